package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;

/**
 * A named or clearly identified instrument between parties, with what the text says of it.
 *
 * @param successorOf the id of the agreement it follows, where the text numbers them
 * @param milestones the stages the text tells of, in reading order
 */
public record Agreement(
    String id,
    EntityId entity,
    String name,
    Kind kind,
    List<EntityId> parties,
    Optional<String> successorOf,
    List<Milestone> milestones,
    List<Term> terms,
    Evidence evidence) {

  public Agreement {
    parties = List.copyOf(parties);
    milestones = List.copyOf(milestones);
    terms = List.copyOf(terms);
  }

  /** What sort of instrument it is. */
  public enum Kind {
    TREATY,
    ACCORD,
    PACT,
    COMMUNIQUE,
    CEASEFIRE,
    SANCTIONS,
    MEMORANDUM
  }

  /** A point in the life of an agreement. */
  public enum Stage {
    PROPOSED,
    NEGOTIATING,
    CONCLUDED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    AMENDED,
    SUSPENDED,
    WITHDRAWN,
    ENDED,
    DISPUTED
  }

  /** Whether the stage has been reached. */
  public enum Standing {
    DONE,
    PLANNED,
    HYPOTHETICAL
  }

  /**
   * That an agreement reached, is to reach or might reach a stage.
   *
   * @param party the one party that took the step; empty where all did, or the text does not say
   */
  public record Milestone(
      Stage stage,
      Optional<EntityId> party,
      Optional<String> time,
      Standing standing,
      Evidence evidence) {}

  /** Something the agreement provides, in the article's words. */
  public record Term(String text, List<String> figures, Evidence evidence) {

    public Term {
      figures = List.copyOf(figures);
    }
  }
}
