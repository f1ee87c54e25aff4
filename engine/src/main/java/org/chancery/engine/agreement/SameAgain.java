package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * Reads that another party takes, or does not take, the step named before, in fewer words: {@code
 * Peru did the same}, {@code Chile followed in May}, {@code Bolivia never has}.
 */
final class SameAgain {

  private static final Set<String> DO = Set.of("did", "done", "do", "does");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "did", "does");
  private static final Set<String> NOT = Set.of("never", "not", "n't", "n’t");
  private static final Set<String> TO_COME = Set.of("to", "will", "would", "must", "not", "yet");
  private static final Set<String> FOLLOW = Set.of("followed", "follow", "follows");
  private static final Set<String> ENDS = Set.of(".", ";", ",", "!", "?", "and", "but");

  /** Steps that each party takes for itself. */
  private static final Set<Stage> EACH = Set.of(Stage.SIGNED, Stage.RATIFIED);

  private static final int NEAR = 3;

  private final Takers takers;
  private final StageDates dates;
  private final List<Word> words;

  SameAgain(Resolved resolved, Takers takers, StageDates dates) {
    this.takers = takers;
    this.dates = dates;
    this.words = resolved.marked().parsed().words();
  }

  /** The step that the words at {@code i} take up, told last of the agreement. */
  Optional<Milestone> of(Milestone last, int i, int first, int end) {
    int length = did(i, end);
    if (length > 0) {
      boolean toCome = isToCome(i, first);
      boolean told = toCome || !words.get(i).is("do");
      return told ? Optional.of(again(last, i, length, first, end, toCome)) : Optional.empty();
    }
    boolean each = EACH.contains(last.stage());
    boolean silent = each && isSilent(i, end);
    boolean follows = each && FOLLOW.contains(lower(i)) && isAlone(i, end);
    if (!silent && !follows) {
      return Optional.empty();
    }
    Milestone again = again(last, i, 1, first, end, silent || isToCome(i, first));
    boolean other = again.party().isPresent() && !again.party().equals(last.party());
    return Optional.of(again).filter(_ -> other);
  }

  /** How many words of {@code did the same}, {@code followed suit}, {@code done so} are here. */
  private int did(int i, int end) {
    if (i + 1 >= end) {
      return 0;
    }
    boolean suit = FOLLOW.contains(lower(i)) && words.get(i + 1).is("suit");
    boolean so = DO.contains(lower(i)) && words.get(i + 1).is("so");
    boolean same =
        i + 2 < end
            && DO.contains(lower(i))
            && words.get(i + 1).is("the")
            && words.get(i + 2).is("same");
    return same ? 3 : suit || so ? 2 : 0;
  }

  private boolean isToCome(int i, int first) {
    return i > first
        && words.subList(Math.max(first, i - NEAR), i).stream()
            .anyMatch(word -> TO_COME.contains(word.text()));
  }

  /** {@code Congress never has.}, {@code Theirs has not yet,}: a verb that leaves all else out. */
  private boolean isSilent(int i, int end) {
    if (i + 2 >= end) {
      return false;
    }
    boolean not = NOT.contains(lower(i)) && HAVE.contains(lower(i + 1));
    boolean has = HAVE.contains(lower(i)) && NOT.contains(lower(i + 1));
    int next = words.get(i + 2).is("yet") ? i + 3 : i + 2;
    return (not || has) && next < end && ENDS.contains(words.get(next).text());
  }

  /** Whether nothing but a time stands behind the verb in its clause. */
  private boolean isAlone(int i, int end) {
    boolean time = dates.behind(words.get(i).span()).isPresent();
    return i + 1 < end && (time || ENDS.contains(words.get(i + 1).text()));
  }

  private Milestone again(Milestone last, int i, int length, int first, int end, boolean toCome) {
    Span span = words.get(i).span().through(words.get(i + length - 1).span());
    Optional<EntityId> party = takers.before(i, first).flatMap(takers::party);
    Found found = new Found(last.stage(), Use.TRANSITIVE, length);
    return new Milestone(
        last.stage(),
        party,
        toCome ? Optional.empty() : dates.of(found, i, first, end).map(Timex::day),
        toCome ? Standing.PLANNED : isDone(i) ? Standing.DONE : last.standing(),
        Evidence.of(
            span, Because.of("stage", "agreement: the stage named before, by another", span)));
  }

  /** {@code did so}, {@code followed}: done, though the step named before may only be planned. */
  private boolean isDone(int i) {
    return words.get(i).is("did") || words.get(i).is("followed");
  }

  private String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
