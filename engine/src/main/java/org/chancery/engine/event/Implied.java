package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.text.Span;

/** The parties that a text leaves to its reader, where what it tells is of two sides. */
final class Implied {

  private static final Set<String> IN_POWER = Set.of("GOV", "COP", "MIL", "JUD", "SPY", "REB");

  /** So much oftener than the next one a text must speak of the other state. */
  private static final double OFTENER = 1.5;

  /** A text is of two states where it speaks at most so much oftener of the one who acts. */
  private static final int SIDES = 5;

  /** Words for the two sides of a text, that name neither. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:both|neither|either|each|(?:the )?(?:other )?two) "
              + "(?:states|countries|nations|governments|capitals|neighbou?rs|sides?|part(?:y|ies)"
              + "|leaders|presidents|(?:prime |foreign |defence |interior )?ministers)"
              + "|the (?:other )?two|the neighbou?rs|the sides|both");

  /** Nouns for what two sides do together. */
  private static final Map<String, Set<String>> TOGETHER =
      Map.of(
          "CONSULT",
          Set.of("talks", "negotiations", "meeting", "summit", "round", "consultations"),
          "RETREAT",
          Set.of("truce", "ceasefire", "cease-fire", "armistice", "swap", "exchange"),
          "AGREE",
          Set.of("agreed"),
          "SUPPORT",
          Set.of("signed", "signing", "signature", "initialled"));

  private final Resolved resolved;
  private final List<ToldAct> told = new ArrayList<>();
  private final Map<EntityId, Boolean> both = new HashMap<>();

  Implied(Resolved resolved) {
    this.resolved = resolved;
  }

  /** Takes note of an act, for those that the text tells later. */
  void note(ToldAct act) {
    told.add(act);
  }

  /**
   * The other state of a text that is of two, where one of them calls back its own: {@code Peru} in
   * {@code Chile recalled its ambassador}, if the text is of Chile and Peru.
   */
  Optional<Party> otherState(List<Party> actors) {
    Set<String> own = countries(actors);
    boolean states =
        actors.stream()
            .allMatch(each -> resolved.entity(each.entity()).kind() == Mention.Kind.STATE);
    if (own.size() != 1 || !states) {
      return Optional.empty();
    }
    return other(own)
        .filter(other -> spoken(other) * SIDES >= own.stream().mapToInt(this::spoken).sum())
        .flatMap(resolved::state)
        .map(Implied::named);
  }

  /** How often the text speaks of those of a country. */
  private int spoken(String country) {
    return resolved.entities().stream()
        .filter(entity -> entity.country().filter(country::equals).isPresent())
        .mapToInt(entity -> entity.mentions().size())
        .sum();
  }

  /**
   * Whether somebody is the state for which all who act do so: Peru's ministry does nothing to
   * Peru.
   */
  boolean isOwnState(Party party, List<Party> actors) {
    Entity entity = resolved.entity(party.entity());
    boolean state = entity.kind() == Mention.Kind.STATE || entity.kind() == Mention.Kind.PLACE;
    boolean power =
        actors.stream().map(each -> resolved.entity(each.entity())).allMatch(Implied::isInPower);
    return state && power && !actors.isEmpty() && areOwn(List.of(party), actors);
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

  /**
   * These with the two states of a text in place of {@code both capitals}; as they are where it
   * speaks of more states nearly as often.
   */
  List<Candidate> spelled(List<Candidate> chosen) {
    List<Candidate> spelled = new ArrayList<>();
    for (Candidate each : chosen) {
      List<Candidate> both = isBoth(each) ? both(each, chosen) : List.of();
      spelled.addAll(both.isEmpty() ? List.of(each) : both);
    }
    return spelled;
  }

  private boolean isBoth(Candidate candidate) {
    return isBoth(candidate.party().words())
        || both.computeIfAbsent(candidate.party().entity(), this::isBoth);
  }

  private boolean isBoth(EntityId entity) {
    return resolved.entity(entity).mentions().stream().map(Mention::span).anyMatch(this::isBoth);
  }

  private boolean isBoth(Span words) {
    return BOTH.matcher(words.of(resolved.text()).toLowerCase(Locale.ROOT)).matches();
  }

  private List<Candidate> both(Candidate both, List<Candidate> chosen) {
    List<Party> others =
        chosen.stream().filter(each -> each.role() != both.role()).map(Candidate::party).toList();
    List<Candidate> rest = chosen.stream().filter(one -> !one.equals(both)).toList();
    return twoStates(countries(others)).stream()
        .map(state -> new Party(state.id(), both.party().words()))
        .map(
            party ->
                new Candidate(
                    both.role(), party, both.weight(), "event: the two states of the text"))
        .filter(each -> each.isFree(rest))
        .toList();
  }

  /** The country of which the text speaks most beside these, if of none nearly as often. */
  private Optional<String> other(Set<String> own) {
    List<Map.Entry<String, Integer>> most = spoken(own);
    return most.isEmpty() || !isOftener(most, 0)
        ? Optional.empty()
        : Optional.of(most.getFirst().getKey());
  }

  /** Whether the one at a place is spoken of much oftener than the next. */
  private static boolean isOftener(List<Map.Entry<String, Integer>> most, int at) {
    return most.size() == at + 1
        || most.get(at).getValue() >= OFTENER * most.get(at + 1).getValue();
  }

  /** How often the text speaks of each country but these, the most spoken of first. */
  private List<Map.Entry<String, Integer>> spoken(Set<String> own) {
    Map<String, Integer> spoken = new HashMap<>();
    for (Entity entity : resolved.entities()) {
      entity
          .country()
          .filter(country -> !own.contains(country))
          .ifPresent(country -> spoken.merge(country, entity.mentions().size(), Integer::sum));
    }
    return spoken.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /**
   * Those who do together what is told of nobody: {@code The talks broke down}; who did such a
   * thing together before, or the two states of the text.
   */
  List<Party> together(String type, String word) {
    if (!TOGETHER.getOrDefault(type, Set.of()).contains(word)) {
      return List.of();
    }
    List<Party> before =
        told.reversed().stream()
            .filter(each -> TOGETHER.containsKey(each.type()) && each.actors().size() > 1)
            .findFirst()
            .map(ToldAct::actors)
            .orElse(List.of());
    return before.isEmpty() ? twoStates(Set.of()).stream().map(Implied::named).toList() : before;
  }

  /** A state, as it is first named. */
  private static Party named(Entity state) {
    return new Party(state.id(), state.mentions().getFirst().span());
  }

  /** The two states that a text speaks of beside these; none if of more nearly as often. */
  private List<Entity> twoStates(Set<String> own) {
    List<Map.Entry<String, Integer>> most = spoken(own);
    return most.size() < 2 || !isOftener(most, 1)
        ? List.of()
        : most.subList(0, 2).stream()
            .flatMap(each -> resolved.state(each.getKey()).stream())
            .toList();
  }

  private static boolean isInPower(Entity entity) {
    return entity.kind() == Mention.Kind.STATE
        || entity.kind() == Mention.Kind.PLACE
        || entity.sectors().stream().anyMatch(IN_POWER::contains);
  }
}
