package org.chancery.engine.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.EntityId;

/**
 * What a statement is about and whom it is said to.
 *
 * @param about what the content names, but for the speaker
 * @param to whom it is said to
 * @param stance how the speaker stands toward those it is about, where that shows
 * @param certainty how sure the speaker puts it; empty where the words do not tell
 * @param deadline by when a promise, threat, demand or offer is to be met, ISO 8601
 */
public record Matter(
    List<EntityId> about,
    Optional<EntityId> to,
    List<Stance> stance,
    Optional<Certainty> certainty,
    Optional<String> deadline) {

  /** Of which nothing is known. */
  public static final Matter UNKNOWN =
      new Matter(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  public Matter {
    about = List.copyOf(about);
    stance = List.copyOf(stance);
  }
}
