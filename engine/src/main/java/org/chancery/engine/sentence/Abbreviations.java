package org.chancery.engine.sentence;

import java.util.Locale;
import java.util.Set;

/** Shortened words whose full stop is part of them, and whether a sentence may end with them. */
final class Abbreviations {

  /** Stand before a name, a place or a number, so never end a sentence. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "capt", "cmdr", "adm", "maj", "sgt",
          "cpl", "brig", "sen", "rep", "gov", "pres", "hon", "rev", "fr", "msgr", "st", "mt", "ft",
          "amb", "sec", "supt", "insp", "messrs", "mme", "mlle", "sr", "sra", "eng", "atty", "vs",
          "nos", "art", "vol", "kh", "ts", "dz", "yu", "ya", "e.g", "i.e", "cf", "viz", "approx",
          "dept", "fig", "s", "n");

  /** May stand inside a sentence or at its end. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "inc", "corp", "ltd", "co", "bros", "jr", "etc", "al", "a.m", "p.m", "u.s", "u.k", "u.n",
          "e.u", "u.a.e", "u.s.a", "u.s.s.r", "d.c", "n.y", "ph.d", "m.d", "b.c", "a.d", "no",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "md", "mass", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ore", "pa",
          "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "min", "hr", "est", "ave",
          "blvd", "rd", "km", "kg", "ft", "lb", "lbs", "bn", "tr", "m", "pty", "plc");

  private static final Set<String> MONTHS_AND_DAYS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri");

  private Abbreviations() {}

  /** Whether these letters, found before a full stop, take the stop into the word. */
  static boolean takesStop(String letters, boolean capitalized, boolean digitFollows) {
    String lower = letters.toLowerCase(Locale.ROOT);
    if (letters.indexOf('.') >= 0 || (letters.length() == 1 && capitalized)) {
      return true;
    }
    return switch (lower) {
      case "no", "nos", "art", "sec", "fig", "vol", "min", "m", "ft", "km", "kg", "bn", "tr" ->
          digitFollows;
      case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" ->
          capitalized;
      case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri" -> capitalized;
      case "ga", "ill", "ind", "ark", "del", "miss", "pa", "wash", "mass", "ore", "va", "md" ->
          capitalized;
      case "kh", "ts", "dz", "yu", "ya" -> capitalized;
      case "s", "n", "est", "al", "ala", "hon", "gen", "gov", "sen", "rep", "col", "st", "mt" ->
          capitalized || lower.equals("al");
      default ->
          BEFORE_A_NAME.contains(lower)
              || ANYWHERE.contains(lower)
              || MONTHS_AND_DAYS.contains(lower);
    };
  }

  /** Whether a sentence may end with this word, which carries its own full stop. */
  static boolean mayEnd(String word) {
    String letters = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
    if (letters.length() == 1 && !letters.equals("i")) {
      return false;
    }
    return !BEFORE_A_NAME.contains(letters) && !MONTHS_AND_DAYS.contains(letters);
  }
}
