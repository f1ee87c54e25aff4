package org.chancery.engine.sentence;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.text.Span;

/** A document cut into paragraphs, sentences and words. */
public record Parsed(
    Document document, List<Span> paragraphs, List<Sentence> sentences, List<Word> words) {

  public Parsed {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  public String text() {
    return document.text();
  }

  /** The sentence that holds this offset, or the last one before it. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The place among the words of the first one that begins at this offset or after it. */
  public int firstWordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
