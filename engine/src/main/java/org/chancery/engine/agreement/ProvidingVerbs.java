package org.chancery.engine.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** The verbs that tell what an agreement provides: {@code limits}, {@code obliged}. */
final class ProvidingVerbs {

  private static final String REGULAR =
      "outline include provide require commit oblige obligate allow permit stipulate limit cover"
          + " guarantee grant contain envisage establish entitle divide govern prohibit regulate"
          + " reserve double raise create open fix hand exempt promise pledge halve restrict ensure"
          + " transfer release define protect abolish";

  private static final Set<String> IRREGULAR =
      Set.of(
          "sets",
          "setting",
          "caps",
          "cap",
          "capped",
          "bans",
          "ban",
          "banned",
          "foresees",
          "foresaw",
          "binds",
          "gives",
          "gave",
          "lifts",
          "forbids",
          "forbade",
          "puts",
          "lets",
          "bars",
          "barred",
          "calls",
          "called",
          "speaks",
          "cuts",
          "draws",
          "draw",
          "drew",
          "says",
          "states",
          "frees",
          "freed",
          "gets");

  private static final Set<String> FORMS = new HashSet<>(IRREGULAR);

  static {
    for (String base : REGULAR.split(" ")) {
      boolean mute = base.endsWith("e");
      boolean twice = base.equals("commit") || base.equals("permit") || base.equals("transfer");
      String stem = mute ? base.substring(0, base.length() - 1) : base;
      String last = twice ? base + base.charAt(base.length() - 1) : stem;
      boolean hissing = base.endsWith("sh") || base.endsWith("x");
      FORMS.addAll(List.of(base, base + (hissing ? "es" : "s"), last + "ed", last + "ing"));
    }
  }

  /** What an agreement does to the talk about it, and not by what stands in it. */
  private static final Set<String> ECHOES =
      Set.of(
          "questions",
          "question",
          "hopes",
          "fears",
          "concerns",
          "doubts",
          "hope",
          "concern",
          "eyebrows",
          "alarm",
          "way",
          "rise");

  /** Verbs that say no more than that something stands in it: {@code provides for a port}. */
  private static final Set<String> HOLDING =
      Set.of(
          "provides",
          "provide",
          "provided",
          "includes",
          "include",
          "included",
          "contains",
          "contain",
          "contained",
          "envisages",
          "envisaged",
          "foresees",
          "foresaw",
          "stipulates",
          "stipulated",
          "outlines",
          "outlined",
          "calls",
          "called",
          "establishes",
          "establish");

  private static final Set<String> NOBODY = Set.of("nobody", "anybody", "anyone", "nothing");

  private static final int OBJECT = 4;

  private ProvidingVerbs() {}

  static boolean isHolding(Word word) {
    return HOLDING.contains(word.text());
  }

  /** Whether the word tells a provision: not of {@code raises questions}. */
  static boolean isAt(List<Word> words, int i) {
    if (!FORMS.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int end = Math.min(words.size(), i + OBJECT);
    boolean call = words.get(i).text().startsWith("call");
    boolean fits = !call || (i + 1 < words.size() && words.get(i + 1).is("for"));
    boolean idle = i + 1 < words.size() && NOBODY.contains(words.get(i + 1).text());
    return fits
        && !idle
        && words.subList(i + 1, end).stream().noneMatch(w -> ECHOES.contains(w.text()));
  }
}
