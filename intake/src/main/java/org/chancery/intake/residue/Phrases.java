package org.chancery.intake.residue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables of expressions, one a line, as one expression. */
final class Phrases {

  private Phrases() {}

  /** Matches what any line of the table matches, in capitals or not. */
  static Pattern anyOf(String before, String table) {
    return Pattern.compile(table.lines().collect(Collectors.joining("|", before + "(?iu:", ")")));
  }
}
