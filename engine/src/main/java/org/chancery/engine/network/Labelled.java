package org.chancery.engine.network;

/**
 * A run of a window's words with a label.
 *
 * @param begin its first word's place in the window
 * @param end the place after its last word's
 * @param label the kind, as {@code cue} or {@code PER}
 * @param score how likely its first word has the label, 0 to 1
 */
record Labelled(int begin, int end, String label, double score) {}
