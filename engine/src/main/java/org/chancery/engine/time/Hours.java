package org.chancery.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.engine.sentence.Word;

/**
 * Hours and parts of the day that name no day of their own: they are of the day named right behind
 * them, {@code before dawn yesterday}, {@code noon on the 14th}; else of the one told of last;
 * those of a curfew are of every day.
 */
final class Hours {

  private static final Set<String> BEFORE_DAY = Set.of("on", "of", "to", ",");

  /** Nouns for what is at the same hours each day. */
  private static final Set<String> DAILY = Set.of("curfew", "curfews");

  private static final Set<String> OF_TODAY = Set.of("today", "tonight", "this", "overnight");

  private final Line words;
  private final Anchor anchor;
  private final Told told;
  private final IntFunction<Optional<Found>> times;

  /** Whether the sentence opens its paragraph, so an hour that opens it is of the article's day. */
  private final boolean opens;

  /** Whether the sentence tells of hours that come every day. */
  private final boolean ofCurfew;

  /** Reads hours of a sentence; {@code times} finds the time that begins at a word. */
  Hours(Line words, Anchor anchor, Told told, IntFunction<Optional<Found>> times, boolean opens) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
    this.times = times;
    this.opens = opens;
    this.ofCurfew = words.words().stream().anyMatch(word -> DAILY.contains(TimeWords.plain(word)));
  }

  /** The same time, on its day. */
  Found placed(int from, Found found) {
    boolean bare =
        found.type() == Timex.Type.TIME
            && found.value().startsWith(anchor.today() + "T")
            && words.between(from, found.to()).noneMatch(Hours::namesDay);
    if (bare && found.value().contains(":") && ofCurfew) {
      String hour = found.value().substring(anchor.today().length());
      return new Found(found.to(), found.type(), hour);
    }
    Optional<String> day = bare ? behind(found.to()).or(() -> told(from)) : Optional.empty();
    return day.map(each -> each + found.value().substring(each.length()))
        .or(() -> Optional.of(found.value()).filter(_ -> bare).flatMap(this::dayless))
        .map(value -> new Found(found.to(), found.type(), value))
        .orElse(found);
  }

  private Optional<String> told(int from) {
    return from == 0 && opens ? Optional.empty() : told.day().map(LocalDate::toString);
  }

  /** An hour of a day that is not known is written without one: {@code T09:00}. */
  private Optional<String> dayless(String value) {
    return Optional.of(value.substring(anchor.today().length()))
        .filter(_ -> anchor.day().isEmpty());
  }

  private Optional<String> behind(int to) {
    boolean led = to < words.size() && BEFORE_DAY.contains(words.plain(to));
    int at = led ? to + 1 : to;
    return at >= words.size()
        ? Optional.empty()
        : times
            .apply(at)
            .map(Found::value)
            .filter(value -> value.length() >= 10 && value.length() == anchor.today().length())
            .filter(value -> Character.isDigit(value.charAt(9)));
  }

  private static boolean namesDay(Word word) {
    return OF_TODAY.contains(TimeWords.plain(word))
        || TimeWords.day(word).isPresent()
        || TimeWords.month(word).isPresent();
  }
}
