package org.chancery.engine.place;

import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * A name of a place as it stands in the text.
 *
 * @param text the name as it is looked up
 * @param from the place of its first word in the document
 * @param to the place after its last word's
 * @param country ISO 3166-1 alpha-2 of the state it is known to be, to belong to or to govern
 */
record Toponym(Span span, String text, int from, int to, Sort sort, Optional<String> country) {

  /** What the tables know it as. */
  enum Sort {
    /** A state or a word for what is its. */
    STATE,
    DEMONYM,
    CAPITAL,
    /** A palace or street that stands for a government. */
    SEAT,
    OTHER
  }
}
