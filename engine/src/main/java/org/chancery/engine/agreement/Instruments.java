package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The instruments that a text speaks of, each with all places that mean it: names that end in a
 * word for one, {@code the Accord} for {@code the Lauca Water Accord} before it, and {@code it}
 * behind one.
 */
final class Instruments {

  private static final Set<String> WHICH = Set.of("which", "that", "whose");

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Entity> all;
  private final Map<EntityId, List<Place>> places = new LinkedHashMap<>();

  Instruments(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    Places read = new Places(resolved);
    this.all = new Gathering(resolved, read).all();
    for (Entity each : all) {
      each.mentions().forEach(mention -> add(each.id(), read.of(mention)));
    }
    new InstrumentPronouns(resolved, places)
        .all()
        .forEach((pronoun, id) -> add(id, Place.of(pronoun)));
    places.values().forEach(list -> list.sort(Comparator.comparingInt(Place::from)));
  }

  private void add(EntityId instrument, Place place) {
    places.computeIfAbsent(instrument, _ -> new ArrayList<>()).add(place);
  }

  /** The instruments, in the order of their first mention. */
  List<Entity> all() {
    return all;
  }

  /** The places of one of them, in reading order. */
  List<Place> places(Entity instrument) {
    return places.getOrDefault(instrument.id(), List.of());
  }

  /** Whether this is an instrument, and so nobody who acts. */
  boolean isOne(Entity entity) {
    return all.stream().anyMatch(each -> each.id().equals(entity.id()));
  }

  /** Whether a time is a part of what an instrument is called: {@code the 2009 contract}. */
  boolean isWithin(Span time) {
    return all.stream().anyMatch(each -> isWithin(time, each));
  }

  /** Whether a time is a part of what this instrument is called. */
  boolean isWithin(Span time, Entity instrument) {
    int from = resolved.marked().parsed().firstWordFrom(time.begin());
    int to = resolved.marked().parsed().firstWordFrom(time.end());
    return places(instrument).stream()
        .filter(place -> place.form() == Sort.NOUN)
        .anyMatch(
            place ->
                (place.from() <= from && to <= place.to())
                    || (to == place.from() && from > 0 && isArticle(from - 1))
                    || (from == place.to() + 1 && words.get(place.to()).is("of")));
  }

  private boolean isArticle(int word) {
    return words.get(word).is("the") || words.get(word).is("a");
  }

  /** {@code the pact, heir to the accord that lapsed}: a relative clause of another instrument. */
  boolean isRelativeOfOther(Entity instrument, int from, int verb) {
    return all.stream()
        .filter(each -> !each.id().equals(instrument.id()))
        .flatMap(each -> places(each).stream())
        .filter(place -> place.form() == Sort.NOUN)
        .filter(place -> place.from() >= from && place.to() < verb)
        .map(place -> words.get(place.to()).text().equals(",") ? place.to() + 1 : place.to())
        .anyMatch(next -> WHICH.contains(words.get(next).text()) || next == verb);
  }

  /** Whether a sentence speaks of this instrument alone, or follows one that ends with it. */
  boolean isAlone(Entity instrument, int first, int end) {
    List<Entity> here =
        all.stream()
            .filter(e -> places(e).stream().anyMatch(p -> p.from() >= first && p.from() < end))
            .toList();
    return here.isEmpty()
        ? isLastBefore(instrument, first)
        : here.size() == 1 && here.getFirst().id().equals(instrument.id());
  }

  /**
   * Whether a step that the word at {@code i} tells without what reached it can be one of this
   * instrument: none stands nearer in its sentence, or none stands there and the text is on it.
   */
  boolean isMeant(Entity instrument, int i, int first, int end) {
    Optional<Entity> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Entity each : all) {
      for (Place place : places(each)) {
        boolean here = place.from() >= first && place.from() < end;
        if (here && Math.abs(place.from() - i) < least) {
          least = Math.abs(place.from() - i);
          nearest = Optional.of(each);
        }
      }
    }
    return nearest
        .map(each -> each.id().equals(instrument.id()))
        .orElseGet(() -> isLastBefore(instrument, first) || isOnlyIn(instrument, first, end));
  }

  /** Whether the text is on this instrument, and no word of a sentence tells of another. */
  private boolean isOnlyIn(Entity instrument, int first, int end) {
    return isOnly(instrument)
        && words.subList(first, end).stream()
            .noneMatch(
                word ->
                    HeadWords.isInstrument(word.text().toLowerCase(Locale.ROOT))
                        || word.is("fire"));
  }

  /** Whether a sentence speaks of this instrument, or follows one of its paragraph that ends so. */
  boolean speaksOf(Entity instrument, int first, int end) {
    return places(instrument).stream().anyMatch(p -> first <= p.from() && p.from() < end)
        || isLastBefore(instrument, first);
  }

  /** Whether it is the only one, or the only one that the text speaks of more than once. */
  boolean isOnly(Entity instrument) {
    return all.stream()
        .filter(each -> all.size() == 1 || each.mentions().size() > 1)
        .map(Entity::id)
        .toList()
        .equals(List.of(instrument.id()));
  }

  /** Whether it is the only one as above, and no other stands in the sentence. */
  boolean isOnlyHere(Entity instrument, int first, int end) {
    return isOnly(instrument)
        && all.stream()
            .filter(each -> !each.id().equals(instrument.id()))
            .flatMap(each -> places(each).stream())
            .noneMatch(place -> place.from() >= first && place.from() < end);
  }

  /** The last place of the sentence before this one, where that is one of this instrument. */
  boolean isLastBefore(Entity instrument, int first) {
    if (first == 0) {
      return false;
    }
    Parsed parsed = resolved.marked().parsed();
    Sentence own = parsed.sentenceAt(words.get(first).span().begin());
    Sentence before = parsed.sentenceAt(words.get(first - 1).span().begin());
    int begin = before.words().getFirst().index();
    int last = -1;
    boolean is = false;
    for (Entity each : all) {
      for (Place place : places(each)) {
        if (place.from() >= begin && place.to() <= first && place.from() > last) {
          last = place.from();
          is = each.id().equals(instrument.id());
        }
      }
    }
    return is && own.paragraph() == before.paragraph();
  }
}
