package org.chancery.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.text.Span;

/**
 * Finds expressions of time and gives them values after TIMEX3 (TimeML annotation guidelines
 * 1.2.1), against the day of the dateline or of publication.
 */
public final class TimeFinder {

  /** What a month is pointed at by from the day of the article. */
  private static final Set<String> POINTS = Set.of("last", "next", "this");

  /** The times of a document, in reading order; none overlaps another. */
  public List<Timex> find(Parsed parsed) {
    return find(Seen.nothing(parsed));
  }

  /** The times of a document that the network has read. */
  public List<Timex> find(Seen seen) {
    Parsed parsed = seen.parsed();
    Anchor anchor = Anchor.of(parsed);
    Told told = new Told();
    List<Timex> times = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Line words = new Line(sentence.words());
      FiniteVerbs verbs = new FiniteVerbs(words, seen.branches());
      Tense tense = new Tense(words, verbs);
      Dates dates = new Dates(words, anchor, tense, new Years(words, anchor, verbs));
      Quarters quarters = new Quarters(words, anchor, told, dates);
      Echoes echoes = new Echoes(words, anchor, told, tense);
      Echoes past = new Echoes(words, anchor, told.over(), tense);
      Relatives relatives = new Relatives(words, anchor, told, tense, dates);
      Relatives pastRelatives = new Relatives(words, anchor, told.over(), tense, dates);
      TimesOfYear ofYear = new TimesOfYear(words, anchor, tense);
      IntFunction<Optional<Found>> at =
          from ->
              told(from, tense, echoes::at, past::at)
                  .or(() -> quarters.at(from))
                  .or(() -> dates.at(from))
                  .or(() -> told(from, tense, relatives::at, pastRelatives::at))
                  .or(() -> ofYear.at(from));
      boolean opens = parsed.opensParagraph(sentence);
      Hours hours = new Hours(words, anchor, told, at, opens);
      Hours pastHours = new Hours(words, anchor, told.over(), at, opens);
      told.next();
      int i = 0;
      while (i < words.size()) {
        int from = i;
        Optional<Found> found =
            at.apply(from)
                .map(time -> (isPast(tense, from) ? pastHours : hours).placed(from, time));
        if (found.isPresent()) {
          Span span = words.get(i).span().through(words.get(found.get().to() - 1).span());
          boolean bare = anchor.day().isEmpty() && !POINTS.contains(TimeWords.plain(words.get(i)));
          Tense.Direction lies = tense.at(from);
          boolean over = lies == Tense.Direction.PAST;
          String value = bare ? told.dated(found.get().value(), over) : found.get().value();
          Timex time = new Timex(span, found.get().type(), value);
          times.add(new Timex(span, time.type(), anchor.told(time.value())));
          told.add(time, lies == Tense.Direction.FUTURE || anchor.isAhead(time.value()));
        }
        i = found.map(Found::to).orElse(i + 1);
      }
    }
    Timeline timeline = new Timeline(seen, times);
    return times.stream().map(timeline::placed).toList();
  }

  /** A time that points back, from what is over alone where its words tell of that. */
  private static Optional<Found> told(
      int from, Tense tense, IntFunction<Optional<Found>> all, IntFunction<Optional<Found>> over) {
    Optional<Found> found = all.apply(from);
    return found.isPresent() && isPast(tense, from) ? over.apply(from) : found;
  }

  private static boolean isPast(Tense tense, int from) {
    return tense.at(from) == Tense.Direction.PAST;
  }
}
