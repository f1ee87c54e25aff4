package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Tells who bears a title that stands anywhere in a text: beside the name ({@code the skipper, Mr
 * Ba}, {@code Ba, until May the prefect}), said of it ({@code Ba has been prefect since May},
 * {@code the prefect is Ba}), or taken up ({@code the prefect} long after the name).
 */
final class Bearers {

  private static final Set<String> BE = Set.of("is", "was", "be", "been", "being");

  /** Verbs that give a title: {@code was elected mayor}, {@code remains premier}. */
  private static final Set<String> GIVING =
      Set.of(
          "elected",
          "appointed",
          "named",
          "made",
          "became",
          "become",
          "becomes",
          "remains",
          "remained",
          "chosen",
          "designated",
          "styles",
          "calls");

  /** How many words may stand between a name and the title that a comma parts from it. */
  private static final int FARTHEST = 9;

  /** How many words may stand between a title and the verb that it is said with. */
  private static final int NEAR = 5;

  /** How many words, each for the one before, may stand for a person in turn. */
  private static final int LINKS = 4;

  private final Resolved resolved;
  private final Holders holders;
  private final List<Word> words;
  private final Tied tied;

  Bearers(Resolved resolved, Holders holders) {
    this.resolved = resolved;
    this.holders = holders;
    this.words = resolved.marked().parsed().words();
    this.tied = new Tied(resolved, holders);
  }

  /** The named person who bears the title of these words. */
  Optional<Entity> of(int begin, int end) {
    return holders
        .behind(begin, end)
        .flatMap(holders::named)
        .or(() -> before(begin))
        .or(() -> said(begin))
        .or(() -> predicate(end))
        .or(() -> tied.of(begin, end))
        .or(() -> takenUp(begin, end));
  }

  /**
   * Who is called beside these words: {@code Ba, the chemist, who}, {@code Ba, 61, now}, {@code Ba
   * (formerly}, {@code the Dutch chemist who}.
   */
  Optional<Entity> before(int word) {
    Optional<Mention> beside = ending(word);
    boolean verb = false;
    for (int i = word - 1; beside.isEmpty() && i > word - FARTHEST && mayStand(i); i--) {
      boolean who = words.get(i).is("who");
      boolean parts = words.get(i).text().equals(",") || words.get(i).text().equals("(");
      verb = !who && (verb || ClosedClass.AUXILIARY.has(words.get(i)));
      beside = parts && !verb ? ending(i) : beside;
    }
    return beside.flatMap(holders::named);
  }

  /** {@code the Norwegian who runs it, Ba}: the one whose name follows what is said of him. */
  Optional<Entity> described(int who, int end) {
    return before(who).or(() -> holders.apposed(end).flatMap(holders::named));
  }

  /** Whether a word may stand between a name and a title: no name of another, no stop, no verb. */
  private boolean mayStand(int i) {
    return i > 0
        && !".;:!?".contains(words.get(i).text())
        && !holders.isName(i)
        && !holders.isSaying(i)
        && !isRoot(i);
  }

  /** Whether the network sees all of the sentence hang on this word. */
  private boolean isRoot(int i) {
    List<Branch> branches = resolved.marked().seen().branches();
    return !branches.isEmpty() && branches.get(i).relation().equals("root");
  }

  /** Of whom a title is said: {@code she was elected mayor}, {@code Ba served as prefect}. */
  private Optional<Entity> said(int title) {
    int first = first(title);
    for (int i = title - 1; i > first && i >= title - NEAR; i--) {
      Word word = words.get(i);
      if (word.is("as") || BE.contains(word.text()) || GIVING.contains(word.text())) {
        int verb = i;
        return tied.subject(verb).or(() -> subject(verb));
      }
      if (!word.isAlphanumeric() || ClosedClass.ADPOSITION.has(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last person spoken of before a verb, not behind another clause. */
  Optional<Entity> subject(int verb) {
    int first = first(verb);
    for (int i = verb; i > first && i > verb - FARTHEST; i--) {
      Optional<Mention> one = ending(i);
      if (one.isPresent()) {
        return one.flatMap(holders::named);
      }
      boolean comma = words.get(i - 1).text().equals(",");
      if (!words.get(i - 1).isAlphanumeric()) {
        return comma ? ending(overAside(i - 1)).flatMap(holders::named) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The comma before an aside that ends with one: {@code Ba, 61, has been}. */
  private int overAside(int comma) {
    return IntStream.iterate(comma - 1, k -> k > comma - NEAR && k > 0, k -> k - 1)
        .filter(k -> words.get(k).text().equals(","))
        .findFirst()
        .orElse(comma);
  }

  /** {@code The chairwoman is Ba}. */
  private Optional<Entity> predicate(int end) {
    return end + 1 < words.size() && BE.contains(words.get(end).text())
        ? holders.from(end + 1).flatMap(holders::named)
        : Optional.empty();
  }

  /** Whom the network sees {@code the prefect} take up. */
  private Optional<Entity> takenUp(int begin, int end) {
    boolean known =
        begin > 0
            && (words.get(begin - 1).is("the")
                || ClosedClass.POSSESSIVE.has(words.get(begin - 1))
                || words.get(begin - 1).isPossessive()
                || tied.isDefinite(begin, end));
    int at = end - 1;
    for (int steps = 0; known && steps < LINKS; steps++) {
      List<Antecedent> earlier = resolved.marked().seen().antecedents().getOrDefault(at, List.of());
      if (earlier.isEmpty() || earlier.getFirst().score() <= 0) {
        return Optional.empty();
      }
      at = earlier.getFirst().word();
      Optional<Entity> one =
          resolved.marked().covering(words.get(at).span()).flatMap(holders::named);
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private int first(int word) {
    return sentence(word).words().getFirst().index();
  }

  private Sentence sentence(int word) {
    return resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
  }

  /** The mention of a person that ends right before a word. */
  private Optional<Mention> ending(int word) {
    if (word < 1) {
      return Optional.empty();
    }
    int end = words.get(word - 1).span().end();
    return resolved.marked().mentionsIn(sentence(word - 1).span()).stream()
        .filter(mention -> mention.kind() == Kind.PERSON && mention.span().end() == end)
        .findFirst();
  }
}
