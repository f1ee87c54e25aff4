package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.TimeWords.Unit;

/** The words of a sentence by their places; beyond its ends there is nothing. */
record Line(List<Word> words) {

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  /** The words from a place to before another, as far as there are any. */
  Stream<Word> between(int from, int to) {
    return words.subList(Math.max(0, from), Math.min(words.size(), to)).stream();
  }

  boolean is(int i, String text) {
    return has(i) && words.get(i).is(text);
  }

  /** A word in small letters and without a stop; empty beyond the ends. */
  String plain(int i) {
    return has(i) ? TimeWords.plain(words.get(i)) : "";
  }

  Optional<Unit> unit(int i) {
    return has(i) ? TimeWords.unit(words.get(i)) : Optional.empty();
  }

  private boolean has(int i) {
    return i >= 0 && i < words.size();
  }
}
