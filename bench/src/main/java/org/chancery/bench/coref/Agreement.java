package org.chancery.bench.coref;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Word;

/**
 * How strongly a head word takes up an earlier one: the network's score, which sees each within its
 * own window, and what the words themselves tell for or against it. The weights were chosen on
 * GUM's training part, of three or four values each.
 */
final class Agreement {

  private static final double PER_WORD_BETWEEN = -0.005;
  private static final double OTHER_TYPE = -1;
  private static final double SAME_NAME = 5;
  private static final double OTHER_NAME = -2;
  private static final double SAME_NOUN = 3;
  private static final double OTHER_NOUN = -1;
  private static final double NAME_AND_NOUN = -0.5;
  private static final double SAME_PRONOUN = 1.5;
  private static final double OTHER_PRONOUN = -4;

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("him", "he"),
          Map.entry("his", "he"),
          Map.entry("himself", "he"),
          Map.entry("her", "she"),
          Map.entry("hers", "she"),
          Map.entry("herself", "she"),
          Map.entry("its", "it"),
          Map.entry("itself", "it"),
          Map.entry("them", "they"),
          Map.entry("their", "they"),
          Map.entry("theirs", "they"),
          Map.entry("themselves", "they"),
          Map.entry("me", "i"),
          Map.entry("my", "i"),
          Map.entry("mine", "i"),
          Map.entry("myself", "i"),
          Map.entry("your", "you"),
          Map.entry("yours", "you"),
          Map.entry("yourself", "you"),
          Map.entry("us", "we"),
          Map.entry("our", "we"),
          Map.entry("ours", "we"),
          Map.entry("ourselves", "we"));

  private final View view;
  private final List<Word> words;

  Agreement(View view) {
    this.view = view;
    this.words = view.parsed().words();
  }

  /** Above 0 where the later word rather takes up the earlier one than not. */
  OptionalDouble score(int later, int earlier) {
    OptionalDouble seen = view.pair("same", later, earlier);
    if (seen.isEmpty()) {
      return seen;
    }
    boolean types = view.label("gum", later).equals(view.label("gum", earlier));
    return OptionalDouble.of(
        seen.getAsDouble()
            + PER_WORD_BETWEEN * (later - earlier)
            + (types ? 0 : OTHER_TYPE)
            + byWords(
                view.label("upos", later),
                letters(later),
                view.label("upos", earlier),
                letters(earlier)));
  }

  private String letters(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /** What two words, each with its part of speech, tell for their meaning the same. */
  static double byWords(String laterClass, String later, String earlierClass, String earlier) {
    boolean pronoun = laterClass.equals("PRON");
    boolean otherPronoun = earlierClass.equals("PRON");
    if (pronoun && otherPronoun) {
      boolean same =
          PRONOUNS.getOrDefault(later, later).equals(PRONOUNS.getOrDefault(earlier, earlier));
      return same ? SAME_PRONOUN : OTHER_PRONOUN;
    }
    if (pronoun || otherPronoun) {
      return 0;
    }
    boolean name = laterClass.equals("PROPN");
    if (name != earlierClass.equals("PROPN")) {
      return NAME_AND_NOUN;
    }
    if (later.equals(earlier)) {
      return name ? SAME_NAME : SAME_NOUN;
    }
    return name ? OTHER_NAME : OTHER_NOUN;
  }
}
