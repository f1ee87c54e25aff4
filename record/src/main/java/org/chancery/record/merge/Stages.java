package org.chancery.record.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.event.Event;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.text.Span;

/**
 * Knows events that are a stage of an agreement told once more: {@code Fiji and Kiribati signed the
 * accord} is an event, and the day the accord was signed.
 */
final class Stages {

  /** Types of what befalls an agreement: it is talked of, made, backed, left or cut off. */
  private static final Set<String> OF_AGREEMENTS =
      Set.of("AGREE", "CONSULT", "REJECT", "SANCTION", "SUPPORT");

  private final Map<DocumentId, Map<String, Span>> anchors;

  private Stages(Map<DocumentId, Map<String, Span>> anchors) {
    this.anchors = anchors;
  }

  static Stages of(List<Reading> readings) {
    Map<DocumentId, Map<String, Span>> anchors = new HashMap<>();
    for (Reading reading : readings) {
      Map<String, Span> here = new HashMap<>();
      reading.events().forEach(event -> here.put(event.id(), event.anchor()));
      anchors.put(reading.resolved().marked().parsed().document().id(), here);
    }
    return new Stages(anchors);
  }

  /** When a stage was reached: its own date, else that of an event told by the same words. */
  Optional<String> date(Fact.Step step, List<Fact.Deed> deeds) {
    return step.date()
        .or(
            () ->
                deeds.stream()
                    .filter(deed -> isToldBySameWords(step, deed))
                    .flatMap(deed -> deed.date().stream())
                    .findFirst())
        .map(Brief::day);
  }

  /** Whether a stage of the agreement is the event. */
  boolean tell(Fact.Pact pact, Fact.Deed deed) {
    return pact.steps().stream()
        .anyMatch(step -> isToldBySameWords(step, deed) || isSameAct(pact, step, deed));
  }

  private boolean isToldBySameWords(Fact.Step step, Fact.Deed deed) {
    return OF_AGREEMENTS.contains(deed.type())
        && standsAs(step, deed)
        && deed.reports().stream()
            .anyMatch(report -> step.reports().stream().anyMatch(of -> holdsAnchor(of, report)));
  }

  private boolean holdsAnchor(Report step, Report deed) {
    Map<String, Span> here = anchors.getOrDefault(deed.document(), Map.of());
    return step.document().equals(deed.document())
        && Optional.ofNullable(here.get(deed.fact()))
            .filter(anchor -> step.spans().stream().anyMatch(span -> span.covers(anchor)))
            .isPresent();
  }

  /** A signature or ratification on the day of that stage, by a party of the agreement. */
  private static boolean isSameAct(Fact.Pact pact, Fact.Step step, Fact.Deed deed) {
    boolean sameDay = step.date().isPresent() && day(step.date()).equals(day(deed.date()));
    boolean party =
        pact.parties().stream()
            .anyMatch(name -> deed.actors().contains(name) || deed.recipients().contains(name));
    return sameDay && party && standsAs(step, deed) && deed.isAgreementStage(step.stage());
  }

  private static Optional<String> day(Optional<String> date) {
    return date.map(Brief::day);
  }

  private static boolean standsAs(Fact.Step step, Fact.Deed deed) {
    return switch (step.standing()) {
      case DONE -> deed.standing() != Event.Standing.PLANNED;
      case PLANNED -> deed.standing() == Event.Standing.PLANNED;
      case HYPOTHETICAL -> false;
    };
  }
}
