package org.chancery.engine.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells which numbers are no figures: parts of names, of compounds and of times. */
final class NoFigure {

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Words that a number behind them is the name of: {@code article 68}. */
  private static final Set<String> LABELS =
      Set.of(
          "no.",
          "#",
          "number",
          "article",
          "section",
          "paragraph",
          "clause",
          "page",
          "chapter",
          "room",
          "top",
          "day",
          "route",
          "size");

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final Set<String> ZONES =
      Set.of("GMT", "UTC", "BST", "CET", "CEST", "EET", "EST", "EDT", "hrs", "hours");

  private NoFigure() {}

  /** Whether the number is part of a name, a compound or a time, or picks one of several. */
  static boolean is(List<Word> words, Numbers.Found number) {
    return isLabel(words, number)
        || isTitled(words, number)
        || isPartOfTime(words, number)
        || isClock(words, number)
        || isOneOf(words, number);
  }

  /** {@code 1410 GMT}. */
  private static boolean isClock(List<Word> words, Numbers.Found number) {
    return number.digits()
        && number.to() < words.size()
        && ZONES.contains(words.get(number.to()).text());
  }

  /** {@code one of the parties}, which counts nothing, but not {@code at least one of them}. */
  private static boolean isOneOf(List<Word> words, Numbers.Found number) {
    int to = number.to();
    return to - number.from() == 1
        && to < words.size()
        && words.get(number.from()).is("one")
        && words.get(to).is("of")
        && Bounds.of(words, number.from(), to).bound() == Bound.EXACTLY;
  }

  /** {@code article 68}, {@code F-16}, {@code 16:41}, {@code A8}. */
  private static boolean isLabel(List<Word> words, Numbers.Found number) {
    if (number.from() == 0) {
      return false;
    }
    Word before = words.get(number.from() - 1);
    boolean touches = before.span().end() == words.get(number.from()).span().begin();
    boolean letters = before.isAlphanumeric() && Money.sign(before.text()).isEmpty();
    return (touches && (letters || Set.of("-", "/", ":", ".").contains(before.text())))
        || (LABELS.contains(before.text().toLowerCase(Locale.ROOT))
            && !isVerb(words, number.from() - 1));
  }

  /** {@code will number 400}, {@code they number 400}, but not {@code is number 3}. */
  private static boolean isVerb(List<Word> words, int i) {
    return i > 0
        && words.get(i).is("number")
        && ((ClosedClass.AUXILIARY.has(words.get(i - 1))
                && !BEING.contains(words.get(i - 1).text()))
            || ClosedClass.PRONOUN.has(words.get(i - 1))
            || words.get(i - 1).is("to"));
  }

  /** {@code Resolution 2231}, but also {@code gave Uzbekistan 1,700 hectares}. */
  static boolean isBehindName(List<Word> words, Numbers.Found number) {
    if (number.from() < 2 || !number.digits() || number.to() - number.from() > 1) {
      return false;
    }
    Word before = words.get(number.from() - 1);
    return before.isCapitalized()
        && !DAYS.contains(before.text())
        && before.text().length() > 1
        && !ClosedClass.any(before)
        && Money.sign(before.text()).isEmpty()
        && Bounds.of(words, number.from(), number.to()).bound() == Bound.EXACTLY;
  }

  /** A capital within a sentence: {@code the Two Banks Plan}. */
  private static boolean isTitled(List<Word> words, Numbers.Found number) {
    Word first = words.get(number.from());
    Word next = words.get(Math.min(number.to(), words.size() - 1));
    return number.from() > 0
        && words.get(number.from() - 1).isAlphanumeric()
        && !number.digits()
        && first.isCapitalized()
        && next.isCapitalized()
        && !first.text().equals(first.text().toUpperCase(Locale.ROOT));
  }

  /** {@code a day and a half}, {@code a quarter of a century}. */
  private static boolean isPartOfTime(List<Word> words, Numbers.Found number) {
    int to = number.to();
    boolean of = to + 2 < words.size() && words.get(to).is("of") && words.get(to + 1).is("a");
    boolean half = words.get(to - 1).is("half") || words.get(to - 1).is("quarter");
    int from = words.get(number.from()).is("a") ? number.from() : number.from() - 1;
    return half
        && ((of && Units.isNone(words.get(to + 2).text()))
            || (from > 0 && words.get(from).is("a") && words.get(from - 1).is("and")));
  }
}
