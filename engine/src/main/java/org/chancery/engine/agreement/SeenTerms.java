package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.agreement.Instruments.Place;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Labelled;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The words that the network takes for what an agreement provides, each run given to the agreement
 * last spoken of: {@code The lease was signed in May. Kenya may keep 90 men at Lamu.}
 */
final class SeenTerms {

  private static final Set<String> PARTING = Set.of(",", ";", ":", ".", "—", "–", "(", ")");
  private static final Set<String> WHICH = Set.of("which", "that", "who", "whose");
  private static final Set<String> JOINING = Set.of("cc", "parataxis");

  /** How far what hangs on a word may lead. */
  private static final int DEEPEST = 8;

  /**
   * A run of words that tells a term.
   *
   * @param to behind its last word
   */
  record Run(int from, int to) {}

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final List<Branch> branches;
  private final List<Labelled> spans;

  SeenTerms(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
    this.spans = resolved.marked().seen().view().spans("term");
  }

  /** The runs that tell terms of one agreement, in reading order. */
  List<Run> of(Entity agreement) {
    List<Run> runs = new ArrayList<>();
    for (Labelled span : spans) {
      boolean own = owner(span).filter(each -> each.id().equals(agreement.id())).isPresent();
      if (own) {
        runs.add(whole(span));
      }
    }
    return runs;
  }

  /**
   * The agreement last spoken of in its sentence before the end of the run, else behind it, else
   * the last one of the sentence before, else the only one.
   */
  private Optional<Entity> owner(Labelled span) {
    Sentence sentence =
        resolved.marked().parsed().sentenceAt(words.get(span.begin()).span().begin());
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Entity> before = last(first, span.end());
    Optional<Entity> own = before.isPresent() ? before : last(span.end(), end);
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
  private Run whole(Labelled span) {
    int from = span.begin();
    int to = span.end();
    while (from > 0 && belongs(from - 1, span) && !isPlace(from - 1)) {
      from--;
    }
    while (to < words.size() && belongs(to, span) && !opensOther(to)) {
      to++;
    }
    return new Run(from, to);
  }

  private boolean opensOther(int word) {
    return spans.stream().anyMatch(span -> span.begin() == word);
  }

  private boolean isPlace(int word) {
    return instruments.all().stream()
        .flatMap(each -> instruments.places(each).stream())
        .anyMatch(place -> place.from() <= word && word < place.to());
  }

  /** Whether a word hangs on one of the run, or on one that does. */
  private boolean belongs(int word, Labelled span) {
    if (branches.isEmpty()
        || PARTING.contains(words.get(word).text())
        || WHICH.contains(words.get(word).text())) {
      return false;
    }
    int at = word;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (span.begin() <= at && at < span.end()) {
        return true;
      }
      boolean joins = JOINING.contains(branches.get(at).relation());
      at = joins ? -1 : branches.get(at).head();
    }
    return false;
  }
}
