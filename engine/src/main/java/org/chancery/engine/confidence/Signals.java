package org.chancery.engine.confidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * What speaks for a fact or against it, as numbers by name: the network's scores as log odds, and 1
 * for each circumstance that holds. Those tried in vain: the kind of quotation, the act, pronouns,
 * standing, times and who tells it; they made stories left out no better foretold.
 */
public final class Signals {

  /** Scores nearer to 0 or 1 tell nothing more. */
  private static final double EDGE = 0.001;

  private Signals() {}

  public static Map<String, Double> of(Statement statement, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    Optional<Ascription> ascription =
        resolved.marked().seen().ascriptions().stream()
            .filter(each -> statement.cue().filter(each.cue()::overlaps).isPresent())
            .findFirst();
    ascription.ifPresent(each -> signals.put("cue", odds(each.score())));
    note(signals, "no cue of the network", ascription.isEmpty());
    note(signals, "pieces", ascription.filter(each -> each.content().size() > 1).isPresent());
    signals.put("letters", Math.log(statement.content().stream().mapToInt(Span::length).sum()));
    switch (statement.speaker()) {
      case Speaker.Named _, Speaker.Described _ -> {}
      case Speaker.Unnamed _ -> note(signals, "unnamed speaker", true);
      case Speaker.Unresolved _ -> note(signals, "unresolved speaker", true);
      case Speaker.Unknown _ -> note(signals, "unknown speaker", true);
    }
    return signals;
  }

  public static Map<String, Double> of(Event event, Resolved resolved) {
    Map<String, Double> signals = new TreeMap<>();
    anchor(event, resolved)
        .ifPresent(
            anchor -> {
              signals.put("anchor", odds(anchor.score()));
              signals.put("actor", odds(most(anchor.actors().values())));
              signals.put("recipient", odds(most(anchor.recipients().values())));
            });
    note(signals, "no actor", event.actors().isEmpty());
    note(signals, "several actors", event.actors().size() > 1);
    note(signals, "no recipient", event.recipients().isEmpty());
    note(signals, "told again", event.evidence().spans().size() > 1);
    return signals;
  }

  /** What the network saw in the word that tells an event. */
  static Optional<EventAnchor> anchor(Event event, Resolved resolved) {
    return resolved.marked().seen().events().stream()
        .filter(each -> word(each, resolved).equals(event.anchor()))
        .findFirst();
  }

  private static Span word(EventAnchor anchor, Resolved resolved) {
    return resolved.marked().parsed().words().get(anchor.word()).span();
  }

  private static double most(Collection<Double> chances) {
    return chances.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static double odds(double score) {
    double inside = Math.clamp(score, EDGE, 1 - EDGE);
    return Math.log(inside / (1 - inside));
  }

  private static void note(Map<String, Double> signals, String name, boolean holds) {
    if (holds) {
      signals.put(name, 1.0);
    }
  }

  /** All names that a kind's signals may have. */
  public static List<String> names(Kind kind) {
    return switch (kind) {
      case STATEMENT ->
          List.of(
              "cue",
              "no cue of the network",
              "pieces",
              "letters",
              "unnamed speaker",
              "unresolved speaker",
              "unknown speaker");
      case EVENT ->
          List.of(
              "anchor",
              "actor",
              "recipient",
              "no actor",
              "several actors",
              "no recipient",
              "told again");
    };
  }
}
