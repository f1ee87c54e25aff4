package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.text.Span;

/** The two states of a text for words like {@code both sides} and {@code the two neighbours}. */
final class Sides {

  /** So much oftener than of a third state a text of two speaks of the second. */
  private static final double OFTENER = 1.5;

  /** Words for the two sides of a text, that name neither. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:both|neither|either|each|(?:the )?(?:other )?two) "
              + "(?:states|countries|nations|governments|capitals|neighbou?rs|sides?|part(?:y|ies)"
              + "|leaders|presidents|(?:prime |foreign |defence |interior )?ministers)"
              + "|the (?:other )?two|the neighbou?rs|the sides|both");

  private final Resolved resolved;
  private final Map<EntityId, Boolean> both = new HashMap<>();

  Sides(Resolved resolved) {
    this.resolved = resolved;
  }

  /**
   * These with the two states of a text in place of {@code both capitals}; as they are where it
   * speaks of more states nearly as often.
   */
  List<Candidate> spelled(List<Candidate> chosen) {
    List<Candidate> named = chosen.stream().filter(each -> !isBoth(each)).toList();
    List<Candidate> spelled = new ArrayList<>();
    for (Candidate each : chosen) {
      List<Candidate> taken = new ArrayList<>(named);
      taken.addAll(spelled);
      List<Candidate> both = isBoth(each) ? both(each, taken) : List.of();
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

  private List<Candidate> both(Candidate both, List<Candidate> taken) {
    List<Party> others =
        taken.stream().filter(each -> each.role() != both.role()).map(Candidate::party).toList();
    return twoStates(countries(others)).stream()
        .map(state -> new Party(state.id(), both.party().words(), both.party().confidence()))
        .map(party -> new Candidate(both.role(), party, "event: the two states of the text"))
        .filter(each -> each.isFree(taken))
        .toList();
  }

  private Set<String> countries(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> resolved.entity(party.entity()).country().stream())
        .collect(Collectors.toSet());
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

  /** The two states that a text speaks of beside these; none if of more nearly as often. */
  private List<Entity> twoStates(Set<String> own) {
    List<Map.Entry<String, Integer>> most = spoken(own);
    boolean more = most.size() > 2 && most.get(1).getValue() < OFTENER * most.get(2).getValue();
    return most.size() < 2 || more
        ? List.of()
        : most.subList(0, 2).stream()
            .flatMap(each -> resolved.state(each.getKey()).stream())
            .toList();
  }
}
