package org.chancery.engine.place;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.text.Span;

/**
 * A name of a place in a text.
 *
 * @param entity the entity that the name stands for, if it is one of the text's
 * @param located where it is; empty where that is not known
 */
public record PlaceMention(
    Span span, Use use, Role role, Optional<EntityId> entity, Optional<Located> located) {

  /**
   * Where a place is.
   *
   * @param latitude degrees, to a hundredth
   * @param longitude degrees, to a hundredth
   * @param geonames its GeoNames id; empty where the gazetteer gives none, and where it does not
   *     hold the place, as rivers, and the coordinates are those of the place named nearest to it
   * @param country ISO 3166-1 alpha-3 of the state it lies in
   */
  public record Located(
      double latitude, double longitude, OptionalInt geonames, Optional<String> country) {}

  /** How the name is used. */
  public enum Use {
    LITERAL,
    /** A capital for the government that sits there. */
    METONYM,
    /** An adjective or a noun for the people: {@code Kenyan}, {@code Kenyans}. */
    DEMONYM
  }

  /** What the place is to the text. */
  public enum Role {
    /** Where an event took place, as a word of place before it tells: {@code in Suva}. */
    EVENT,
    /** Where the dispatch was written. */
    DATELINE,
    /** Where somebody named beside it is from. */
    HOME,
    MENTIONED
  }
}
