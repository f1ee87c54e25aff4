package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.Timex;

/**
 * The words that the network takes for what an agreement provides, each run given to the agreement
 * last spoken of: {@code The lease was signed in May. Kenya may keep 90 men at Lamu.}
 */
final class SeenTerms {

  private static final Set<String> PARTING = Set.of(",", ";", ":", ".", "—", "–", "(", ")");
  private static final Set<String> WHICH = Set.of("which", "that", "who", "whose");
  private static final Set<String> JOINING = Set.of("cc", "parataxis");

  private static final Set<Stage> STEPS = Set.of(Stage.SIGNED, Stage.RATIFIED, Stage.CONCLUDED);

  /** How far what hangs on a word may lead. */
  private static final int DEEPEST = 8;

  /** From this chance on a word belongs to a run, if one of the run is as likely as not. */
  private static final double LIKELY = 0.35;

  private static final double EVEN = 0.5;

  /** How many words of a run the network may not see in it. */
  private static final int GAP = 2;

  /** How many words with a meaning of their own tell a term. */
  private static final int LEAST = 2;

  /**
   * A run of words that tells a term.
   *
   * @param to behind its last word
   */
  record Run(int from, int to) {}

  /** What joins a term to what stands before it, and is no word of it. */
  private static final Set<String> OPENING = Set.of("and", "or", "but");

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final List<Branch> branches;
  private final View view;
  private final List<Run> seen;

  SeenTerms(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
    this.view = resolved.marked().seen().view();
    this.seen =
        resolved.marked().parsed().sentences().stream()
            .flatMap(sentence -> runs(sentence).stream())
            .filter(this::isSure)
            .toList();
  }

  /** The runs of a sentence's words that the network finds likely, short gaps left in. */
  private List<Run> runs(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Word word : sentence.words()) {
      int at = word.index();
      if (view.within("term", at) >= LIKELY) {
        boolean goesOn =
            !runs.isEmpty()
                && at - runs.getLast().to() <= GAP
                && view.chance("term", "B-term", at) < LIKELY;
        Run run = new Run(goesOn ? runs.removeLast().from() : at, at + 1);
        runs.add(run);
      }
    }
    return runs;
  }

  private boolean isSure(Run run) {
    return IntStream.range(run.from(), run.to()).anyMatch(k -> view.within("term", k) >= EVEN);
  }

  /** The runs that tell terms of one agreement, in reading order. */
  List<Run> of(Entity agreement) {
    List<Run> runs = new ArrayList<>();
    for (Run run : seen) {
      boolean own = owner(run).filter(each -> each.id().equals(agreement.id())).isPresent();
      Run whole = whole(run);
      if (own && isTold(whole)) {
        runs.add(whole);
      }
    }
    return runs;
  }

  /**
   * Not {@code allows} alone, nor {@code The pact would}, nor {@code entered into force on 1
   * August}, which is a stage.
   */
  private boolean isTold(Run run) {
    List<Integer> telling =
        IntStream.range(run.from(), run.to())
            .filter(k -> words.get(k).isAlphanumeric() && !ClosedClass.any(words.get(k)))
            .filter(k -> !isTime(words.get(k)))
            .boxed()
            .toList();
    return telling.size() >= LEAST
        && !telling.stream().allMatch(this::isPlace)
        && telling.stream().noneMatch(this::isStep)
        && Stages.at(words, telling.getFirst()).stream()
            .noneMatch(found -> found.use() == Use.INTRANSITIVE);
  }

  /** Whether the word tells a step to the agreement, which stands in none. */
  private boolean isStep(int word) {
    return Stages.at(words, word).stream().anyMatch(found -> STEPS.contains(found.stage()));
  }

  private boolean isTime(Word word) {
    return resolved.marked().times().stream()
        .anyMatch(time -> time.type() == Timex.Type.DATE && time.span().covers(word.span()));
  }

  /**
   * The agreement last spoken of in its sentence before the end of the run, else behind it, else
   * the last one of the sentence before, else the only one.
   */
  private Optional<Entity> owner(Run run) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(run.from()).span().begin());
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Entity> before = last(first, run.to());
    Optional<Entity> own = before.isPresent() ? before : last(run.to(), end);
    return own.or(() -> first(each -> instruments.isLastBefore(each, first)))
        .or(() -> first(instruments::isOnly));
  }

  private Optional<Entity> first(Predicate<Entity> passes) {
    return instruments.all().stream().filter(passes).findFirst();
  }

  /** The one whose place begins last between these words. */
  private Optional<Entity> last(int from, int to) {
    return instruments.all().stream()
        .filter(each -> begin(each, from, to) >= 0)
        .max(Comparator.comparingInt(each -> begin(each, from, to)));
  }

  private int begin(Entity agreement, int from, int to) {
    return instruments.places(agreement).stream()
        .mapToInt(Place::from)
        .filter(at -> at >= from && at < to)
        .max()
        .orElse(-1);
  }

  /** A run with what hangs on its words, as far as no mark or other agreement parts it off. */
  private Run whole(Run seen) {
    int from = seen.from();
    int to = seen.to();
    while (from > 0 && belongs(from - 1, seen) && !isPlace(from - 1)) {
      from--;
    }
    while (to < words.size() && belongs(to, seen) && !opensOther(to)) {
      to++;
    }
    while (from < to - 1 && OPENING.contains(words.get(from).text())) {
      from++;
    }
    return new Run(from, to);
  }

  private boolean opensOther(int word) {
    return seen.stream().anyMatch(run -> run.from() == word);
  }

  private boolean isPlace(int word) {
    return instruments.all().stream()
        .flatMap(each -> instruments.places(each).stream())
        .anyMatch(place -> place.covers(word));
  }

  /** Whether a word hangs on one of the run, or on one that does. */
  private boolean belongs(int word, Run run) {
    if (branches.isEmpty()
        || PARTING.contains(words.get(word).text())
        || WHICH.contains(words.get(word).text())) {
      return false;
    }
    int at = word;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (run.from() <= at && at < run.to()) {
        return true;
      }
      boolean joins = JOINING.contains(branches.get(at).relation());
      at = joins ? -1 : branches.get(at).head();
    }
    return false;
  }
}
