package org.chancery.app.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** ISO 8601 dates as people write them: {@code 6 November 2024}, {@code 2017–2022}. */
final class DateText {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private DateText() {}

  /** With the month in full. */
  static String of(String iso) {
    return text(iso, MONTHS);
  }

  /** With the month in three letters. */
  static String brief(String iso) {
    return text(iso, MONTHS.stream().map(m -> m.substring(0, 3)).toList());
  }

  /** The same; {@code by 3 May 2029} of a day that is not that of the deed. */
  static String brief(String iso, boolean dated) {
    return (dated ? "" : "by ") + brief(iso);
  }

  /** From one date through another, without saying twice what they share. */
  static String range(String from, String until) {
    String first = of(from);
    String last = of(until);
    if (first.equals(last)) {
      return first;
    }
    String day = first.substring(0, Math.max(0, first.indexOf(' ')));
    return !day.isEmpty()
            && first.substring(day.length()).equals(last.substring(Math.max(0, last.indexOf(' '))))
        ? day + "–" + last
        : first + " to " + last;
  }

  private static String text(String iso, List<String> months) {
    int slash = iso.indexOf('/');
    if (slash > 0) {
      return text(iso.substring(0, slash), months) + "–" + text(iso.substring(slash + 1), months);
    }
    int time = iso.indexOf('T');
    String date = time < 0 ? iso : iso.substring(0, time);
    String[] parts = date.split("-", -1);
    String year = parts[0].startsWith("XX") ? "" : parts[0];
    if (date.matches("XXXX-WXX-[1-7]")) {
      return "a " + DAYS.get(date.charAt(date.length() - 1) - '1');
    }
    if (date.matches("[0-9]{3}")) {
      return date + "0s";
    }
    if (parts.length == 1 || parts[0].length() != 4) {
      return date;
    }
    if (parts[1].startsWith("W") && isNumber(parts[1].substring(1))) {
      return year.isEmpty() ? "a week not told" : week(year, parts, months);
    }
    if (!isNumber(parts[1])) {
      return spoken(parts[1], year, date);
    }
    int month = Integer.parseInt(parts[1]);
    if (month < 1 || month > 12) {
      return date;
    }
    String name = months.get(month - 1);
    String day = parts.length > 2 && isNumber(parts[2]) ? Integer.parseInt(parts[2]) + " " : "";
    return (day + name + " " + year).strip();
  }

  /** The days of a week, {@code 12–18 March 2025}, or of its end; the day where one is told. */
  private static String week(String year, String[] parts, List<String> months) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(year), 1, 4)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(Integer.parseInt(parts[1].substring(1)) - 1L);
    String part = parts.length > 2 ? parts[2] : "";
    if (part.matches("[1-7]")) {
      return text(monday.plusDays(Integer.parseInt(part) - 1L).toString(), months);
    }
    String first = text(monday.plusDays(part.equals("WE") ? 5 : 0).toString(), months);
    return joined(first, text(monday.plusDays(6).toString(), months));
  }

  /** Two days with a dash between, without saying twice the month and year that they share. */
  private static String joined(String first, String last) {
    String[] from = first.split(" ", -1);
    String[] until = last.split(" ", -1);
    boolean year = from[2].equals(until[2]);
    boolean month = year && from[1].equals(until[1]);
    return from[0] + (month ? "" : " " + from[1]) + (year ? "" : " " + from[2]) + "–" + last;
  }

  private static String spoken(String part, String year, String date) {
    return switch (part) {
      case "SP" -> "spring " + year;
      case "SU" -> "summer " + year;
      case "FA" -> "autumn " + year;
      case "WI" -> "winter " + year;
      case "H1" -> "first half of " + year;
      case "H2" -> "second half of " + year;
      case "Q1", "Q2", "Q3", "Q4" -> part + " " + year;
      default -> date.startsWith("XXXX") ? "a day not told" : date;
    };
  }

  private static boolean isNumber(String digits) {
    return digits.length() == 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
