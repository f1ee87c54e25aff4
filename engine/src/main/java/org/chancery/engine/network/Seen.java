package org.chancery.engine.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.text.Span;

/**
 * A parsed document, and what the network sees in it.
 *
 * @param names the names, in reading order
 * @param phrases the noun phrases that are parties of events, pronouns left out
 * @param antecedents for words that take up earlier ones, the likeliest of these, best first
 * @param meanings of the sentences; none where nobody asked for them
 * @param branches of each word; none where no network has read
 * @param view what the heads of {@link #ASKED} say, for those who ask about words of their own
 */
public record Seen(
    Parsed parsed,
    List<NameSpan> names,
    List<Phrase> phrases,
    Map<Integer, List<Antecedent>> antecedents,
    List<Ascription> ascriptions,
    List<EventAnchor> events,
    List<Meaning> meanings,
    List<Branch> branches,
    View view) {

  /** The heads that are asked about words that only later steps know. */
  static final Set<String> ASKED =
      Set.of(
          "title",
          "mention",
          "status",
          "figure",
          "term",
          "stage",
          "standing",
          "when",
          "for",
          "against",
          "home",
          "parties",
          "sector",
          "signed",
          "reached");

  public Seen {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    antecedents = Map.copyOf(antecedents);
    ascriptions = List.copyOf(ascriptions);
    events = List.copyOf(events);
    meanings = List.copyOf(meanings);
    branches = List.copyOf(branches);
  }

  /** A document that no network has read. */
  public static Seen nothing(Parsed parsed) {
    View blind = new View(parsed, List.of(), List.of());
    return new Seen(
        parsed, List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), blind);
  }

  /**
   * The first word from one place to before another that hangs on none of the others; prepositions
   * count only where they stand alone.
   */
  public int top(int from, int to) {
    return IntStream.range(from, to)
        .filter(k -> !branches.isEmpty() && isOutside(branches.get(k).head(), from, to))
        .filter(k -> to - from == 1 || !branches.get(k).relation().equals("case"))
        .findFirst()
        .orElse(from);
  }

  private static boolean isOutside(int word, int from, int to) {
    return word < from || word >= to;
  }

  /** The same of the words of a span. */
  public int top(Span span) {
    return top(parsed.firstWordFrom(span.begin()), parsed.firstWordFrom(span.end()));
  }

  /** The same with other events, and the phrases that are their parties. */
  public Seen with(List<EventAnchor> events, List<Phrase> phrases) {
    return new Seen(
        parsed, names, phrases, antecedents, ascriptions, events, meanings, branches, view);
  }
}
