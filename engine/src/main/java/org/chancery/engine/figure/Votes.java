package org.chancery.engine.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Numbers that stand for the votes on each side: {@code 391 to 12}, {@code 17 in favour}. */
final class Votes {

  private static final Set<String> VOTE = Set.of("vote", "votes", "voted");
  private static final Set<String> FAVOUR = Set.of("favour", "favor");
  private static final Set<String> SIDES =
      Set.of("for", "against", "abstaining", "abstained", "abstention", "abstentions");

  /** What is done by votes. */
  private static final Set<String> DECIDING =
      Set.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "won",
          "lost",
          "passed",
          "approved",
          "rejected",
          "adopted",
          "backed",
          "ratified",
          "defeated",
          "carried",
          "elected",
          "ruled",
          "endorsed");

  /** How far before the number the word for a vote may stand. */
  private static final int NEAR = 8;

  /** How many words a number may take. */
  private static final int LONGEST = 4;

  private Votes() {}

  /** {@code by 391 votes to 12}, {@code a vote of 8 to 5}. */
  static boolean isNamed(List<Word> words, Numbers.Found number, int end) {
    boolean to = number.from() > 1 && words.get(number.from() - 1).is("to");
    boolean toNext = end + 1 < words.size() && words.get(end).is("to");
    int from = Math.max(0, number.from() - NEAR);
    return (to || (toNext && Numbers.at(words, end + 1).isPresent()))
        && words.subList(from, number.from()).stream()
            .anyMatch(word -> VOTE.stream().anyMatch(word::is));
  }

  /** Whether a number that counts something counts votes, though no word says so. */
  static boolean areMeant(List<Word> words, Numbers.Found number, int end) {
    return isOfSide(words, end) || isWinning(words, number, end) || isLosing(words, number);
  }

  /** {@code seventeen against, five abstaining}, {@code 38 in favour}. */
  private static boolean isOfSide(List<Word> words, int end) {
    if (end >= words.size()) {
      return false;
    }
    boolean favour = words.get(end).is("in") && isAt(words, end + 1, FAVOUR);
    boolean last = end + 1 == words.size() || !words.get(end + 1).isAlphanumeric();
    return favour || (last && SIDES.contains(words.get(end).text()));
  }

  private static boolean isAt(List<Word> words, int at, Set<String> texts) {
    return at < words.size() && texts.contains(words.get(at).text());
  }

  /** {@code won 113 to 97}, but not {@code cut from 17 to 12}. */
  private static boolean isWinning(List<Word> words, Numbers.Found number, int end) {
    boolean to = end + 1 < words.size() && words.get(end).is("to");
    boolean down = number.from() > 0 && words.get(number.from() - 1).is("from");
    return to
        && !down
        && words.stream().anyMatch(word -> DECIDING.contains(word.text().toLowerCase(Locale.ROOT)))
        && Numbers.at(words, end + 1)
            .filter(loser -> loser.value().compareTo(number.value()) <= 0)
            .filter(loser -> isAlone(words, loser.to()))
            .isPresent();
  }

  private static boolean isLosing(List<Word> words, Numbers.Found number) {
    int to = number.from() - 1;
    return to > 0
        && words.get(to).is("to")
        && IntStream.range(Math.max(0, to - LONGEST), to)
            .mapToObj(k -> Numbers.at(words, k))
            .flatMap(Optional::stream)
            .anyMatch(winner -> winner.to() == to && isWinning(words, winner, to));
  }

  /** Whether no noun follows. */
  private static boolean isAlone(List<Word> words, int next) {
    return next >= words.size()
        || !words.get(next).isAlphanumeric()
        || ClosedClass.any(words.get(next));
  }
}
