package org.chancery.engine.evidence;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * Where a fact was read and why it was read so. There is no fact without it: the list of spans is
 * never empty.
 */
public record Evidence(List<Span> spans, List<Because> trace) {

  public Evidence {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a fact needs at least one span of evidence");
    }
    spans = List.copyOf(spans);
    trace = List.copyOf(trace);
  }

  public static Evidence of(Span span, Because... trace) {
    return new Evidence(List.of(span), List.of(trace));
  }
}
