package org.chancery.engine.confidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * Gives facts their confidence, and says what it rests on. Facts of a kind that has no weights get
 * none; events, which must have one, then get an even one.
 */
public record Confidence(Calibration calibration) {

  /** The same statements, each with its confidence. */
  public List<Statement> statements(Resolved resolved, List<Statement> statements) {
    return each(Kind.STATEMENT, statements, statement -> statement(resolved, statement));
  }

  private Statement statement(Resolved resolved, Statement statement) {
    Map<String, Double> signals = Signals.of(statement, resolved);
    Evidence evidence =
        because(Kind.STATEMENT, signals, Optional.empty(), statement.cue(), statement.evidence());
    return statement.held(rounded(Kind.STATEMENT, signals), evidence);
  }

  /** The same events, each with its confidence. */
  public List<Event> events(Resolved resolved, List<Event> events) {
    return events.stream().map(each -> event(resolved, each)).toList();
  }

  private Event event(Resolved resolved, Event event) {
    Map<String, Double> signals = Signals.of(event, resolved);
    Optional<EventAnchor> anchor = Signals.anchor(event, resolved);
    Evidence evidence =
        because(Kind.EVENT, signals, anchor, Optional.of(event.anchor()), event.evidence());
    return event.held(rounded(Kind.EVENT, signals), evidence);
  }

  /** The same agreements, each with its confidence and those of its milestones. */
  public List<Agreement> agreements(Resolved resolved, List<Agreement> agreements) {
    List<Agreement> held =
        agreements.stream().map(each -> each.with(milestones(resolved, each))).toList();
    return each(Kind.AGREEMENT, held, agreement -> agreement(resolved, agreement));
  }

  private Agreement agreement(Resolved resolved, Agreement agreement) {
    Map<String, Double> signals = Signals.of(agreement, resolved);
    return agreement.held(
        rounded(Kind.AGREEMENT, signals), because(Kind.AGREEMENT, signals, agreement.evidence()));
  }

  private List<Milestone> milestones(Resolved resolved, Agreement agreement) {
    return each(
        Kind.MILESTONE,
        agreement.milestones(),
        milestone -> milestone(resolved, agreement, milestone));
  }

  private Milestone milestone(Resolved resolved, Agreement agreement, Milestone milestone) {
    Map<String, Double> signals = Signals.of(milestone, agreement, resolved);
    Optional<EventAnchor> anchor = Signals.anchor(milestone, resolved);
    Optional<Span> word =
        anchor.map(seen -> resolved.marked().parsed().words().get(seen.word()).span());
    Evidence evidence = because(Kind.MILESTONE, signals, anchor, word, milestone.evidence());
    return milestone.held(rounded(Kind.MILESTONE, signals), evidence);
  }

  /** The same offices, each with its confidence. */
  public List<Office> offices(Resolved resolved, List<Office> offices) {
    return each(Kind.OFFICE, offices, office -> office(resolved, office));
  }

  private Office office(Resolved resolved, Office office) {
    Map<String, Double> signals = Signals.of(office, resolved);
    return office.held(
        rounded(Kind.OFFICE, signals), because(Kind.OFFICE, signals, office.evidence()));
  }

  /** The same figures, each with its confidence. */
  public List<Figure> figures(Resolved resolved, List<Figure> figures) {
    return each(Kind.FIGURE, figures, figure -> figure(resolved, figure));
  }

  private Figure figure(Resolved resolved, Figure figure) {
    Map<String, Double> signals = Signals.of(figure, resolved);
    return figure.held(
        rounded(Kind.FIGURE, signals), because(Kind.FIGURE, signals, figure.evidence()));
  }

  private <T> List<T> each(Kind kind, List<T> facts, UnaryOperator<T> held) {
    return calibration.knows(kind) ? facts.stream().map(held).toList() : facts;
  }

  private Evidence because(Kind kind, Map<String, Double> signals, Evidence evidence) {
    return because(kind, signals, Optional.empty(), Optional.empty(), evidence);
  }

  private Evidence because(
      Kind kind,
      Map<String, Double> signals,
      Optional<EventAnchor> anchor,
      Optional<Span> words,
      Evidence evidence) {
    List<Because> trace = new ArrayList<>(evidence.trace());
    List<Span> spans = words.stream().toList();
    anchor.ifPresent(seen -> trace.add(new Because("confidence", score(seen), spans)));
    trace.add(
        new Because(
            "confidence",
            "confidence: odds calibrated on annotated news, of "
                + calibration.reasons(kind, signals),
            List.of()));
    return new Evidence(evidence.spans(), trace);
  }

  private static String score(EventAnchor seen) {
    return String.format(
        Locale.ROOT,
        "confidence: the network's %.2f for this word to tell %s",
        seen.score(),
        seen.type());
  }

  private BigDecimal rounded(Kind kind, Map<String, Double> signals) {
    return BigDecimal.valueOf(calibration.chance(kind, signals))
        .setScale(2, RoundingMode.HALF_EVEN);
  }
}
