package org.chancery.engine.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Lexicon;

/** What is counted: measures, persons, things. */
final class Units {

  private static final Map<String, String> MEASURES =
      table(
          "kilometre:kilometre kilometer:kilometre km:kilometre mile:mile metre:metre meter:metre"
              + " foot:foot feet:foot tonne:tonne ton:tonne kilogram:kilogram kilo:kilogram"
              + " kg:kilogram barrel:barrel hectare:hectare acre:acre litre:litre liter:litre"
              + " gallon:gallon megawatt:megawatt gigawatt:gigawatt mw:megawatt gw:gigawatt"
              + " kiloton:kiloton bushel:bushel bcm:cubic_kilometre km2:square_kilometre"
              + " cusec:cusec knot:knot mph:mile_per_hour kph:kilometre_per_hour oz:ounce"
              + " ounce:ounce lb:pound");

  private static final Set<String> PERSONS =
      Set.of(
          "people",
          "persons",
          "person",
          "men",
          "women",
          "children",
          "civilians",
          "dead",
          "deaths",
          "wounded",
          "injured",
          "casualties",
          "fatalities",
          "victims",
          "hostages",
          "refugees",
          "migrants",
          "detainees",
          "prisoners",
          "recruits",
          "personnel",
          "troops",
          "soldiers",
          "staff",
          "police",
          "gendarmes",
          "judges",
          "citizens",
          "inhabitants",
          "survivors",
          "militants",
          "gunmen",
          "passengers",
          "crew",
          "applicants",
          "backers",
          "boys",
          "brothers",
          "buyers",
          "bystanders",
          "captives",
          "colleagues",
          "companions",
          "compatriots",
          "comrades",
          "consumers",
          "convicts",
          "couriers",
          "cousins",
          "customers",
          "daughters",
          "deserters",
          "elders",
          "evacuees",
          "exiles",
          "fathers",
          "followers",
          "foreigners",
          "friends",
          "fugitives",
          "girls",
          "herders",
          "husbands",
          "infants",
          "inmates",
          "marchers",
          "mothers",
          "nomads",
          "onlookers",
          "opponents",
          "orphans",
          "parents",
          "pilgrims",
          "pilots",
          "relatives",
          "returnees",
          "sailors",
          "settlers",
          "shepherds",
          "shoppers",
          "sisters",
          "skiers",
          "smugglers",
          "sons",
          "spectators",
          "strikers",
          "supporters",
          "suspects",
          "technicians",
          "tourists",
          "vandals",
          "widows",
          "wives",
          "youths");

  /** Endings of what people are called by their work. */
  private static final Set<String> CALLINGS = Set.of("ists", "icians");

  /** Those whom reports go by: {@code two diplomats said}. */
  private static final Set<String> SOURCES =
      Set.of("diplomat", "official", "source", "aide", "envoy", "analyst", "insider", "witness");

  private static final Set<String> HARM =
      Set.of(
          "killed",
          "wounded",
          "injured",
          "arrested",
          "detained",
          "displaced",
          "dead",
          "missing",
          "died",
          "hurt",
          "evacuated",
          "captured",
          "kidnapped",
          "abducted",
          "killing",
          "wounding",
          "injuring",
          "displacing",
          "arresting");

  private static final Set<String> ARMS =
      Set.of(
          "missile",
          "drone",
          "tank",
          "jet",
          "warship",
          "aircraft",
          "ship",
          "vessel",
          "boat",
          "plane",
          "helicopter",
          "shell",
          "rocket",
          "bomb",
          "warhead",
          "submarine",
          "fighter",
          "trawler",
          "howitzer",
          "mine",
          "rifle",
          "launcher",
          "vehicle",
          "truck",
          "vote",
          "seat",
          "ballot",
          "village",
          "family",
          "house",
          "home",
          "school",
          "hospital",
          "base",
          "site",
          "province",
          "country",
          "city",
          "town",
          "strike",
          "airstrike",
          "attack",
          "case");

  /** What times are told in. */
  private static final Set<String> DURATIONS =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "minutes",
          "second",
          "decade",
          "century",
          "time",
          "night",
          "generation",
          "season",
          "period");

  /** Counted things that claims seldom turn on, and that lists count. */
  private static final Set<String> SELDOM =
      Set.of(
          "point",
          "goal",
          "story",
          "step",
          "way",
          "thing",
          "chapter",
          "article",
          "round",
          "side",
          "degree",
          "clause",
          "question",
          "reason",
          "part",
          "paragraph",
          "game",
          "match",
          "set",
          "wicket",
          "run",
          "mark",
          "term",
          "item",
          "move",
          "stage");

  /**
   * Those that a text speaks of as known already: {@code the two sides}, {@code three capitals}.
   * Small numbers in words of these turn no claim.
   */
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "state",
          "country",
          "nation",
          "government",
          "republic",
          "capital",
          "neighbour",
          "neighbor",
          "leader",
          "president",
          "delegation",
          "parliament",
          "camp",
          "community",
          "word",
          "line",
          "letter",
          "party",
          "ally");

  private final Lexicon lexicon;

  Units(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Map<String, String> table(String lines) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines.split(" ")) {
      List<String> parts = List.of(line.split(":"));
      table.put(parts.getFirst(), parts.getLast());
    }
    return table;
  }

  static Optional<String> measure(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEASURES.get(lower))
        .or(() -> Optional.ofNullable(MEASURES.get(singular(noun))));
  }

  boolean isPerson(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return PERSONS.contains(lower) || (!isThing(noun) && isWho(noun));
  }

  private boolean isWho(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return (lower.endsWith("men") && lower.length() > 5 && !lower.endsWith("imen"))
        || CALLINGS.stream().anyMatch(lower::endsWith)
        || lexicon.isPeople(noun)
        || lexicon.isRole(lower)
        || (lower.endsWith("s") && lexicon.isRole(lower.substring(0, lower.length() - 1)));
  }

  static boolean isHarm(String word) {
    return HARM.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isThing(String noun) {
    return ARMS.contains(singular(noun)) || noun.equals("aircraft");
  }

  static boolean isSide(String noun) {
    return SIDES.contains(singular(noun));
  }

  /** Whether a report may go by so many of these, and tell nothing of them. */
  static boolean isSource(String noun) {
    return SOURCES.contains(singular(noun));
  }

  static boolean isDuration(String noun) {
    return isIn(DURATIONS, noun);
  }

  /** Whether a count of these is no figure unless the network sees one. */
  static boolean isNone(String noun) {
    return isDuration(noun) || isIn(SELDOM, noun);
  }

  private static boolean isIn(Set<String> nouns, String noun) {
    return nouns.contains(singular(noun)) || nouns.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** The noun in the singular, by its ending. */
  static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (Stream.of("ches", "shes", "sses", "xes").anyMatch(lower::endsWith)) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 2
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
