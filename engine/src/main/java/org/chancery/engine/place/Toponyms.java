package org.chancery.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Phrases;
import org.chancery.engine.network.NameSpan;
import org.chancery.engine.place.Toponym.Sort;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.State;

/**
 * Finds the names of places of a text: states and parts of the world that the tables know; names
 * that the network sees as places; and names of places that the gazetteer knows within what the
 * network sees as another name, as in {@code Oxford Police Department}.
 */
final class Toponyms {

  /** The most words of a name that is looked up. */
  private static final int LONGEST = 5;

  /** From here on a town is known by its name alone. */
  private static final int CITY = 100_000;

  /** Words that are names of places only with others: {@code North}, {@code County}. */
  private static final Set<String> ALONE_NOTHING =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "new",
          "old",
          "upper",
          "lower",
          "united",
          "state",
          "states",
          "city",
          "county",
          "highway",
          "interstate",
          "route",
          "road",
          "street",
          "st",
          "avenue",
          "parkway",
          "lake",
          "river",
          "park",
          "ocean",
          "sea",
          "island",
          "islands",
          "district",
          "borough",
          "senate",
          "congress",
          "earth",
          "hall",
          "port",
          "valley",
          "union",
          "n",
          "s",
          "e",
          "w",
          "ne",
          "nw",
          "se",
          "sw",
          "i",
          "us$");

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "outside", "around", "into", "across");

  /** Words for parts of the land, which names of such begin or end with. */
  private static final Set<String> FEATURES =
      Set.of(
          "river",
          "lake",
          "mount",
          "mountain",
          "mountains",
          "island",
          "islands",
          "strait",
          "sea",
          "ocean",
          "valley",
          "desert",
          "peninsula",
          "gulf",
          "bay",
          "province",
          "county",
          "region",
          "district",
          "township",
          "village",
          "coast",
          "delta",
          "basin",
          "plateau",
          "hills",
          "heights",
          "creek",
          "beach",
          "cape",
          "canal",
          "forest",
          "reef",
          "camp",
          "port",
          "fort");

  private static final Set<String> COUNTY_WORDS = Set.of("county", "parish", "township");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Resolved resolved;
  private final List<Word> words;
  private final Set<String> seenAsPlaces = new HashSet<>();
  private final List<Toponym> found = new ArrayList<>();

  private Toponyms(Lexicon lexicon, Gazetteer gazetteer, Resolved resolved) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /** The names in reading order; none overlaps another. */
  static List<Toponym> in(Resolved resolved, Lexicon lexicon, Gazetteer gazetteer) {
    Toponyms toponyms = new Toponyms(lexicon, gazetteer, resolved);
    toponyms.find();
    toponyms.found.sort(Comparator.comparing(Toponym::span));
    return toponyms.found;
  }

  private void find() {
    List<NameSpan> names = resolved.marked().seen().names();
    for (Mention mention : resolved.marked().mentions()) {
      addKnown(mention);
    }
    for (NameSpan name : names) {
      if (name.kind().equals("LOC")) {
        addPlace(name.span());
      }
    }
    for (NameSpan name : names) {
      switch (name.kind()) {
        case "ORG", "MISC" -> addWithin(from(name.span()), to(name.span()));
        case "PER" -> addPerson(from(name.span()), to(name.span()));
        default -> {}
      }
    }
  }

  private int from(Span span) {
    return resolved.marked().parsed().firstWordFrom(span.begin());
  }

  private int to(Span span) {
    return resolved.marked().parsed().firstWordFrom(span.end());
  }

  /** States, their people, capitals and parts of the world that the tables know. */
  private void addKnown(Mention mention) {
    int from = from(mention.span());
    Optional<Phrases.Match<Known>> known = lexicon.nameAt(words, from);
    boolean table = mention.known().filter(key -> !key.startsWith("body:")).isPresent();
    boolean place = mention.kind() != Kind.ORGANIZATION && mention.kind() != Kind.AGREEMENT;
    if (table && known.isPresent() && place) {
      Sort sort = sort(known.get().value());
      int to = Math.max(from + known.get().length(), longest(from));
      if (sort != Sort.SEAT && isName(from, to) && !isFeatureOf(from, to)) {
        add(from, to);
      }
    }
  }

  /** The {@code Gulf} of {@code Gulf of Guinea}, which the tables know as another. */
  private boolean isFeatureOf(int from, int to) {
    return to - from == 1
        && FEATURES.contains(words.get(from).text().toLowerCase(Locale.ROOT))
        && to + 1 < words.size()
        && words.get(to).text().equals("of")
        && words.get(to + 1).isCapitalized();
  }

  private boolean isMoney(int word) {
    return word + 1 < words.size() && words.get(word + 1).text().startsWith("$");
  }

  /** A name that the network sees as a place, longer where the gazetteer holds a longer one. */
  private void addPlace(Span span) {
    int from = from(span);
    int to = to(span);
    while (from < to && !words.get(from).isCapitalized()) {
      from++;
    }
    if (from < to && isName(from, to) && !isOther(span)) {
      to = Math.max(to, longest(from));
      if (isFeature(from, to) || !new Candidates(gazetteer).of(toponym(from, to)).isEmpty()) {
        seenAsPlaces.add(text(from, to).toLowerCase(Locale.ROOT));
        add(from, to);
      }
    }
  }

  /** Whether it is a part of the land that the gazetteer may lack: {@code Neches River}. */
  private boolean isFeature(int from, int to) {
    String first = words.get(from).text().toLowerCase(Locale.ROOT);
    String last = words.get(to - 1).text().toLowerCase(Locale.ROOT);
    return to - from > 1
        && (FEATURES.contains(first) || FEATURES.contains(last) || Candidates.isPart(first));
  }

  /** Whether the text tells that it is a person or a body that the tables know. */
  private boolean isOther(Span span) {
    Optional<Mention> mention = resolved.marked().covering(span);
    boolean body =
        mention.flatMap(Mention::known).filter(key -> key.startsWith("body:")).isPresent();
    return mention.filter(each -> each.kind() == Kind.PERSON).isPresent()
        || (body && !isArea(span.of(resolved.text())));
  }

  private boolean isArea(String text) {
    return gazetteer.named(text).stream().anyMatch(place -> place.kind() == Place.Kind.AREA);
  }

  private boolean isName(int from, int to) {
    String text = text(from, to);
    boolean address = text.indexOf('@') >= 0 || text.contains("//") || text.contains(".com");
    String plain = text.toLowerCase(Locale.ROOT).replace(".", "");
    return !address && !ALONE_NOTHING.contains(plain) && !isMoney(from) && !isNoun(from, to);
  }

  /**
   * Whether a word behind the name or adjective of a state is the noun of a description, though
   * written large: {@code the Fijian Side}.
   */
  private boolean isNoun(int from, int to) {
    return to - from == 1
        && from > 0
        && resolved
            .marked()
            .covering(words.get(from - 1).span())
            .filter(each -> each.kind() == Kind.STATE)
            .isPresent()
        && resolved
            .marked()
            .headedBy(words.get(from))
            .filter(each -> each.form() == Form.DESCRIPTION)
            .isPresent();
  }

  /** The end of the longest name of a country, a division or a city that begins here. */
  private int longest(int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from + 1; to--) {
      Word last = words.get(to - 1);
      if (last.isCapitalized()
          && gazetteer.named(text(from, to)).stream()
              .anyMatch(p -> p.kind() != Place.Kind.TOWN || p.population() >= CITY)) {
        return to;
      }
    }
    return from + 1;
  }

  /** Places within the name of something else, at its begin or its end. */
  private void addWithin(int begin, int end) {
    for (int to = end; to > begin; to--) {
      if (isKnown(begin, to, to == end)) {
        add(begin, to);
        return;
      }
    }
    for (int from = begin + 1; from < end; from++) {
      if (isKnown(from, end, false)) {
        add(from, end);
        return;
      }
    }
  }

  private boolean isKnown(int from, int to, boolean whole) {
    String text = text(from, to);
    if (!words.get(from).isCapitalized() || !isName(from, to)) {
      return false;
    }
    Optional<Phrases.Match<Known>> known = lexicon.nameAt(words, from);
    if (known.filter(match -> match.length() == to - from).isPresent()) {
      Sort sort = sort(known.get().value());
      return sort == Sort.STATE || sort == Sort.DEMONYM || sort == Sort.CAPITAL;
    }
    if (seenAsPlaces.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return gazetteer.named(text).stream().anyMatch(place -> isKnown(place, text, whole));
  }

  private static boolean isKnown(Place place, String text, boolean whole) {
    return switch (place.kind()) {
      case AREA -> whole;
      case COUNTRY, REGION, CAPITAL -> text.length() > 3;
      case COUNTY ->
          COUNTY_WORDS.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      case TOWN -> place.population() >= CITY && text.length() > 3 && place.name().equals(text);
    };
  }

  /** What the network takes for a person, where a place of the name is told of elsewhere. */
  private void addPerson(int from, int to) {
    boolean where = from > 0 && WHERE.contains(words.get(from - 1).text());
    String text = text(from, to);
    boolean told = seenAsPlaces.contains(text.toLowerCase(Locale.ROOT));
    if (where && (told || gazetteer.named(text).stream().anyMatch(p -> p.population() >= 5000))) {
      add(from, to);
    }
  }

  private String text(int from, int to) {
    return words.get(from).span().through(words.get(to - 1).span()).of(resolved.text());
  }

  private void add(int from, int to) {
    Toponym toponym = toponym(from, to);
    if (found.stream().noneMatch(each -> each.span().overlaps(toponym.span()))) {
      found.add(toponym);
    }
  }

  private Toponym toponym(int from, int to) {
    Optional<Known> known =
        lexicon
            .nameAt(words, from)
            .filter(match -> match.length() == to - from)
            .map(Phrases.Match::value);
    String text = text(from, to);
    Sort sort = known.map(Toponyms::sort).orElse(isOfArea(text) ? Sort.DEMONYM : Sort.OTHER);
    return new Toponym(
        words.get(from).span().through(words.get(to - 1).span()),
        text,
        from,
        to,
        sort,
        known.flatMap(Known::country).flatMap(this::iso2));
  }

  /** Whether it is a word for what is of a part of the world: {@code African}. */
  private boolean isOfArea(String text) {
    return (text.endsWith("n") || text.endsWith("ns") || text.endsWith("ish"))
        && gazetteer.named(text).stream()
            .anyMatch(place -> place.kind() == Place.Kind.AREA && !place.name().equals(text));
  }

  private static Sort sort(Known known) {
    return switch (known.sort()) {
      case STATE -> Sort.STATE;
      case DEMONYM, PEOPLE -> Sort.DEMONYM;
      case CAPITAL -> Sort.CAPITAL;
      case SEAT -> Sort.SEAT;
      default -> Sort.OTHER;
    };
  }

  private Optional<String> iso2(String iso3) {
    return lexicon.knowledge().state(iso3).map(State::iso2);
  }
}
