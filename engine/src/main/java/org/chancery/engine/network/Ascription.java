package org.chancery.engine.network;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * Words that the network sees ascribed to a source (PolNeAR, Newell et al. 2018).
 *
 * @param source the noun phrase that names the source; empty where it sees none
 * @param cue the verb group or phrase that ascribes
 * @param content what is ascribed, quotation marks and all, in pieces where it is cut; never empty
 * @param act the speech act that the cue performs, as {@code promise}; {@code none} where nothing
 *     is said, but held or meant
 * @param score how likely the cue is one, 0 to 1
 */
public record Ascription(
    Optional<Span> source, Span cue, List<Span> content, String act, double score) {

  public Ascription {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("nothing is ascribed by the cue at " + cue);
    }
  }
}
