package org.chancery.engine.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.event.Event;
import org.chancery.engine.network.Category;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.step.Step;

/**
 * Leaves out statements and events that are less likely than this, and counts them. An event stays
 * if it is likely to be of one of the user's categories. Facts without a confidence stay.
 */
public record Abstaining(BigDecimal least) implements Step<Reading, Reading> {

  @Override
  public Reading apply(Reading reading) {
    List<Statement> likely = reading.statements().stream().filter(this::isLikely).toList();
    Set<String> ids = likely.stream().map(Statement::id).collect(Collectors.toSet());
    List<Statement> statements = likely.stream().map(each -> each.kept(ids)).toList();
    List<Event> events =
        reading.events().stream()
            .map(each -> each.kept(likely(each.categories()), ids))
            .filter(each -> !each.categories().isEmpty() || reaches(each.confidence()))
            .toList();
    LeftOut leftOut =
        new LeftOut(
            least,
            reading.statements().size() - statements.size(),
            reading.events().size() - events.size());
    return reading.with(statements, events, reading.coder().leavingOut(leftOut));
  }

  private boolean isLikely(Statement statement) {
    return statement.confidence().map(this::reaches).orElse(true);
  }

  private List<Category> likely(List<Category> categories) {
    return categories.stream().filter(each -> each.confidence() >= least.doubleValue()).toList();
  }

  private boolean reaches(BigDecimal confidence) {
    return confidence.compareTo(least) >= 0;
  }
}
