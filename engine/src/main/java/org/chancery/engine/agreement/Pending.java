package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Tells from words for those who vote that they have still to do so: {@code the Senate has not
 * voted}, {@code Congress put off its vote}, {@code it awaits both parliaments}.
 */
final class Pending {

  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");
  private static final Set<String> OPEN = Set.of("not", "n't", "n’t", "never", "yet", "still");
  private static final Set<String> TO_COME =
      Set.of("will", "would", "must", "should", "to", "may", "might", "shall");

  /** What a parliament does with what is laid before it, as it is told when it has. */
  private static final Set<String> DONE =
      Set.of(
          "voted",
          "approved",
          "acted",
          "passed",
          "debated",
          "taken",
          "discussed",
          "considered",
          "decided",
          "touched",
          "seen",
          "put",
          "endorsed",
          "adopted");

  /** The same, as it is told before. */
  private static final Set<String> DO =
      Set.of(
          "vote",
          "approve",
          "debate",
          "take",
          "discuss",
          "consider",
          "decide",
          "have",
          "endorse",
          "adopt",
          "pass",
          "deliberate");

  private static final Set<String> VOTE = Set.of("vote", "votes", "debate", "decision", "session");

  private static final Set<String> AWAITING =
      Set.of("awaits", "await", "awaiting", "awaited", "needs", "requires", "pending");

  /** How far words of one clause may stand apart. */
  private static final int FARTHEST = 9;

  private static final int NEAR = 4;

  private final List<Word> words;
  private final PuttingOff puttingOff;

  Pending(List<Word> words) {
    this.words = words;
    this.puttingOff = new PuttingOff(words);
  }

  /** The last word of what tells that those whom the word at {@code i} names have still to vote. */
  OptionalInt at(int i, int first, int end) {
    if (!Voting.is(words.get(i))) {
      return OptionalInt.empty();
    }
    boolean awaited =
        IntStream.range(Math.max(first, i - NEAR), i)
            .anyMatch(k -> AWAITING.contains(words.get(k).text()));
    return awaited ? OptionalInt.of(i) : verb(i, end);
  }

  /** The verb behind a word in its clause by which a vote is still to come. */
  private OptionalInt verb(int i, int end) {
    return IntStream.range(i + 1, Math.min(end, i + FARTHEST))
        .takeWhile(k -> !",;.:".contains(words.get(k).text()) && Stages.at(words, k).isEmpty())
        .filter(k -> isNotDone(k, i) || isToCome(k, i) || isPutOff(k, end))
        .findFirst();
  }

  /** {@code has not voted}, {@code has never put it to a vote}. */
  private boolean isNotDone(int k, int i) {
    boolean have = in(HAVE, i + 1, k) && in(OPEN, i + 1, k);
    return have && DONE.contains(lower(k)) && areAuxiliary(i + 1, k);
  }

  /** {@code has yet to vote}, {@code will debate}, {@code is to take it up}. */
  private boolean isToCome(int k, int i) {
    return DO.contains(lower(k))
        && k > i + 1
        && TO_COME.contains(lower(k - 1))
        && !in(NOT, i + 1, k);
  }

  /** {@code postponed its vote}, {@code put off the debate}. */
  private boolean isPutOff(int k, int end) {
    return puttingOff.isAt(k) && in(VOTE, k + 1, Math.min(end, k + FARTHEST));
  }

  private boolean areAuxiliary(int from, int to) {
    return IntStream.range(from, to)
        .allMatch(
            k ->
                ClosedClass.AUXILIARY.has(words.get(k))
                    || ClosedClass.ADVERB.has(words.get(k))
                    || OPEN.contains(lower(k))
                    || words.get(k).is("so")
                    || words.get(k).is("far"));
  }

  private boolean in(Set<String> set, int from, int to) {
    return IntStream.range(from, to).anyMatch(k -> set.contains(lower(k)));
  }

  private String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
