package org.chancery.engine.time;

import java.util.Optional;
import java.util.Set;

/**
 * Quarters of a year, and what reports of earnings call them: {@code the third quarter}, {@code the
 * latest quarter}, {@code the year-earlier period}; beside a quarter {@code a year ago} is one too.
 */
final class Quarters {

  private static final Set<String> PERIOD = Set.of("quarter", "period");

  private final Line words;
  private final Anchor anchor;
  private final Told told;
  private final Dates dates;

  Quarters(Line words, Anchor anchor, Told told, Dates dates) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
    this.dates = dates;
  }

  Optional<Found> at(int i) {
    return numbered(i)
        .or(() -> halfOf(i))
        .or(() -> ofYear(i))
        .or(() -> latest(i))
        .or(() -> yearEarlier(i))
        .or(() -> yearAgo(i));
  }

  /** A year before a quarter, and the word behind it. */
  private record Year(int to, String name) {}

  /**
   * {@code the third quarter of 2023}, {@code fourth-quarter}, {@code this year's first quarter}.
   */
  private Optional<Found> numbered(int i) {
    int start = words.is(i, "the") ? i + 1 : i;
    Optional<Year> before = yearBefore(start);
    int at = before.map(Year::to).orElse(start);
    at = words.is(at, "fiscal") ? at + 1 : at;
    Optional<Integer> ordinal =
        at < words.size() ? TimeWords.ordinal(words.get(at)) : Optional.empty();
    int unit = words.is(at + 1, "-") ? at + 2 : at + 1;
    if (ordinal.isEmpty() || !words.is(unit, "quarter") || (at > i && words.is(at + 1, "-"))) {
      return Optional.empty();
    }
    int year = words.is(unit + 1, "of") ? unit + 2 : unit + 1;
    Optional<Integer> named =
        year < words.size() ? TimeWords.year(words.get(year)) : Optional.empty();
    String name =
        named.map(String::valueOf).or(() -> before.map(Year::name)).orElseGet(anchor::year);
    return date(named.isPresent() ? year + 1 : unit + 1, name + "-Q" + ordinal.get());
  }

  /** {@code the first half of 2023}, {@code the last half of next year}. */
  private Optional<Found> halfOf(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    String half =
        words.is(at, "first") ? "-H1" : words.is(at, "second") || words.is(at, "last") ? "-H2" : "";
    if (half.isEmpty()
        || !words.is(at + 1, "half")
        || !words.is(at + 2, "of")
        || at + 3 >= words.size()) {
      return Optional.empty();
    }
    int by = words.is(at + 3, "this") ? 0 : words.is(at + 3, "next") ? 1 : -1;
    return words.is(at + 4, "year") && (by >= 0 || words.is(at + 3, "last"))
        ? date(at + 5, anchor.shifted("Y", by) + half)
        : TimeWords.year(words.get(at + 3)).flatMap(year -> date(at + 4, year + half));
  }

  /** {@code this year's}, {@code 2023}, {@code year-ago} before a quarter. */
  private Optional<Year> yearBefore(int i) {
    boolean owned = words.is(i + 1, "year") && (words.is(i + 2, "'s") || words.is(i + 2, "’s"));
    int by = words.is(i, "last") ? -1 : words.is(i, "next") ? 1 : 0;
    if (owned && (words.is(i, "this") || by != 0)) {
      return Optional.of(new Year(i + 3, anchor.shifted("Y", by)));
    }
    if (words.is(i, "year")
        && words.is(i + 1, "-")
        && (words.is(i + 2, "earlier") || words.is(i + 2, "ago"))) {
      return Optional.of(new Year(i + 3, anchor.shifted("Y", -1)));
    }
    return i < words.size()
        ? TimeWords.year(words.get(i)).map(y -> new Year(i + 1, String.valueOf(y)))
        : Optional.empty();
  }

  /** {@code the 1988 period}: the quarter told last, of that year. */
  private Optional<Found> ofYear(int i) {
    boolean led = words.is(i, "the") && i + 1 < words.size() && isPeriod(i + 2);
    Optional<Integer> year = led ? TimeWords.year(words.get(i + 1)) : Optional.empty();
    return year.flatMap(
        y -> date(i + 3, y + told.quarter().map(quarter -> quarter.substring(4)).orElse("")));
  }

  /** {@code the quarter}, {@code the latest quarter}: the one told last, else the last to end. */
  private Optional<Found> latest(int i) {
    if (!words.is(i, "the")) {
      return Optional.empty();
    }
    boolean latest = words.is(i + 1, "latest");
    int at = latest ? i + 2 : i + 1;
    boolean named = latest ? isPeriod(at) : words.is(at, "quarter");
    Optional<String> ended = named ? ended(at + 1) : Optional.empty();
    if (ended.isPresent()) {
      return date(at + 1, ended.get());
    }
    return named && (latest || !words.is(at + 1, "of"))
        ? date(at + 1, told.quarter().orElseGet(() -> anchor.shifted("Q", -1)))
        : Optional.empty();
  }

  /** The quarter that ends on the day behind {@code ended}: {@code ended Sept. 30}. */
  private Optional<String> ended(int i) {
    boolean ends = words.is(i, "ended") || words.is(i, "ending");
    return ends && i + 1 < words.size()
        ? dates
            .at(i + 1)
            .filter(day -> day.value().matches("\\d{4}-\\d{2}.*"))
            .map(Found::value)
            .map(Quarters::quarterOf)
        : Optional.empty();
  }

  private static String quarterOf(String date) {
    int month = Integer.parseInt(date.substring(5, 7));
    return date.substring(0, 4) + "-Q" + (month + 2) / 3;
  }

  /** {@code year-earlier}, {@code the year-ago quarter}. */
  private Optional<Found> yearEarlier(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean led =
        words.is(at, "year")
            && words.is(at + 1, "-")
            && (words.is(at + 2, "earlier") || words.is(at + 2, "ago"));
    if (!led || (at > i && !isPeriod(at + 3))) {
      return Optional.empty();
    }
    int to = isPeriod(at + 3) && at > i ? at + 4 : at + 3;
    return date(to, quarterBefore().orElseGet(() -> anchor.shifted("Y", -1)));
  }

  private Optional<Found> yearAgo(int i) {
    boolean ago =
        words.is(i, "a")
            && words.is(i + 1, "year")
            && (words.is(i + 2, "ago") || words.is(i + 2, "earlier"));
    return ago ? quarterBefore().flatMap(value -> date(i + 3, value)) : Optional.empty();
  }

  private Optional<String> quarterBefore() {
    return told.quarter()
        .filter(quarter -> quarter.compareTo(anchor.year()) > 0)
        .map(quarter -> Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4));
  }

  private boolean isPeriod(int i) {
    return i < words.size() && PERIOD.contains(words.plain(i));
  }

  private static Optional<Found> date(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.DATE, value));
  }
}
