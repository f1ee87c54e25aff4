package org.chancery.intake.header;

import java.util.Optional;

/** The day that a short line names among other words. */
public final class LineDate {

  private LineDate() {}

  /** The first full date in the line that it does not call a later change. */
  public static Optional<String> in(String line) {
    return PrintedDate.in(line).stream()
        .filter(date -> date.hasYear() && date.hasDay())
        .filter(date -> !Stamp.isChanged(line, date))
        .map(PrintedDate::value)
        .findFirst();
  }
}
