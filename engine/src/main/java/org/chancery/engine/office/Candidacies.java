package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Phrases;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/** Finds who seeks an office: {@code its candidate for mayor}, {@code who is running for}. */
final class Candidacies {

  private static final Set<String> SEEKERS =
      Set.of("candidate", "contender", "hopeful", "nominee", "aspirant");
  private static final Set<String> SEEKS =
      Set.of("run", "runs", "ran", "running", "stand", "stands", "stood", "standing");

  /** What is sought under another name than that of its holder. */
  private static final Set<String> POSITIONS =
      Set.of("presidency", "chancellorship", "premiership", "speakership", "mayoralty");

  private static final Set<String> OF_STATES =
      Set.of(
          "president",
          "presidency",
          "premier",
          "premiership",
          "minister",
          "chancellor",
          "chancellorship");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final Holders holders;
  private final List<Word> words;

  Candidacies(Resolved resolved, Lexicon lexicon, Holders holders) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.holders = holders;
    this.words = resolved.marked().parsed().words();
  }

  List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      String text = words.get(i).text();
      if (words.get(i + 1).is("for") && (SEEKERS.contains(text) || SEEKS.contains(text))) {
        office(i).ifPresent(offices::add);
      }
    }
    return offices;
  }

  private Optional<Office> office(int seeks) {
    int begin = words.get(seeks + 2).is("the") ? seeks + 3 : seeks + 2;
    if (begin >= words.size()) {
      return Optional.empty();
    }
    int length =
        lexicon
            .roleAt(words, begin)
            .filter(r -> r.value().use() == Role.Use.OFFICE)
            .map(Phrases.Match::length)
            .orElseGet(() -> POSITIONS.contains(words.get(begin).text()) ? 1 : 0);
    Optional<Entity> holder = length > 0 ? holder(words.get(seeks)) : Optional.empty();
    return holder.map(h -> office(h, words.get(seeks), begin, length));
  }

  private Office office(Entity holder, Word seeks, int begin, int length) {
    Span title = words.get(begin).span().through(words.get(begin + length - 1).span());
    Because because = Because.of("status", "office: what is sought", seeks.span());
    return new Office(
        "",
        holder.id(),
        title.of(resolved.text()),
        owner(begin + length).or(() -> state(holder, title)).map(Entity::id),
        Status.CANDIDATE,
        Optional.empty(),
        Evidence.of(seeks.span().through(title), because));
  }

  /** The country of one who seeks an office that every state has. */
  private Optional<Entity> state(Entity holder, Span title) {
    String last = resolved.marked().wordsIn(title).getLast().text().toLowerCase(Locale.ROOT);
    return OF_STATES.contains(last) ? holder.country().flatMap(resolved::state) : Optional.empty();
  }

  /** {@code mayor of Lima}. */
  private Optional<Entity> owner(int at) {
    if (at + 1 >= words.size() || !words.get(at).is("of")) {
      return Optional.empty();
    }
    return resolved.marked().covering(words.get(at + 1).span()).flatMap(resolved::of);
  }

  /** Whom a description that holds the word describes, else the person last spoken of. */
  private Optional<Entity> holder(Word seeks) {
    Span sentence = resolved.marked().parsed().sentenceAt(seeks.span().begin()).span();
    List<Mention> persons =
        resolved.marked().mentionsIn(sentence).stream()
            .filter(m -> m.kind() == Kind.PERSON && m.span().begin() <= seeks.span().begin())
            .toList();
    return persons.reversed().stream()
        .filter(
            m ->
                m.form() == Form.DESCRIPTION
                    ? m.span().covers(seeks.span())
                    : m.span().end() <= seeks.span().begin())
        .flatMap(m -> (m.form() == Form.DESCRIPTION ? holders.of(m) : resolved.of(m)).stream())
        .filter(e -> e.mentions().stream().anyMatch(m -> m.form() == Form.NAME))
        .findFirst();
  }
}
