package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.document.Document;
import org.chancery.engine.step.Step;
import org.chancery.engine.text.Span;

/**
 * Cuts a document into paragraphs, sentences and words. A paragraph ends at a blank line; no
 * sentence runs over it.
 */
public final class Splitter implements Step<Document, Parsed> {

  /** Words without a full stop are cut here: no sentence of news is as long. */
  private static final int LONGEST_SENTENCE = 500;

  /** Words that a news sentence begins with far more often than a name goes on with. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "But",
          "And",
          "However",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "As",
          "For",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "According",
          "His",
          "Her",
          "Its",
          "Their",
          "Some",
          "Many",
          "Both",
          "Since",
          "Meanwhile",
          "Earlier",
          "Last",
          "With",
          "Under",
          "Although",
          "Despite",
          "You");

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "asked",
          "added",
          "told",
          "wrote",
          "posted",
          "tweeted",
          "warned",
          "replied",
          "shouted",
          "asks",
          "cried",
          "declared",
          "insisted",
          "wondered",
          "exclaimed");

  @Override
  public Parsed apply(Document document) {
    String text = document.text();
    List<Span> paragraphs = paragraphs(text);
    List<Word> words = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = words.size();
      for (Span span : Words.of(text, paragraphs.get(p))) {
        words.add(new Word(words.size(), span, span.of(text)));
      }
      addSentences(text, words.subList(first, words.size()), p, sentences);
    }
    return new Parsed(document, paragraphs, sentences, words);
  }

  /** The words of one line, as a document with the same line would have them. */
  public static List<String> words(String line) {
    return Words.of(line, new Span(0, line.length())).stream().map(span -> span.of(line)).toList();
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int blank = text.indexOf("\n\n", at);
      int end = blank < 0 ? text.length() : blank;
      int from = at;
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        paragraphs.add(new Span(from, to));
      }
      at = end + 2;
    }
    return paragraphs;
  }

  private static void addSentences(
      String text, List<Word> words, int paragraph, List<Sentence> sentences) {
    int first = 0;
    int i = 0;
    boolean inside = false;
    while (i < words.size()) {
      int last = i;
      if (isStop(words.get(i)) || carriesStop(words.get(i))) {
        while (last + 1 < words.size() && isCloser(words, last + 1, inside)) {
          last++;
        }
        if (last + 1 < words.size() && endsAt(text, words, i, last)) {
          sentences.add(sentence(words.subList(first, last + 1), sentences.size(), paragraph));
          first = last + 1;
        }
      }
      if (last + 1 - first >= LONGEST_SENTENCE && first <= last && last + 1 < words.size()) {
        sentences.add(sentence(words.subList(first, last + 1), sentences.size(), paragraph));
        first = last + 1;
      }
      for (int k = i; k <= last; k++) {
        inside ^= words.get(k).text().equals("\"");
      }
      i = last + 1;
    }
    if (first < words.size()) {
      sentences.add(sentence(words.subList(first, words.size()), sentences.size(), paragraph));
    }
  }

  private static Sentence sentence(List<Word> words, int index, int paragraph) {
    Span span = words.getFirst().span().through(words.getLast().span());
    return new Sentence(index, paragraph, span, words);
  }

  private static boolean isStop(Word word) {
    return switch (word.text()) {
      case ".", "!", "?", "…" -> true;
      default -> word.text().length() > 1 && ".!?".indexOf(word.text().charAt(0)) >= 0;
    };
  }

  private static boolean carriesStop(Word word) {
    return word.text().length() > 1
        && word.text().endsWith(".")
        && word.isAlphanumeric()
        && Abbreviations.mayEnd(word.text());
  }

  /** Whether this mark still belongs to the sentence that the stop before it ends. */
  private static boolean isCloser(List<Word> words, int i, boolean inside) {
    Word word = words.get(i);
    boolean touches = word.span().begin() == words.get(i - 1).span().end();
    return switch (word.text()) {
      case "”", "’", ")", "]", "»", "''", ".", "!", "?", "…" -> touches;
      case "\"" -> touches || (inside && i + 1 < words.size() && !touchesNext(words, i));
      case "'" -> touches && !touchesNext(words, i);
      default -> false;
    };
  }

  private static boolean touchesNext(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).isAlphanumeric()
        && words.get(i + 1).span().begin() == words.get(i).span().end();
  }

  /** Whether a sentence ends with the stop at {@code stop} and its closers up to {@code last}. */
  private static boolean endsAt(String text, List<Word> words, int stop, int last) {
    Word next = words.get(last + 1);
    if (next.span().begin() == words.get(last).span().end() && last == stop) {
      return false;
    }
    Word letter = next;
    for (int i = last + 1; i < words.size() && !letter.isAlphanumeric(); i++) {
      letter = words.get(i);
    }
    if (Character.isLowerCase(text.codePointAt(letter.span().begin()))) {
      return false;
    }
    if (carriesStop(words.get(stop)) && !isStop(words.get(stop))) {
      boolean mark = last > stop && !next.isAlphanumeric() && !next.text().equals("(");
      return mark || OPENERS.contains(titled(letter.text()));
    }
    boolean asked = last > stop && "!?".contains(words.get(stop).text());
    return !asked || !reports(words, last + 1);
  }

  /** Whether {@code Name said} or {@code said Name} follows: the quotation was not the whole. */
  private static boolean reports(List<Word> words, int from) {
    for (int i = from; i < Math.min(from + 4, words.size()); i++) {
      String text = words.get(i).text();
      if (REPORTING.contains(isCapitals(text) ? text.toLowerCase(Locale.ROOT) : text)) {
        return true;
      }
      if (!words.get(i).isCapitalized() && !words.get(i).text().equals("-")) {
        return false;
      }
    }
    return false;
  }

  /** A word in capitals as it is written at the head of a sentence that has but one. */
  private static String titled(String word) {
    return isCapitals(word) ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
