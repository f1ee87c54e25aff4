package org.chancery.engine.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;

/**
 * A named or clearly identified instrument between parties, with what the text says of it.
 *
 * @param successorOf the id of the agreement it follows, where the text numbers them
 * @param milestones the stages the text tells of, in reading order
 * @param confidence that the text tells of this instrument, 0 to 1, two digits; empty where nobody
 *     reckoned it
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
    Optional<BigDecimal> confidence,
    Evidence evidence) {

  public Agreement {
    parties = List.copyOf(parties);
    milestones = List.copyOf(milestones);
    terms = List.copyOf(terms);
  }

  /** An agreement whose confidence nobody has reckoned. */
  public Agreement(
      String id,
      EntityId entity,
      String name,
      Kind kind,
      List<EntityId> parties,
      Optional<String> successorOf,
      List<Milestone> milestones,
      List<Term> terms,
      Evidence evidence) {
    this(
        id,
        entity,
        name,
        kind,
        parties,
        successorOf,
        milestones,
        terms,
        Optional.empty(),
        evidence);
  }

  /** The same agreement, held with this confidence for these reasons. */
  public Agreement held(BigDecimal confidence, Evidence evidence) {
    return changed(successorOf, milestones, terms, Optional.of(confidence), evidence);
  }

  /** The same agreement with these milestones. */
  public Agreement with(List<Milestone> milestones) {
    return changed(successorOf, milestones, terms, confidence, evidence);
  }

  /** The same agreement where of all others and of the figures only these are kept. */
  public Agreement kept(Set<String> agreements, Set<String> figures) {
    return changed(
        successorOf.filter(agreements::contains),
        milestones,
        terms.stream().map(term -> term.kept(figures)).toList(),
        confidence,
        evidence);
  }

  private Agreement changed(
      Optional<String> successorOf,
      List<Milestone> milestones,
      List<Term> terms,
      Optional<BigDecimal> confidence,
      Evidence evidence) {
    return new Agreement(
        id, entity, name, kind, parties, successorOf, milestones, terms, confidence, evidence);
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
   * @param confidence that the text tells this stage, by this party, as done or not, 0 to 1, two
   *     digits; empty where nobody reckoned it
   */
  public record Milestone(
      Stage stage,
      Optional<EntityId> party,
      Optional<String> time,
      Standing standing,
      Optional<BigDecimal> confidence,
      Evidence evidence) {

    /** A milestone whose confidence nobody has reckoned. */
    public Milestone(
        Stage stage,
        Optional<EntityId> party,
        Optional<String> time,
        Standing standing,
        Evidence evidence) {
      this(stage, party, time, standing, Optional.empty(), evidence);
    }

    /** The same milestone, held with this confidence for these reasons. */
    public Milestone held(BigDecimal confidence, Evidence evidence) {
      return new Milestone(stage, party, time, standing, Optional.of(confidence), evidence);
    }
  }

  /** Something the agreement provides, in the article's words. */
  public record Term(String text, List<String> figures, Evidence evidence) {

    public Term {
      figures = List.copyOf(figures);
    }

    private Term kept(Set<String> ids) {
      return new Term(text, figures.stream().filter(ids::contains).toList(), evidence);
    }
  }
}
