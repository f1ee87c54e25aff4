package org.chancery.engine.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Reporting;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells whose name stands beside a title. */
final class Holders {

  /** How many words may stand between a title and the comma before its holder's name. */
  private static final int TAIL = 9;

  /** How many words of courtesy and rank may stand before a name. */
  private static final int RANKS = 3;

  /** How many words of what tells of its bearer may stand before a name behind a comma. */
  private static final int APPOSED = 7;

  /** What may lead from a title to the words that belong to it. */
  private static final Set<String> LEADS =
      Set.of("of", "for", "in", "at", "to", "with", "and", "until");

  /** Marks inside what belongs to a title: {@code head of this year's budget committee}. */
  private static final Set<String> JOINING = Set.of("-", "'s", "’s", "'", "’");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Set<Integer> cues;
  private final Map<Integer, Mention> byBegin = new HashMap<>();
  private final Map<Integer, Mention> byEnd = new HashMap<>();

  Holders(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
    this.cues =
        resolved.marked().seen().ascriptions().stream()
            .flatMap(ascription -> resolved.marked().wordsIn(ascription.cue()).stream())
            .map(Word::index)
            .collect(Collectors.toSet());
    for (Mention mention : resolved.marked().mentions()) {
      if (mention.isPersonName()) {
        byBegin.put(mention.span().begin(), mention);
        byEnd.put(mention.span().end(), mention);
      }
    }
  }

  /** The person who bears the title of a description. */
  Optional<Entity> of(Mention description) {
    return apposed(description).or(() -> Optional.of(description)).flatMap(resolved::of);
  }

  /** The name of this person that a space or a comma parts from a title. */
  Optional<Mention> beside(Mention description, Entity person) {
    return apposed(description)
        .or(() -> touching(description))
        .filter(name -> resolved.of(name).filter(person::equals).isPresent());
  }

  private Optional<Mention> touching(Mention description) {
    for (int gap = 1; gap <= 2; gap++) {
      Mention after = byBegin.get(description.span().end() + gap);
      Mention before = byEnd.get(description.span().begin() - gap);
      if (after != null || before != null) {
        return Optional.ofNullable(after != null ? after : before);
      }
    }
    return Optional.empty();
  }

  /**
   * The name between commas behind a title and all that belongs to it: {@code the spokesman of the
   * force, Superintendent Ba, said}, {@code Chile's ambassador in Accra, Mrs. Ana Rojas, said}.
   */
  private Optional<Mention> apposed(Mention description) {
    int at = resolved.marked().parsed().firstWordFrom(description.span().end());
    return isBehindName(description) ? Optional.empty() : apposed(at);
  }

  /** The name that a comma parts from what belongs to a title before this word. */
  Optional<Mention> apposed(int at) {
    int comma = comma(at);
    return comma < 0 ? Optional.empty() : first(comma + 1, APPOSED).filter(this::closes);
  }

  /**
   * The name that a title stands before, or that a comma parts from it, with what tells of its
   * bearer between: {@code the skipper Ba}, {@code the envoy, the Dutch chemist Ba}.
   */
  Optional<Mention> behind(int begin, int end) {
    return first(end, RANKS).or(() -> isBehindName(begin) ? Optional.empty() : apposed(end));
  }

  /** The name that begins here, behind words of courtesy and rank. */
  Optional<Mention> from(int word) {
    return first(word, RANKS);
  }

  /** The first name from a word on, if only words that belong to it stand before it. */
  private Optional<Mention> first(int from, int most) {
    for (int i = from; i <= from + most && i < words.size(); i++) {
      Mention name = byBegin.get(words.get(i).span().begin());
      if (name != null) {
        return Optional.of(name);
      }
      Word word = words.get(i);
      boolean rank = word.isCapitalized() || lexicon.roleAt(words, i).isPresent();
      boolean tells = most > RANKS && tells(i);
      if (!word.isAlphanumeric() || !(rank || tells) || isPronoun(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code a shy man named}: words that tell of somebody before the name. */
  private boolean tells(int i) {
    Word word = words.get(i);
    boolean open = !ClosedClass.any(word) || ClosedClass.DETERMINER.has(word) || word.is("as");
    return open && !isSaying(i);
  }

  /** Whether a pronoun stands here: {@code he}, but not {@code one}. */
  private boolean isPronoun(int i) {
    return ClosedClass.PRONOUN.has(words.get(i)) && !words.get(i).is("one");
  }

  /** Whether a word tells that somebody speaks, by the tables or the network. */
  boolean isSaying(int i) {
    return Reporting.isVerb(words.get(i)) || cues.contains(i);
  }

  /** Whether a word stands in the name of a person. */
  boolean isName(int word) {
    return resolved
        .marked()
        .covering(words.get(word).span())
        .filter(Mention::isPersonName)
        .isPresent();
  }

  /** Where the comma is that ends the words which belong to a title; negative where none does. */
  private int comma(int at) {
    for (int i = at; i < Math.min(words.size(), at + TAIL); i++) {
      Word word = words.get(i);
      if (word.text().equals(",")) {
        return i;
      }
      boolean belongs =
          !ClosedClass.any(word) || ClosedClass.DETERMINER.has(word) || LEADS.contains(word.text());
      boolean leads = i > at || LEADS.contains(word.text()) || !ClosedClass.any(word);
      boolean mark = !word.isAlphanumeric() && !JOINING.contains(word.text());
      if (!belongs || !leads || mark) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBehindName(Mention description) {
    return isBehindName(resolved.marked().parsed().firstWordFrom(description.span().begin()))
        || byBegin.containsKey(description.span().end() + 1);
  }

  /** {@code Ba, the prefect}: whether a name ends before the title that begins at this word. */
  private boolean isBehindName(int title) {
    int from = title;
    while (from > 0
        && (ClosedClass.DETERMINER.has(words.get(from - 1))
            || ClosedClass.POSSESSIVE.has(words.get(from - 1)))) {
      from--;
    }
    int before = from > 0 && words.get(from - 1).text().equals(",") ? from - 2 : from - 1;
    return before >= 0 && byEnd.containsKey(words.get(before).span().end());
  }

  /** Whether a comma or a stop follows the name, or where its bearer is from: {@code of Oman,}. */
  private boolean closes(Mention name) {
    int at = resolved.marked().parsed().firstWordFrom(name.span().end());
    return at < words.size() && Set.of(",", ".", ";", ":", "of").contains(words.get(at).text());
  }

  /** The person that a mention stands for, if the text names them. */
  Optional<Entity> named(Mention mention) {
    return resolved
        .of(mention)
        .filter(entity -> entity.kind() == Kind.PERSON)
        .filter(entity -> entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME));
  }
}
