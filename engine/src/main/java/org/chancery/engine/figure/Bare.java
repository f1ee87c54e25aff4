package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Numbers without a noun of their own: {@code killed 12}, {@code two of them}, {@code by 391 votes
 * to 12}, {@code put it at fewer than 40}.
 */
final class Bare {

  private static final Set<String> MOVED =
      Set.of(
          "sent",
          "send",
          "deployed",
          "deploy",
          "deploying",
          "sending",
          "stationed",
          "released",
          "freed",
          "expelled",
          "executed",
          "sentenced",
          "shot",
          "drowned",
          "counted",
          "counts",
          "numbered",
          "numbering",
          "numbers");

  /** What {@code two of} goes on with where it counts those named before. */
  private static final Set<String> THEM = Set.of("them", "whom", "these", "those", "us", "which");

  /** Bounds that a time, an age or a place is not told with. */
  private static final Set<Bound> FIRM =
      Set.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.MORE_THAN, Bound.LESS_THAN);

  private static final Set<String> LOOSE = Set.of("over", "under", "above", "below", "limited");

  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int NEAR = 8;

  private Bare() {}

  /** What a number that no noun follows counts; empty where it counts nothing. */
  static Optional<Counted> counted(List<Word> words, Numbers.Found number, int end) {
    boolean one = number.value().compareTo(BigDecimal.ONE) <= 0;
    int from = number.from();
    if (isHarmed(words, number, end)) {
      return Optional.of(Counted.alone(Optional.of("person"), from, end));
    }
    boolean strong = end < words.size() && words.get(end).is("strong");
    if (one || (!strong && !isOpen(words, end))) {
      return Optional.empty();
    }
    if (Votes.isNamed(words, number, end)) {
      return Optional.of(Counted.alone(Optional.of("vote"), from, end));
    }
    if (number.to() > number.from() + 1 && number.value().compareTo(MILLION) >= 0) {
      return Optional.of(Counted.alone(moneyIn(words), from, end));
    }
    if (strong) {
      return Optional.of(Counted.alone(Optional.of("person"), from, end));
    }
    return isOfThem(words, number, end)
            || isBounded(words, number, end)
            || isBetween(words, number, end)
            || isSubject(words, number, end)
        ? Optional.of(Counted.alone(Optional.empty(), from, end))
        : Optional.empty();
  }

  private static Optional<String> moneyIn(List<Word> words) {
    return words.stream()
        .map(Word::text)
        .flatMap(text -> Money.of(text).or(() -> Money.sign(text)).stream())
        .findFirst();
  }

  /** {@code between 54 and 58}, but no hours. */
  private static boolean isBetween(List<Word> words, Numbers.Found number, int end) {
    boolean large = number.value().compareTo(HOURS) > 0;
    return large
        && end > number.to()
        && number.from() > 0
        && words.get(number.from() - 1).is("between");
  }

  /** {@code Nineteen have come home}, opening a clause; {@code says 137 were taken}. */
  private static boolean isSubject(List<Word> words, Numbers.Found number, int end) {
    boolean opens = number.from() == 0 || !words.get(number.from() - 1).isAlphanumeric();
    int verb = end < words.size() && words.get(end).is("more") ? end + 1 : end;
    boolean auxiliary = verb < words.size() && ClosedClass.AUXILIARY.has(words.get(verb));
    boolean many = number.value().compareTo(HOURS) > 0 && !isYear(words.get(number.from()));
    return auxiliary && number.digits() == many && (opens || many);
  }

  private static boolean isYear(Word word) {
    return word.text().matches("(?:1[5-9]|20)\\d\\d");
  }

  /** Whether harm or a move is told beside the number. */
  static boolean hasHarm(List<Word> words, Numbers.Found number) {
    int from = Math.max(0, number.from() - NEAR);
    return words.subList(from, Math.min(words.size(), number.to() + NEAR)).stream()
        .anyMatch(word -> isHarm(word));
  }

  private static boolean isHarm(Word word) {
    return Units.isHarm(word.text()) || MOVED.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** {@code killed at least 12}, {@code 12 were wounded}: people, though no noun says so. */
  private static boolean isHarmed(List<Word> words, Numbers.Found number, int end) {
    int before = Bounds.of(words, number.from(), end).from() - 1;
    boolean verb = before >= 0 && isHarm(words.get(before));
    int i = end;
    while (i < words.size()
        && i < end + 3
        && (ClosedClass.AUXILIARY.has(words.get(i))
            || words.get(i).is("others")
            || words.get(i).is("more"))) {
      i++;
    }
    boolean passive = i < words.size() && Units.isHarm(words.get(i).text());
    return passive || (verb && isOpen(words, end));
  }

  /** Whether no noun can follow: a mark, a word that holds the sentence together, or the end. */
  private static boolean isOpen(List<Word> words, int end) {
    if (end >= words.size()) {
      return true;
    }
    Word next = words.get(end);
    boolean joins =
        !next.isAlphanumeric() && next.span().begin() == words.get(end - 1).span().end();
    return ClosedClass.any(next)
        || next.is("others")
        || (!next.isAlphanumeric() && !(joins && Set.of("-", ":", "/").contains(next.text())));
  }

  /** {@code two of them}, {@code 92 of whom}, {@code seven of the eleven}. */
  private static boolean isOfThem(List<Word> words, Numbers.Found number, int end) {
    boolean label = number.from() > 0 && words.get(number.from() - 1).is("number");
    return !label
        && end + 1 < words.size()
        && words.get(end).is("of")
        && (THEM.contains(words.get(end + 1).text())
            || (ClosedClass.DETERMINER.has(words.get(end + 1)) && isWhole(words, end + 2)));
  }

  /** {@code eleven}, {@code deported}: without a noun behind. */
  private static boolean isWhole(List<Word> words, int at) {
    Optional<Numbers.Found> number = at < words.size() ? Numbers.at(words, at) : Optional.empty();
    boolean people = at < words.size() && words.get(at).text().endsWith("ed");
    return number.map(n -> isOpen(words, n.to())).orElse(people && isOpen(words, at + 1));
  }

  /** {@code fewer than 40}, but no age, time or rank: {@code over 18}, {@code about nine}. */
  private static boolean isBounded(List<Word> words, Numbers.Found number, int end) {
    Bounds.Found bound = Bounds.of(words, number.from(), end);
    boolean loose = LOOSE.contains(words.get(bound.from()).text().toLowerCase(Locale.ROOT));
    boolean large = number.value().compareTo(HOURS) > 0;
    return (FIRM.contains(bound.bound()) && !loose) || (bound.bound() == Bound.ABOUT && large);
  }
}
