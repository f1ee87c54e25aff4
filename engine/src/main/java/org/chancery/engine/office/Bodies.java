package org.chancery.engine.office;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Lands;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.office.Owners.Owner;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Finds the bodies and places that offices are of which are not of a state. */
final class Bodies {

  /** Nouns for those who speak for a body or lead one, be it of a state or not. */
  private static final Set<String> OF_BODIES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chairman",
          "chairwoman",
          "chairperson",
          "secretary-general",
          "secretary general",
          "executive secretary",
          "chief executive",
          "commander",
          "leader",
          "speaker");

  /** From this chance on the name of a place tells somebody's home. */
  private static final double SEEN = 0.2;

  private static final Set<String> SENATES = Set.of("senate");

  private static final Set<String> PARLIAMENTS =
      Set.of(
          "parliament",
          "assembly",
          "congress",
          "house",
          "chamber",
          "diet",
          "duma",
          "knesset",
          "majlis",
          "bundestag",
          "sejm",
          "rada",
          "legislature");

  /** What leads from a title to the body where it is held. */
  private static final Set<String> WITHIN = Set.of("of", "at", "for");

  private final Resolved resolved;
  private final Lands lands;

  Bodies(Resolved resolved) {
    this.resolved = resolved;
    this.lands = new Lands(resolved.marked().seen().view());
    for (Entity entity : resolved.entities()) {
      if (entity.kind() == Kind.STATE || entity.kind() == Kind.PLACE) {
        entity
            .country()
            .ifPresent(
                country -> entity.mentions().forEach(m -> lands.add(head(m.span()), country)));
      }
    }
  }

  boolean speaksFor(String noun) {
    return OF_BODIES.stream().anyMatch(noun::endsWith);
  }

  /** {@code the brigade's spokeswoman}, {@code head of the mission}: a body named before. */
  Optional<Owner> described(Title title, Mention description) {
    return noun(title, description)
        .flatMap(
            noun ->
                lastBefore(description.span().begin(), Bodies::isBody)
                    .filter(m -> lastWord(m).equals(noun))
                    .findFirst())
        .flatMap(m -> owner(m, "named before by its noun"));
  }

  /** {@code director for Asia at the Harbour Council}: the body that hangs on a title. */
  Optional<Owner> hanging(Title title) {
    List<Branch> branches = resolved.marked().seen().branches();
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = resolved.marked().parsed().sentenceAt(title.head().begin());
    Tree tree = new Tree(sentence, resolved.marked().parsed().words(), branches);
    return tree.under(head(title.head()), "nmod")
        .filter(word -> WITHIN.contains(tree.preposition(word)))
        .mapToObj(tree::word)
        .flatMap(word -> body(word).stream())
        .findFirst()
        .flatMap(m -> owner(m, "the body it hangs on"));
  }

  /** The body that a word is the name of, or heads the description of. */
  private Optional<Mention> body(Word word) {
    return resolved
        .marked()
        .covering(word.span())
        .or(() -> resolved.marked().headedBy(word))
        .filter(m -> m.kind() == Kind.ORGANIZATION && m.form() != Form.PRONOUN);
  }

  /** The description of a body that begins at a word, or at the article before it. */
  Optional<Mention> from(Word word) {
    int article = resolved.marked().parsed().words().get(word.index() - 1).span().begin();
    return resolved
        .marked()
        .mentionsIn(resolved.marked().parsed().sentenceAt(word.span().begin()).span())
        .stream()
        .filter(m -> m.kind() == Kind.ORGANIZATION && m.form() == Form.DESCRIPTION)
        .filter(m -> m.span().begin() == word.span().begin() || m.span().begin() == article)
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  /** The parliament in which a seat is, if the text speaks of the one of this country. */
  Optional<Owner> chamber(String seat, Entity holder) {
    Set<String> names = seat.equals("senator") ? SENATES : PARLIAMENTS;
    return resolved.entities().stream()
        .filter(Bodies::isBody)
        .filter(e -> e.country().isEmpty() || e.country().equals(holder.country()))
        .flatMap(e -> e.mentions().stream())
        .filter(m -> m.form() != Form.PRONOUN)
        .filter(m -> resolved.marked().wordsIn(m.span()).stream().anyMatch(w -> in(names, w)))
        .min(Comparator.comparing(Mention::span))
        .flatMap(m -> owner(m, "the chamber spoken of"));
  }

  /** The place that the network sees the bearer of a title at home in. */
  Optional<Owner> placeSeen(Title title) {
    Map<Integer, Double> chances = lands.chances(head(title.head()));
    ToDoubleFunction<Mention> chance = m -> chances.getOrDefault(head(m.span()), 0.0);
    return resolved.marked().mentions().stream()
        .filter(m -> m.form() == Form.NAME && m.kind() == Kind.PLACE)
        .filter(m -> chance.applyAsDouble(m) > SEEN)
        .max(Comparator.comparingDouble(chance))
        .flatMap(m -> owner(m, "the place that the network sees"));
  }

  private int head(Span span) {
    return Heads.of(resolved.marked().wordsIn(span)).index();
  }

  /** The place or part of a state named last, in the sentence or the one before. */
  Optional<Owner> placeBefore(Mention description) {
    return lastBefore(description.span().begin(), e -> e.kind() == Kind.PLACE)
        .filter(m -> isNear(m, description))
        .findFirst()
        .flatMap(m -> owner(m, "the place named before"));
  }

  /** The body named last, in the sentence or the one before. */
  Optional<Owner> before(Title title, Mention description) {
    return speaksFor(title.role().noun())
        ? lastBefore(description.span().begin(), Bodies::isBody)
            .filter(m -> m.form() == Form.NAME && isNear(m, description))
            .findFirst()
            .flatMap(m -> owner(m, "the body named before"))
        : Optional.empty();
  }

  private boolean isNear(Mention before, Mention description) {
    Sentence there = resolved.marked().parsed().sentenceAt(before.span().begin());
    Sentence here = resolved.marked().parsed().sentenceAt(description.span().begin());
    return here.index() - there.index() <= 1;
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == Kind.ORGANIZATION;
  }

  private Stream<Mention> lastBefore(int offset, Predicate<Entity> like) {
    return resolved.marked().mentionsIn(new Span(0, offset)).reversed().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .filter(m -> resolved.of(m).filter(like).isPresent());
  }

  private Optional<Owner> owner(Mention mention, String how) {
    return resolved
        .of(mention)
        .map(e -> new Owner(e, Because.of("of", "office: " + how, mention.span())));
  }

  /**
   * The noun for the body in a description: {@code force} in {@code spokesman of the force}, {@code
   * Commission} in {@code Commission President}.
   */
  private Optional<String> noun(Title title, Mention description) {
    List<Word> words = resolved.marked().wordsIn(description.span());
    Word first = words.getFirst();
    if (first.isCapitalized() && words.size() > 1 && first.span().end() < title.head().begin()) {
      return Optional.of(lower(first));
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isPossessive() && i > 0 && word.span().end() < title.head().end()) {
        return Optional.of(lower(words.get(i - 1)));
      }
      boolean of = word.is("of") && word.span().begin() >= title.head().end();
      if (of && i + 2 < words.size() && ClosedClass.DETERMINER.has(words.get(i + 1))) {
        return Optional.of(lower(phraseEnd(words, i + 2)));
      }
    }
    return Optional.empty();
  }

  private static Word phraseEnd(List<Word> words, int from) {
    int end = from;
    while (end + 1 < words.size()
        && words.get(end + 1).isAlphanumeric()
        && !ClosedClass.any(words.get(end + 1))) {
      end++;
    }
    return words.get(end);
  }

  private String lastWord(Mention mention) {
    return lower(resolved.marked().wordsIn(mention.span()).getLast());
  }

  private static boolean in(Set<String> names, Word word) {
    return names.contains(lower(word));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
