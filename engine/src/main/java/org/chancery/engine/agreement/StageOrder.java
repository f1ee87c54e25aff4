package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;

/**
 * Finds stages whose dates cannot both be right: in force before it was signed, ratified before it
 * was concluded. Dates are compared as far as both tell: 2019-03 is not before 2019.
 */
public final class StageOrder {

  /** What a stage must not come before. */
  private static final Map<Stage, Set<Stage>> AFTER =
      Map.of(
          Stage.SIGNED, Set.of(Stage.CONCLUDED),
          Stage.RATIFIED, Set.of(Stage.CONCLUDED, Stage.SIGNED),
          Stage.IN_FORCE, Set.of(Stage.CONCLUDED, Stage.SIGNED),
          Stage.AMENDED, Set.of(Stage.SIGNED),
          Stage.SUSPENDED, Set.of(Stage.CONCLUDED, Stage.SIGNED),
          Stage.WITHDRAWN, Set.of(Stage.CONCLUDED, Stage.SIGNED),
          Stage.ENDED, Set.of(Stage.CONCLUDED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE));

  private StageOrder() {}

  /** A stage with what is known of when it was reached. */
  public record Dated(Stage stage, Optional<String> time, Standing standing) {}

  /**
   * Two stages that stand in an impossible order.
   *
   * @param before the place in the list of the one that is dated first, and must not be
   * @param after the place in the list of the one that must have come first
   */
  public record Conflict(int before, int after) {}

  /** The conflicts of milestones, in the order of the stages that come too early. */
  public static List<Conflict> of(List<Milestone> milestones) {
    return conflicts(
        milestones.stream().map(m -> new Dated(m.stage(), m.time(), m.standing())).toList());
  }

  /** The conflicts of stages: of stages told more than once, only where no telling fits. */
  public static List<Conflict> conflicts(List<Dated> stages) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Stage later : Stage.values()) {
      for (Stage earlier : Stage.values()) {
        boolean bound = AFTER.getOrDefault(later, Set.of()).contains(earlier);
        Optional<Integer> last = bound ? last(stages, later) : Optional.empty();
        Optional<Integer> first = bound ? first(stages, earlier) : Optional.empty();
        if (last.isPresent() && first.isPresent() && isBefore(stages, last.get(), first.get())) {
          conflicts.add(new Conflict(last.get(), first.get()));
        }
      }
    }
    return conflicts;
  }

  private static Optional<Integer> last(List<Dated> stages, Stage stage) {
    return dated(stages, stage).max(Comparator.comparing(i -> time(stages, i)));
  }

  private static Optional<Integer> first(List<Dated> stages, Stage stage) {
    return dated(stages, stage).min(Comparator.comparing(i -> time(stages, i)));
  }

  private static Stream<Integer> dated(List<Dated> stages, Stage stage) {
    return IntStream.range(0, stages.size())
        .filter(i -> stages.get(i).stage() == stage)
        .filter(i -> stages.get(i).standing() == Standing.DONE)
        .filter(i -> time(stages, i).matches("[0-9]{4}(-[0-9]{2}){0,2}"))
        .boxed();
  }

  private static String time(List<Dated> stages, int i) {
    return stages.get(i).time().orElse("");
  }

  private static boolean isBefore(List<Dated> stages, int one, int other) {
    String left = time(stages, one);
    String right = time(stages, other);
    int length = Math.min(left.length(), right.length());
    return left.substring(0, length).compareTo(right.substring(0, length)) < 0;
  }
}
