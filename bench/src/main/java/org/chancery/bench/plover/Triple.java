package org.chancery.bench.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.event.Event;
import org.chancery.engine.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * An event as PETRARCH and its kin write it: who, to whom, and CAMEO's code of what.
 *
 * @param source a country and sectors, as {@code VRNGOV}; empty where there is none
 * @param target the same
 */
record Triple(String source, String target, String code) {

  /** How these coders write that there is nobody. */
  private static final String NOBODY = "---";

  /** The three parts of an event. */
  static final int ELEMENTS = 3;

  static Triple gold(JsonNode event) {
    return new Triple(
        party(event.path("source").asString("")),
        party(event.path("target").asString("")),
        event.path("code").asString(""));
  }

  private static String party(String code) {
    return code.equals(NOBODY) ? "" : code;
  }

  /** What is no event to these coders: what did not happen, or only somebody says it did. */
  private static final Set<Event.Standing> NONE =
      Set.of(
          Event.Standing.ALLEGED,
          Event.Standing.DENIED,
          Event.Standing.HYPOTHETICAL,
          Event.Standing.COLLAPSED);

  /**
   * The events of what was read, each actor with each recipient; what parties did together, each of
   * them with each other.
   */
  static List<Triple> read(Reading reading) {
    return reading.events().stream()
        .filter(event -> !NONE.contains(event.standing()))
        .flatMap(event -> read(reading, event))
        .distinct()
        .toList();
  }

  private static Stream<Triple> read(Reading reading, Event event) {
    List<String> actors = codes(reading, event.actors());
    List<String> others = event.reciprocal() ? actors : codes(reading, event.recipients());
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < Math.max(1, actors.size()); i++) {
      for (int j = 0; j < Math.max(1, others.size()); j++) {
        if (!event.reciprocal() || i != j || actors.size() < 2) {
          String target = event.reciprocal() && i == j ? "" : at(others, j);
          triples.add(new Triple(at(actors, i), target, event.cameo()));
        }
      }
    }
    return triples.stream();
  }

  private static String at(List<String> codes, int place) {
    return place < codes.size() ? codes.get(place) : "";
  }

  private static List<String> codes(Reading reading, List<Event.Party> parties) {
    return parties.stream()
        .map(
            party ->
                party
                    .coded()
                    .map(coded -> code(coded.country(), coded.sectors()))
                    .orElseGet(() -> code(reading.resolved().entity(party.entity()))))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private static String code(Entity entity) {
    return code(entity.country(), entity.sectors());
  }

  private static String code(Optional<String> country, List<String> sectors) {
    return country.orElse("") + String.join("", sectors);
  }

  /** How many of the three parts are those of another. */
  int same(Triple other) {
    return (source.equals(other.source) ? 1 : 0)
        + (target.equals(other.target) ? 1 : 0)
        + (code.equals(other.code) ? 1 : 0);
  }
}
