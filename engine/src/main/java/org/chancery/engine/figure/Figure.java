package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.text.Span;

/**
 * A number that a claim turns on.
 *
 * @param span the words of the number with those of its bound: {@code up to 8,000}
 * @param value the number the words name; for {@code between} the lower one
 * @param low the lowest the words allow, absent where they set no floor
 * @param high the highest the words allow, absent where they set no ceiling
 * @param unit what one of it is: {@code person}, {@code vote}, {@code USD}, {@code percent}
 * @param of the noun phrase that is counted, in the article's words
 * @param where whose it is
 * @param asOf when it held, ISO 8601
 * @param confidence that a claim turns on this number, so bounded, 0 to 1, two digits; empty where
 *     nobody reckoned it
 */
public record Figure(
    String id,
    Span span,
    BigDecimal value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Bound bound,
    String unit,
    Optional<String> of,
    Optional<EntityId> where,
    Optional<String> asOf,
    Optional<BigDecimal> confidence,
    Evidence evidence) {

  /** A figure of which no more than this is known, and whose confidence nobody has reckoned. */
  public Figure(
      String id,
      Span span,
      BigDecimal value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Bound bound,
      String unit,
      Optional<String> of,
      Evidence evidence) {
    this(
        id,
        span,
        value,
        low,
        high,
        bound,
        unit,
        of,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        evidence);
  }

  /** The same figure, held with this confidence for these reasons. */
  public Figure held(BigDecimal confidence, Evidence evidence) {
    return new Figure(
        id,
        span,
        value,
        low,
        high,
        bound,
        unit,
        of,
        where,
        asOf,
        Optional.of(confidence),
        evidence);
  }

  /** The same figure, with whose it is and when it held. */
  Figure told(Optional<EntityId> where, Optional<String> asOf, Evidence evidence) {
    return new Figure(
        id, span, value, low, high, bound, unit, of, where, asOf, confidence, evidence);
  }

  /** The same figure, of this unit. */
  Figure in(String unit) {
    return new Figure(
        id, span, value, low, high, bound, unit, of, where, asOf, confidence, evidence);
  }

  /** How the words bound the number. */
  public enum Bound {
    EXACTLY,
    ABOUT,
    AT_MOST,
    AT_LEAST,
    MORE_THAN,
    LESS_THAN,
    BETWEEN
  }
}
