package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Tells from the words around it that a word for a stage tells of none that is or will be: {@code
 * would have lapsed}, {@code ruled out leaving}, {@code no longer applied}, {@code denounced it as
 * a surrender}.
 */
final class Unreached {

  /** What behind {@code as} begins nothing that something is called. */
  private static final Set<String> NO_NAME =
      Set.of("of", "from", "well", "soon", "it", "they", "planned", "expected", ".");

  private static final Set<String> MODALS = Set.of("would", "could", "might", "should");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "nor", "no", "neither", "nobody", "without");

  private static final Set<String> BEING =
      Set.of("was", "were", "is", "are", "be", "been", "being", "has", "had", "have");

  /** How verbs begin by which something is put off. */
  private static final Set<String> PUTTING_OFF = Set.of("postpon", "delay", "defer", "shelv");

  /** How far a word that sets off the stage may stand before it. */
  private static final int NEAR = 4;

  private static final int WINDOW = 9;

  private final List<Word> words;

  Unreached(List<Word> words) {
    this.words = words;
  }

  /** Whether what did not come about of a stage is told as still to come. */
  static boolean isToCome(Stage stage) {
    return switch (stage) {
      case CONCLUDED, SIGNED, RATIFIED, IN_FORCE -> true;
      case SUSPENDED, WITHDRAWN, ENDED, DISPUTED, AMENDED, PROPOSED, NEGOTIATING -> false;
    };
  }

  boolean is(Stage stage, int i, int first) {
    return (!isToCome(stage) && isCounterfactual(i, first))
        || isShutOut(i, first)
        || (stage == Stage.IN_FORCE && isNoLonger(i, first))
        || (stage == Stage.WITHDRAWN && isJudged(i));
  }

  /** {@code would have lapsed}: what did not come about. */
  private boolean isCounterfactual(int i, int first) {
    int have = i > first && words.get(i - 1).is("been") ? i - 2 : i - 1;
    return have > first && words.get(have).is("have") && isAny(MODALS, have - 2, have, first);
  }

  /** {@code ruled out tearing it up}, but not {@code did not rule out tearing it up}. */
  private boolean isShutOut(int i, int first) {
    return ruled(i, first).filter(k -> !isAny(NOT, k - WINDOW, k, first)).findAny().isPresent();
  }

  /** {@code did not rule out withdrawing}. */
  boolean isRuledOut(int i, int first) {
    return ruled(i, first).findAny().isPresent();
  }

  private IntStream ruled(int i, int first) {
    return IntStream.range(Math.max(first, i - NEAR), i - 1)
        .filter(k -> words.get(k).text().startsWith("rul") && words.get(k + 1).is("out"));
  }

  /** {@code postponed the signing}, {@code the signature was put off until May}: still to come. */
  boolean isPutOff(Found found, int i, int first) {
    int behind = i + found.length();
    boolean passive =
        behind + 1 < words.size()
            && BEING.contains(words.get(behind).text())
            && IntStream.rangeClosed(behind + 1, Math.min(words.size() - 1, behind + 2))
                .anyMatch(this::putsOff);
    return found.use() == Use.NOUN
        && isToCome(found.stage())
        && (passive
            || IntStream.iterate(i - 1, k -> k >= Math.max(first, i - NEAR), k -> k - 1)
                .takeWhile(k -> words.get(k).isAlphanumeric())
                .anyMatch(this::putsOff));
  }

  private boolean putsOff(int k) {
    String text = words.get(k).text();
    boolean off = k + 1 < words.size() && words.get(k + 1).is("off");
    boolean verb = k + 1 < words.size() && ClosedClass.DETERMINER.has(words.get(k + 1));
    boolean passive = k > 0 && BEING.contains(words.get(k - 1).text());
    return ((verb || passive) && PUTTING_OFF.stream().anyMatch(text::startsWith))
        || (off && Set.of("put", "puts", "putting").contains(text));
  }

  /** {@code no longer applied}: a side that stops keeping a pact suspends it. */
  Found corrected(Found found, int i, int first) {
    return found.stage() == Stage.IN_FORCE && isNoLongerApplied(i, first)
        ? new Found(Stage.SUSPENDED, Use.TRANSITIVE, found.length())
        : found;
  }

  /** {@code no longer applies the pact}, but not {@code is no longer suspended}. */
  boolean isNoLongerApplied(int i, int first) {
    return words.get(i).text().startsWith("appl") && isNoLonger(i, first);
  }

  /** {@code is no longer in force}. */
  private boolean isNoLonger(int i, int first) {
    return IntStream.range(Math.max(first, i - NEAR), i - 1)
        .anyMatch(k -> words.get(k).is("no") && words.get(k + 1).is("longer"));
  }

  /** {@code denounced the pact as a surrender}: called something, not left {@code as of May}. */
  private boolean isJudged(int i) {
    return words.get(i).text().startsWith("denounc")
        && IntStream.range(i + 1, Math.min(words.size(), i + WINDOW))
            .takeWhile(k -> !",;.".contains(words.get(k).text()))
            .anyMatch(k -> words.get(k).is("as") && !NO_NAME.contains(words.get(k + 1).text()));
  }

  private boolean isAny(Set<String> texts, int from, int to, int first) {
    return IntStream.range(Math.max(first, from), to)
        .anyMatch(k -> texts.contains(words.get(k).text()));
  }
}
