package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.agreement.MilestoneReading.Step;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * What an agreement is over and for how long, told by what it is called and beside its steps:
 * {@code a $90 million loan}, {@code a two-year deal}, {@code was renewed for three years}.
 */
final class OwnTerms {

  /** Steps that are taken for a length of time, through which the agreement is to hold. */
  private static final Set<Stage> LASTING =
      Set.of(Stage.CONCLUDED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE, Stage.AMENDED);

  private static final Set<String> LEADING = Set.of("for", "of", "worth");

  /** What a text consists of, which are no matter of what it provides. */
  private static final Set<String> PARTS =
      Set.of("page", "pages", "article", "articles", "chapters", "clauses", "annexes", "point");

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Figure> figures;
  private final List<Word> words;
  private final List<Branch> branches;

  OwnTerms(Resolved resolved, Instruments instruments, List<Figure> figures) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.figures = figures;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** The terms with those that its own words and its steps tell, in reading order. */
  List<Term> with(List<Term> terms, Entity agreement, List<Step> steps) {
    List<Term> all = new ArrayList<>(terms);
    instruments.places(agreement).stream()
        .filter(place -> place.form() == Sort.NOUN)
        .forEach(place -> called(all, place));
    steps.stream()
        .filter(step -> LASTING.contains(step.milestone().stage()))
        .map(step -> word(step.milestone().evidence().spans().getFirst().begin()))
        .forEach(step -> lasting(all, step));
    all.sort(Comparator.comparingInt(term -> term.evidence().spans().getFirst().begin()));
    return all;
  }

  /** {@code a $90 million loan}, {@code a lease of 80 hectares}, {@code a two-year deal}. */
  private void called(List<Term> terms, Place place) {
    for (Figure figure : figures) {
      int at = word(figure.span().begin());
      int last = word(figure.span().end()) - 1;
      boolean part = last + 1 < words.size() && PARTS.contains(words.get(last + 1).text());
      if (!part && !isHyphen(last + 1) && (place.covers(at) || (isLed(at) && hangs(last, place)))) {
        add(terms, figure.span());
      }
    }
    for (Timex time : resolved.marked().times()) {
      int at = word(time.span().begin());
      boolean lasts = time.type() == Timex.Type.DURATION && place.covers(at);
      if (lasts) {
        add(terms, time.span());
      }
    }
  }

  private boolean isHyphen(int word) {
    return word < words.size() && words.get(word).text().equals("-");
  }

  private boolean isLed(int word) {
    return word > 0 && LEADING.contains(words.get(word - 1).text());
  }

  /** Whether a word, or the one that it counts, hangs on a word of this place. */
  private boolean hangs(int word, Place place) {
    int on = on(word);
    return on >= 0 && (place.covers(on) || place.covers(on(on)));
  }

  private int on(int word) {
    return word >= 0 && word < branches.size() ? branches.get(word).head() : -1;
  }

  /** {@code was renewed for three years}. */
  private void lasting(List<Term> terms, int step) {
    for (Timex time : resolved.marked().times()) {
      int at = word(time.span().begin());
      int last = word(time.span().end()) - 1;
      boolean length = time.type() == Timex.Type.DURATION && at > step;
      if (length && words.get(at - 1).is("for") && on(last) == step) {
        add(terms, words.get(at - 1).span().through(time.span()));
      }
    }
  }

  private int word(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }

  private void add(List<Term> terms, Span span) {
    if (terms.stream().noneMatch(t -> t.evidence().spans().getFirst().overlaps(span))) {
      List<String> inside =
          figures.stream().filter(f -> span.covers(f.span())).map(Figure::id).toList();
      Because because = Because.of("text", "agreement: what it is over, or for how long", span);
      terms.add(new Term(span.of(resolved.text()), inside, Evidence.of(span, because)));
    }
  }
}
