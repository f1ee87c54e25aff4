package org.chancery.engine.network;

/**
 * A run of words with a label.
 *
 * @param begin its first word's place
 * @param end the place after its last word's
 * @param label the kind, as {@code cue} or {@code PER}
 * @param score how likely its first word has the label, 0 to 1
 */
public record Labelled(int begin, int end, String label, double score) {

  /** The same run, counted from a word so many places earlier. */
  Labelled after(int words) {
    return new Labelled(begin + words, end + words, label, score);
  }
}
