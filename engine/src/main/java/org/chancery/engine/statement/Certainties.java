package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private Certainties() {}

  static Optional<Certainty> of(List<Word> content) {
    Set<String> words =
        content.stream().map(w -> w.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (Certainty each : ORDER) {
      if (WORDS.getOrDefault(each, Set.of()).stream().anyMatch(words::contains)) {
        boolean negated = NEGATIONS.stream().anyMatch(words::contains);
        return Optional.of(
            !negated
                ? each
                : switch (each) {
                  case DOUBTFUL -> Certainty.CERTAIN;
                  case CERTAIN -> Certainty.DOUBTFUL;
                  case LIKELY, POSSIBLE -> each;
                });
      }
    }
    return Optional.empty();
  }
}
