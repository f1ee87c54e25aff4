package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Times by the calendar and the clock: dates, weekdays, years, decades, hours. */
final class Dates {

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "since", "by", "until", "till", "last", "next", "this", "early", "late",
          "mid", "from", "to", "and", "through", "during", "for", "before", "after", "between",
          "or", "on", "-", "dated");

  /** After these {@code May} and {@code March} are months, whatever name follows. */
  private static final Set<String> PLAINLY = Set.of("in", "since", "until");

  private static final Set<String> JOINING = Set.of("and", "to", "until", "or", "-", "–");

  /** Of these the ones that join any two months, in whatever order. */
  private static final Set<String> LISTING = Set.of("and", "or");

  private static final int HALF_A_YEAR = 6;

  private final Line words;
  private final Anchor anchor;
  private final Tense tense;
  private final Years years;
  private final Clock clock;

  Dates(Line words, Anchor anchor, Tense tense, Years years) {
    this.words = words;
    this.anchor = anchor;
    this.tense = tense;
    this.years = years;
    this.clock = new Clock(words, anchor, this::day);
  }

  Optional<Found> at(int i) {
    return numeric(i)
        .or(() -> weekday(i))
        .or(() -> monthFirst(i))
        .or(() -> ordinal(i))
        .or(() -> dayFirst(i))
        .or(() -> years.at(i))
        .or(() -> clock.at(i));
  }

  /** {@code 2024-11-06}, {@code 11/06/2024}. */
  private Optional<Found> numeric(int i) {
    Word word = words.get(i);
    if (word.text().length() == 4
        && i + 4 < words.size()
        && words.is(i + 1, "-")
        && words.is(i + 3, "-")
        && TimeWords.year(word).isPresent()) {
      return ymd(word.text(), words.get(i + 2).text(), words.get(i + 4).text())
          .map(value -> new Found(i + 5, Timex.Type.DATE, value));
    }
    if (!Character.isDigit(word.text().charAt(0))) {
      return Optional.empty();
    }
    String[] parts = word.text().split("/", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String year = parts[2].length() == 2 ? Years.century(parts[2]) + parts[2] : parts[2];
    Optional<String> american = ymd(year, parts[0], parts[1]);
    return american
        .or(() -> ymd(year, parts[1], parts[0]))
        .map(value -> new Found(i + 1, Timex.Type.DATE, value));
  }

  private static Optional<String> ymd(String year, String month, String day) {
    if (!TimeWords.isNumber(year, 4)
        || !TimeWords.isNumber(month, 2)
        || !TimeWords.isNumber(day, 2)) {
      return Optional.empty();
    }
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? Optional.of(date(year, m, d))
        : Optional.empty();
  }

  private static String date(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  /** {@code Tuesday}, {@code Tuesday, Nov. 5}, {@code Tuesday night}. */
  private Optional<Found> weekday(int i) {
    Optional<DayOfWeek> day = TimeWords.day(words.get(i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = words.is(i + 1, ",") ? i + 2 : i + 1;
    Optional<Found> dated =
        monthFirst(next).or(() -> dayFirst(next)).filter(f -> f.value().length() == 10);
    if (dated.isPresent()) {
      return dated;
    }
    if (words.is(i + 1, "week")) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, anchor.weekdayWeek(day.get())));
    }
    if (words.is(i + 1, "last") && words.is(i + 2, "week")) {
      return Optional.of(new Found(i + 3, Timex.Type.DATE, anchor.weekdayOf(day.get(), -1)));
    }
    return Optional.of(withPart(i + 1, anchor.weekday(day.get(), isToCome(i))));
  }

  /** A whole day: {@code Tuesday}, {@code Nov. 9}, {@code 9 November}. */
  private Optional<Found> day(int i) {
    return weekday(i)
        .or(() -> monthFirst(i))
        .or(() -> dayFirst(i))
        .filter(day -> day.type() == Timex.Type.DATE && day.value().length() == 10);
  }

  /** Adds the part of the day that follows: {@code Tuesday morning}. */
  Found withPart(int to, String date) {
    if (to < words.size() && TimeWords.partOfDay(words.get(to)).isPresent() && date.length() >= 8) {
      return new Found(
          to + 1, Timex.Type.TIME, date + "T" + TimeWords.partOfDay(words.get(to)).orElseThrow());
    }
    return new Found(to, Timex.Type.DATE, date);
  }

  /** {@code Nov. 6, 2024}, {@code November 2024}, {@code June}. */
  private Optional<Found> monthFirst(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> month = TimeWords.month(words.get(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int m = month.get();
    Optional<Integer> day =
        i + 1 < words.size() ? TimeWords.dayOfMonth(words.get(i + 1)) : Optional.empty();
    if (day.isPresent()) {
      int after = words.is(i + 2, ",") ? i + 3 : i + 2;
      int pointed = words.is(i + 2, "of") ? i + 3 : i + 2;
      Optional<String> lastYear = lastYear(pointed);
      if (lastYear.isPresent()) {
        return Optional.of(
            new Found(pointed + 2, Timex.Type.DATE, date(lastYear.get(), m, day.get())));
      }
      Optional<Integer> year = years.year(after);
      String value =
          date(
              year.map(String::valueOf)
                  .or(() -> sharedYear(i + 2, m))
                  .orElseGet(() -> anchor.yearOf(m, day.get(), tense.at(i))),
              m,
              day.get());
      return Optional.of(withPart(year.isPresent() ? after + 1 : i + 2, value));
    }
    int after = words.is(i + 1, ",") || words.is(i + 1, "of") ? i + 2 : i + 1;
    Optional<Integer> year = years.year(after);
    if (year.isPresent()) {
      return Optional.of(
          new Found(after + 1, Timex.Type.DATE, month(String.valueOf(year.get()), m)));
    }
    Optional<Found> spoken = years.spokenYear(i + 1);
    if (spoken.isPresent()) {
      return spoken.map(y -> new Found(y.to(), Timex.Type.DATE, month(y.value(), m)));
    }
    int ofYear = words.is(i + 1, "of") ? i + 2 : i + 1;
    Optional<String> lastYear = lastYear(ofYear);
    if (lastYear.isPresent()) {
      return Optional.of(new Found(ofYear + 2, Timex.Type.DATE, month(lastYear.get(), m)));
    }
    boolean led =
        i > 0
            && (BEFORE_MONTH.contains(words.plain(i - 1))
                || (words.is(i - 1, "the") && isNounBehind(i + 1)));
    boolean sure = !TimeWords.isDoubtful(words.get(i));
    boolean named =
        !sure
            && i + 1 < words.size()
            && words.get(i + 1).isCapitalized()
            && !PLAINLY.contains(words.plain(i - 1));
    return (led && !named) || sure
        ? Optional.of(
            new Found(
                i + 1,
                Timex.Type.DATE,
                month(sharedYear(i + 1, m).orElseGet(() -> anchor.yearOf(m, tense.at(i))), m)))
        : Optional.empty();
  }

  /**
   * The year of {@code May and June 2013} for May, and the one before for a month that the other
   * follows at the turn of the year: {@code December and January 2014}, not {@code June and March}.
   */
  private Optional<String> sharedYear(int join, int month) {
    if (join >= words.size() || !JOINING.contains(words.plain(join))) {
      return Optional.empty();
    }
    return monthFirst(join + 1)
        .or(() -> dayFirst(join + 1))
        .filter(last -> years.year(last.to() - 1).isPresent())
        .map(Found::value)
        .map(last -> year(last, month, LISTING.contains(words.plain(join))));
  }

  private static String year(String last, int month, boolean listed) {
    int year = Integer.parseInt(last.substring(0, 4));
    int behind = Integer.parseInt(last.substring(5, 7)) - month;
    boolean before = behind < 0 && !(listed && behind > -HALF_A_YEAR);
    return String.valueOf(before ? year - 1 : year);
  }

  /** {@code the May vote}, not {@code the March of the widows}. */
  private boolean isNounBehind(int i) {
    return i < words.size()
        && Character.isLowerCase(words.get(i).text().charAt(0))
        && !ClosedClass.any(words.get(i));
  }

  /** The year in {@code February last year}. */
  private Optional<String> lastYear(int i) {
    if (!words.is(i + 1, "year") || words.is(i + 2, "'s") || words.is(i + 2, "’s")) {
      return Optional.empty();
    }
    int by = words.is(i, "last") ? -1 : words.is(i, "next") ? 1 : 0;
    return words.is(i, "this") || by != 0 ? Optional.of(anchor.shifted("Y", by)) : Optional.empty();
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  /** {@code the 6th of May}, {@code the first of May}, {@code the first week of May}. */
  private Optional<Found> ordinal(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean twenty = words.is(at, "twenty") && words.is(at + 1, "-") && at + 2 < words.size();
    int last = twenty ? at + 2 : at;
    Optional<Integer> number =
        last + 2 < words.size()
            ? TimeWords.ordinalDay(words.get(last))
                .filter(each -> !twenty || each < 10)
                .map(each -> twenty ? 20 + each : each)
            : Optional.empty();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean week = words.is(last + 1, "week");
    int of = week ? last + 2 : last + 1;
    Optional<Integer> month =
        words.is(of, "of") && of + 1 < words.size()
            ? TimeWords.month(words.get(of + 1))
            : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = years.year(of + 2);
    int to = year.isPresent() ? of + 3 : of + 2;
    int n = week ? 7 * number.get() - 3 : number.get();
    String day =
        date(
            year.map(String::valueOf).orElseGet(() -> anchor.yearOf(month.get(), n, tense.at(i))),
            month.get(),
            n);
    return (week ? Anchor.weekOf(day) : Optional.of(day))
        .map(value -> new Found(to, Timex.Type.DATE, value));
  }

  /** {@code 6 November 2024}. */
  private Optional<Found> dayFirst(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> day = TimeWords.dayOfMonth(words.get(i));
    boolean two =
        i + 2 < words.size()
            && (words.is(i + 1, "and") || words.is(i + 1, "or"))
            && TimeWords.dayOfMonth(words.get(i + 2)).isPresent();
    int last = two ? i + 2 : i;
    int at = words.is(last + 1, "of") ? last + 2 : last + 1;
    if (day.isEmpty() || at >= words.size() || TimeWords.month(words.get(at)).isEmpty()) {
      return Optional.empty();
    }
    int month = TimeWords.month(words.get(at)).orElseThrow();
    int pointed = words.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<String> lastYear = lastYear(pointed);
    if (lastYear.isPresent()) {
      return Optional.of(
          new Found(pointed + 2, Timex.Type.DATE, date(lastYear.get(), month, day.get())));
    }
    int after = words.is(at + 1, ",") ? at + 2 : at + 1;
    Optional<Integer> year = years.year(after);
    String value =
        date(
            year.map(String::valueOf)
                .or(() -> sharedYear(at + 1, month))
                .orElseGet(() -> anchor.yearOf(month, day.get(), tense.at(i))),
            month,
            day.get());
    return Optional.of(withPart(year.isPresent() ? after + 1 : at + 1, value));
  }

  /** A weekday without a word of the future lies behind, but not {@code by Friday}. */
  private boolean isToCome(int i) {
    boolean owns = words.is(i + 1, "'s") || words.is(i + 1, "’s");
    boolean ahead = words.is(i - 1, "of") && words.is(i - 2, "ahead");
    boolean at = words.is(i - 1, "at") || words.is(i - 1, "before");
    if (ahead || (owns && !at) || words.is(i - 1, "a")) {
      return ahead;
    }
    Tense.Direction told = tense.at(i);
    return told == Tense.Direction.FUTURE || (tense.isLimit(i) && told == Tense.Direction.OPEN);
  }
}
