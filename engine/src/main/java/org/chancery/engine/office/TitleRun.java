package org.chancery.engine.office;

/**
 * A run of words that tells a title.
 *
 * @param end behind its last word
 */
record TitleRun(int begin, int end) {
  boolean isOneWord() {
    return end == begin + 1;
  }
}
