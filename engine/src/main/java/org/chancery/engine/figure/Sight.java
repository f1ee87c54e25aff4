package org.chancery.engine.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** What the network sees in numbers. */
final class Sight {

  /** What the network says of a number. */
  enum Verdict {
    FIGURE,
    NONE,
    /** The rules are to tell. */
    OPEN
  }

  private static final double SURE = 0.5;
  private static final double HARDLY = 0.2;

  private final View view;
  private final List<Branch> branches;

  Sight(Seen seen) {
    this.view = seen.view();
    this.branches = seen.branches();
  }

  /** What it says of the number that takes these words. */
  Verdict of(List<Word> number) {
    if (!view.sees(number.getFirst().index())) {
      return Verdict.OPEN;
    }
    double chance =
        number.stream().mapToDouble(word -> view.within("figure", word.index())).max().orElse(0);
    return chance >= SURE ? Verdict.FIGURE : chance < HARDLY ? Verdict.NONE : Verdict.OPEN;
  }

  /**
   * The place in the sentence of the noun that the last word of a number counts: of {@code
   * gearboxes} in {@code forty-two helicopter gearboxes}; -1 where it hangs on none.
   */
  int counted(List<Word> words, int from, int to) {
    int first = words.getFirst().index();
    return IntStream.range(from, to)
        .map(i -> words.get(i).index())
        .filter(i -> i < branches.size() && branches.get(i).relation().equals("nummod"))
        .map(i -> branches.get(i).head() - first)
        .filter(head -> head >= to && head < words.size() && isPhrase(words.subList(to, head + 1)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether a word is the verb of a clause: {@code lives} in {@code two of three lives there}. */
  boolean isVerb(Word word) {
    return branches.stream()
        .anyMatch(each -> each.head() == word.index() && each.relation().equals("nsubj"));
  }

  /** Whether words with a plural at their end are all of one noun phrase. */
  private static boolean isPhrase(List<Word> words) {
    String last = words.getLast().text();
    return last.endsWith("s")
        && last.length() > 3
        && words.stream()
            .allMatch(word -> (word.isAlphanumeric() || word.is("-")) && !ClosedClass.any(word));
  }
}
