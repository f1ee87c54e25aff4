package org.chancery.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;

/**
 * Joins the steps of an agreement that are the same step told again: {@code signed} without a date,
 * {@code signed in March} and {@code signed on 14 March} are one.
 */
final class Steps {

  private static final Comparator<Fact.Step> BY_DATE =
      Comparator.comparing((Fact.Step s) -> s.standing() != Agreement.Standing.DONE)
          .thenComparing(s -> s.date().orElse("9999"), DateOrder.comparator())
          .thenComparing(Fact.Step::stage);

  /** The steps that say most first, so that others can join them. */
  private static final Comparator<Fact.Step> FULLEST =
      Comparator.comparingInt((Fact.Step s) -> -s.date().map(String::length).orElse(0))
          .thenComparing(s -> s.party().isEmpty());

  private Steps() {}

  /** The steps, each once, in the order of their dates, undated ones last. */
  static List<Fact.Step> joined(List<Fact.Step> steps) {
    List<Fact.Step> joined = new ArrayList<>();
    for (Fact.Step step : steps.stream().sorted(FULLEST).toList()) {
      List<Fact.Step> same = joined.stream().filter(each -> isSame(each, step)).toList();
      if (same.size() == 1) {
        joined.set(joined.indexOf(same.getFirst()), both(same.getFirst(), step));
      } else {
        joined.add(step);
      }
    }
    return joined.stream().sorted(BY_DATE).toList();
  }

  private static boolean isSame(Fact.Step fuller, Fact.Step step) {
    boolean party =
        fuller.party().equals(step.party()) || step.party().isEmpty() || fuller.party().isEmpty();
    return fuller.stage() == step.stage()
        && fuller.standing() == step.standing()
        && party
        && holds(step.date(), fuller.date());
  }

  /** Whether the one date is not told, or tells no more than the other: 2023-03 of 2023-03-14. */
  private static boolean holds(Optional<String> coarse, Optional<String> fine) {
    return coarse.isEmpty()
        || fine.filter(date -> date.startsWith(coarse.get()) || isInWeek(date, coarse.get()))
            .isPresent();
  }

  private static boolean isInWeek(String day, String week) {
    return DateOrder.week(day).filter(week::equals).isPresent();
  }

  private static Fact.Step both(Fact.Step fuller, Fact.Step step) {
    List<Report> reports = new ArrayList<>(fuller.reports());
    step.reports().stream().filter(report -> !reports.contains(report)).forEach(reports::add);
    return new Fact.Step(
        fuller.stage(), fuller.party().or(step::party), fuller.date(), fuller.standing(), reports);
  }
}
