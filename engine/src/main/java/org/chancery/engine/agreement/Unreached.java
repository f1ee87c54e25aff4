package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.Word;

/**
 * Tells from the words around it that a word for a stage tells of none that is or will be: {@code
 * would have lapsed}, {@code ruled out leaving}, {@code refused to sign}, {@code voted against
 * signing}, {@code denounced it as a surrender}.
 */
final class Unreached {

  /** What behind {@code as} begins nothing that something is called. */
  private static final Set<String> NO_NAME =
      Set.of("of", "from", "well", "soon", "it", "they", "planned", "expected", ".");

  private static final Set<String> MODALS = Set.of("would", "could", "might", "should");

  private static final Set<String> NEGATING =
      Set.of("not", "n't", "n\u2019t", "never", "nor", "no", "neither", "nobody", "without");

  private static final Set<String> NOT_DONE =
      Set.of(
          "refused",
          "refuses",
          "refusal",
          "failed",
          "fails",
          "failure",
          "declined",
          "declines",
          "rejected",
          "refusing",
          "failing",
          "denied",
          "denies",
          "denying",
          "denial",
          "disputes",
          "recall",
          "recalled",
          "revoke",
          "revoked",
          "unwilling",
          "reluctant",
          "unable",
          "nearly",
          "almost",
          "short");

  /** Subjects that nobody is: {@code nobody has signed it}. */
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private static final Set<String> DENYING = Set.of("disputes", "denies", "denied");

  /** What a step is told to be wanting by: {@code left it unsigned}. */
  private static final Set<String> UNDONE =
      Set.of("unsigned", "unratified", "uninitialled", "unpublished");

  private static final Set<String> DID = Set.of("did", "does", "do");

  /** How far a word that sets off the stage may stand before it. */
  private static final int NEAR = 4;

  private static final int WINDOW = 9;

  private final List<Word> words;
  private final Leading leading;
  private final SeenStandings seen;

  Unreached(Resolved resolved) {
    this.words = resolved.marked().parsed().words();
    this.leading = new Leading(resolved);
    this.seen = new SeenStandings(resolved);
  }

  /** Whether what did not come about of a stage is told as still to come. */
  static boolean isToCome(Stage stage) {
    return switch (stage) {
      case CONCLUDED, SIGNED, RATIFIED, IN_FORCE -> true;
      case SUSPENDED, WITHDRAWN, ENDED, DISPUTED, AMENDED, PROPOSED, NEGOTIATING -> false;
    };
  }

  /**
   * Whether a stage is reached or to come: {@code will not ratify}, {@code never signed} and {@code
   * denied that it had withdrawn} tell of none, {@code not yet signed} and {@code never ratified}
   * of one to come.
   */
  boolean isStage(Stage stage, int i, int first) {
    boolean toCome = isToCome(stage);
    boolean longer = stage == Stage.SUSPENDED && isNoLongerApplied(i, first);
    boolean not = leading.within(Leading.NOT, i, first) && !isRuledOut(i, first) && !longer;
    boolean open = stage == Stage.RATIFIED || stage == Stage.SIGNED;
    boolean over = !open && isOver(i, first);
    boolean no = not && (!toCome || over || leading.within(Leading.WILL, i, first));
    boolean noun = Stages.at(words, i).stream().anyMatch(found -> found.use() == Use.NOUN);
    boolean failed =
        toCome && !noun && seen.of(i).equals("collapsed") && !leading.isInfinitive(i, first);
    boolean asked = !toCome && leading.isAsked(i);
    boolean rest = words.get(i).is("left") && (leading.isBeing(i) || isUndone(i));
    return !no
        && !isNone(stage, i, first)
        && !rest
        && !asked
        && !failed
        && (!leading.within(NOT_DONE, i, first) || isUndisputed(first))
        && !isByNobody(i, first)
        && (not || toCome || !seen.of(i).equals("denied"));
  }

  /** {@code left the pact unsigned}: what is left as it was. */
  private boolean isUndone(int i) {
    return IntStream.range(i + 1, Math.min(words.size(), i + WINDOW))
        .takeWhile(k -> !",;.".contains(words.get(k).text()))
        .anyMatch(this::isUnsigned);
  }

  /** {@code unsigned}, {@code unratified}. */
  boolean isUnsigned(int word) {
    return UNDONE.contains(words.get(word).text());
  }

  /** {@code never signed}, {@code did not sign}: not done, and nothing says that it will be. */
  private boolean isOver(int i, int first) {
    return leading.within(Set.of("never"), i, first)
        || (leading.within(DID, i, first) && leading.within(Leading.NOT, i, first));
  }

  /** {@code Nobody disputes that it is in force}. */
  private boolean isUndisputed(int first) {
    return NOBODY.contains(words.get(first).text().toLowerCase(Locale.ROOT))
        && first + 1 < words.size()
        && DENYING.contains(words.get(first + 1).text());
  }

  private boolean isByNobody(int i, int first) {
    return IntStream.iterate(i, k -> k >= Math.max(first, i - WINDOW), k -> k - 1)
        .takeWhile(k -> !",;".contains(words.get(k).text()) && !words.get(k).is("that"))
        .anyMatch(k -> NOBODY.contains(words.get(k).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isNone(Stage stage, int i, int first) {
    return (!isToCome(stage) && isCounterfactual(i, first))
        || isVotedDown(i, first)
        || isShutOut(i, first)
        || (stage == Stage.IN_FORCE && isNoLonger(i, first))
        || (stage == Stage.WITHDRAWN && isJudged(i));
  }

  /** {@code voted against ratifying it}, {@code voted it down}. */
  private boolean isVotedDown(int i, int first) {
    boolean against = i > first && words.get(i - 1).is("against");
    return against
        || (words.get(i).text().startsWith("vot")
            && IntStream.range(i + 1, Math.min(words.size(), i + NEAR))
                .anyMatch(k -> words.get(k).is("against") || words.get(k).is("down")));
  }

  /** {@code would have lapsed}: what did not come about. */
  private boolean isCounterfactual(int i, int first) {
    int have = i > first && words.get(i - 1).is("been") ? i - 2 : i - 1;
    return have > first && words.get(have).is("have") && isAny(MODALS, have - 2, have, first);
  }

  /** {@code ruled out tearing it up}, but not {@code did not rule out tearing it up}. */
  private boolean isShutOut(int i, int first) {
    return ruled(i, first)
        .filter(k -> !isAny(NEGATING, k - WINDOW, k, first))
        .findAny()
        .isPresent();
  }

  /** {@code did not rule out withdrawing}. */
  boolean isRuledOut(int i, int first) {
    return ruled(i, first).findAny().isPresent();
  }

  private IntStream ruled(int i, int first) {
    return IntStream.range(Math.max(first, i - NEAR), i - 1)
        .filter(k -> words.get(k).text().startsWith("rul") && words.get(k + 1).is("out"));
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
