package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.text.Span;

/** Why the fields of an event are as they are that a table settles, or that are empty. */
final class Reasons {

  private final List<Because> trace;

  private Reasons(List<Because> trace) {
    this.trace = trace;
  }

  /** An event with the reasons for these fields too. */
  static Event with(Event event, Sentence sentence) {
    Reasons reasons = new Reasons(new ArrayList<>(event.evidence().trace()));
    reasons.scales(event);
    if (event.reciprocal()) {
      reasons.add("reciprocal", "event: several did it, and no word names a recipient", List.of());
    }
    if (!event.categories().isEmpty()) {
      reasons.add(
          "categories",
          "codebook: the sentence is like its examples; this is its likeliest event",
          List.of(sentence.span()));
    }
    event
        .assertedBy()
        .ifPresent(
            _ ->
                reasons.add(
                    "assertedBy",
                    "event: the innermost statement whose content tells it",
                    List.of(event.anchor())));
    return event.held(event.confidence(), new Evidence(event.evidence().spans(), reasons.trace));
  }

  private void scales(Event event) {
    String by = event.mode().isPresent() ? "by words, type and mode" : "by words and type";
    add("quad", "event: PLOVER's table, by type", List.of());
    add("goldstein", "event: CAMEO's scale, by its code", List.of());
    add("score", "event: PLOVER's table, " + by, List.of());
  }

  private void add(String field, String by, List<Span> spans) {
    trace.add(new Because(field, by, spans));
  }
}
