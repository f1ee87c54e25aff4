package org.chancery.engine.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The instruments that {@code it} and {@code its} mean: each the one that the network sees it take
 * up; where it sees nothing taken up, the one last named in its sentence or the one before.
 */
final class InstrumentPronouns {

  /** How many words, each for the one before, may stand for an instrument in turn. */
  private static final int LINKS = 5;

  private static final Set<String> IT = Set.of("it", "its");

  private final Resolved resolved;
  private final List<Word> words;

  /** The instruments meant by words, as far as they are known. */
  private final Map<Integer, EntityId> meant = new HashMap<>();

  /**
   * Of a text with these instruments.
   *
   * @param nouns the places of each
   */
  InstrumentPronouns(Resolved resolved, Map<EntityId, List<Place>> nouns) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    nouns.forEach((id, places) -> places.forEach(place -> means(id, place)));
  }

  private void means(EntityId id, Place place) {
    IntStream.range(place.from(), place.to()).forEach(i -> meant.putIfAbsent(i, id));
    which(place).ifPresent(which -> meant.putIfAbsent(which, id));
  }

  /** Of each of these pronouns in the text the instrument that it means. */
  Map<Word, EntityId> all() {
    Map<Word, EntityId> all = new HashMap<>();
    Optional<EntityId> last = Optional.empty();
    Optional<EntityId> before = Optional.empty();
    int paragraph = -1;
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      last = sentence.paragraph() == paragraph ? before : Optional.empty();
      before = Optional.empty();
      for (Word word : sentence.words()) {
        boolean it = IT.contains(word.text().toLowerCase(Locale.ROOT));
        if (it && !meant.containsKey(word.index())) {
          Optional<EntityId> one = takenUp(word, last);
          one.ifPresent(id -> all.put(word, id));
          one.ifPresent(id -> meant.put(word.index(), id));
        }
        Optional<EntityId> own = Optional.ofNullable(meant.get(word.index()));
        last = own.isPresent() ? own : last;
        before = own.isPresent() ? own : before;
      }
      paragraph = sentence.paragraph();
    }
    return all;
  }

  /** The one whose word the network sees this one take up, over others; else the last. */
  private Optional<EntityId> takenUp(Word it, Optional<EntityId> last) {
    int at = it.index();
    for (int steps = 0; steps < LINKS; steps++) {
      List<Antecedent> antecedents =
          resolved.marked().seen().antecedents().getOrDefault(at, List.of());
      if (antecedents.isEmpty()) {
        return steps == 0 ? last : Optional.empty();
      }
      at = antecedents.getFirst().word();
      if (meant.containsKey(at)) {
        return Optional.of(meant.get(at));
      }
    }
    return Optional.empty();
  }

  /** The {@code which} that opens a clause on what ends here: {@code the pact, under which}. */
  private OptionalInt which(Place place) {
    return IntStream.range(place.to(), Math.min(words.size(), place.to() + 3))
        .takeWhile(k -> k == place.to() || !words.get(k - 1).is("which"))
        .takeWhile(
            k ->
                words.get(k).text().equals(",")
                    || ClosedClass.ADPOSITION.has(words.get(k))
                    || words.get(k).is("which"))
        .filter(k -> words.get(k).is("which"))
        .findFirst();
  }
}
