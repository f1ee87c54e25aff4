package org.chancery.engine.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Removed;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timeline;
import org.chancery.engine.time.Timex;

/**
 * Tells on which day things were said: on the one named beside the cue; else on that on which the
 * speaker last spoke nearby; else on the day that the text tells of there.
 */
final class SaidDays {

  /** Letters after a cue in which the day of saying stands, and fewer behind the content. */
  private static final int BESIDE = 60;

  private static final int BEHIND_CONTENT = 20;

  /** What may lead to the day of saying where it was read as the first words of what was said. */
  private static final Set<String> LEADS = Set.of("on", "in", "at", "late", "early", "last", "the");

  /** Words that tell of what is to come. */
  private static final Set<String> AHEAD =
      Set.of(
          "will", "would", "shall", "should", "may", "might", "can", "could", "must", "to", "ll");

  /** Sentences of an article's opening. */
  private static final int OPENING = 8;

  private static final Set<String> WE = Set.of("we", "us", "me", "i", "our", "this");

  private static final Set<String> MEETING =
      Set.of("met", "spoke", "talked", "received", "interviewed", "sat");

  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-\\d\\d-\\d\\d(T.*)?");
  private static final Pattern COARSE =
      Pattern.compile("\\d{4}|(?:\\d{4}|XXXX)-(?:W?\\d\\d|SP|SU|FA|WI|Q\\d)");

  /** What a paper that a body issues is headed by. */
  private static final Pattern OFFICIAL =
      Pattern.compile("(?iU)\\b(?:communiqu[eé]|note verbale|press release|immediate release)\\b");

  /** Letters of a text that head it. */
  private static final int HEAD = 150;

  /** A paragraph with a number; so many of them make a paper that a body issues. */
  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\d{1,2}\\. \\p{Lu}");

  private static final int FEWEST_NUMBERED = 4;

  private final Resolved resolved;
  private final List<Span> contents;
  private final List<Timex> times;
  private final Timeline timeline;
  private final List<Timex> meetings;
  private final boolean official;
  private final Map<EntityId, Spoken> spoken = new HashMap<>();

  /** When somebody last spoke, and in which paragraph. */
  private record Spoken(String day, int paragraph) {}

  SaidDays(Resolved resolved, List<Attribution> attributions) {
    this.resolved = resolved;
    this.contents = attributions.stream().flatMap(a -> a.content().stream()).toList();
    this.times = resolved.marked().times();
    this.timeline = new Timeline(resolved.marked().seen(), times);
    this.meetings = times.stream().filter(this::tellsOfMeeting).toList();
    this.official = isOfficial(resolved);
  }

  /** Whether a document is headed as one that a body issues. */
  private static boolean isOfficial(Resolved resolved) {
    Document document = resolved.marked().parsed().document();
    String text = document.text();
    return Stream.concat(document.title().stream(), document.removed().stream().map(Removed::text))
            .anyMatch(line -> OFFICIAL.matcher(line).find())
        || NUMBERED.matcher(text).results().limit(FEWEST_NUMBERED).count() == FEWEST_NUMBERED
        || OFFICIAL.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
  }

  /** The day of an attribution; that of the article itself where it is a speech of a transcript. */
  Optional<String> of(
      Attribution attribution, Optional<EntityId> speaker, boolean speech, List<Because> trace) {
    Span anchor = attribution.cue().orElse(attribution.content().getFirst());
    Word word = wordAt(anchor);
    int paragraph = resolved.marked().parsed().sentenceAt(anchor.begin()).paragraph();
    Optional<String> told =
        speech
            ? Optional.empty()
            : timeline
                .ofThatTime(wordBefore(anchor.end()))
                .map(Timeline.Placed::date)
                .or(() -> beside(anchor, word, trace))
                .or(() -> heading(word, trace));
    Optional<String> before = speaker.map(spoken::get).flatMap(last -> near(last, paragraph));
    if (told.isEmpty() && before.isPresent() && !official) {
      trace.add(new Because("said", "statement: that of the statement before", List.of()));
    }
    Optional<String> known = told.or(() -> official ? timeline.own() : before);
    if (told.isEmpty() && known.isPresent() && official) {
      trace.add(new Because("said", "statement: the day of the paper that tells it", List.of()));
    }
    if (known.isPresent() && speaker.isPresent()) {
      spoken.put(speaker.get(), new Spoken(known.get(), paragraph));
    }
    return known.or(() -> around(attribution, word, speech, trace));
  }

  /** Whether what was said tells of a later day as over: nobody can have said it before. */
  private boolean isToldLater(Attribution attribution, String day) {
    boolean over =
        attribution.content().stream()
            .flatMap(content -> resolved.marked().wordsIn(content).stream())
            .noneMatch(word -> AHEAD.contains(word.text().toLowerCase(Locale.ROOT)));
    return over
        && times.stream()
            .filter(time -> attribution.content().stream().anyMatch(c -> c.covers(time.span())))
            .filter(time -> !timeline.isAhead(time))
            .flatMap(time -> day(time).stream())
            .anyMatch(told -> told.compareTo(day) > 0);
  }

  private Word wordAt(Span anchor) {
    return resolved
        .marked()
        .parsed()
        .words()
        .get(resolved.marked().parsed().firstWordFrom(anchor.begin()));
  }

  /** The last word of what ends there. */
  private Word wordBefore(int end) {
    return resolved
        .marked()
        .parsed()
        .words()
        .get(resolved.marked().parsed().firstWordFrom(end) - 1);
  }

  private static Optional<String> near(Spoken last, int paragraph) {
    return paragraph - last.paragraph() <= 1 ? Optional.of(last.day()) : Optional.empty();
  }

  private Optional<String> around(
      Attribution attribution, Word word, boolean speech, List<Because> trace) {
    Optional<String> day =
        speech
            ? met(word).or(timeline::own)
            : timeline
                .saidAround(word, time -> isUnsaid(time, word))
                .filter(each -> !isToldLater(attribution, each))
                .or(timeline::own);
    day.ifPresent(
        _ ->
            trace.add(new Because("said", "statement: no time named; the day told of", List.of())));
    return day;
  }

  /** The day on which an article says that its author met who speaks: {@code We met on Friday}. */
  private Optional<String> met(Word word) {
    return meetings.stream()
        .filter(time -> time.span().end() < word.span().begin())
        .flatMap(time -> day(time).stream())
        .reduce((_, later) -> later);
  }

  private boolean tellsOfMeeting(Timex time) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(time.span().begin());
    return sentence.index() < OPENING
        && sentence.words().stream().anyMatch(each -> WE.stream().anyMatch(each::is))
        && sentence.words().stream().anyMatch(each -> MEETING.stream().anyMatch(each::is));
  }

  /** Whether a time is not one of what is said, but leads it or is of what holds the word too. */
  private boolean isUnsaid(Timex time, Word word) {
    return contents.stream()
        .filter(said -> said.overlaps(time.span()) && !said.covers(word.span()))
        .allMatch(said -> said.begin() >= word.span().end() && leads(said, time));
  }

  private Optional<String> heading(Word word, List<Because> trace) {
    Optional<Timeline.Placed> heading = timeline.heading(word);
    heading.ifPresent(
        placed -> trace.add(Because.of("said", "statement: the date of its item", placed.words())));
    return heading.map(Timeline.Placed::date);
  }

  /** The day that the network sees hang on a cue, else the one named nearest, in its sentence. */
  private Optional<String> beside(Span anchor, Word word, List<Because> trace) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(anchor.begin());
    Predicate<Timex> counts =
        time ->
            sentence.span().covers(time.span())
                && !timeline.isAhead(time)
                && value(time).isPresent();
    Optional<Timex> nearest =
        timeline
            .seen(word, counts.and(time -> isOfSaying(time, anchor) || !isOfClause(time, anchor)))
            .or(
                () ->
                    times.stream()
                        .filter(time -> isOfSaying(time, anchor) && counts.test(time))
                        .filter(time -> isBeside(word, time, anchor))
                        .filter(time -> !timeline.isRuledOut(word, time))
                        .min(Comparator.comparingInt(time -> distance(time, anchor))));
    nearest.ifPresent(
        time -> trace.add(Because.of("said", "statement: the time beside the cue", time.span())));
    return nearest.flatMap(this::value);
  }

  /** Whether a time is outside what is said, or outside that cue's part of it. */
  private boolean isOfSaying(Timex time, Span anchor) {
    return contents.stream()
        .filter(content -> content.overlaps(time.span()) && !content.covers(anchor))
        .allMatch(content -> content.begin() >= anchor.end() && leads(content, time));
  }

  /** Whether a time is behind a subject of what is said: {@code that they had met on Sunday}. */
  private boolean isOfClause(Timex time, Span anchor) {
    List<Branch> branches = resolved.marked().seen().branches();
    return contents.stream()
        .filter(content -> content.overlaps(time.span()) && !content.covers(anchor))
        .filter(content -> content.begin() < time.span().begin())
        .flatMap(
            content ->
                resolved.marked().wordsIn(new Span(content.begin(), time.span().begin())).stream())
        .anyMatch(
            word ->
                word.index() < branches.size()
                    && branches.get(word.index()).relation().equals("nsubj"));
  }

  /** {@code threatened on Tuesday to march}, where the content was taken to begin with the day. */
  private boolean leads(Span content, Timex time) {
    return content.begin() >= time.span().begin()
        || resolved.marked().wordsIn(new Span(content.begin(), time.span().begin())).stream()
            .allMatch(word -> LEADS.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  private static int distance(Timex time, Span anchor) {
    return time.span().begin() >= anchor.end()
        ? time.span().begin() - anchor.end()
        : anchor.begin() - time.span().end();
  }

  private boolean isBeside(Word word, Timex time, Span anchor) {
    if (timeline.isOfOtherClause(word, time)) {
      return false;
    }
    if (time.span().begin() < anchor.begin()) {
      return true;
    }
    boolean behind =
        contents.stream()
            .anyMatch(c -> c.begin() >= anchor.end() && c.end() <= time.span().begin());
    return distance(time, anchor) <= (behind ? BEHIND_CONTENT : BESIDE);
  }

  /** The day of a time; a month, a season or a year will do. */
  private Optional<String> value(Timex time) {
    boolean coarse = time.type() == Timex.Type.DATE && COARSE.matcher(time.value()).matches();
    return coarse ? Optional.of(time.value()) : day(time);
  }

  private Optional<String> day(Timex time) {
    boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    return dated && DAY.matcher(time.value()).matches()
        ? Optional.of(time.day())
        : Optional.empty();
  }
}
