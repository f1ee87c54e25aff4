package org.chancery.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timeline;
import org.chancery.engine.time.Timeline.Placed;
import org.chancery.engine.time.Timex;

/**
 * Dates events: by the time that hangs on the word that tells one; else by the statement that it
 * is; else by the day its paragraph has named. What is told without any is of the day that the
 * article tells of, if it is an act of speech or the verb of a clause of its own, unless its tense
 * or a {@code last} says that it was before.
 */
final class EventDates {

  /** Types that are acts of speech: they are done when they are said. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "CONSULT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT");

  /** How verbs hang on others that tell what was done by the way, or before. */
  private static final Set<String> ASIDE =
      Set.of("acl", "amod", "nmod", "obl", "obj", "nsubj", "compound", "xcomp");

  private static final Pattern DAY_OR_MORE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  /** So many words before a verb may hold its {@code had}. */
  private static final int AUXILIARIES = 4;

  /** Letters between an anchor and the words for its time that still stand beside it. */
  private static final int BESIDE = 40;

  private final List<Word> words;
  private final List<Branch> branches;
  private final List<Statement> statements;
  private final List<Quote> quotes;
  private final List<Timex> times;
  private final Timeline timeline;

  EventDates(Resolved resolved, List<Statement> statements) {
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
    this.statements = statements;
    this.quotes = QuoteMarks.in(resolved.marked().parsed());
    this.times = resolved.marked().times();
    this.timeline = new Timeline(resolved.marked().seen(), times);
  }

  /** When an event of this type was, is or will be, and why. */
  Optional<Time> of(String type, Standing standing, Word anchor, List<Because> trace) {
    boolean told = isTold(standing);
    boolean last = isLast(anchor);
    Optional<String> said = said(type, anchor);
    Optional<Placed> own =
        timeline.of(
            anchor,
            time ->
                mayBe(standing, time)
                    && !(last && time.span().begin() < anchor.span().begin())
                    && !(standing == Standing.PLANNED && isOfSaying(time, anchor))
                    && !(said.isPresent() && timeline.isOfOtherNoun(anchor, time)));
    if (own.isEmpty() && standing == Standing.PLANNED) {
      own = timeline.ahead(anchor);
    }
    if (own.isPresent()) {
      trace.add(Because.of("time", "event: the time that hangs on the word", own.get().words()));
      boolean beside = gap(anchor.span(), own.get().words()) <= BESIDE;
      return Optional.of(new Time(own.get().date(), beside ? Time.From.TEXT : Time.From.SENTENCE));
    }
    if (said.isPresent()) {
      trace.add(Because.of("time", "event: the day of the statement it is", anchor.span()));
      return said.map(day -> new Time(day, Time.From.DOCUMENT));
    }
    boolean open = told && !last && !timeline.isBeforeAnother(anchor);
    Optional<String> day = open ? around(type, anchor) : Optional.empty();
    day.ifPresent(
        _ -> trace.add(Because.of("time", "event: the day told of there", anchor.span())));
    return day.map(each -> new Time(each, Time.From.DOCUMENT));
  }

  /** Whether a time is none to come for what is told as done, and none past for what is planned. */
  private boolean mayBe(Standing standing, Timex time) {
    return isTold(standing)
        ? !timeline.isAhead(time)
        : standing != Standing.PLANNED || !isPast(time);
  }

  /** Whether a time that has come is outside the words said that tell of what is planned. */
  private boolean isOfSaying(Timex time, Word anchor) {
    return !timeline.isAhead(time)
        && statements.stream()
            .flatMap(statement -> statement.content().stream())
            .anyMatch(content -> content.covers(anchor.span()) && !content.covers(time.span()));
  }

  /** Whether a day, month or year ends before the article's day. */
  private boolean isPast(Timex time) {
    String value = time.value();
    return timeline
        .own()
        .filter(day -> DAY_OR_MORE.matcher(value).matches() && !day.startsWith(value))
        .filter(day -> value.compareTo(day) < 0)
        .isPresent();
  }

  /** Of two tellings' times the one read nearer to its word; of equals the first. */
  static Optional<Time> better(Optional<Time> first, Optional<Time> again) {
    return Stream.of(first, again).flatMap(Optional::stream).min(Comparator.comparing(Time::from));
  }

  /**
   * Whether two tellings may be of one time: unless words beside both name days of which neither
   * holds the other, as {@code 2024-11} does {@code 2024-11-06}.
   */
  static boolean agree(Optional<Time> first, Optional<Time> again) {
    return first.isEmpty()
        || again.isEmpty()
        || first.get().from() == Time.From.DOCUMENT
        || again.get().from() == Time.From.DOCUMENT
        || first.get().value().startsWith(again.get().value())
        || again.get().value().startsWith(first.get().value());
  }

  /** Whether it is told as done, by whomever, so not of a day to come. */
  private static boolean isTold(Standing standing) {
    return switch (standing) {
      case DONE, ALLEGED, DENIED -> true;
      case ONGOING, PLANNED, HYPOTHETICAL, COLLAPSED -> false;
    };
  }

  /** The day of the statement whose cue tells it. */
  private Optional<String> said(String type, Word anchor) {
    return statements.stream()
        .filter(_ -> VERBAL.contains(type))
        .filter(s -> s.cue().filter(cue -> cue.covers(anchor.span())).isPresent())
        .findFirst()
        .flatMap(Statement::said);
  }

  private Optional<String> around(String type, Word anchor) {
    if (timeline.isUnplaced(anchor)) {
      return Optional.empty();
    }
    boolean told = VERBAL.contains(type) || isOfItsOwn(anchor);
    boolean open = told && !isBefore(anchor) && !isQuoted(anchor);
    return open ? timeline.around(anchor) : timeline.before(anchor);
  }

  /** {@code Police detained a man}, not {@code a man who was detained} or {@code the arrest}. */
  private boolean isOfItsOwn(Word anchor) {
    return !branches.isEmpty() && !ASIDE.contains(branches.get(anchor.index()).relation());
  }

  /** {@code had accused}, {@code has been promised}; not in what is the article's news. */
  private boolean isBefore(Word anchor) {
    int from = Math.max(0, anchor.index() - AUXILIARIES);
    return words.subList(from, anchor.index()).stream()
        .filter(w -> w.isHave())
        .anyMatch(w -> w.is("had") || !timeline.isNews(anchor));
  }

  /** {@code they last met}, {@code last held talks}, not {@code its last test}. */
  private boolean isLast(Word anchor) {
    return IntStream.of(anchor.index() - 1, anchor.index() - 2)
        .filter(k -> k > 0 && words.get(k).is("last") && !isOwning(words.get(k - 1)))
        .anyMatch(k -> times.stream().noneMatch(time -> time.span().covers(words.get(k).span())));
  }

  /** What stands before {@code last} where that is said of a noun. */
  private static boolean isOwning(Word word) {
    return ClosedClass.DETERMINER.has(word)
        || ClosedClass.POSSESSIVE.has(word)
        || word.isPossessive()
        || word.is("at");
  }

  private boolean isQuoted(Word anchor) {
    return quotes.stream().anyMatch(quote -> quote.inner().covers(anchor.span()));
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
  }
}
