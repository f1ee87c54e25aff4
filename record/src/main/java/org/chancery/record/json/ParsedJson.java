package org.chancery.record.json;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The field {@code sentences}. Paragraphs and words are not written: paragraphs are what blank
 * lines part, and a Reading that is read back has the words that white space parts.
 */
final class ParsedJson {

  private ParsedJson() {}

  static void write(Out out, Parsed parsed) {
    SpanJson.writeAll(out, "sentences", parsed.sentences().stream().map(Sentence::span).toList());
  }

  static Parsed parse(In in, Document document) {
    String text = document.text();
    List<Span> paragraphs = paragraphs(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Word> all = new ArrayList<>();
    int paragraph = 0;
    for (Span span : SpanJson.parseAll(in, "sentences")) {
      while (paragraph < paragraphs.size() - 1 && paragraphs.get(paragraph).end() <= span.begin()) {
        paragraph++;
      }
      List<Word> words = words(text, span, all.size());
      if (words.isEmpty()) {
        throw new NotAReading("sentences[" + sentences.size() + "] has no word: " + span);
      }
      sentences.add(new Sentence(sentences.size(), paragraph, span, words));
      all.addAll(words);
    }
    return new Parsed(document, paragraphs, sentences, all);
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int blank = text.indexOf("\n\n", begin);
      int end = blank < 0 ? text.length() : blank;
      if (end > begin) {
        paragraphs.add(new Span(begin, end));
      }
      begin = end;
      while (begin < text.length() && text.charAt(begin) == '\n') {
        begin++;
      }
    }
    return paragraphs;
  }

  private static List<Word> words(String text, Span sentence, int index) {
    List<Word> words = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      int end = at;
      while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(index + words.size(), new Span(at, end), text.substring(at, end)));
      }
      at = end + 1;
    }
    return words;
  }
}
