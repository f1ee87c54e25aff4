package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Seasons and feasts without a year: {@code the autumn}, {@code by winter}, {@code Christmas}. */
final class TimesOfYear {

  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "the", "in", "by", "this", "since", "until", "before", "after", "during", "through",
          "every", "each", "all");

  private final Line words;
  private final Anchor anchor;
  private final Tense tense;

  TimesOfYear(Line words, Anchor anchor, Tense tense) {
    this.words = words;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<Found> at(int i) {
    return feast(i).or(() -> season(i));
  }

  /**
   * {@code Easter}, {@code New Year's Day}: the one nearest to the anchor, or of the year behind.
   */
  private Optional<Found> feast(int i) {
    return switch (words.get(i).text()) {
      case "Christmas" -> near(i, i + 1, year -> LocalDate.of(year, 12, 25));
      case "Epiphany" -> near(i, i + 1, year -> LocalDate.of(year, 1, 6));
      case "Nowruz", "Novruz", "Navruz", "Norouz", "Nauryz" ->
          near(i, i + 1, year -> LocalDate.of(year, 3, 21));
      case "Easter" -> near(i, i + 1, TimesOfYear::easter);
      case "Pentecost", "Whitsun" -> near(i, i + 1, year -> easter(year).plusDays(49));
      case "May" ->
          words.is(i + 1, "Day") ? near(i, i + 1, year -> LocalDate.of(year, 5, 1)) : none();
      case "Boxing" ->
          words.is(i + 1, "Day") ? near(i, i + 1, year -> LocalDate.of(year, 12, 26)) : none();
      case "All" ->
          words.is(i + 1, "Saints") ? near(i, i + 2, year -> LocalDate.of(year, 11, 1)) : none();
      case "Thanksgiving" -> near(i, i + 1, TimesOfYear::thanksgiving);
      case "New" ->
          words.is(i + 1, "Year")
              ? near(
                  i,
                  words.is(i + 2, "'s") || words.is(i + 2, "’s") ? i + 3 : i + 2,
                  TimesOfYear::newYear)
              : Optional.empty();
      case "new" ->
          words.is(i - 1, "the") && words.is(i + 1, "year")
              ? near(i, i + 2, TimesOfYear::newYear)
              : none();
      default -> none();
    };
  }

  private static Optional<Found> none() {
    return Optional.empty();
  }

  private static LocalDate newYear(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private Optional<Found> near(int i, int end, IntFunction<LocalDate> ofYear) {
    boolean last = words.is(i - 1, "last");
    int to = words.is(end, "Day") ? end + 1 : words.is(end, "Eve") ? end + 1 : end;
    int back = words.is(end, "Eve") ? 1 : 0;
    int of = words.is(to, "of") ? to + 1 : to;
    Optional<Integer> year = of < words.size() ? TimeWords.year(words.get(of)) : Optional.empty();
    if (year.isPresent()) {
      LocalDate day = ofYear.apply(year.get()).minusDays(back);
      return Optional.of(new Found(of + 1, Timex.Type.DATE, day.toString()));
    }
    return anchor
        .day()
        .flatMap(
            now ->
                IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                    .mapToObj(ofYear)
                    .map(day -> day.minusDays(back))
                    .filter(day -> !last || day.isBefore(now))
                    .min(
                        Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - now.toEpochDay()))))
        .map(day -> new Found(to, Timex.Type.DATE, day.toString()));
  }

  /** The Sunday of the Western church, by the method of J. Meeus (1991) after H. Butcher (1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int shift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /**
   * {@code the autumn}, {@code every spring}; {@code fall} and bare {@code spring} may be verbs.
   */
  private Optional<Found> season(int i) {
    Optional<String> season = TimeWords.season(words.get(i)).filter(_ -> !words.is(i, "fall"));
    boolean led = i > 0 && BEFORE_SEASON.contains(words.plain(i - 1));
    if (season.isEmpty() || !led) {
      return Optional.empty();
    }
    boolean again = words.is(i - 1, "every") || words.is(i - 1, "each");
    String year = anchor.yearOf(middle(season.get()), tense.at(i));
    return Optional.of(
        again
            ? new Found(i + 1, Timex.Type.SET, "XXXX-" + season.get())
            : new Found(i + 1, Timex.Type.DATE, year + "-" + season.get()));
  }

  /** A month of the season; winters are named after the year they begin in. */
  static int middle(String season) {
    return switch (season) {
      case "SP" -> 4;
      case "SU" -> 7;
      case "FA" -> 10;
      default -> 12;
    };
  }
}
