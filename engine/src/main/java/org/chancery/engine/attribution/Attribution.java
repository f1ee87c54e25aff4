package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * Words that a text ascribes to a source, in PolNeAR's sense (Newell, Margolin and Ruths 2018).
 *
 * @param source who the words are ascribed to; empty where the text names nobody
 * @param cue the verb group or preposition that ascribes
 * @param content what is ascribed, in pieces where the cue cuts it; never empty; pieces that
 *     overlap are one
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, List<Span> content) {

  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
    content = joined(content);
  }

  private static List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      Span whole = piece;
      for (Span other : List.copyOf(joined)) {
        if (other.overlaps(whole)) {
          joined.remove(other);
          whole = other.through(whole);
        }
      }
      joined.add(whole);
    }
    return List.copyOf(joined);
  }
}
