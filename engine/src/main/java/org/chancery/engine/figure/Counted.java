package org.chancery.engine.figure;

import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * What a number counts.
 *
 * @param unit what one of it is; none where no word beside the number tells
 * @param of the words for it
 * @param from the first word of the number with its sign
 * @param to behind the last word of what is counted
 */
record Counted(Optional<String> unit, Optional<Span> of, int from, int to) {

  Counted(String unit, Optional<Span> of, int from, int to) {
    this(Optional.of(unit), of, from, to);
  }

  /** A number alone. */
  static Counted alone(Optional<String> unit, int from, int to) {
    return new Counted(unit, Optional.empty(), from, to);
  }
}
