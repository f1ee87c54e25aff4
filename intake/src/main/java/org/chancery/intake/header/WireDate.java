package org.chancery.intake.header;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day as the head of a dispatch abbreviates it: {@code 21 NOV 96}, {@code 02DEC92}, {@code
 * 07-22-98}, {@code 05.03.97}; day and time in one, {@code 191640 GMT OCT 92}, or day before time,
 * {@code OCT 4 85 1640 GMT}.
 */
final class WireDate {

  private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
  private static final String YEAR = "((?:19|20)?\\d{2})(?![\\d:./-])";

  private static final Pattern NAMED =
      Pattern.compile("(?<![\\w.:/-])(\\d{1,2})[ -]?" + MONTH + "[ -]?" + YEAR);
  private static final Pattern WITH_TIME =
      Pattern.compile("(?<!\\w)(\\d{2})\\d{4}(?:Z| ?GMT| ?UTC)? ?" + MONTH + " ?" + YEAR);
  private static final Pattern BEFORE_TIME =
      Pattern.compile("(?<!\\w)" + MONTH + " (\\d{1,2}) " + YEAR + "(?= \\d{4} ?(?:Z|[A-Z]{3,4}))");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\w.:/-])(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{2})(?![\\d:./-])");

  /** Years of two digits up to this one are of the 21st century. */
  private static final int LAST_OF_2000S = 50;

  private WireDate() {}

  /** The first such day in a line; none where day and month cannot be told apart. */
  static Optional<PrintedDate> in(String line) {
    Matcher named = NAMED.matcher(line);
    if (named.find()) {
      return date(named, written(named, 3, 2, 1));
    }
    Matcher timed = WITH_TIME.matcher(line);
    if (timed.find()) {
      return date(timed, written(timed, 3, 2, 1));
    }
    Matcher before = BEFORE_TIME.matcher(line);
    if (before.find()) {
      return date(before, written(before, 3, 1, 2));
    }
    Matcher numbers = NUMBERS.matcher(line);
    return numbers.find() ? date(numbers, numbers(numbers)) : Optional.empty();
  }

  private static String written(Matcher m, int year, int month, int day) {
    return m.group(day) + " " + m.group(month) + " " + year(m.group(year));
  }

  private static String numbers(Matcher m) {
    return String.format(
        Locale.ROOT, "%1$s%2$s%3$s%2$s%4$s", m.group(1), m.group(2), m.group(3), year(m.group(4)));
  }

  private static String year(String digits) {
    if (digits.length() == 4) {
      return digits;
    }
    return (Integer.parseInt(digits) > LAST_OF_2000S ? "19" : "20") + digits;
  }

  /** Reads the day with its year written out, and sets it where the short one stood. */
  private static Optional<PrintedDate> date(Matcher m, String full) {
    return PrintedDate.whole(full)
        .filter(PrintedDate::hasDay)
        .map(day -> new PrintedDate(m.start(), m.end(), day.value()));
  }
}
