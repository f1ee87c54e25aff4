package org.chancery.engine.office;

import java.util.Optional;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;

/**
 * That somebody holds, held or seeks an office.
 *
 * @param title without the state or body: {@code Foreign Minister}
 * @param of the state or body it is an office of
 * @param time when it was held, ISO 8601: {@code 2017/2022}
 */
public record Office(
    String id,
    EntityId holder,
    String title,
    Optional<EntityId> of,
    Status status,
    Optional<String> time,
    Evidence evidence) {

  /** How the holder stands to the office on the day of the article. */
  public enum Status {
    CURRENT,
    FORMER,
    ELECT,
    ACTING,
    CANDIDATE
  }
}
