package org.chancery.bench.coref;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * A text of GAP with a pronoun and two names, and whether it means each.
 *
 * @param isFeminine whether the pronoun is
 */
record GapItem(String id, String text, Span pronoun, boolean isFeminine, List<Name> names) {

  private static final int COLUMNS = 11;

  private static final List<String> FEMININE = List.of("she", "her", "hers");

  /** A name, and whether the pronoun means it. */
  record Name(Span span, boolean isMeant) {}

  GapItem {
    names = List.copyOf(names);
  }

  /** A line of the file, whose columns are parted by tabs; quotation marks are text. */
  static GapItem of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a line of GAP has " + COLUMNS + " columns, not " + columns.length + ": " + columns[0]);
    }
    Span pronoun = span(columns[3], columns[2]);
    boolean isFeminine = FEMININE.stream().anyMatch(columns[2]::equalsIgnoreCase);
    return new GapItem(
        columns[0], columns[1], pronoun, isFeminine, List.of(name(columns, 4), name(columns, 7)));
  }

  private static Name name(String[] columns, int first) {
    return new Name(
        span(columns[first + 1], columns[first]), Boolean.parseBoolean(columns[first + 2]));
  }

  private static Span span(String begin, String words) {
    int from = Integer.parseInt(begin);
    return new Span(from, from + words.length());
  }
}
