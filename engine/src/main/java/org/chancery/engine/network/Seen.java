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
 * @param stances of the speakers of statements toward those whom words of these name, by word: from
 *     -1, against them, to 1, for them; words that are likely of neither are left out
 * @param meanings of the sentences; none where nobody asked for them
 * @param branches of each word; none where no network has read
 */
public record Seen(
    Parsed parsed,
    List<NameSpan> names,
    List<Phrase> phrases,
    Map<Integer, List<Antecedent>> antecedents,
    List<Ascription> ascriptions,
    List<EventAnchor> events,
    Map<Integer, Double> stances,
    List<Meaning> meanings,
    List<Branch> branches) {

  public Seen {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    antecedents = Map.copyOf(antecedents);
    ascriptions = List.copyOf(ascriptions);
    events = List.copyOf(events);
    stances = Map.copyOf(stances);
    meanings = List.copyOf(meanings);
    branches = List.copyOf(branches);
  }

  /** A document that no network has read. */
  public static Seen nothing(Parsed parsed) {
    return new Seen(
        parsed, List.of(), List.of(), Map.of(), List.of(), List.of(), Map.of(), List.of(),
        List.of());
  }

  /** The same with other events, and the phrases that are their parties. */
  public Seen with(List<EventAnchor> events, List<Phrase> phrases) {
    return new Seen(
        parsed, names, phrases, antecedents, ascriptions, events, stances, meanings, branches);
  }
}
