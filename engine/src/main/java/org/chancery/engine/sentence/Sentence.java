package org.chancery.engine.sentence;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * One sentence.
 *
 * @param index its place among all sentences of the document
 * @param paragraph the place of its paragraph among all paragraphs of the document
 * @param words its words in order; never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Word> words) {

  public Sentence {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a word: " + span);
    }
    words = List.copyOf(words);
  }
}
