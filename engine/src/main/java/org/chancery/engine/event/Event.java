package org.chancery.engine.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.network.Category;
import org.chancery.engine.text.Span;

/**
 * Who did what to whom, in PLOVER's terms.
 *
 * @param type PLOVER's type: {@code CONSULT}
 * @param mode PLOVER's mode, where the type has one that fits: {@code visit}
 * @param cameo the CAMEO code, two to four digits
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein CAMEO's scale, -10 to 10
 * @param score PLOVER's scale, -10 to 10
 * @param reciprocal whether all parties did it together: then all are actors
 * @param anchor the word that tells it
 * @param assertedBy the id of the statement whose content tells it
 * @param time when, ISO 8601 or TIMEX3
 * @param place where, if the text says so
 * @param detail what else its sentence says of it
 * @param categories of a user's codebook that it is of, beside PLOVER's type
 * @param confidence that all this is so, 0 to 1, two digits
 */
public record Event(
    String id,
    String type,
    Optional<String> mode,
    String cameo,
    int quad,
    BigDecimal goldstein,
    BigDecimal score,
    List<Party> actors,
    List<Party> recipients,
    boolean reciprocal,
    Span anchor,
    Standing standing,
    Optional<String> assertedBy,
    Optional<Time> time,
    Optional<EntityId> place,
    Detail detail,
    List<Category> categories,
    BigDecimal confidence,
    Evidence evidence) {

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    categories = List.copyOf(categories);
  }

  /** The same event with these parties. */
  Event with(List<Party> actors, List<Party> recipients) {
    return changed(actors, recipients, assertedBy, detail, categories, confidence, evidence);
  }

  /** The same event, held with this confidence for these reasons. */
  public Event held(BigDecimal confidence, Evidence evidence) {
    return changed(actors, recipients, assertedBy, detail, categories, confidence, evidence);
  }

  /**
   * The same event of these categories, where of parties, statements and figures these are kept.
   */
  public Event kept(
      List<Category> categories,
      Predicate<Party> parties,
      Set<String> statements,
      Set<String> figures) {
    return changed(
        actors.stream().filter(parties).toList(),
        recipients.stream().filter(parties).toList(),
        assertedBy.filter(statements::contains),
        detail.kept(figures),
        categories,
        confidence,
        evidence);
  }

  private Event changed(
      List<Party> actors,
      List<Party> recipients,
      Optional<String> assertedBy,
      Detail detail,
      List<Category> categories,
      BigDecimal confidence,
      Evidence evidence) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        quad,
        goldstein,
        score,
        actors,
        recipients,
        reciprocal,
        anchor,
        standing,
        assertedBy,
        time,
        place,
        detail,
        categories,
        confidence,
        evidence);
  }

  /**
   * One who did it or to whom it was done, and the words that say so here.
   *
   * @param confidence how likely it is he, of all that the article names, 0 to 1, to hundredths
   * @param coded the code that a user's own list gives on the day of the event, where that is
   *     another than on the day of the article
   */
  public record Party(EntityId entity, Span words, BigDecimal confidence, Optional<Coded> coded) {

    /** One whose code is that of the entity. */
    public Party(EntityId entity, Span words, BigDecimal confidence) {
      this(entity, words, confidence, Optional.empty());
    }
  }

  /** A country and sectors as of a day. */
  public record Coded(Optional<String> country, List<String> sectors) {

    public Coded {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * What else a text says of an event.
   *
   * @param contexts PLOVER's, the surest first: {@code military}
   * @param of what is promised, asked for, threatened or refused
   * @param figures the ids of the figures that belong to it
   */
  public record Detail(List<String> contexts, Optional<Matter> of, List<String> figures) {

    /** Nothing. */
    public static final Detail NONE = new Detail(List.of(), Optional.empty(), List.of());

    public Detail {
      contexts = List.copyOf(contexts);
      figures = List.copyOf(figures);
    }

    private Detail kept(Set<String> ids) {
      return new Detail(contexts, of, figures.stream().filter(ids::contains).toList());
    }

    /** What either telling says, the first first. */
    Detail or(Detail again) {
      return new Detail(
          contexts.isEmpty() ? again.contexts : contexts,
          of.or(again::of),
          Stream.concat(figures.stream(), again.figures.stream()).distinct().toList());
    }
  }

  /**
   * The act that another act is about.
   *
   * @param type PLOVER's type of it
   * @param standing what it would be if the author told it
   */
  public record Matter(String type, Standing standing) {}

  /** When it was, is or will be. */
  public record Time(String value, From from) {

    /** Where the time was read. */
    public enum From {
      /** Words beside the anchor. */
      TEXT,
      /** Words elsewhere in the sentence. */
      SENTENCE,
      /** The day that the article tells of there, or its own. */
      DOCUMENT
    }
  }

  /** Whether the coded act took place, by the author's word. */
  public enum Standing {
    DONE,
    ONGOING,
    /** Foreseen by the author. */
    PLANNED,
    /** What could, would or might be. */
    HYPOTHETICAL,
    /** Asserted by a party to the matter alone. */
    ALLEGED,
    /** Said not to have been, or not done. */
    DENIED,
    /** Broken off, fallen through. */
    COLLAPSED
  }
}
