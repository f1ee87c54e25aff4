package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Why the fields of an event are as they are that a table settles, or that are empty. */
final class Reasons {

  private final List<Because> trace;
  private final List<Word> words;

  private Reasons(List<Because> trace, List<Word> words) {
    this.trace = trace;
    this.words = words;
  }

  /**
   * An event with the reasons for these fields too.
   *
   * @param words all words of the document
   */
  static Event with(Event event, EventAnchor anchor, Sentence sentence, List<Word> words) {
    Reasons reasons = new Reasons(new ArrayList<>(event.evidence().trace()), words);
    reasons.scales(event);
    reasons.parties("actors", event.actors(), anchor.actors());
    reasons.parties("recipients", event.recipients(), anchor.recipients());
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

  private void parties(String field, List<Event.Party> parties, Map<Integer, Double> chances) {
    if (!parties.isEmpty()) {
      return;
    }
    Optional<Map.Entry<Integer, Double>> likeliest =
        chances.entrySet().stream()
            .max(
                Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    if (likeliest.isEmpty()) {
      add(field, "event: none; the network sees no word that may name one", List.of());
      return;
    }
    String by =
        String.format(
            Locale.ROOT,
            "event: none; the likeliest word has %.2f, and is too unlikely, in another clause, of"
                + " no known entity, or taken",
            likeliest.get().getValue());
    add(field, by, List.of(words.get(likeliest.get().getKey()).span()));
  }

  private void add(String field, String by, List<Span> spans) {
    trace.add(new Because(field, by, spans));
  }
}
