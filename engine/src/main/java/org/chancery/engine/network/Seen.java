package org.chancery.engine.network;

import java.util.List;
import org.chancery.engine.sentence.Parsed;

/** A parsed document, and what the network sees in it. */
public record Seen(Parsed parsed, List<Ascription> ascriptions) {

  public Seen {
    ascriptions = List.copyOf(ascriptions);
  }

  /** A document that no network has read. */
  public static Seen nothing(Parsed parsed) {
    return new Seen(parsed, List.of());
  }
}
