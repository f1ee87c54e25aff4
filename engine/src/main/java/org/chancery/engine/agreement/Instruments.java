package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The instruments that a text speaks of, each with all places that mean it: names that end in a
 * word for one, {@code the Accord} for {@code the Lauca Water Accord} before it, and {@code it}
 * behind one.
 */
final class Instruments {

  /** Words that names of instruments end in, though things of other sorts are called so too. */
  private static final Set<String> NAMED =
      Set.of(
          "understanding",
          "arrangement",
          "arrangements",
          "annex",
          "minute",
          "minutes",
          "guidelines",
          "code",
          "charter",
          "declaration");

  private static final Set<String> IT = Set.of("it", "its");

  /**
   * A place that means an agreement.
   *
   * @param from its first word
   * @param to behind its last word
   * @param form what sort of words mean it
   */
  record Place(int from, int to, Sort form) {}

  /** What sort of words mean an agreement. */
  enum Sort {
    NOUN,
    IT,
    ITS
  }

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Entity> all;
  private final Map<EntityId, List<Place>> places = new HashMap<>();

  Instruments(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.all = gathered();
    for (Entity each : all) {
      each.mentions().forEach(mention -> add(each.id(), place(mention)));
    }
    pronouns();
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

  private Place place(Mention mention) {
    Parsed parsed = resolved.marked().parsed();
    int from = parsed.firstWordFrom(mention.span().begin());
    int to = parsed.firstWordFrom(mention.span().end());
    if (mention.form() == Form.PRONOUN) {
      return new Place(from, to, sort(words.get(from)));
    }
    boolean dated =
        to + 1 < words.size()
            && words.get(to).is("of")
            && words.get(to + 1).text().matches("[12][0-9]{3}");
    return new Place(from, dated ? to + 2 : to, Sort.NOUN);
  }

  private static Sort sort(Word word) {
    return word.is("its") ? Sort.ITS : Sort.IT;
  }

  private List<Entity> gathered() {
    Map<EntityId, Entity> gathered = new LinkedHashMap<>();
    for (Entity entity : resolved.entities()) {
      if (isInstrument(entity)) {
        Optional<Entity> full =
            apposed(gathered.values(), entity)
                .or(() -> isBare(entity) ? lastNamed(gathered.values(), entity) : Optional.empty());
        Entity kept = full.map(f -> with(f, entity)).orElse(entity);
        gathered.put(full.map(Entity::id).orElse(entity.id()), kept);
      }
    }
    return List.copyOf(joined(gathered.values()));
  }

  /** A bare one with the only named one of its kind, which the text names later. */
  private static List<Entity> joined(Iterable<Entity> gathered) {
    Map<EntityId, Entity> joined = new LinkedHashMap<>();
    gathered.forEach(each -> joined.put(each.id(), each));
    for (Entity bare : gathered) {
      List<Entity> named =
          joined.values().stream()
              .filter(e -> !isBare(e) && isNamed(e) && isAlike(e, bare))
              .toList();
      if (isBare(bare) && named.size() == 1) {
        joined.remove(bare.id());
        joined.put(named.getFirst().id(), with(named.getFirst(), bare));
      }
    }
    return List.copyOf(joined.values());
  }

  private static boolean isAlike(Entity one, Entity other) {
    return HeadWords.plain(head(one)).equals(HeadWords.plain(head(other)));
  }

  /** The instrument that this one is called beside: {@code the Lauca Accord, the 1989 treaty}. */
  private Optional<Entity> apposed(Iterable<Entity> before, Entity entity) {
    int from = place(entity.mentions().getFirst()).from();
    int comma = from > 0 && words.get(from - 1).is("the") ? from - 2 : from - 1;
    if (comma < 0 || !words.get(comma).text().equals(",")) {
      return Optional.empty();
    }
    for (Entity each : before) {
      boolean ends = each.mentions().stream().anyMatch(m -> place(m).to() == comma);
      if (ends && !(isNamed(each) && isNamed(entity))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
  }

  private static boolean isInstrument(Entity entity) {
    String head = head(entity);
    boolean named = isNamed(entity);
    return entity.kind() == Kind.AGREEMENT
        || (entity.kind() != Kind.STATE
            && named
            && (HeadWords.isAgreement(head) || (NAMED.contains(head) && !isBare(entity))));
  }

  private static String head(Entity entity) {
    String[] parts = entity.name().toLowerCase(Locale.ROOT).split("[ -]");
    return parts[parts.length - 1];
  }

  /** {@code the Accord}: a word for an instrument alone. */
  private static boolean isBare(Entity entity) {
    return !entity.name().contains(" ");
  }

  private static Optional<Entity> lastNamed(Iterable<Entity> before, Entity bare) {
    Optional<Entity> last = Optional.empty();
    for (Entity each : before) {
      last = isAlike(each, bare) && !isBare(each) ? Optional.of(each) : last;
    }
    return last;
  }

  /** Both as one, under the name, where one of them has a name. */
  private static Entity with(Entity first, Entity second) {
    Entity kept = !isNamed(first) && isNamed(second) ? second : first;
    List<Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    mentions.sort(Mention::compareTo);
    return new Entity(
        kept.id(), kept.kind(), kept.name(), kept.key(), kept.country(), kept.sectors(), mentions);
  }

  /** Each {@code it} means the instrument last named in its sentence or the one before. */
  private void pronouns() {
    Map<Integer, EntityId> ends = new HashMap<>();
    for (Entity each : all) {
      places(each).forEach(place -> ends.put(place.to() - 1, each.id()));
    }
    int before = -1;
    int paragraph = -1;
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      int last = sentence.paragraph() == paragraph ? before : -1;
      before = -1;
      for (Word word : sentence.words()) {
        if (ends.containsKey(word.index())) {
          last = word.index();
          before = last;
        }
        boolean it = IT.contains(word.text().toLowerCase(Locale.ROOT));
        Optional<EntityId> meant = it ? Optional.ofNullable(ends.get(last)) : Optional.empty();
        if (meant.isPresent()) {
          add(meant.get(), new Place(word.index(), word.index() + 1, sort(word)));
          before = last;
        }
      }
      paragraph = sentence.paragraph();
    }
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
