package org.chancery.engine.time;

import java.util.Optional;

/**
 * A time that begins at a word already known.
 *
 * @param to behind its last word
 */
record Found(int to, Timex.Type type, String value) {

  /** A date, there for whoever asks. */
  static Optional<Found> date(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.DATE, value));
  }
}
