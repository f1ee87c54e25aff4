package org.chancery.engine.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.ClosedClass;

/** Hours by the clock: {@code 5 p.m.}, {@code noon}, {@code four in the afternoon}. */
final class Clock {

  private static final Set<String> BEFORE_HOUR = Set.of("at", "until", "till");

  private static final Set<String> ENDS_HOUR = Set.of(".", ",", ";", ":", ")", "?", "!");

  /** Behind a number that is no hour, whatever leads to it: {@code stood at 4.25%}. */
  private static final Set<String> SHARES = Set.of("%", "percent", "per");

  private static final Set<String> HALVES = Set.of("a.m.", "p.m.", "am", "pm");

  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");

  private final Line words;
  private final Anchor anchor;
  private final IntFunction<Optional<Found>> days;

  /** Reads a sentence; {@code days} finds the whole day that begins at a word. */
  Clock(Line words, Anchor anchor, IntFunction<Optional<Found>> days) {
    this.words = words;
    this.anchor = anchor;
    this.days = days;
  }

  /** {@code 5 p.m.}, {@code 16:41}, {@code noon}, {@code 9 a.m. EST Tuesday}. */
  Optional<Found> at(int i) {
    boolean half = HALVES.contains(words.plain(i + 1));
    int to = half ? i + 2 : i + 1;
    Optional<Found> spoken = spoken(i);
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<String> time =
        switch (words.plain(i)) {
          case "noon" -> Optional.of("T12:00");
          case "midnight" -> Optional.of("T24:00");
          default -> clockTime(i, half ? words.plain(i + 1) : "");
        };
    return time.map(
        t ->
            dayBehind(to)
                .map(day -> new Found(day.to(), Timex.Type.TIME, day.value() + t))
                .orElseGet(() -> new Found(to, Timex.Type.TIME, anchor.today() + t)));
  }

  /** {@code four in the afternoon}, {@code one o'clock}. */
  private Optional<Found> spoken(int i) {
    Optional<Integer> hour = TimeWords.number(words.get(i)).filter(h -> h >= 1 && h <= 12);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean clock = words.plain(i + 1).equals("o'clock") || words.plain(i + 1).equals("o’clock");
    int in = clock ? i + 2 : i + 1;
    boolean part = words.is(in, "in") && words.is(in + 1, "the");
    int late =
        switch (part ? words.plain(in + 2) : "") {
          case "afternoon", "evening" -> 12;
          case "morning" -> 0;
          default -> -1;
        };
    if (!clock && late < 0) {
      return lone(i).map(h -> new Found(i + 1, Timex.Type.TIME, h));
    }
    int h = hour.get() % 12 + Math.max(late, 0);
    String value = String.format(Locale.ROOT, "%sT%02d:00", anchor.today(), h);
    return Optional.of(new Found(late < 0 ? in : in + 3, Timex.Type.TIME, value));
  }

  /**
   * {@code At nine he left}, {@code stayed until two}, but not {@code at two of them} nor the age
   * of {@code At twelve, he left school}.
   */
  private Optional<String> lone(int i) {
    boolean led =
        BEFORE_HOUR.contains(words.plain(i - 1)) || (i > 0 && words.get(i - 1).text().equals("By"));
    boolean ends =
        i + 1 >= words.size()
            || ENDS_HOUR.contains(words.plain(i + 1))
            || (ClosedClass.any(words.get(i + 1)) && !words.is(i + 1, "of"));
    boolean word = Character.isLetter(words.get(i).text().charAt(0));
    boolean age = i > 0 && words.is(i + 1, ",") && words.get(i - 1).isCapitalized();
    return TimeWords.number(words.get(i))
        .filter(_ -> led && ends && word && !age)
        .map(hour -> String.format(Locale.ROOT, "%sT%02d:00", anchor.today(), hour));
  }

  /** {@code 16:30}, {@code 4 p.m.}, {@code 4.30pm}, {@code at 4.30}. */
  private Optional<String> clockTime(int i, String half) {
    String text = words.get(i).text().toLowerCase(Locale.ROOT);
    if (half.isEmpty() && (text.endsWith("am") || text.endsWith("pm"))) {
      int end = text.length() - 2;
      return clockTime(text.substring(0, end).replace('.', ':'), text.substring(end));
    }
    boolean dotted = text.indexOf('.') > 0 && (!half.isEmpty() || isHour(i));
    return clockTime(dotted ? text.replace('.', ':') : text, half);
  }

  /** Whether a number stands where only an hour does: {@code at 4.30 the House rose}. */
  private boolean isHour(int i) {
    boolean ends =
        i + 1 >= words.size()
            || !words.get(i + 1).isAlphanumeric()
            || ClosedClass.any(words.get(i + 1));
    boolean led = BEFORE_HOUR.contains(words.plain(i - 1));
    return ends
        && !SHARES.contains(words.plain(i + 1))
        && (led
            || (words.is(i - 1, "from") && (words.is(i + 1, "until") || words.is(i + 1, "till"))));
  }

  private static Optional<String> clockTime(String text, String half) {
    boolean colon = text.length() <= 5 && text.indexOf(':') > 0;
    if (!colon && half.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split(":", 2);
    String minutes = colon ? parts[1] : "00";
    if (!TimeWords.isNumber(parts[0], 2) || !MINUTES.matcher(minutes).matches()) {
      return Optional.empty();
    }
    int read = Integer.parseInt(parts[0]);
    int hour = half.isEmpty() ? read : read % 12 + (half.startsWith("p") ? 12 : 0);
    return hour > 24
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "T%02d:%s", hour, minutes));
  }

  /** The day that follows a time: {@code EST Tuesday}, {@code on Nov. 9}. */
  private Optional<Found> dayBehind(int i) {
    int zone = i < words.size() && words.get(i).text().matches("[A-Z]{2,3}T|GMT|UTC") ? i + 1 : i;
    int at = words.is(zone, ",") || words.is(zone, "on") ? zone + 1 : zone;
    if (at >= words.size()) {
      return Optional.empty();
    }
    return days.apply(at);
  }
}
