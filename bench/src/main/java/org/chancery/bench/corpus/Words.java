package org.chancery.bench.corpus;

/**
 * Words of an article, found where the annotation names them.
 *
 * @param begin offset into the article's text, UTF-16 units
 * @param end where they end, exclusive
 * @param paragraph the paragraph they begin in, from 1
 */
record Words(int begin, int end, int paragraph) {

  boolean overlaps(Words other) {
    return begin < other.end && other.begin < end;
  }

  /** How many characters lie between the two; 0 if they touch. */
  int distance(Words other) {
    return Math.max(0, Math.max(other.begin - end, begin - other.end));
  }
}
