package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** How sure a speaker is, by his words: {@code perhaps}, {@code beyond doubt}. */
final class Certainties {

  private static final Map<Certainty, Set<String>> WORDS =
      Map.of(
          Certainty.DOUBTFUL, Set.of("doubt", "doubts", "doubted", "doubtful", "unlikely"),
          Certainty.LIKELY,
              Set.of(
                  "likely", "probably", "probable", "presumably", "expects", "expected", "expect"),
          Certainty.POSSIBLE,
              Set.of("perhaps", "possibly", "maybe", "may", "might", "could", "possible"),
          Certainty.CERTAIN, Set.of("certain", "certainly", "sure", "surely", "undoubtedly"));

  private static final List<Certainty> ORDER =
      List.of(Certainty.DOUBTFUL, Certainty.LIKELY, Certainty.POSSIBLE, Certainty.CERTAIN);

  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "n't", "n’t", "without", "beyond");

  /** How many words before it a negation turns: {@code beyond any doubt}. */
  private static final int REACH = 2;

  private Certainties() {}

  static Optional<Certainty> of(List<Word> content) {
    for (Certainty each : ORDER) {
      for (int i = 0; i < content.size(); i++) {
        if (WORDS.getOrDefault(each, Set.of()).contains(letters(content.get(i)))) {
          boolean negated =
              content.subList(Math.max(0, i - REACH), i).stream()
                  .anyMatch(word -> NEGATIONS.contains(letters(word)));
          return Optional.of(negated ? turned(each) : each);
        }
      }
    }
    return Optional.empty();
  }

  /** In small letters, but for the month of May. */
  private static String letters(Word word) {
    return word.text().equals("May") ? "May" : word.text().toLowerCase(Locale.ROOT);
  }

  private static Certainty turned(Certainty certainty) {
    return switch (certainty) {
      case DOUBTFUL -> Certainty.CERTAIN;
      case CERTAIN -> Certainty.DOUBTFUL;
      case LIKELY, POSSIBLE -> certainty;
    };
  }
}
