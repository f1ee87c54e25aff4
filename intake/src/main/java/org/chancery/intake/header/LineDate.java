package org.chancery.intake.header;

import java.util.Optional;

/** The day that a short line names among other words. */
public final class LineDate {

  private static final int LONGEST_OF_WIRE = 40;

  private LineDate() {}

  /** The first full date in the line that it does not call a later change. */
  public static Optional<String> in(String line) {
    return PrintedDate.in(line).stream()
        .filter(date -> date.hasYear() && date.hasDay())
        .filter(date -> !Stamp.isChanged(line, date))
        .map(PrintedDate::value)
        .findFirst();
  }

  /** The day in a line that a wire ends its copy with: {@code LKP 031412 GMT MAR 94}. */
  public static Optional<String> ofWire(String line) {
    return line.length() <= LONGEST_OF_WIRE && line.codePoints().noneMatch(Character::isLowerCase)
        ? WireDate.in(line).map(PrintedDate::value)
        : Optional.empty();
  }
}
