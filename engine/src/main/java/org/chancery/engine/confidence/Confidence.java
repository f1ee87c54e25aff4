package org.chancery.engine.confidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/** Gives facts their confidence, and says what it rests on. */
public record Confidence(Calibration calibration) {

  /** The same statements, each with its confidence. */
  public List<Statement> statements(Resolved resolved, List<Statement> statements) {
    return statements.stream().map(each -> statement(resolved, each)).toList();
  }

  private Statement statement(Resolved resolved, Statement statement) {
    Map<String, Double> signals = Signals.of(statement, resolved);
    Evidence evidence =
        because(Kind.STATEMENT, signals, Optional.empty(), statement.cue(), statement.evidence());
    return statement.held(rounded(calibration.chance(Kind.STATEMENT, signals)), evidence);
  }

  /** The same events, each with its confidence. */
  public List<Event> events(Resolved resolved, List<Event> events) {
    return events.stream().map(each -> event(resolved, each)).toList();
  }

  private Event event(Resolved resolved, Event event) {
    Map<String, Double> signals = Signals.of(event, resolved);
    Optional<EventAnchor> anchor = Signals.anchor(event, resolved);
    Optional<String> score =
        anchor.map(
            seen ->
                String.format(
                    Locale.ROOT,
                    "confidence: the network's %.2f for this word to tell %s",
                    seen.score(),
                    seen.type()));
    Evidence evidence =
        because(Kind.EVENT, signals, score, Optional.of(event.anchor()), event.evidence());
    return event.held(rounded(calibration.chance(Kind.EVENT, signals)), evidence);
  }

  private Evidence because(
      Kind kind,
      Map<String, Double> signals,
      Optional<String> score,
      Optional<Span> words,
      Evidence evidence) {
    List<Because> trace = new ArrayList<>(evidence.trace());
    List<Span> spans = words.stream().toList();
    score.ifPresent(by -> trace.add(new Because("confidence", by, spans)));
    trace.add(
        new Because(
            "confidence",
            "confidence: odds calibrated on unseen stories, of "
                + calibration.reasons(kind, signals),
            List.of()));
    return new Evidence(evidence.spans(), trace);
  }

  private static BigDecimal rounded(double chance) {
    return BigDecimal.valueOf(chance).setScale(2, RoundingMode.HALF_EVEN);
  }
}
