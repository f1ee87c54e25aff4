package org.chancery.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.time.TimeWords.Unit;

/** So many of a unit: lengths of time, and times so far from another. */
final class Counted {

  private static final Set<String> ABOUT = Set.of("nearly", "almost", "about", "over", "roughly");

  /** More years ago nobody counts by halves. */
  private static final int LONG_AGO = 400;

  /** So many weeks later is told of the same day of the week. */
  private static final int FEW_WEEKS = 4;

  /** {@code a week ago} and {@code a fortnight ago} too. */
  private static final int FORTNIGHT = 2;

  /** Half of a unit, of the clock where {@code T} stands before it. */
  private static final Map<String, String> HALF =
      Map.of("Y", "6M", "TH", "30M", "TM", "30S", "D", "T12H");

  private final Line words;
  private final Anchor anchor;
  private final Told told;

  Counted(Line words, Anchor anchor, Told told) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
  }

  Optional<Found> at(int i) {
    return about(i)
        .or(() -> theCounted(i))
        .or(() -> andHalf(i))
        .or(() -> counted(i))
        .or(() -> otherLength(i))
        .or(() -> vague(i));
  }

  /** The length of {@code the past two years}, {@code the next few months}, behind its lead. */
  Optional<Found> behindLead(int i) {
    Optional<Integer> number = TimeWords.number(words.get(i));
    boolean few = words.is(i, "few") || words.is(i, "several") || words.is(i, "couple");
    int unit = words.is(i, "couple") && words.is(i + 1, "of") ? i + 2 : i + 1;
    return number
        .map(String::valueOf)
        .or(() -> Optional.of(some(i)).filter(_ -> few))
        .flatMap(many -> words.unit(unit).flatMap(each -> length(unit + 1, length(each, many))));
  }

  /** {@code nearly two years}, {@code more than a week}, {@code at least 30 days}. */
  private Optional<Found> about(int i) {
    boolean than =
        (words.is(i + 1, "than") && (words.is(i, "more") || words.is(i, "less")))
            || (words.is(i, "at") && words.is(i + 1, "least"))
            || (words.is(i, "up") && words.is(i + 1, "to"));
    int at = than ? i + 2 : i + 1;
    return (than || ABOUT.contains(words.plain(i))) && at < words.size()
        ? counted(at).or(() -> one(at))
        : Optional.empty();
  }

  /** {@code the six months}, {@code the first nine months}. */
  private Optional<Found> theCounted(int i) {
    if (!words.is(i, "the")) {
      return Optional.empty();
    }
    int at =
        words.is(i + 1, "first") || words.is(i + 1, "latest") || words.is(i + 1, "final")
            ? i + 2
            : i + 1;
    return at < words.size()
        ? counted(at).filter(found -> found.type() == Timex.Type.DURATION)
        : Optional.empty();
  }

  /** {@code 2 1/2 years}, {@code two and a half hours}, {@code a minute and a half}. */
  private Optional<Found> andHalf(int i) {
    if (words.is(i, "a") || words.is(i, "an")) {
      return isHalf(i + 2) ? half(i + 1, 1, i + 5) : Optional.empty();
    }
    int at = words.is(i + 1, "1/2") ? i + 2 : isHalf(i + 1) ? i + 4 : 0;
    return TimeWords.number(words.get(i)).filter(_ -> at > 0).flatMap(n -> half(at, n, at + 1));
  }

  private boolean isHalf(int i) {
    return words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half");
  }

  /** So many of a unit and half a one more: {@code P2Y6M}. */
  private Optional<Found> half(int unitAt, int number, int to) {
    Optional<Unit> unit = words.unit(unitAt);
    boolean years = unit.filter(u -> u.letter().equals("Y")).isPresent();
    Optional<Found> month =
        years && words.is(to, "ago") && number <= LONG_AGO
            ? anchor
                .counted("M", false, -(12 * number + 6))
                .flatMap(found -> Found.date(to + 1, found))
            : Optional.empty();
    return month.isPresent() ? month : lasting(unit, number, to);
  }

  private static Optional<Found> lasting(Optional<Unit> unit, int number, int to) {
    return unit.flatMap(u -> Optional.ofNullable(HALF.get((u.ofClock() ? "T" : "") + u.letter())))
        .map(
            rest ->
                new Found(
                    to,
                    Timex.Type.DURATION,
                    length(unit.orElseThrow(), String.valueOf(number)) + rest));
  }

  /** {@code three days ago}, {@code two weeks later}, {@code 24 hours}, {@code a 24-hour}. */
  private Optional<Found> counted(int i) {
    Optional<Integer> number = TimeWords.number(words.get(i));
    int at = i + 1;
    boolean hyphen = words.is(at, "-");
    at = hyphen ? at + 1 : at;
    if (number.isPresent() && !hyphen && at < words.size() && words.is(at, "-")) {
      at++;
    }
    if (number.isPresent()
        && at + 1 < words.size()
        && TimeWords.number(words.get(i)).filter(n -> n >= 20).isPresent()
        && TimeWords.number(words.get(at)).filter(n -> n < 10).isPresent()
        && !Character.isDigit(words.get(i).text().charAt(0))) {
      number = Optional.of(number.get() + TimeWords.number(words.get(at)).orElse(0));
      at++;
    }
    at = number.isPresent() && words.is(at, "more") ? at + 1 : at;
    Optional<Unit> unit = number.isPresent() ? words.unit(at) : Optional.empty();
    boolean fraction = hyphen && words.is(at, "quarters");
    if (unit.isEmpty() || fraction || (words.is(at, "second") && !hyphen && number.get() != 1)) {
      return Optional.empty();
    }
    int to = at + 1;
    boolean age = words.is(to, "old") && unit.get().letter().equals("Y");
    if (age || (words.is(to, "-") && words.is(to + 1, "old"))) {
      return Optional.empty();
    }
    return Optional.of(
        shifted(to, unit.get(), number.get())
            .orElse(
                new Found(
                    to, Timex.Type.DURATION, length(unit.get(), String.valueOf(number.get())))));
  }

  private Optional<Found> shifted(int to, Unit unit, int number) {
    boolean back =
        words.is(to, "ago") || words.is(to, "earlier") || (!unit.ofClock() && isBefore(to));
    boolean on = isLater(to) || (words.is(to, "from") && words.is(to + 1, "now"));
    if (!back && !on) {
      return Optional.empty();
    }
    int end = words.is(to, "from") ? to + 2 : to + 1;
    if (unit.ofClock() && isLater(to)) {
      return length(to + 1, length(unit, String.valueOf(number)));
    }
    boolean pointing = pointsBack(to, unit) || isYearsEarlier(to, unit, number);
    Optional<LocalDate> day =
        pointing
            ? told.from(unit.letter()).or(() -> isLater(to) ? told.lastDay() : Optional.empty())
            : Optional.empty();
    Anchor from = day.isPresent() ? new Anchor(day) : anchor;
    if (isLater(to) && day.isEmpty()) {
      Optional<Found> month = inMonth(end, unit, number);
      if (month.isPresent()) {
        return month;
      }
    }
    int most = pointsBack(to, unit) ? FEW_WEEKS : FORTNIGHT;
    boolean few = unit.letter().equals("W") && number <= most;
    if (few && from.isWhole()) {
      return Found.date(end, from.counted("D", false, 7 * (back ? -number : number)).orElseThrow());
    }
    String value =
        from.counted(unit.letter(), unit.ofClock(), back ? -number : number)
            .orElse(back ? "PAST_REF" : "FUTURE_REF");
    return Found.date(end, value);
  }

  /** {@code in July … three weeks later}: the month that lies so far from the middle of July. */
  private Optional<Found> inMonth(int end, Unit unit, int number) {
    int days = unit.letter().equals("D") ? number : unit.letter().equals("W") ? 7 * number : 0;
    return told.month()
        .filter(_ -> days > 0)
        .map(month -> YearMonth.from(month.atDay(Anchor.MIDDLE).plusDays(days)))
        .flatMap(month -> Found.date(end, month.toString()));
  }

  private boolean isLater(int i) {
    return words.is(i, "later") || words.is(i, "afterwards") || words.is(i, "afterward");
  }

  /** {@code a week before}, with nothing behind it that tells before what. */
  private boolean isBefore(int i) {
    boolean ends =
        i + 1 >= words.size()
            || !words.get(i + 1).isAlphanumeric()
            || Echoes.ENDS.contains(words.plain(i + 1));
    return words.is(i, "before") && ends;
  }

  /** Whether a time is counted from the one told last: {@code later}, {@code two days earlier}. */
  private boolean pointsBack(int to, Unit unit) {
    return isLater(to)
        || isBefore(to)
        || (!words.is(to, "ago") && (unit.letter().equals("D") || unit.letter().equals("W")));
  }

  /**
   * {@code won it in 2007, seven years earlier}; {@code a year earlier} mostly compares the same
   * part of two years, be it this one.
   */
  private boolean isYearsEarlier(int to, Unit unit, int number) {
    return words.is(to, "earlier") && unit.letter().equals("Y") && number > 1 && told.isYearHere();
  }

  /** {@code several years}, {@code a few months}, {@code a year ago}, {@code decades}. */
  private Optional<Found> vague(int i) {
    boolean article = words.is(i, "a") || words.is(i, "an");
    boolean few =
        words.is(i, "several")
            || words.is(i, "few")
            || words.is(i, "many")
            || words.is(i, "some")
            || (article && (words.is(i + 1, "few") || words.is(i + 1, "couple")));
    if (few) {
      int at =
          article ? (words.is(i + 1, "couple") && words.is(i + 2, "of") ? i + 3 : i + 2) : i + 1;
      Optional<Unit> unit = words.unit(at).filter(_ -> TimeWords.isPlural(words.get(at)));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      boolean back = words.is(at + 1, "ago") || words.is(at + 1, "earlier");
      boolean on = words.is(at + 1, "later");
      return back || on
          ? Found.date(at + 2, back ? "PAST_REF" : "FUTURE_REF")
          : Optional.of(
              new Found(
                  at + 1, Timex.Type.DURATION, length(unit.get(), some(article ? i + 1 : i))));
    }
    if (article || words.is(i, "another")) {
      return one(i);
    }
    Optional<Unit> unit = words.unit(i).filter(_ -> TimeWords.isPlural(words.get(i)));
    if (unit.isPresent() && words.is(i + 1, "ago")) {
      return Found.date(i + 2, "PAST_REF");
    }
    boolean length =
        unit.isPresent() && (i == 0 || !TimeWords.number(words.get(i - 1)).isPresent());
    return length
            && !words.get(i).isCapitalized()
            && !words.is(i, "seconds")
            && !words.is(i, "minutes")
            && !words.is(i, "quarters")
        ? Optional.of(new Found(i + 1, Timex.Type.DURATION, length(unit.get(), "X")))
        : Optional.empty();
  }

  /** How many a vague number word is: a couple are two. */
  private String some(int i) {
    return words.is(i, "couple") ? "2" : "X";
  }

  /** {@code a year}, {@code an hour ago}, {@code a further year}, {@code another week}. */
  private Optional<Found> one(int i) {
    boolean article = words.is(i, "a") || words.is(i, "an");
    if (!article && !words.is(i, "another")) {
      return Optional.empty();
    }
    int at = article && (words.is(i + 1, "further") || words.is(i + 1, "full")) ? i + 2 : i + 1;
    Optional<Unit> unit =
        words.unit(at).filter(u -> !u.letter().equals("S") && !u.letter().equals("Q"));
    boolean whole =
        unit.isPresent() && !TimeWords.isPlural(words.get(at)) && !words.is(at + 1, "-");
    return unit.flatMap(u -> shifted(at + 1, u, 1))
        .or(
            () ->
                unit.filter(_ -> whole)
                    .map(u -> new Found(at + 1, Timex.Type.DURATION, length(u, "1"))));
  }

  /** {@code two nights}, {@code a fortnight}, {@code a hundred days}, {@code within the hour}. */
  private Optional<Found> otherLength(int i) {
    boolean one = words.is(i, "a");
    Optional<Unit> halved =
        words.is(i, "half") && (words.is(i + 1, "a") || words.is(i + 1, "an"))
            ? words.unit(i + 2)
            : Optional.empty();
    Optional<String> half = halved.map(Counted::half).filter(value -> !value.isEmpty());
    if (half.isPresent() && !words.is(i + 3, "ago") && !isLater(i + 3)) {
      return length(i + 3, half.get());
    }
    Optional<Integer> number = one ? Optional.of(1) : TimeWords.number(words.get(i));
    if (number.isPresent() && !one && words.is(i + 1, "nights")) {
      return length(i + 2, "P" + number.get() + "D");
    }
    if (number.isPresent() && words.is(i + 1, "fortnight")) {
      Optional<Found> shifted = shifted(i + 2, new Unit("W", false), 2 * number.get());
      if (shifted.isPresent()) {
        return shifted;
      }
    }
    if (number.isPresent() && (words.is(i + 1, "fortnight") || words.is(i + 1, "fortnights"))) {
      return length(i + 2, "P" + 2 * number.get() + "W");
    }
    if (words.is(i, "fortnight")) {
      return length(i + 1, "P2W");
    }
    Optional<Unit> unit = one ? words.unit(i + 2) : Optional.empty();
    if (unit.isPresent() && (words.is(i + 1, "hundred") || words.is(i + 1, "thousand"))) {
      return length(i + 3, length(unit.get(), words.is(i + 1, "hundred") ? "100" : "1000"));
    }
    return words.is(i, "the") && words.is(i - 1, "within")
        ? words
            .unit(i + 1)
            .filter(_ -> !TimeWords.isPlural(words.get(i + 1)))
            .flatMap(within -> length(i + 2, length(within, "1")))
        : Optional.empty();
  }

  /** {@code half a century}: {@code P50Y}; empty for what is not halved so. */
  private static String half(Unit unit) {
    return switch (unit.letter()) {
      case "CE" -> "P50Y";
      case "DE" -> "P5Y";
      case "Y" -> "P6M";
      case "H" -> "PT30M";
      default -> "";
    };
  }

  private static Optional<Found> length(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.DURATION, value));
  }

  static String length(Unit unit, String number) {
    int years = unit.letter().equals("DE") ? 10 : unit.letter().equals("CE") ? 100 : 0;
    if (years > 0) {
      boolean counted = !number.equals("X");
      return "P" + (counted ? years * Integer.parseInt(number) : "X") + "Y";
    }
    return (unit.ofClock() ? "PT" : "P") + number + unit.letter();
  }
}
