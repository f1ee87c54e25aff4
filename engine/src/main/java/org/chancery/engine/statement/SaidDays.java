package org.chancery.engine.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * Tells on which day things were said: on the one named beside the cue; else on that on which the
 * speaker last spoke nearby; else on the one named earlier in the paragraph; else on that of the
 * article's opening; else when it was published.
 */
final class SaidDays {

  /** Letters after a cue in which the day of saying stands, and fewer behind the content. */
  private static final int BESIDE = 60;

  private static final int BEHIND_CONTENT = 20;

  /** Days before publication that an article reports as its own. */
  private static final int FRESH = 7;

  /** Paragraphs, headline and all, that open an article. */
  private static final int OPENING = 2;

  /** Words that open a clause of its own, up to the next comma. */
  private static final Set<String> ASIDE =
      Set.of("who", "which", "whose", "whom", "after", "since", "until", "before", "when");

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern COARSE = Pattern.compile("\\d{4}(-W?\\d\\d)?");

  private final Resolved resolved;
  private final List<Span> contents;
  private final List<Timex> times;
  private final Optional<String> published;
  private final Optional<String> opening;
  private final Map<EntityId, Spoken> spoken = new HashMap<>();

  /** When somebody last spoke, and in which paragraph. */
  private record Spoken(String day, int paragraph) {}

  SaidDays(Resolved resolved, List<Attribution> attributions) {
    this.resolved = resolved;
    this.contents = attributions.stream().flatMap(a -> a.content().stream()).toList();
    this.published =
        resolved
            .marked()
            .parsed()
            .document()
            .published()
            .map(Published::date)
            .map(day -> day.length() > 10 ? day.substring(0, 10) : day);
    this.times =
        resolved.marked().times().stream()
            .filter(time -> contents.stream().noneMatch(time.span()::overlaps))
            .toList();
    this.opening =
        times.stream()
            .filter(time -> paragraph(time.span()) < OPENING)
            .flatMap(time -> freshDay(time).stream())
            .findFirst();
  }

  /** The day of an attribution; that of the article itself where it is a speech of a transcript. */
  Optional<String> of(
      Attribution attribution, Optional<EntityId> speaker, boolean speech, List<Because> trace) {
    Span anchor = attribution.cue().orElse(attribution.content().getFirst());
    int paragraph = paragraph(anchor);
    Optional<String> told = speech ? Optional.empty() : beside(anchor, trace);
    Optional<String> before = speaker.map(spoken::get).flatMap(last -> near(last, paragraph));
    if (told.isEmpty() && before.isPresent()) {
      trace.add(new Because("said", "statement: that of the statement before", List.of()));
    }
    Optional<String> known = told.or(() -> before);
    if (known.isPresent() && speaker.isPresent()) {
      spoken.put(speaker.get(), new Spoken(known.get(), paragraph));
    }
    return known
        .or(() -> speech ? Optional.empty() : earlier(anchor, trace))
        .or(() -> day(speech, trace));
  }

  private static Optional<String> near(Spoken last, int paragraph) {
    return paragraph - last.paragraph() <= 1 ? Optional.of(last.day()) : Optional.empty();
  }

  private Optional<String> day(boolean speech, List<Because> trace) {
    Optional<String> day = speech ? published : opening.or(() -> published);
    day.ifPresent(
        _ ->
            trace.add(
                new Because(
                    "said", "statement: no time named; the day of the article", List.of())));
    return day;
  }

  private int paragraph(Span span) {
    return resolved.marked().parsed().sentenceAt(span.begin()).paragraph();
  }

  /** The day named nearest to a cue, in its sentence. */
  private Optional<String> beside(Span anchor, List<Because> trace) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(anchor.begin());
    Optional<Timex> nearest =
        times.stream()
            .filter(time -> sentence.span().covers(time.span()))
            .filter(time -> value(time, anchor).filter(day -> !isFuture(day)).isPresent())
            .filter(time -> isBeside(sentence, time, anchor))
            .min(Comparator.comparingInt(time -> distance(time, anchor)));
    nearest.ifPresent(
        time -> trace.add(Because.of("said", "statement: the time beside the cue", time.span())));
    return nearest.flatMap(time -> value(time, anchor));
  }

  private static int distance(Timex time, Span anchor) {
    return time.span().begin() >= anchor.end()
        ? time.span().begin() - anchor.end()
        : anchor.begin() - time.span().end();
  }

  private boolean isBeside(Sentence sentence, Timex time, Span anchor) {
    if (time.span().begin() < anchor.begin()) {
      return !isAside(sentence, time);
    }
    boolean behind =
        contents.stream()
            .anyMatch(c -> c.begin() >= anchor.end() && c.begin() < time.span().begin());
    return distance(time, anchor) <= (behind ? BEHIND_CONTENT : BESIDE);
  }

  private boolean isFuture(String day) {
    return published.isPresent()
        && day.compareTo(published.get()) > 0
        && !published.get().startsWith(day);
  }

  /** The day of a time; behind the cue a month, a week or a year will do. */
  private static Optional<String> value(Timex time, Span anchor) {
    boolean coarse =
        time.type() == Timex.Type.DATE
            && time.span().begin() >= anchor.end()
            && COARSE.matcher(time.value()).matches();
    return coarse ? Optional.of(time.value()) : day(time);
  }

  private static Optional<String> day(Timex time) {
    Matcher day = DAY.matcher(time.value());
    boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    return dated && day.matches() ? Optional.of(day.group(1)) : Optional.empty();
  }

  /** The day of a time, if an article would report it as its own. */
  private Optional<String> freshDay(Timex time) {
    Optional<LocalDate> day = day(time).flatMap(SaidDays::parsed);
    Optional<LocalDate> out = published.flatMap(SaidDays::parsed);
    boolean fresh =
        day.isPresent()
            && out.isPresent()
            && !day.get().isAfter(out.get())
            && !day.get().isBefore(out.get().minusDays(FRESH));
    return fresh ? day.map(LocalDate::toString) : Optional.empty();
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The last fresh day named before a cue in its paragraph. */
  private Optional<String> earlier(Span anchor, List<Because> trace) {
    int paragraph = paragraph(anchor);
    Optional<Timex> last =
        times.stream()
            .filter(time -> time.span().end() <= anchor.begin())
            .filter(time -> paragraph(time.span()) == paragraph)
            .filter(time -> freshDay(time).isPresent())
            .reduce((_, later) -> later);
    last.ifPresent(
        time ->
            trace.add(
                Because.of(
                    "said", "statement: the day named before in the paragraph", time.span())));
    return last.flatMap(this::freshDay);
  }

  /** Whether a time before the cue tells of something else: {@code who was ousted in 2025}. */
  private static boolean isAside(Sentence sentence, Timex time) {
    boolean aside = false;
    for (Word word : sentence.words()) {
      if (word.span().begin() >= time.span().begin()) {
        break;
      }
      aside = ASIDE.contains(word.text().toLowerCase(Locale.ROOT)) || (aside && !word.is(","));
    }
    return aside;
  }
}
