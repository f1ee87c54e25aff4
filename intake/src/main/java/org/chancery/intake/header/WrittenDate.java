package org.chancery.intake.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of publication as records and pages write it, for the contract. */
public final class WrittenDate {

  private static final Pattern COARSE = Pattern.compile("((?:19|20)\\d{2})(?:-(0[1-9]|1[0-2]))?");

  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(?:\\d{2})?Z?)?");

  private WrittenDate() {}

  /**
   * The date as ISO 8601, local and as fine as it is written; empty where the text is no date. A
   * midnight that is only the absence of a time is left out.
   */
  public static Optional<String> read(String written) {
    String text = written.strip();
    if (COARSE.matcher(text).matches()) {
      return Optional.of(text);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      text =
          compact.group(1)
              + "-"
              + compact.group(2)
              + "-"
              + compact.group(3)
              + (compact.group(4) == null ? "" : "T" + compact.group(4) + ":" + compact.group(5));
    }
    return PrintedDate.whole(text)
        .filter(PrintedDate::hasYear)
        .map(PrintedDate::value)
        .map(value -> value.endsWith("T00:00") ? value.substring(0, 10) : value);
  }
}
