package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** The words that lead up to a word for a stage in its clause: {@code has yet to}. */
final class Leading {

  static final Set<String> WILL = Set.of("will", "would", "wo", "shall");

  static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither");

  private static final Set<String> TO_BE = Set.of("be", "been", "have");

  private static final Set<String> PERFECT = Set.of("has", "had");

  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "might", "may", "shall", "should", "must", "can");

  private static final Set<String> PAST =
      Set.of("took", "came", "went", "withdrew", "tore", "ran", "fell", "broke", "left");

  private static final int WINDOW = 9;

  private final Resolved resolved;
  private final List<Word> words;

  Leading(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /** Whether one of these words stands before the verb in its clause. */
  boolean within(Set<String> marks, int i, int first) {
    for (int k = i - 1; k >= Math.max(first, i - WINDOW); k--) {
      String text = words.get(k).text().toLowerCase(Locale.ROOT);
      if (marks.contains(text)) {
        return true;
      }
      boolean other = text.equals("and") && isPast(i) && k > first && isAfterObject(k, first);
      if (other
          || text.equals(",")
          || text.equals(";")
          || text.equals("which")
          || text.equals("who")) {
        return false;
      }
    }
    return false;
  }

  /** {@code never signed the pact and}: whether a verb of its own stands before it, with more. */
  private boolean isAfterObject(int and, int first) {
    return Stages.at(words, and - 1).isEmpty()
        && IntStream.range(Math.max(first, and - WINDOW), and - 1)
            .anyMatch(k -> !Stages.at(words, k).isEmpty());
  }

  /** {@code to sign}, {@code to be signed}, {@code to have been signed}. */
  boolean isInfinitive(int i, int first) {
    int before = i - 1;
    while (before > first && TO_BE.contains(words.get(before).text())) {
      before--;
    }
    return before > first && words.get(before).is("to");
  }

  /** {@code would suspend}, {@code must still be signed}. */
  boolean isBehindModal(int i, int first) {
    int before = i - 1;
    while (before > first
        && (ClosedClass.ADVERB.has(words.get(before)) || words.get(before).is("be"))) {
      before--;
    }
    return before >= first && MODALS.contains(words.get(before).text());
  }

  /** {@code had entered into force}, {@code has been signed}. */
  boolean isPerfect(int i, int first) {
    int have = i > first && words.get(i - 1).is("been") ? i - 2 : i - 1;
    return have >= first && PERFECT.contains(words.get(have).text());
  }

  /** Told as reached: {@code until Syria pulled out of it}, {@code until July it is in force}. */
  boolean isPast(int i) {
    String text = words.get(i).text();
    boolean inForce = text.equals("in");
    return inForce || PAST.contains(text) || (text.endsWith("ed") && !isBeing(i));
  }

  /** {@code is signed}. */
  boolean isBeing(int i) {
    return i > 0 && (words.get(i - 1).is("is") || words.get(i - 1).is("are"));
  }

  /** {@code Is the pact dead?} */
  boolean isAsked(int i) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    return sentence.words().reversed().stream().limit(2).anyMatch(w -> w.text().equals("?"));
  }
}
