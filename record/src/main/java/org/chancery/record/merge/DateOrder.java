package org.chancery.record.merge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The order of ISO 8601 dates of any grain by the day they begin; of two that begin together the
 * coarser comes first. What names no year has no place in it.
 */
public final class DateOrder {

  private static final int WEEKS = 53;

  /** The length of a day of the calendar, as {@code 2023-03-14}. */
  private static final int LONGEST = 10;

  private static final Map<String, String> SEASONS =
      Map.of(
          "SP", "-03", "SU", "-06", "FA", "-09", "WI", "-12", "Q1", "-01", "Q2", "-04", "Q3", "-07",
          "Q4", "-10", "H1", "-01", "H2", "-07");

  private DateOrder() {}

  public static Comparator<String> comparator() {
    return Comparator.comparing((String date) -> begin(date).orElse("9999"))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Whether the date has a year, so that it can stand in a timeline. */
  public static boolean isDated(String date) {
    return date.length() >= 4 && date.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  /** The ISO week of a day, as {@code 2023-W11}; empty for coarser dates. */
  static Optional<String> week(String date) {
    if (!date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(date.substring(0, LONGEST));
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  private static Optional<String> begin(String date) {
    if (!isDated(date)) {
      return Optional.empty();
    }
    String year = date.substring(0, 4);
    String rest = date.length() > 5 ? date.substring(5) : "";
    if (rest.startsWith("W")) {
      return Optional.of(rest.startsWith("WI") ? year + "-12" : monday(year, rest));
    }
    if (rest.length() == 2 && SEASONS.containsKey(rest)) {
      return Optional.of(year + SEASONS.get(rest));
    }
    int until = date.indexOf('/');
    return Optional.of(until < 0 ? date : date.substring(0, until));
  }

  private static String monday(String year, String week) {
    int number = 0;
    for (int i = 1; i < Math.min(3, week.length()); i++) {
      char c = week.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : WEEKS;
    }
    long inYear = Math.clamp(number, 1, WEEKS);
    return LocalDate.of(Integer.parseInt(year), 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(inYear - 1)
        .toString();
  }
}
