package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Words by which something is put off or kept from coming: {@code postponed}, {@code halted}. */
final class PuttingOff {

  /** How verbs begin by which something is put off or held up. */
  private static final Set<String> PUTTING_OFF =
      Set.of(
          "postpon",
          "delay",
          "defer",
          "shelv",
          "suspend",
          "halt",
          "froze",
          "freez",
          "block",
          "stall",
          "obstruct",
          "veto");

  private static final Set<String> BEING =
      Set.of("was", "were", "is", "are", "be", "been", "being", "has", "had", "have");

  /** How far a word that sets off the stage may stand before it. */
  private static final int NEAR = 4;

  private final List<Word> words;

  PuttingOff(List<Word> words) {
    this.words = words;
  }

  /** {@code postponed the signing}, {@code the signature was put off until May}: still to come. */
  boolean is(Found found, int i, int first) {
    int behind = i + found.length();
    boolean passive =
        behind + 1 < words.size()
            && BEING.contains(words.get(behind).text())
            && IntStream.rangeClosed(behind + 1, Math.min(words.size() - 1, behind + 2))
                .anyMatch(this::isAt);
    return found.use() == Use.NOUN
        && Unreached.isToCome(found.stage())
        && (passive
            || IntStream.iterate(i - 1, k -> k >= Math.max(first, i - NEAR), k -> k - 1)
                .takeWhile(k -> words.get(k).isAlphanumeric() || words.get(k).isPossessive())
                .anyMatch(k -> isAt(k) || (k + 1 == i && opensStep(k))));
  }

  /** {@code delayed ratification}, but not {@code a delayed signing}, which came. */
  private boolean opensStep(int k) {
    boolean noun = k > 0 && ClosedClass.DETERMINER.has(words.get(k - 1));
    return !noun && PUTTING_OFF.stream().anyMatch(words.get(k).text()::startsWith);
  }

  /** Whether a word is a verb for it: {@code put off}, {@code delayed its vote}. */
  boolean isAt(int k) {
    String text = words.get(k).text();
    boolean off = k + 1 < words.size() && words.get(k + 1).is("off");
    boolean verb = k + 1 < words.size() && opensObject(words.get(k + 1));
    boolean passive = k > 0 && BEING.contains(words.get(k - 1).text());
    return ((verb || passive) && PUTTING_OFF.stream().anyMatch(text::startsWith))
        || (off && Set.of("put", "puts", "putting").contains(text));
  }

  /** No noun that the word would tell what sort of: not {@code a delayed signing}. */
  private static boolean opensObject(Word word) {
    return ClosedClass.any(word) || word.isCapitalized();
  }
}
