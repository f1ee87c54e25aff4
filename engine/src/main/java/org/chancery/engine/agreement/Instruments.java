package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.AgreementNames;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Phrase;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
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

  /** Last words of names of what one party alone lays down. */
  private static final Set<String> LAWS =
      Set.of("constitution", "resolution", "act", "law", "bill", "mandate", "court", "council");

  /** How many words, each for the one before, may stand for an instrument in turn. */
  private static final int LINKS = 5;

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

  /** Nouns for a step itself or for what a step is told of without its being an instrument. */
  private static final Set<String> EXTENSIONS =
      Set.of("extension", "renewal", "proposal", "initiative", "process", "cycle", "project");

  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> NONE = Set.of("no", "any", "every", "such", "whatever");
  private static final Set<String> WHICH = Set.of("which", "that", "whose");

  /** Days, months and years, which instruments are called by. */
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}");

  /**
   * A place that means an agreement.
   *
   * @param from its first word
   * @param to behind its last word
   * @param form what sort of words mean it
   */
  record Place(int from, int to, Sort form) {

    /** Whether a word is one of its words. */
    boolean covers(int word) {
      return from <= word && word < to;
    }
  }

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
  private final Map<Mention, Place> placed = new HashMap<>();
  private final Set<Integer> seen;
  private final Provisions provisions;

  Instruments(Resolved resolved) {
    this.resolved = resolved;
    this.provisions = new Provisions(resolved);
    this.seen =
        resolved.marked().seen().phrases().stream()
            .filter(phrase -> phrase.kind().equals("agreement"))
            .map(Phrase::head)
            .collect(Collectors.toSet());
    this.words = resolved.marked().parsed().words();
    this.all = outermost(gathered());
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
    return placed.computeIfAbsent(mention, this::read);
  }

  private Place read(Mention mention) {
    Parsed parsed = resolved.marked().parsed();
    int from = parsed.firstWordFrom(mention.span().begin());
    int to = parsed.firstWordFrom(mention.span().end());
    if (mention.form() == Form.PRONOUN) {
      return new Place(from, to, sort(words.get(from)));
    }
    int dated = dated(to);
    boolean name = mention.form() == Form.NAME || words.get(from).isCapitalized();
    int begin = name ? AgreementNames.joined(words, from) : from;
    boolean cease = to > from && HeadWords.isCease(words, to - 1);
    return new Place(begin, cease ? to + 2 : dated, Sort.NOUN);
  }

  /** The place behind the date that an instrument is called by: {@code of May 2001}. */
  private int dated(int to) {
    if (to + 1 >= words.size() || !words.get(to).is("of")) {
      return to;
    }
    int begin = words.get(to + 1).span().begin();
    return resolved.marked().times().stream()
        .filter(time -> time.span().begin() == begin && YEAR.matcher(time.value()).matches())
        .map(time -> resolved.marked().parsed().firstWordFrom(time.span().end()))
        .findFirst()
        .orElse(to);
  }

  /** Those whose places do not all lie within longer names: no {@code Lauca Transit and}. */
  private List<Entity> outermost(List<Entity> gathered) {
    return gathered.stream()
        .filter(
            each ->
                gathered.stream()
                    .filter(other -> !other.equals(each))
                    .noneMatch(o -> isWithin(each, o)))
        .toList();
  }

  private boolean isWithin(Entity inner, Entity outer) {
    return inner.mentions().stream()
        .map(this::place)
        .allMatch(
            in ->
                outer.mentions().stream()
                    .map(this::place)
                    .anyMatch(
                        out ->
                            out.from() <= in.from()
                                && in.to() <= out.to()
                                && out.to() - out.from() > in.to() - in.from()));
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
                .or(() -> isBare(entity) ? lastNamed(gathered.values(), entity) : Optional.empty())
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
              .filter(e -> !isBare(e) && isNamed(e) && isAlike(e, bare))
              .toList();
      if (isBare(bare) && named.size() == 1) {
        joined.remove(bare.id());
        joined.put(named.getFirst().id(), with(named.getFirst(), bare));
      }
    }
    return List.copyOf(joined.values());
  }

  private boolean isAlike(Entity one, Entity other) {
    return HeadWords.plain(head(one)).equals(HeadWords.plain(head(other)));
  }

  /** The instrument that this one is called beside: {@code the Lauca Accord, the 1989 treaty}. */
  private Optional<Entity> apposed(Iterable<Entity> before, Entity entity) {
    for (Entity each : before) {
      boolean beside = isBeside(each, entity) || isBeside(entity, each);
      if (beside && !(isNamed(each) && isNamed(entity))) {
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
      boolean both = isNamed(each) && isNamed(entity);
      if (!both && each.mentions().stream().map(this::place).anyMatch(p -> p.covers(at))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether a mention of the one ends where a comma parts it from one of the other. */
  private boolean isBeside(Entity left, Entity right) {
    return right.mentions().stream()
        .mapToInt(m -> place(m).from())
        .map(from -> from > 0 && words.get(from - 1).is("the") ? from - 2 : from - 1)
        .filter(comma -> comma > 0 && words.get(comma).text().equals(","))
        .anyMatch(comma -> left.mentions().stream().anyMatch(m -> place(m).to() == comma));
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
  }

  /** {@code no treaty}, {@code any such annex}: none that there is. */
  private boolean isNone(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .map(m -> resolved.marked().wordsIn(m.span()).getFirst())
        .allMatch(
            word ->
                NONE.contains(word.text().toLowerCase(Locale.ROOT)) && !isHyphen(word.index() + 1));
  }

  /** {@code a good deal of the pact}: how much. */
  private boolean isMuch(Entity entity) {
    return entity.mentions().stream()
        .allMatch(
            m -> {
              Word noun = words.get(Heads.of(resolved.marked().wordsIn(m.span())).index());
              int at = noun.index();
              return noun.is("deal")
                  && at > 0
                  && (words.get(at - 1).is("good") || words.get(at - 1).is("great"))
                  && at + 1 < words.size()
                  && words.get(at + 1).is("of");
            });
  }

  private boolean isInstrument(Entity entity) {
    String head = head(entity);
    boolean thing =
        (entity.kind() != Kind.STATE && entity.kind() != Kind.PERSON) || isWithArticle(entity);
    if (isNone(entity) || isOpening(entity) || isMuch(entity)) {
      return false;
    }
    boolean called = HeadWords.isAgreement(head) || (HeadWords.isInName(head) && !isBare(entity));
    boolean named = thing && isNamed(entity) && (called || isSeen(entity)) && !LAWS.contains(head);
    boolean described = called || HeadWords.isCalled(head) || isStaged(entity);
    return named || (entity.kind() == Kind.AGREEMENT && described);
  }

  /** {@code the mandate was extended}: what no table knows, but the network sees a step of. */
  private boolean isStaged(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION)
        .map(m -> Heads.of(resolved.marked().wordsIn(m.span())).index())
        .filter(seen::contains)
        .anyMatch(noun -> !provisions.isIn(noun, noun + 1) && isStaged(noun));
  }

  /** Whether a noun hangs on a word for a step to it, or one on it. */
  private boolean isStaged(int noun) {
    List<Branch> branches = resolved.marked().seen().branches();
    View view = resolved.marked().seen().view();
    return noun < branches.size()
        && !EXTENSIONS.contains(words.get(noun).text())
        && IntStream.range(0, branches.size())
            .filter(k -> branches.get(noun).head() == k || branches.get(k).head() == noun)
            .anyMatch(k -> SeenStages.isSeenOfInstrument(view, k));
  }

  /** {@code Agreement was reached}: a bare noun that a capital only marks as the first word. */
  private boolean isOpening(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .map(this::place)
        .allMatch(
            place ->
                place.to() - place.from() == 1
                    && words.get(place.from()).isCapitalized()
                    && opens(place.from()));
  }

  private boolean opens(int word) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
    return sentence.words().getFirst().index() == word;
  }

  /** Whether the network takes a name of it for one of an agreement. */
  private boolean isSeen(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.NAME)
        .anyMatch(m -> seen.contains(Heads.of(resolved.marked().wordsIn(m.span())).index()));
  }

  /** The word that says what it is: {@code treaty} of {@code the Treaty of Tacna}. */
  private String head(Entity entity) {
    String own = head(shortest(entity));
    return HeadWords.isInstrument(own)
        ? own
        : entity.mentions().stream()
            .filter(m -> m.form() == Form.DESCRIPTION && entity.kind() == Kind.AGREEMENT)
            .map(this::head)
            .filter(HeadWords::isAgreement)
            .findFirst()
            .orElseGet(() -> entity.kind() == Kind.AGREEMENT ? ofName(entity).orElse(own) : own);
  }

  /** The word for an instrument in its name: {@code truce} of {@code earlier truce}. */
  private static Optional<String> ofName(Entity entity) {
    return Stream.of(AgreementNames.noun(entity.name()).split(" "))
        .filter(HeadWords::isInstrument)
        .findFirst();
  }

  private boolean isHyphen(int word) {
    return word < words.size() && words.get(word).text().equals("-");
  }

  /** The shortest mention that has the name in it. */
  private Mention shortest(Entity entity) {
    String text = resolved.text();
    return entity.mentions().stream()
        .filter(m -> m.span().of(text).contains(entity.name()))
        .min(Comparator.comparingInt(m -> m.span().length()))
        .orElse(entity.mentions().getFirst());
  }

  private String head(Mention mention) {
    Word head = Heads.of(resolved.marked().wordsIn(mention.span()));
    String word = head.text().toLowerCase(Locale.ROOT);
    boolean fire =
        word.equals("fire") && head.index() > 1 && words.get(head.index() - 2).is("cease");
    return fire || HeadWords.isCease(words, head.index()) ? "ceasefire" : word;
  }

  /** {@code the Accord}: a word for an instrument alone. */
  private boolean isBare(Entity entity) {
    return !entity.name().contains(" ") && !isWithArticle(entity);
  }

  /** Whether a name of it goes back to an article: {@code the Nadi Pact}, marked as anything. */
  private boolean isWithArticle(Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == Form.NAME && HeadWords.isAgreement(head(m)))
        .map(this::place)
        .anyMatch(
            p ->
                p.to() - p.from() > 1
                    && p.from() > 0
                    && ClosedClass.DETERMINER.has(words.get(p.from() - 1)));
  }

  private Optional<Entity> lastNamed(Iterable<Entity> before, Entity bare) {
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

  /**
   * Each {@code it} means the instrument that the network sees it take up; where it sees nothing
   * taken up, the one last named in its sentence or the one before.
   */
  private void pronouns() {
    Map<Integer, EntityId> meant = new HashMap<>();
    for (Entity each : all) {
      for (Place place : places(each)) {
        for (int i = place.from(); i < place.to(); i++) {
          meant.putIfAbsent(i, each.id());
        }
        which(place).ifPresent(which -> meant.putIfAbsent(which, each.id()));
      }
    }
    Optional<EntityId> last = Optional.empty();
    Optional<EntityId> before = Optional.empty();
    int paragraph = -1;
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      last = sentence.paragraph() == paragraph ? before : Optional.empty();
      before = Optional.empty();
      for (Word word : sentence.words()) {
        boolean it = IT.contains(word.text().toLowerCase(Locale.ROOT));
        if (it && !meant.containsKey(word.index())) {
          Optional<EntityId> one = takenUp(word, meant, last);
          one.ifPresent(id -> add(id, new Place(word.index(), word.index() + 1, sort(word))));
          one.ifPresent(id -> meant.put(word.index(), id));
        }
        Optional<EntityId> own = Optional.ofNullable(meant.get(word.index()));
        last = own.isPresent() ? own : last;
        before = own.isPresent() ? own : before;
      }
      paragraph = sentence.paragraph();
    }
  }

  private Optional<EntityId> takenUp(
      Word it, Map<Integer, EntityId> meant, Optional<EntityId> last) {
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
        .takeWhile(k -> words.get(k).text().equals(",") || leads(k) || words.get(k).is("which"))
        .filter(k -> words.get(k).is("which"))
        .findFirst();
  }

  private boolean leads(int word) {
    return ClosedClass.ADPOSITION.has(words.get(word));
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

  /** Whether it is the only one that the text speaks of more than once. */
  boolean isOnly(Entity instrument) {
    return all.stream()
            .filter(each -> each.id().equals(instrument.id()) || each.mentions().size() > 1)
            .count()
        == 1;
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
