package org.chancery.bench.plover;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.bench.JsonLine;
import org.chancery.engine.event.Event;
import org.chancery.engine.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * An event as it is counted: its type, of which gold may allow several, and the countries of its
 * parties.
 *
 * @param reciprocal whether its parties did it together, so that none is more actor than another
 */
record Coded(Set<String> types, Set<String> actors, Set<String> recipients, boolean reciprocal) {

  Coded {
    types = Set.copyOf(types);
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
  }

  /** The events of a line of gold. */
  static List<Coded> gold(JsonLine line) {
    if (!line.node().path("events").isArray()) {
      throw line.wrong("has no list of events");
    }
    return line.node().path("events").valueStream().map(event -> gold(line, event)).toList();
  }

  private static Coded gold(JsonLine line, JsonNode event) {
    String type = event.path("type").asString("");
    if (type.isEmpty()) {
      throw line.wrong("an event has no type");
    }
    Set<String> types = new HashSet<>(Set.of(type));
    event.path("typeAlt").valueStream().forEach(other -> types.add(other.asString("")));
    return new Coded(
        types,
        countries(event.path("actors")),
        countries(event.path("recipients")),
        event.path("reciprocal").asBoolean(false) || event.path("symmetric").asBoolean(false));
  }

  /** Of parties that are codes, or objects with {@code country} where they have one. */
  private static Set<String> countries(JsonNode parties) {
    return parties
        .valueStream()
        .map(party -> party.isObject() ? party.path("country").asString("") : party.asString(""))
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The events of what was read. */
  static List<Coded> read(Reading reading) {
    return reading.events().stream()
        .map(
            event ->
                new Coded(
                    Set.of(event.type()),
                    countries(reading, event.actors()),
                    countries(reading, event.recipients()),
                    event.reciprocal()))
        .toList();
  }

  private static Set<String> countries(Reading reading, List<Event.Party> parties) {
    return parties.stream()
        .map(party -> reading.resolved().entity(party.entity()).country())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** Whether what was found has a type that this, gold, allows. */
  boolean isType(Coded found) {
    return found.types.stream().anyMatch(types::contains);
  }

  /**
   * Whether what was found has the type and all countries of this, gold, in their roles; in either
   * role where one of the two events is reciprocal.
   */
  boolean isAll(Coded found) {
    boolean turned = reciprocal || found.reciprocal;
    return isType(found) && (hasRoles(found) || (turned && found.parties().containsAll(parties())));
  }

  private boolean hasRoles(Coded found) {
    return found.actors.containsAll(actors) && found.recipients.containsAll(recipients);
  }

  private Set<String> parties() {
    return Stream.concat(actors.stream(), recipients.stream()).collect(Collectors.toSet());
  }
}
