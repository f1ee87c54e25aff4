package org.chancery.engine.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells whose name stands beside a title. */
final class Holders {

  /** How many words may stand between a title and the comma before its holder's name. */
  private static final int TAIL = 9;

  /** How many words of courtesy and rank may stand before a name. */
  private static final int RANKS = 3;

  /** What may lead from a title to the words that belong to it. */
  private static final Set<String> LEADS =
      Set.of("of", "for", "in", "at", "to", "with", "and", "until");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final Map<Integer, Mention> byBegin = new HashMap<>();
  private final Map<Integer, Mention> byEnd = new HashMap<>();

  Holders(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
    for (Mention mention : resolved.marked().mentions()) {
      if (mention.form() == Form.NAME && mention.kind() == Kind.PERSON) {
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
    int comma = comma(at);
    if (comma < 0 || isBehindName(description)) {
      return Optional.empty();
    }
    boolean known = comma + 3 < words.size() && isKnownAs(comma + 1);
    int from = known ? comma + 3 : comma + 1;
    for (int i = from; i <= from + RANKS && i < words.size(); i++) {
      Mention name = byBegin.get(words.get(i).span().begin());
      if (name != null) {
        return Optional.of(name).filter(this::closes);
      }
      if (!words.get(i).isCapitalized() && lexicon.roleAt(words, i).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code their leader, known as Ba}. */
  private boolean isKnownAs(int at) {
    return words.get(at).is("known") && words.get(at + 1).is("as");
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
      if (!belongs || !leads || !(word.isAlphanumeric() || word.text().equals("-"))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBehindName(Mention description) {
    return byEnd.containsKey(description.span().begin() - 2)
        || byBegin.containsKey(description.span().end() + 1);
  }

  /** Whether a comma or a stop follows the name, or where its bearer is from: {@code of Oman,}. */
  private boolean closes(Mention name) {
    int at = resolved.marked().parsed().firstWordFrom(name.span().end());
    return at < words.size() && Set.of(",", ".", ";", ":", "of").contains(words.get(at).text());
  }
}
