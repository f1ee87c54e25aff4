package org.chancery.engine.codebook;

/**
 * How well a category was learned, by cross-validation: each sentence coded by what the others
 * teach.
 *
 * @param examples how many sentences it was learned from
 * @param precision of the sentences that were coded with it, the share that are of it; 0 to 1
 * @param recall of its examples, the share that were coded with it; 0 to 1
 */
public record Learned(String category, int examples, double precision, double recall) {

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
