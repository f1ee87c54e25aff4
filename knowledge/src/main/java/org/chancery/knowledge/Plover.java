package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/** The PLOVER ontology: event types with their modes and scores, contexts, and codes of actors. */
public record Plover(List<Type> types, List<Context> contexts, List<Sector> sectors) {

  public Plover {
    types = List.copyOf(types);
    contexts = List.copyOf(contexts);
    sectors = List.copyOf(sectors);
  }

  /**
   * A type of event: {@code CONSULT}.
   *
   * @param meaning in our own words
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param needsRecipient whether an event of this type is none without a recipient
   * @param score from -10, conflict, to 10, cooperation
   */
  public record Type(
      String code,
      String meaning,
      int quad,
      boolean needsRecipient,
      double score,
      List<Mode> modes) {

    public Type {
      modes = List.copyOf(modes);
    }

    /** The mode of this code, if this type has it. */
    public Optional<Mode> mode(String code) {
      return modes.stream().filter(mode -> mode.code().equals(code)).findFirst();
    }
  }

  /** How an event of one type was done: {@code visit}. */
  public record Mode(String code, String meaning, double score) {}

  /** What an event is about: {@code military}. */
  public record Context(String code, String meaning) {}

  /** A code for what part of public life an actor belongs to: {@code GOV}. */
  public record Sector(String code, String meaning, Kind kind) {

    /** Whether the code says a part of a country, or stands in a country's place. */
    public enum Kind {
      DOMESTIC,
      INTERNATIONAL
    }
  }

  /** The type of this code. */
  public Optional<Type> type(String code) {
    return types.stream().filter(type -> type.code().equals(code)).findFirst();
  }

  /** The sector of this code. */
  public Optional<Sector> sector(String code) {
    return sectors.stream().filter(sector -> sector.code().equals(code)).findFirst();
  }
}
