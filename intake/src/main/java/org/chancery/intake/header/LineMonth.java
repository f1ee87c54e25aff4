package org.chancery.intake.header;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month of an issue that a short line names: {@code Note 3, October 2003}, {@code Lagoon Review
 * | Suva | March 2011}, {@code No. 6, June 2026 (published 10 June)}.
 */
public final class LineMonth {

  /** Behind the start of the line, a stop, a comma, a bar, a dash or a number of the issue. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:^|[,.|·•–—(-] ?|\\d )("
              + PrintedDate.MONTH
              + ") ((?:19|20)\\d{2})(?= ?(?:$|[,|·•–—()-]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LineMonth() {}

  /** {@code 2003-10}, or the day of that month that the line adds. */
  public static Optional<String> in(String line) {
    Matcher matcher = MONTH.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int number = PrintedDate.month(matcher.group(1));
    String month = String.format(Locale.ROOT, "%s-%02d", matcher.group(2), number);
    return PrintedDate.in(line).stream()
        .filter(date -> date.hasYear() || !Stamp.isChanged(line, date))
        .map(date -> date.hasYear() ? date.day() : matcher.group(2) + date.day().substring(4))
        .filter(day -> day.startsWith(month) && day.length() > month.length())
        .findFirst()
        .or(() -> Optional.of(month));
  }
}
