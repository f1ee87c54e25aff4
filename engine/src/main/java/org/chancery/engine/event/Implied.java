package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;

/** The parties that a text leaves to its reader, where what it tells is of two sides. */
final class Implied {

  /** Acts that are always done to somebody, between states mostly to the other. */
  private static final Set<String> ONTO =
      Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION", "CONCEDE");

  /** Acts that only those in power do: {@code was arrested}, {@code were freed}. */
  private static final Set<String> OF_POWER = Set.of("COERCE", "RETREAT");

  private static final Set<String> IN_POWER = Set.of("GOV", "COP", "MIL", "JUD", "SPY", "REB");

  /** So much oftener than the next one a text must speak of the other state. */
  private static final double OFTENER = 1.5;

  /** Who took somebody is who frees or holds them. */
  private static final Set<String> TAKING = Set.of("COERCE", "ASSAULT");

  /** An act whose parties are named. */
  private record Told(String type, List<Party> actors, List<Party> recipients) {

    boolean isTo(List<Party> others) {
      return recipients.stream()
          .anyMatch(own -> others.stream().anyMatch(other -> other.entity().equals(own.entity())));
    }
  }

  private final Resolved resolved;
  private final List<Told> told = new ArrayList<>();

  Implied(Resolved resolved) {
    this.resolved = resolved;
  }

  /** Takes note of an act with its parties, for those that the text tells later. */
  void note(String type, List<Party> actors, List<Party> recipients) {
    told.add(new Told(type, actors, recipients));
  }

  /**
   * The other state of a text that is of two, where one of them does what is done to somebody:
   * {@code Peru} in {@code Chile recalled its ambassador}, if the text is of Chile and Peru.
   */
  Optional<Party> recipient(String type, List<Party> actors) {
    Set<String> own = countries(actors);
    boolean power =
        actors.stream().map(party -> resolved.entity(party.entity())).allMatch(Implied::isInPower);
    if (!ONTO.contains(type) || own.size() != 1 || !power) {
      return Optional.empty();
    }
    return other(own)
        .flatMap(resolved::state)
        .map(state -> new Party(state.id(), state.mentions().getFirst().span()));
  }

  /** Whether all of these are of the countries of those who act. */
  boolean areOwn(List<Party> parties, List<Party> actors) {
    Set<String> own = countries(actors);
    Set<String> others = countries(parties);
    return !others.isEmpty() && own.containsAll(others);
  }

  private Set<String> countries(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> resolved.entity(party.entity()).country().stream())
        .collect(Collectors.toSet());
  }

  /** The country of which the text speaks most beside these, if of none nearly as often. */
  private Optional<String> other(Set<String> own) {
    Map<String, Integer> spoken = new HashMap<>();
    for (Entity entity : resolved.entities()) {
      entity
          .country()
          .filter(country -> !own.contains(country))
          .ifPresent(country -> spoken.merge(country, entity.mentions().size(), Integer::sum));
    }
    List<Map.Entry<String, Integer>> most =
        spoken.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    boolean alone =
        most.size() == 1
            || (most.size() == 2 && most.getFirst().getValue() >= OFTENER * most.get(1).getValue());
    return alone ? Optional.of(most.getFirst().getKey()) : Optional.empty();
  }

  /** Who took those to whom it is done, for acts that only those in power do. */
  Optional<Party> actor(String type, List<Party> recipients) {
    return OF_POWER.contains(type) && !recipients.isEmpty() ? taker(recipients) : Optional.empty();
  }

  private Optional<Party> taker(List<Party> recipients) {
    return told.reversed().stream()
        .filter(each -> TAKING.contains(each.type()) && each.isTo(recipients))
        .flatMap(each -> each.actors().stream())
        .findFirst();
  }

  private static boolean isInPower(Entity entity) {
    return entity.kind() == Mention.Kind.STATE
        || entity.kind() == Mention.Kind.PLACE
        || entity.sectors().stream().anyMatch(IN_POWER::contains);
  }
}
