package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;

/**
 * Phrases of one or more words, each with a value, found by their first word and the longest first.
 */
public final class Phrases<V> {

  /** A phrase that stands in a text: how many words it takes, and its value. */
  public record Match<V>(int length, V value) {}

  private record Line<V>(List<String> words, V value) {}

  private final Map<String, List<Line<V>>> byFirst = new HashMap<>();
  private final boolean anyCase;

  /** An empty table; with {@code anyCase} upper and lower case letters are held equal. */
  Phrases(boolean anyCase) {
    this.anyCase = anyCase;
  }

  /** Adds a phrase; of two equal ones the first stays. */
  void add(String phrase, V value) {
    List<String> words = words(phrase);
    if (!words.isEmpty()) {
      add(words, value);
    }
  }

  private void add(List<String> words, V value) {
    List<Line<V>> lines = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(1));
    if (lines.stream().noneMatch(line -> line.words().equals(words))) {
      lines.add(new Line<>(words, value));
      lines.sort(Comparator.comparingInt((Line<V> line) -> -line.words().size()));
    }
  }

  /**
   * How the phrases are written, each to be found in any case of letters; of two that differ in
   * case alone the one with more capitals.
   */
  Phrases<List<String>> written() {
    Phrases<List<String>> written = new Phrases<>(true);
    byFirst.values().stream()
        .flatMap(List::stream)
        .map(Line::words)
        .sorted(Comparator.comparing(words -> String.join(" ", words)))
        .forEach(words -> written.add(words.stream().map(Phrases::small).toList(), words));
    return written;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The longest phrase that begins at this word. */
  Optional<Match<V>> at(List<Word> words, int from) {
    for (Line<V> line : byFirst.getOrDefault(letters(words.get(from)), List.of())) {
      if (from + line.words().size() <= words.size() && stands(line.words(), words, from)) {
        return Optional.of(new Match<>(line.words().size(), line.value()));
      }
    }
    return Optional.empty();
  }

  /** The value of a phrase that is all of this line. */
  Optional<V> whole(String line) {
    List<String> words = words(line);
    return words.isEmpty()
        ? Optional.empty()
        : byFirst.getOrDefault(words.getFirst(), List.of()).stream()
            .filter(each -> each.words().equals(words))
            .map(Line::value)
            .findFirst();
  }

  /** In any case of letters words are cut as with capitals, so that {@code gov.} is one word. */
  private List<String> words(String phrase) {
    if (!anyCase) {
      return Splitter.words(phrase);
    }
    StringBuilder capitals = new StringBuilder(phrase);
    for (int i = 0; i < capitals.length(); i++) {
      if (i == 0 || capitals.charAt(i - 1) == ' ') {
        capitals.setCharAt(i, Character.toUpperCase(capitals.charAt(i)));
      }
    }
    return Splitter.words(capitals.toString()).stream().map(Phrases::small).toList();
  }

  private boolean stands(List<String> phrase, List<Word> words, int from) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(letters(words.get(from + i)))) {
        return false;
      }
    }
    return true;
  }

  private String letters(Word word) {
    String text = word.text().indexOf('’') < 0 ? word.text() : word.text().replace('’', '\'');
    return anyCase ? small(text) : text;
  }
}
