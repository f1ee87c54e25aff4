package org.chancery.bench.readings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Coarse ISO dates as spans of days, and when one is as good as another. */
record Days(LocalDate first, LocalDate last) {

  /** The days of a date; empty where it is none, or its year is open. */
  static Optional<Days> of(String date) {
    if (date.isEmpty() || date.startsWith("--")) {
      return Optional.empty();
    }
    int slash = date.indexOf('/');
    if (slash >= 0) {
      Optional<Days> from = of(date.substring(0, slash));
      Optional<Days> until = of(date.substring(slash + 1));
      return Optional.of(
          new Days(
              from.map(Days::first).orElse(LocalDate.of(1, 1, 1)),
              until.map(Days::last).orElse(LocalDate.of(9999, 12, 31))));
    }
    try {
      return Optional.of(whole(date.split("T", 2)[0]));
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Days whole(String day) {
    if (day.matches("\\d{4}-W\\d\\d")) {
      int year = Integer.parseInt(day.substring(0, 4));
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(day.substring(6)))
              .with(java.time.DayOfWeek.MONDAY);
      return new Days(monday, monday.plusDays(6));
    }
    if (day.matches("\\d{4}-Q\\d")) {
      int year = Integer.parseInt(day.substring(0, 4));
      int end = Integer.parseInt(day.substring(6)) * 3;
      return new Days(LocalDate.of(year, end - 2, 1), YearMonth.of(year, end).atEndOfMonth());
    }
    String[] parts = day.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    if (parts.length == 1) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(parts[1]);
    if (parts.length == 2) {
      return new Days(LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth());
    }
    LocalDate date = LocalDate.of(year, month, Integer.parseInt(parts[2]));
    return new Days(date, date);
  }

  /** Whether a system's date is as good as the gold's: the same days, or within a gold week. */
  static boolean same(Optional<String> system, String gold) {
    if (system.isEmpty()) {
      return false;
    }
    String given = system.get();
    if (given.equals(gold)) {
      return true;
    }
    if (gold.startsWith("--")) {
      return of(given).isPresent() && given.split("T", 2)[0].endsWith("-" + gold.substring(2));
    }
    Optional<Days> right = of(gold);
    Optional<Days> mine = of(given);
    if (right.isEmpty() || mine.isEmpty()) {
      return false;
    }
    Days g = right.get();
    Days s = mine.get();
    boolean within = !g.first().isAfter(s.first()) && !s.last().isAfter(g.last());
    return g.equals(s) || (within && ChronoUnit.DAYS.between(g.first(), g.last()) <= 7);
  }
}
