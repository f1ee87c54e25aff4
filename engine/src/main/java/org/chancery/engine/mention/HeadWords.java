package org.chancery.engine.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** Head words that tell what sort of thing a name is the name of. */
public final class HeadWords {

  private static final Set<String> AGREEMENTS =
      Set.of(
          "agreement",
          "treaty",
          "accord",
          "accords",
          "pact",
          "convention",
          "protocol",
          "memorandum",
          "armistice",
          "ceasefire",
          "cease-fire",
          "truce",
          "communique",
          "communiqué",
          "compact",
          "covenant",
          "deal",
          "mou",
          "concordat",
          "embargo");

  /** Head words of names of agreements that alone mean something else. */
  private static final Set<String> IN_NAMES =
      Set.of(
          "annex",
          "minute",
          "minutes",
          "understanding",
          "undertaking",
          "settlement",
          "formula",
          "modus",
          "arrangement",
          "arrangements",
          "declaration",
          "letters",
          "points",
          "principles",
          "guidelines",
          "charter",
          "code");

  /** Nouns that instruments are called by where a step to one is told, and else not. */
  private static final Set<String> CALLED =
      Set.of(
          "lease",
          "contract",
          "sanctions",
          "compromise",
          "compromis",
          "code",
          "arrangement",
          "understanding",
          "draft",
          "annex",
          "paper",
          "rules",
          "charter",
          "minute",
          "minutes",
          "letter",
          "letters",
          "notes",
          "exchange",
          "plan",
          "settlement",
          "framework",
          "declaration",
          "statement",
          "roadmap",
          "moratorium",
          "standstill",
          "swap",
          "regime",
          "text",
          "instrument",
          "document",
          "concession",
          "package",
          "bargain",
          "loan",
          "scheme",
          "supplement",
          "schedule",
          "handshake",
          "permit",
          "licence",
          "license",
          "award",
          "replacement",
          "substitute",
          "successor",
          "amendment",
          "procès-verbal");

  private static final Set<String> PLACES =
      Set.of(
          "river",
          "lake",
          "mount",
          "mountain",
          "mountains",
          "island",
          "islands",
          "strait",
          "straits",
          "sea",
          "ocean",
          "province",
          "county",
          "district",
          "region",
          "city",
          "airport",
          "port",
          "harbor",
          "harbour",
          "valley",
          "desert",
          "peninsula",
          "gulf",
          "bay",
          "street",
          "square",
          "avenue",
          "canal",
          "bridge",
          "border",
          "state",
          "town",
          "village",
          "oblast",
          "governorate",
          "prefecture",
          "basin",
          "delta",
          "coast",
          "heights",
          "hills",
          "plateau",
          "dam",
          "reservoir",
          "base",
          "camp",
          "crossing",
          "reef",
          "shoal",
          "beach",
          "centre",
          "center",
          "hotel",
          "palace",
          "complex",
          "stadium",
          "hall");

  /** Nouns for what sails, behind which its name stands. */
  private static final Set<String> SHIPS =
      Set.of(
          "ship",
          "vessel",
          "boat",
          "ferry",
          "tanker",
          "trawler",
          "freighter",
          "frigate",
          "destroyer",
          "corvette",
          "cruiser",
          "submarine",
          "warship",
          "gunboat",
          "cutter",
          "barge",
          "tug",
          "yacht",
          "steamer",
          "icebreaker");

  private static final Set<String> EVENTS =
      Set.of(
          "summit",
          "war",
          "games",
          "olympics",
          "strategy",
          "initiative",
          "plan",
          "project",
          "festival",
          "cup",
          "revolution",
          "uprising",
          "election",
          "elections",
          "referendum",
          "day",
          "dialogue",
          "process",
          "prize",
          "award",
          "championship",
          "league",
          "act",
          "law",
          "policy",
          "resolution",
          "operation",
          "mission");

  private static final Map<String, String> PLURALS =
      Map.of("accords", "accord", "communiqué", "communique", "cease-fire", "ceasefire");

  private HeadWords() {}

  /** Whether instruments between parties are called by this word. */
  public static boolean isAgreement(String word) {
    return AGREEMENTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether names of instruments end in this word, though things of other sorts do too. */
  public static boolean isInName(String word) {
    return IN_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether instruments are called by this word where a step to one is told. */
  public static boolean isCalled(String word) {
    return CALLED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether instruments are called by this word, in names or where a step to one is told. */
  public static boolean isInstrument(String word) {
    return isAgreement(word) || isInName(word) || isCalled(word);
  }

  /** Whether {@code cease-fire} begins here, which is written as one noun too. */
  public static boolean isCease(List<Word> words, int at) {
    return at + 2 < words.size()
        && words.get(at).is("cease")
        && words.get(at + 1).text().equals("-")
        && words.get(at + 2).is("fire");
  }

  /** Whether names of instruments end with this word: {@code the Tuapse Minute}. */
  static boolean isAgreementName(Word head) {
    String plain = head.text().toLowerCase(Locale.ROOT);
    return isAgreement(plain) || (head.isCapitalized() && isInName(plain));
  }

  /** Whether the name of a ship may stand behind a word: {@code the ferry Lady Tui}. */
  static boolean isShip(List<Word> words, int at) {
    Word word = words.get(at);
    return SHIPS.contains(word.text())
        || (word.is("carrier") && at > 0 && words.get(at - 1).is("aircraft"));
  }

  static boolean isPlace(Word word) {
    return PLACES.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether names of places begin with this word: {@code Lake Chad}. */
  static boolean beginsPlace(Word word) {
    return switch (word.text()) {
      case "Lake",
          "Mount",
          "Mt.",
          "Port",
          "Cape",
          "Fort",
          "Camp",
          "Gulf",
          "Strait",
          "Isle",
          "Villa" ->
          true;
      default -> false;
    };
  }

  static boolean isEvent(Word word) {
    return EVENTS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** The word as the tables have it: lower case, singular, one spelling. */
  public static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PLURALS.getOrDefault(lower, lower);
  }
}
