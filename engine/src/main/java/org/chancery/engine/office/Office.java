package org.chancery.engine.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;

/**
 * That somebody holds, held or seeks an office.
 *
 * @param title without the state or body: {@code Foreign Minister}
 * @param of the state or body it is an office of
 * @param time when it was held, ISO 8601: {@code 2017/2022}
 * @param confidence that this person stands so to an office of this title, 0 to 1, two digits;
 *     empty where nobody reckoned it
 */
public record Office(
    String id,
    EntityId holder,
    String title,
    Optional<EntityId> of,
    Status status,
    Optional<String> time,
    Optional<BigDecimal> confidence,
    Evidence evidence) {

  /** An office whose confidence nobody has reckoned. */
  public Office(
      String id,
      EntityId holder,
      String title,
      Optional<EntityId> of,
      Status status,
      Optional<String> time,
      Evidence evidence) {
    this(id, holder, title, of, status, time, Optional.empty(), evidence);
  }

  /** How the holder stands to the office on the day of the article. */
  public enum Status {
    CURRENT,
    FORMER,
    ELECT,
    ACTING,
    CANDIDATE
  }

  /** The same office, held with this confidence for these reasons. */
  public Office held(BigDecimal confidence, Evidence evidence) {
    return new Office(id, holder, title, of, status, time, Optional.of(confidence), evidence);
  }

  Office numbered(String number) {
    return new Office(number, holder, title, of, status, time, evidence);
  }

  Office titled(String other) {
    return new Office(id, holder, other, of, status, time, evidence);
  }

  Office with(Status now) {
    return new Office(id, holder, title, of, now, time, evidence);
  }

  /** The same office of this state or body, for this reason. */
  Office of(EntityId owner, Because because) {
    List<Because> trace = new ArrayList<>(evidence.trace());
    trace.add(because);
    return new Office(
        id, holder, title, Optional.of(owner), status, time, new Evidence(evidence.spans(), trace));
  }

  Office timed(String when) {
    return new Office(id, holder, title, of, status, Optional.of(when), evidence);
  }
}
