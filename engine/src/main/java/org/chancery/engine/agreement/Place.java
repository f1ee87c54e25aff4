package org.chancery.engine.agreement;

import org.chancery.engine.sentence.Word;

/**
 * A place that means an agreement.
 *
 * @param from its first word
 * @param to behind its last word
 * @param form what sort of words mean it
 */
record Place(int from, int to, Sort form) {

  /** What sort of words mean an agreement. */
  enum Sort {
    NOUN,
    IT,
    ITS
  }

  /** Whether a word is one of its words. */
  boolean covers(int word) {
    return from <= word && word < to;
  }

  /** The place of a pronoun. */
  static Place of(Word pronoun) {
    int at = pronoun.index();
    return new Place(at, at + 1, pronoun.is("its") ? Sort.ITS : Sort.IT);
  }
}
