package org.chancery.intake.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that only says when the article appeared: {@code Published: November 6, 2024 | Updated 7
 * November}.
 *
 * @param updated whether the line gives only the day of the last change
 */
record Stamp(PrintedDate date, boolean updated) {

  private static final int LONGEST = 160;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NO_WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + PrintedDate.WEEKDAY
              + "|first|last|originally|published|publication|posted|updated?|modified|edited|issued"
              + "|released|created|filed|date|time|dated|online|on|at|and|the|local|hrs|hours?|[ap]\\.?m\\.?|(?:GMT|UTC)(?:"
              + " ?[+-] ?\\d{1,2}(?::?\\d{2})?)?|[A-Z]{1,2}[SD]?T|CEST|AE[SD]T|SAST|Z"
              + "|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|[+-]\\d{2}:?\\d{2})(?!\\p{L})",
          FLAGS);

  private static final Pattern CHANGED =
      Pattern.compile("(?:updated?|modified|edited|last)[^\\d]{0,20}$", FLAGS);

  /** The stamp in a line that holds nothing but a stamp. */
  static Optional<Stamp> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (PrintedDate date : dates) {
      rest.append(line, from, date.begin()).append(' ');
      from = date.end();
    }
    rest.append(line.substring(from));
    if (NO_WORD.matcher(rest).replaceAll(" ").codePoints().anyMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        dates.stream()
            .filter(date -> !isChanged(line, date))
            .findFirst()
            .map(date -> new Stamp(date, false))
            .orElseGet(() -> new Stamp(dates.getFirst(), true)));
  }

  static boolean isChanged(String line, PrintedDate date) {
    return CHANGED.matcher(line.substring(0, date.begin())).find();
  }
}
