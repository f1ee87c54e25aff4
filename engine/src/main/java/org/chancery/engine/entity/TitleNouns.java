package org.chancery.engine.entity;

import java.util.Locale;
import java.util.Map;
import org.chancery.engine.mention.Title;

/** Tells which nouns may stand for the holder of the same title. */
final class TitleNouns {

  /** What titles before names are short for. */
  private static final Map<String, String> IN_FULL =
      Map.ofEntries(
          Map.entry("gov", "governor"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("amb", "ambassador"),
          Map.entry("pres", "president"),
          Map.entry("gen", "general"),
          Map.entry("brig", "brigadier"),
          Map.entry("col", "colonel"),
          Map.entry("maj", "major"),
          Map.entry("capt", "captain"),
          Map.entry("cdr", "commander"),
          Map.entry("lt", "lieutenant"),
          Map.entry("sgt", "sergeant"),
          Map.entry("adm", "admiral"),
          Map.entry("supt", "superintendent"),
          Map.entry("insp", "inspector"),
          Map.entry("prof", "professor"));

  private TitleNouns() {}

  /** The noun of a title in lower case and in full: {@code governor} for {@code Gov.} */
  static String inFull(Title title) {
    String noun = title.noun().toLowerCase(Locale.ROOT);
    String last = last(noun);
    String full = IN_FULL.get(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
    return full == null ? noun : noun.substring(0, noun.length() - last.length()) + full;
  }

  /** The last word of a noun: {@code minister} of {@code foreign minister}. */
  static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /**
   * Whether the holder of a title is meant by a noun: a foreign minister by {@code the minister}, a
   * president by {@code the leader}.
   */
  static boolean mayMean(String held, String noun) {
    return held.equals(noun)
        || held.endsWith(" " + noun)
        || held.startsWith(noun + " of ")
        || held.startsWith(noun + " for ")
        || noun.endsWith(" " + held)
        || (noun.equals("leader")
            && (held.endsWith("president")
                || held.endsWith("prime minister")
                || held.endsWith("chairman")
                || held.endsWith("king")));
  }
}
