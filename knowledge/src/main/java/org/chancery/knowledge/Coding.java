package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an actor is coded as, for a while or always: {@code USAGOV} from 2009-01-20 on.
 *
 * @param country the first three letters, if they are no sector
 * @param sectors the other groups of three letters, in their order
 * @param from the first day of the coding
 * @param until its last day
 */
public record Coding(
    Optional<String> country,
    List<String> sectors,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  public Coding {
    sectors = List.copyOf(sectors);
  }

  /** Whether the actor is a state itself, and not somebody in it. */
  public boolean isState() {
    return country.isPresent() && sectors.isEmpty();
  }

  boolean isDated() {
    return from.isPresent() || until.isPresent();
  }

  boolean covers(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
