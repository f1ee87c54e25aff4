package org.chancery.bench.coref;

import java.util.ArrayList;
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
            + (isName(later) && isName(earlier)
                ? byNames(view.label("gum", later).equals("person"), name(later), name(earlier))
                : byWords(
                    view.label("upos", later),
                    letters(later),
                    view.label("upos", earlier),
                    letters(earlier))));
  }

  private boolean isName(int word) {
    return view.label("upos", word).equals("PROPN");
  }

  /** The words of the name that a word is of, the word first. */
  private List<String> name(int word) {
    List<String> name = new ArrayList<>(List.of(letters(word)));
    for (int i = word - 1; i >= 0 && isName(i); i--) {
      name.add(letters(i));
    }
    for (int i = word + 1; i < words.size() && isName(i); i++) {
      name.add(letters(i));
    }
    return name;
  }

  private String letters(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /**
   * What two names, each its head word first, tell for their meaning the same: one must have all
   * words of the other, and if they are not of persons, the same head.
   */
  static double byNames(boolean persons, List<String> later, List<String> earlier) {
    boolean within = later.containsAll(earlier) || earlier.containsAll(later);
    boolean same = within && (persons || later.getFirst().equals(earlier.getFirst()));
    return same ? SAME_NAME : OTHER_NAME;
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
    if (laterClass.equals("PROPN") || earlierClass.equals("PROPN")) {
      return NAME_AND_NOUN;
    }
    return later.equals(earlier) ? SAME_NOUN : OTHER_NOUN;
  }
}
