package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timeline;
import org.chancery.engine.time.Timex;

/** Reads when an agreement reached, or is to reach, a stage. */
final class StageDates {

  private static final int WINDOW = 9;
  private static final int LONGEST_CLAUSE = 22;
  private static final int OPENING = 5;

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final Timeline timeline;

  StageDates(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.timeline = new Timeline(resolved.marked().seen(), resolved.marked().times());
  }

  /** The date by the clause of the words at {@code i}, else the one that the network sees. */
  Optional<Timex> of(Found found, int i, int first, int end) {
    return counted(i)
        .or(() -> near(found, i, first, end))
        .or(() -> timeline.seen(words.get(i), this::isDate));
  }

  /**
   * {@code left it, six years after they signed it}; but not {@code a month after it is signed}.
   */
  private Optional<Timex> counted(int i) {
    return timeline
        .counted(words.get(i), this::isDate)
        .filter(_ -> i > 0 && !Set.of("is", "are", "be").contains(words.get(i - 1).text()))
        .map(placed -> new Timex(placed.words(), Timex.Type.DATE, placed.date()));
  }

  /** {@code vowed last week to sign}, {@code said on Monday that it might}: when it was said. */
  boolean isOfSaying(Timex time, int stage, int first) {
    int begin = resolved.marked().parsed().firstWordFrom(time.span().begin());
    int next = resolved.marked().parsed().firstWordFrom(time.span().end());
    return next <= stage
        && IntStream.range(Math.max(first, begin - 2), stage)
            .filter(k -> k < begin || k >= next)
            .anyMatch(k -> words.get(k).is("that") || Cues.lemma(words.get(k)).isPresent());
  }

  /**
   * The date in the clause behind the verb, else the one in front of it, else the one that opens
   * the sentence: {@code On Tuesday, Chile signed …}.
   */
  private Optional<Timex> near(Found found, int i, int first, int end) {
    boolean talks = found.stage() == Stage.NEGOTIATING;
    int stop = i + 1;
    while (stop < end
        && stop < i + LONGEST_CLAUSE
        && !isOther(i, stop)
        && (!parts(stop) || (talks && words.get(stop).isAlphanumeric()))) {
      stop++;
    }
    int start = i;
    while (start > first && start > i - WINDOW && !parts(start - 1)) {
      start--;
    }
    Optional<Timex> behind =
        dates(between(i, stop))
            .findFirst()
            .or(() -> aside(i, end))
            .filter(time -> !timeline.isOfCondition(words.get(i), time));
    if (behind.isPresent()) {
      return behind;
    }
    boolean others = start > first && !Stages.at(words, start - 1).isEmpty();
    Optional<Timex> before =
        start < i && !others ? dates(between(start, i)).reduce((_, b) -> b) : Optional.empty();
    int opening = Math.min(first + OPENING, i);
    boolean alone = IntStream.range(opening, i).allMatch(k -> Stages.at(words, k).isEmpty());
    return before.isPresent() || opening == first || !alone
        ? before
        : dates(between(first, opening)).findFirst();
  }

  /** A time set off by commas right behind: {@code quit the pact, in 2021,}. */
  private Optional<Timex> aside(int i, int end) {
    return IntStream.range(i + 1, Math.min(end, i + LONGEST_CLAUSE))
        .filter(k -> words.get(k - 1).text().equals(","))
        .boxed()
        .flatMap(k -> resolved.marked().times().stream().filter(t -> opens(t, k)))
        .filter(this::isDate)
        .findFirst()
        .filter(t -> noStage(i + 1, resolved.marked().parsed().firstWordFrom(t.span().begin())));
  }

  /** {@code the memorandum of 2022 was signed}: the year that the agreement is called by. */
  Optional<Timex> inName(Entity agreement, Stage stage) {
    boolean made = stage == Stage.SIGNED || stage == Stage.CONCLUDED;
    return resolved.marked().times().stream()
        .filter(_ -> made)
        .filter(t -> t.day().matches("[0-9]{4}(-[0-9]{2})?"))
        .filter(t -> instruments.isWithin(t.span(), agreement))
        .findFirst();
  }

  /** The date right behind somebody's name: {@code and Peru in 2021}. */
  Optional<Timex> behind(Span name) {
    int next = resolved.marked().parsed().firstWordFrom(name.end());
    return next < words.size() && ClosedClass.ADPOSITION.has(words.get(next))
        ? resolved.marked().times().stream().filter(t -> opens(t, next) && isDate(t)).findFirst()
        : Optional.empty();
  }

  private boolean opens(Timex time, int k) {
    int at = resolved.marked().parsed().firstWordFrom(time.span().begin());
    boolean led = words.get(k).is("in") || words.get(k).is("on");
    return at == k || (led && at == k + 1);
  }

  private boolean noStage(int from, int to) {
    return IntStream.range(from, to).allMatch(k -> Stages.at(words, k).isEmpty());
  }

  /** {@code ratified it in May and Peru in June}: where another begins who did the same. */
  private boolean isOther(int i, int and) {
    return words.get(and).is("and")
        && and + 1 < words.size()
        && words.get(and + 1).isCapitalized()
        && IntStream.range(i, and).noneMatch(k -> words.get(k).is("by"));
  }

  private boolean parts(int i) {
    String text = words.get(i).text();
    return text.equals(",")
        || text.equals(";")
        || ProvidingVerbs.isAt(words, i)
        || !Stages.at(words, i).isEmpty();
  }

  private Span between(int from, int to) {
    return words.get(from).span().through(words.get(to - 1).span());
  }

  private Stream<Timex> dates(Span span) {
    return resolved.marked().times().stream()
        .filter(t -> span.covers(t.span().begin()) && isDate(t));
  }

  private boolean isDate(Timex time) {
    return !instruments.isWithin(time.span())
        && !isLimit(time)
        && (time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME)
        && time.day().matches("[0-9X]{4}.*[0-9].*|[0-9]{4}.*");
  }

  /** {@code valid until 2019}: when it ends, and not when it began. */
  private boolean isLimit(Timex time) {
    int at = resolved.marked().parsed().firstWordFrom(time.span().begin());
    return at > 1 && words.get(at - 1).is("until") && words.get(at - 2).is("valid");
  }
}
