package org.chancery.app;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.engine.reading.LeftOut;

/**
 * How many inputs were read, refused, and failed on a bug of ours.
 *
 * @param statements how many were left out of what was read for want of confidence
 * @param events the same
 */
record Tally(int read, int refused, int failed, int statements, int events) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  Tally oneRead(Optional<LeftOut> leftOut) {
    return new Tally(
        read + 1,
        refused,
        failed,
        statements + leftOut.map(LeftOut::statements).orElse(0),
        events + leftOut.map(LeftOut::events).orElse(0));
  }

  Tally oneRefused() {
    return new Tally(read, refused + 1, failed, statements, events);
  }

  Tally oneFailed() {
    return new Tally(read, refused, failed + 1, statements, events);
  }

  int exit() {
    return refused + failed == 0 ? Exit.DONE : Exit.PARTLY;
  }

  String summary() {
    return "read "
        + read
        + (refused > 0 ? ", refused " + refused : "")
        + (failed > 0 ? ", failed " + failed : "");
  }

  /** What was left out below a confidence. */
  String leftOut(BigDecimal least) {
    return "left out "
        + counted(statements, "statement")
        + " and "
        + counted(events, "event")
        + " of a confidence below "
        + least;
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
