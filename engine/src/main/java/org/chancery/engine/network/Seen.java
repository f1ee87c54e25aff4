package org.chancery.engine.network;

import java.util.List;
import java.util.Map;
import org.chancery.engine.sentence.Parsed;

/**
 * A parsed document, and what the network sees in it.
 *
 * @param names the names, in reading order
 * @param phrases the noun phrases that are parties of events, pronouns left out
 * @param antecedents for words that take up earlier ones, the likeliest of these, best first
 */
public record Seen(
    Parsed parsed,
    List<NameSpan> names,
    List<Phrase> phrases,
    Map<Integer, List<Antecedent>> antecedents,
    List<Ascription> ascriptions,
    List<EventAnchor> events) {

  public Seen {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    antecedents = Map.copyOf(antecedents);
    ascriptions = List.copyOf(ascriptions);
    events = List.copyOf(events);
  }

  /** A document that no network has read. */
  public static Seen nothing(Parsed parsed) {
    return new Seen(parsed, List.of(), List.of(), Map.of(), List.of(), List.of());
  }
}
