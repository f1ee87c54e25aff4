package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.entity.AgreementNames;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Tells which agreement follows which: by what the text says ({@code the compact replaces the
 * Sousse Arrangement}), by their numbers ({@code 12th} and {@code 11th Special Measures
 * Agreement}), or as {@code new} and {@code old} of one name.
 */
final class Successions {

  private static final Set<String> OLD = Set.of("old", "existing", "previous", "former", "current");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final int FARTHEST = 9;

  /** That one agreement follows another, with the reason. */
  record Succession(EntityId later, EntityId earlier, Because because) {}

  private record Meant(Entity agreement, Place place) {}

  private final Instruments instruments;
  private final List<Word> words;

  Successions(Resolved resolved, Instruments instruments) {
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
  }

  /** Of each agreement that follows another of these, which one, by the name it goes by. */
  Map<EntityId, Succession> of(Map<Entity, String> names) {
    Map<EntityId, Succession> successions = new HashMap<>();
    told(names).forEach(each -> successions.putIfAbsent(each.later(), each));
    numbered(names).forEach(each -> successions.putIfAbsent(each.later(), each));
    return successions;
  }

  private List<Succession> told(Map<Entity, String> names) {
    List<Meant> meant = new ArrayList<>();
    for (Entity each : names.keySet()) {
      instruments.places(each).stream()
          .filter(place -> place.form() != Sort.ITS)
          .forEach(place -> meant.add(new Meant(each, place)));
    }
    meant.sort(Comparator.comparingInt(m -> m.place().from()));
    List<Succession> told = new ArrayList<>();
    for (int i = 0; i + 1 < meant.size(); i++) {
      between(meant.get(i), meant.get(i + 1)).ifPresent(told::add);
    }
    return told;
  }

  /** What the words between two agreements say of their order. */
  private Optional<Succession> between(Meant left, Meant right) {
    int from = left.place().to();
    int to = right.place().from();
    boolean other = !left.agreement().id().equals(right.agreement().id());
    boolean near = to > from && to - from <= FARTHEST;
    if (!other || !near || isParted(from, to)) {
      return Optional.empty();
    }
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean following = AgreementNames.isFollowing(word);
      boolean by = i + 1 < to && words.get(i + 1).is("by");
      boolean of = i + 1 < to && (words.get(i + 1).is("to") || words.get(i + 1).is("of"));
      boolean place = word.is("place") && of;
      if (AgreementNames.isReplacing(word) || following || place) {
        boolean backwards = by || (following && !of && !words.get(i + 1).is("for"));
        return Optional.of(succession(backwards ? right : left, backwards ? left : right, i));
      }
    }
    return Optional.empty();
  }

  private boolean isParted(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            k ->
                ".;".contains(words.get(k).text())
                    || NOT.contains(words.get(k).text().toLowerCase(Locale.ROOT)));
  }

  private Succession succession(Meant later, Meant earlier, int word) {
    return new Succession(
        later.agreement().id(),
        earlier.agreement().id(),
        Because.of("successorOf", "agreement: a word for following it", words.get(word).span()));
  }

  private List<Succession> numbered(Map<Entity, String> names) {
    List<Succession> numbered = new ArrayList<>();
    names.forEach(
        (later, name) ->
            names.entrySet().stream()
                .filter(each -> !each.getKey().equals(later))
                .filter(each -> follows(name, each.getValue()))
                .findFirst()
                .ifPresent(each -> numbered.add(byName(later, each.getKey()))));
    return numbered;
  }

  private Succession byName(Entity later, Entity earlier) {
    Span name = later.mentions().getFirst().span();
    return new Succession(
        later.id(),
        earlier.id(),
        Because.of("successorOf", "agreement: the number or age in its name", name));
  }

  /** Whether one of the names is as much of the other as it tells. */
  private static boolean isOfOneName(List<String> one, List<String> other) {
    int length = Math.min(one.size(), other.size());
    return length > 0 && one.subList(0, length).equals(other.subList(0, length));
  }

  /** Whether two names differ only in that the one has the next number, or is the new one. */
  private static boolean follows(String later, String earlier) {
    Numbered one = Numbered.of(later);
    Numbered other = Numbered.of(earlier);
    boolean next = one.number() > 1 && other.number() == one.number() - 1;
    boolean fresh =
        one.first().equals("new")
            && OLD.contains(other.first())
            && one.afterFirst().equals(other.afterFirst());
    return fresh || (next && isOfOneName(one.rest(), other.rest()));
  }
}
