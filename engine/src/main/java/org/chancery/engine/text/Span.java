package org.chancery.engine.text;

import java.util.Comparator;

/** A stretch of one text: {@code begin} inclusive, {@code end} exclusive, in UTF-16 units. */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The words themselves. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  public int length() {
    return end - begin;
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean covers(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether at least one unit is in both. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that covers both. */
  public Span through(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Reading order: earlier first, and of two that begin together the longer first. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
