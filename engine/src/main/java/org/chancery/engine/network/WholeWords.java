package org.chancery.engine.network;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Model;

/** The commonest words of English: those that the network knows whole, some thirty thousand. */
public final class WholeWords {

  /** What pieces begin with that are no whole words. */
  private static final String INNER = "##";

  private static final class Bundled {
    static final WholeWords WORDS =
        new WholeWords(
            Model.bundledVocabulary().stream()
                .filter(word -> !word.startsWith(INNER))
                .collect(Collectors.toUnmodifiableSet()));
  }

  private final Set<String> words;

  private WholeWords(Set<String> words) {
    this.words = words;
  }

  /** Those of the model that comes with the program. */
  public static WholeWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether it is one of them, in any case of letters. */
  public boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
