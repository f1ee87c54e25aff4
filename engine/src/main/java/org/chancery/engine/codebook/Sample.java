package org.chancery.engine.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.network.Meaning;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** A sentence as the network takes it, and the stems of its telling words. */
record Sample(List<Float> state, Set<String> stems) {

  /** Letters by which words are told apart: {@code prison} for {@code prisoners}. */
  private static final int STEM = 6;

  static Sample of(Sentence sentence, Meaning meaning) {
    return new Sample(
        meaning.state(),
        sentence.words().stream()
            .filter(word -> Character.isLetter(word.text().codePointAt(0)))
            .filter(word -> !ClosedClass.any(word))
            .map(Sample::stem)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String stem(Word word) {
    String letters = word.text().toLowerCase(Locale.ROOT);
    return letters.substring(0, Math.min(STEM, letters.length()));
  }
}
