package org.chancery.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.attribution.Reports;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.office.Office;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Makes statements of attributions: the speaker told, the act named, the day set. */
public final class StatementFinder {

  /** The network's word for an ascription of what is held or meant. */
  private static final String NOTHING_SAID = "none";

  /** Words that may stand between a cue and what is said. */
  private static final int NEAR = 2;

  /** Types of events that are done by more than words. */
  private static final Set<String> DEEDS =
      Set.of("SANCTION", "RETREAT", "COERCE", "ASSAULT", "MOBILIZE", "AID", "COOPERATE", "CONSULT");

  /** The statements of a document, in reading order; what one reports stands behind it. */
  public List<Statement> find(
      Resolved resolved, List<Attribution> attributions, List<Office> offices) {
    List<Quote> quotes = QuoteMarks.in(resolved.marked().parsed());
    Reports reports = new Reports(resolved);
    List<Attribution> outer = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (isSaid(resolved, attribution) && !isDeed(resolved, attribution, quotes)) {
        outer.addAll(Utterances.of(attribution, resolved.marked().parsed(), quotes));
      }
    }
    reports.beside(attributions).stream()
        .filter(each -> !isDeed(resolved, each, quotes))
        .forEach(outer::add);
    List<Attribution> all = new ArrayList<>(outer);
    outer.stream()
        .flatMap(each -> each.content().stream())
        .flatMap(piece -> reports.inside(piece).stream())
        .filter(each -> outer.stream().noneMatch(known -> isSame(known, each)))
        .distinct()
        .forEach(all::add);
    all.sort(Comparator.comparing(each -> each.content().getFirst()));
    return new StatementReading(resolved, all, quotes, offices).statements();
  }

  /** Whether something is said, rather than only held or meant. */
  private static boolean isSaid(Resolved resolved, Attribution attribution) {
    return seen(resolved, attribution).filter(NOTHING_SAID::equals).isEmpty()
        || Acts.isSaying(telling(resolved, attribution.cue().orElseThrow(), attribution.content()));
  }

  /** The words of a cue, with what stands between it and what is said and the first of that. */
  static List<Word> telling(Resolved resolved, Span cue, List<Span> content) {
    List<Word> words = resolved.marked().parsed().words();
    int from = resolved.marked().parsed().firstWordFrom(cue.begin());
    int to = resolved.marked().parsed().firstWordFrom(cue.end());
    int next = resolved.marked().parsed().firstWordFrom(content.getFirst().begin());
    boolean near = next >= to && next - to <= NEAR && next < words.size();
    return words.subList(from, near ? next + 1 : to);
  }

  /** Whether what looks like saying is doing: {@code recalled its envoy}, not {@code that}. */
  private static boolean isDeed(Resolved resolved, Attribution attribution, List<Quote> quotes) {
    Span content = attribution.content().getFirst();
    boolean words =
        quotes.stream().anyMatch(quote -> quote.outer().overlaps(content))
            || content.of(resolved.text()).startsWith("that ");
    List<Word> all = resolved.marked().parsed().words();
    return !words
        && resolved.marked().seen().events().stream()
            .filter(event -> DEEDS.contains(event.type()))
            .anyMatch(
                event ->
                    attribution
                        .cue()
                        .filter(cue -> cue.covers(all.get(event.word()).span()))
                        .isPresent());
  }

  private static boolean isSame(Attribution one, Attribution other) {
    return one.cue().isPresent() && other.cue().filter(one.cue().get()::overlaps).isPresent();
  }

  /** The act that the network sees in an attribution's cue; empty where it sees none. */
  static Optional<String> seenAct(Resolved resolved, Attribution attribution) {
    return seen(resolved, attribution).filter(act -> !act.equals(NOTHING_SAID));
  }

  private static Optional<String> seen(Resolved resolved, Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(
            cue ->
                resolved.marked().seen().ascriptions().stream()
                    .filter(each -> each.cue().overlaps(cue)))
        .findFirst()
        .map(Ascription::act);
  }
}
