package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.text.Span;

/**
 * A document cut into paragraphs, sentences and words.
 *
 * @param text the document's, letter for letter, but perhaps with other capitals
 */
public record Parsed(
    Document document,
    String text,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Word> words) {

  public Parsed {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  /** A document whose capitals are read as they are written. */
  public Parsed(
      Document document, List<Span> paragraphs, List<Sentence> sentences, List<Word> words) {
    this(document, document.text(), paragraphs, sentences, words);
  }

  /** The same with other capitals in its words: one spelling for each, of the same length. */
  public Parsed spelt(List<String> spellings) {
    StringBuilder letters = new StringBuilder(text);
    List<Word> spelt = new ArrayList<>();
    for (Word word : words) {
      String spelling = spellings.get(word.index());
      letters.replace(word.span().begin(), word.span().end(), spelling);
      spelt.add(new Word(word.index(), word.span(), spelling));
    }
    List<Sentence> cut =
        sentences.stream()
            .map(
                each ->
                    new Sentence(
                        each.index(),
                        each.paragraph(),
                        each.span(),
                        spelt.subList(
                            each.words().getFirst().index(), each.words().getLast().index() + 1)))
            .toList();
    return new Parsed(document, letters.toString(), paragraphs, cut, spelt);
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

  /** Whether a sentence is the first of its paragraph. */
  public boolean opensParagraph(Sentence sentence) {
    return sentence.index() == 0
        || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }
}
