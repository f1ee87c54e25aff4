package org.chancery.engine.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.event.Event;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.Category;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.step.Step;

/**
 * Leaves out facts that are less likely than this, and counts them; and of the events that stay the
 * parties that are less likely. An event stays if it is likely to be of one of the user's
 * categories; an agreement goes where it has lost all its milestones and has no term. Facts without
 * a confidence stay.
 */
public record Abstaining(BigDecimal least) implements Step<Reading, Reading> {

  @Override
  public Reading apply(Reading reading) {
    List<Statement> statements = likely(reading.statements(), Statement::confidence);
    List<Figure> figures = likely(reading.figures(), Figure::confidence);
    List<Agreement> agreements = agreements(reading.agreements());
    Set<String> said = ids(statements, Statement::id);
    Set<String> counted = ids(figures, Figure::id);
    Set<String> agreed = ids(agreements, Agreement::id);
    Reading kept =
        reading.with(
            figures,
            likely(reading.offices(), Office::confidence),
            statements.stream().map(each -> each.kept(said)).toList(),
            events(reading.events(), said, counted),
            agreements.stream().map(each -> each.kept(agreed, counted)).toList());
    return kept.leavingOut(LeftOut.between(least, reading, kept));
  }

  private List<Event> events(List<Event> events, Set<String> said, Set<String> counted) {
    return events.stream()
        .map(each -> each.kept(likely(each.categories()), this::isLikely, said, counted))
        .filter(each -> !each.categories().isEmpty() || reaches(each.confidence()))
        .toList();
  }

  private List<Agreement> agreements(List<Agreement> agreements) {
    return likely(agreements, Agreement::confidence).stream()
        .map(each -> each.with(likely(each.milestones(), Agreement.Milestone::confidence)))
        .filter(each -> !each.milestones().isEmpty() || !each.terms().isEmpty())
        .toList();
  }

  private <T> List<T> likely(List<T> facts, Function<T, Optional<BigDecimal>> confidence) {
    return facts.stream()
        .filter(each -> confidence.apply(each).map(this::reaches).orElse(true))
        .toList();
  }

  private static <T> Set<String> ids(List<T> facts, Function<T, String> id) {
    return facts.stream().map(id).collect(Collectors.toSet());
  }

  private List<Category> likely(List<Category> categories) {
    return categories.stream().filter(each -> each.confidence() >= least.doubleValue()).toList();
  }

  private boolean isLikely(Party party) {
    return reaches(party.confidence());
  }

  private boolean reaches(BigDecimal confidence) {
    return confidence.compareTo(least) >= 0;
  }
}
