package org.chancery.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** One line on a terminal that says how far a long run has come; silent elsewhere. */
final class Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PACE = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";

  /** Whether anybody looks: asked once, and only of a run that takes long. */
  private enum Looked {
    NOT_ASKED,
    YES,
    NO
  }

  private final Streams streams;
  private final InstantSource clock;
  private final Instant begun;
  private Instant last;
  private Looked looked = Looked.NOT_ASKED;
  private boolean shown;

  Progress(Streams streams, InstantSource clock) {
    this.streams = streams;
    this.clock = clock;
    begun = clock.instant();
    last = begun;
  }

  void at(Tally tally) {
    Instant now = clock.instant();
    Duration so = Duration.between(begun, now);
    if (looked == Looked.NO || so.compareTo(PATIENCE) < 0) {
      return;
    }
    if (looked == Looked.NOT_ASKED) {
      looked = streams.terminal().isTerminal(Terminal.ERR) ? Looked.YES : Looked.NO;
    }
    if (looked == Looked.YES && (!shown || Duration.between(last, now).compareTo(PACE) >= 0)) {
      streams.err().print(CLEAR + "chancery: " + tally.summary() + " in " + so.toSeconds() + " s");
      streams.err().flush();
      shown = true;
      last = now;
    }
  }

  /** Takes the line away, so that a message can stand in its place. */
  void clear() {
    if (shown) {
      streams.err().print(CLEAR);
      streams.err().flush();
      shown = false;
    }
  }
}
