package org.chancery.engine.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** The noun phrases of a window that are meant as somebody. */
final class SeenPhrases {

  /** How likely a word must be a party to be marked as one. */
  private static final double PARTY = 0.35;

  /** What is marked wherever it is spoken of. */
  private static final Set<String> MENTIONED =
      Set.of("agreement", "person", "organization", "group");

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "NUM", "ADJ");

  /** What the head of a source is. */
  private static final Set<String> SPEAKING = Set.of("NOUN", "PROPN", "PRON");

  private static final Set<String> BEFORE_HEAD =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PART");

  /** By what relation a word before a head is a part of its phrase. */
  private static final Set<String> HANGING =
      Set.of("det", "amod", "nummod", "compound", "nmod", "flat", "case");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Outputs outputs;
  private final List<Word> words;

  SeenPhrases(Outputs outputs) {
    this.outputs = outputs;
    this.words = outputs.words();
  }

  /** The noun phrases that are parties of these events, sources, or spoken of as somebody. */
  List<Phrase> of(List<EventAnchor> events, List<Ascription> ascriptions) {
    Set<Integer> heads = new TreeSet<>();
    ascriptions.stream()
        .flatMap(each -> each.source().stream())
        .forEach(source -> heads.add(head(source)));
    for (EventAnchor event : events) {
      for (Map<Integer, Double> parties : List.of(event.actors(), event.recipients())) {
        parties.forEach(
            (word, chance) -> {
              if (chance >= PARTY) {
                heads.add(word - words.getFirst().index());
              }
            });
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (MENTIONED.contains(outputs.label("mention", i))) {
        heads.add(i);
      }
    }
    return heads.stream()
        .filter(head -> NOUNS.contains(outputs.label("upos", head)))
        .map(head -> new Phrase(phrase(head), words.get(head).index(), kind(head)))
        .toList();
  }

  /** The noun of a span that says who: {@code people} of {@code two people close to it}. */
  private int head(Span span) {
    int from = 0;
    while (words.get(from).span().begin() < span.begin()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().end() <= span.end()) {
      to++;
    }
    int head = Heads.of(words.subList(from, to)).index() - words.getFirst().index();
    int noun = head;
    while (noun > from && !SPEAKING.contains(outputs.label("upos", noun))) {
      noun--;
    }
    return SPEAKING.contains(outputs.label("upos", noun)) ? noun : head;
  }

  private String kind(int head) {
    String kind = outputs.label("mention", head);
    return kind.equals("O") ? "group" : kind;
  }

  /** A head with what stands before it, back to its article, and the {@code of Goma} after it. */
  private Span phrase(int head) {
    int from = head;
    while (from > 0 && !ARTICLES.contains(letters(from)) && isPart(from - 1, head)) {
      from--;
    }
    while (from < head && (joins(from) || isVerbOf(from))) {
      from++;
    }
    int to = head + 1;
    if (to < words.size() && (words.get(to).is("of") || words.get(to).is("from"))) {
      int end = to + 1;
      while (end < words.size() && BEFORE_HEAD.contains(outputs.label("upos", end))) {
        end++;
      }
      to = end > to + 1 && NOUNS.contains(outputs.label("upos", end - 1)) ? end : to;
    }
    return words.get(from).span().through(words.get(to - 1).span());
  }

  /** Whether a word before a number tells what is done to so many: {@code seized 14 boats}. */
  private boolean isVerbOf(int word) {
    String next = words.get(word + 1).text();
    return letters(word).endsWith("ed") && Character.isDigit(next.charAt(0));
  }

  private String letters(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a word before a head is of its phrase. */
  private boolean isPart(int word, int head) {
    boolean hangs =
        BEFORE_HEAD.contains(outputs.label("upos", word))
            && HANGING.contains(outputs.label("relation", word));
    return outputs.paragraph(word) == outputs.paragraph(head) && (hangs || joins(word));
  }

  private boolean joins(int word) {
    String text = words.get(word).text();
    return text.equals("-") || text.equals("'s") || text.equals("’s");
  }
}
