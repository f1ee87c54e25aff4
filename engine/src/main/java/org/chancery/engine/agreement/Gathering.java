package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;

/**
 * Makes one instrument of what a text calls it in turn: {@code the Accord} and {@code the Lauca
 * Water Accord}, a pact and the name that it is given further on.
 */
final class Gathering {

  /** From this score on the network is sure that one word takes up another. */
  private static final double SURE = 1;

  /** What tells an instrument from one spoken of before. */
  private static final Set<String> OTHER =
      Set.of(
          "new",
          "old",
          "earlier",
          "previous",
          "another",
          "second",
          "first",
          "third",
          "similar",
          "other",
          "own",
          "separate",
          "original",
          "last");

  private final Resolved resolved;
  private final Places places;
  private final InstrumentWords called;
  private final Candidates candidates;

  Gathering(Resolved resolved, Places places) {
    this.resolved = resolved;
    this.places = places;
    this.called = new InstrumentWords(resolved, places);
    this.candidates = new Candidates(resolved, places, called);
  }

  /** The instruments, in the order of their first mention. */
  List<Entity> all() {
    return outermost(gathered());
  }

  /** Those whose places do not all lie within longer names: no {@code Lauca Transit and}. */
  private List<Entity> outermost(List<Entity> gathered) {
    return gathered.stream()
        .filter(
            each ->
                gathered.stream()
                    .filter(other -> !other.equals(each))
                    .noneMatch(o -> places.isWithin(each, o)))
        .toList();
  }

  private List<Entity> gathered() {
    Map<EntityId, Entity> gathered = new LinkedHashMap<>();
    for (Entity entity : resolved.entities()) {
      if (candidates.is(entity)) {
        Optional<Entity> full =
            apposed(gathered.values(), entity)
                .or(
                    () ->
                        called.isBare(entity)
                            ? lastNamed(gathered.values(), entity)
                            : Optional.empty())
                .or(() -> takenUp(gathered.values(), entity));
        Entity kept = full.map(f -> with(f, entity)).orElse(entity);
        gathered.put(full.map(Entity::id).orElse(entity.id()), kept);
      }
    }
    return List.copyOf(joined(gathered.values()));
  }

  /** A bare one with the only named one of its kind, which the text names later. */
  private List<Entity> joined(Iterable<Entity> gathered) {
    Map<EntityId, Entity> joined = new LinkedHashMap<>();
    gathered.forEach(each -> joined.put(each.id(), each));
    for (Entity bare : gathered) {
      List<Entity> named =
          joined.values().stream()
              .filter(
                  e -> !called.isBare(e) && InstrumentWords.isNamed(e) && called.isAlike(e, bare))
              .toList();
      if (called.isBare(bare) && named.size() == 1) {
        joined.remove(bare.id());
        joined.put(named.getFirst().id(), with(named.getFirst(), bare));
      }
    }
    return List.copyOf(joined.values());
  }

  /** The instrument that this one is called beside: {@code the Lauca Accord, the 1989 treaty}. */
  private Optional<Entity> apposed(Iterable<Entity> before, Entity entity) {
    for (Entity each : before) {
      boolean beside = places.isBeside(each, entity) || places.isBeside(entity, each);
      if (beside && !(InstrumentWords.isNamed(each) && InstrumentWords.isNamed(entity))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The one that the network sees the first mention of another take up: {@code a pact on fish} that
   * is named further on.
   */
  private Optional<Entity> takenUp(Iterable<Entity> before, Entity entity) {
    Mention first = entity.mentions().getFirst();
    List<Word> inside = resolved.marked().wordsIn(first.span());
    int head = Heads.of(inside).index();
    List<Antecedent> earlier = resolved.marked().seen().antecedents().getOrDefault(head, List.of());
    boolean other = inside.stream().anyMatch(word -> OTHER.contains(word.text()));
    if (other || earlier.isEmpty() || earlier.getFirst().score() < SURE) {
      return Optional.empty();
    }
    int at = earlier.getFirst().word();
    for (Entity each : before) {
      boolean both = InstrumentWords.isNamed(each) && InstrumentWords.isNamed(entity);
      if (!both && each.mentions().stream().map(places::of).anyMatch(p -> p.covers(at))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> lastNamed(Iterable<Entity> before, Entity bare) {
    Optional<Entity> last = Optional.empty();
    for (Entity each : before) {
      last = called.isAlike(each, bare) && !called.isBare(each) ? Optional.of(each) : last;
    }
    return last;
  }

  /** Both as one, under the name, where one of them has a name. */
  private static Entity with(Entity first, Entity second) {
    Entity kept =
        !InstrumentWords.isNamed(first) && InstrumentWords.isNamed(second) ? second : first;
    List<Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    mentions.sort(Mention::compareTo);
    return new Entity(
        kept.id(), kept.kind(), kept.name(), kept.key(), kept.country(), kept.sectors(), mentions);
  }
}
