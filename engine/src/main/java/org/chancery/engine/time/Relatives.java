package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.TimeWords.Unit;

/** Times counted from the anchor, lengths of time, and times that come again. */
final class Relatives {

  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding", "recent");
  private static final Set<String> ON = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> EACH = Set.of("every", "each", "per");
  private static final Set<String> SPAN_BEFORE =
      Set.of(
          "for", "in", "within", "over", "after", "than", "nearly", "about", "almost", "half",
          "least", "during", "under", "takes", "took", "every", "around", "roughly", "once",
          "twice", "and");

  private final List<Word> words;
  private final Anchor anchor;

  Relatives(List<Word> words, Anchor anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  Optional<Found> at(int i) {
    return single(i)
        .or(() -> led(i))
        .or(() -> leaning(i))
        .or(() -> counted(i))
        .or(() -> vague(i))
        .or(() -> again(i))
        .or(() -> quarter(i))
        .or(() -> partAlone(i));
  }

  private Optional<Found> single(int i) {
    String plain = TimeWords.plain(words.get(i));
    return switch (plain) {
      case "today" -> date(i + 1, anchor.shifted("D", 0));
      case "yesterday" -> Optional.of(withPart(i + 1, anchor.shifted("D", -1)));
      case "tomorrow" -> Optional.of(withPart(i + 1, anchor.shifted("D", 1)));
      case "tonight" -> time(i + 1, anchor.shifted("D", 0) + "TNI");
      case "now", "currently", "nowadays", "presently" -> date(i + 1, "PRESENT_REF");
      case "recently", "lately" -> date(i + 1, "PAST_REF");
      case "soon" -> is(i - 1, "as") ? Optional.empty() : date(i + 1, "FUTURE_REF");
      case "midnight" -> time(i + 1, anchor.shifted("D", 0) + "T24:00");
      case "noon" -> time(i + 1, anchor.shifted("D", 0) + "T12:00");
      default -> Optional.empty();
    };
  }

  /** {@code last week}, {@code the past two years}, {@code next Friday}, {@code this June}. */
  private Optional<Found> led(int i) {
    int at = is(i, "the") ? i + 1 : i;
    if (at + 1 >= words.size()) {
      return Optional.empty();
    }
    String lead = TimeWords.plain(words.get(at));
    int direction = BACK.contains(lead) ? -1 : ON.contains(lead) ? 1 : 0;
    boolean present = lead.equals("this") || lead.equals("current");
    if (at > i
        && lead.equals("past")
        && (at + 1 == words.size() || !words.get(at + 1).isAlphanumeric())) {
      return date(at + 1, "PAST_REF");
    }
    if (direction == 0 && !present) {
      return inDay(i);
    }
    if (at > i && lead.equals("last") && is(at + 1, "time")) {
      return Optional.empty();
    }
    int next = at + 1;
    Optional<Integer> number = TimeWords.number(words.get(next));
    boolean few = is(next, "few") || is(next, "several") || is(next, "couple");
    if ((number.isPresent() || few) && direction != 0) {
      int unitAt = is(next, "couple") && is(next + 1, "of") ? next + 2 : next + 1;
      return unitAt(unitAt)
          .map(
              unit ->
                  new Found(
                      unitAt + 1,
                      Timex.Type.DURATION,
                      length(unit, few ? "X" : String.valueOf(number.orElse(0)))));
    }
    return named(at, next, direction);
  }

  private Optional<Found> named(int at, int next, int direction) {
    Optional<DayOfWeek> day = TimeWords.day(words.get(next));
    if (day.isPresent()) {
      return Optional.of(
          withPart(
              next + 1,
              direction == 0
                  ? anchor.weekday(day.get(), false)
                  : anchor.weekdayBeyond(day.get(), direction)));
    }
    Optional<Integer> month = TimeWords.month(words.get(next));
    if (month.isPresent()) {
      return date(
          next + 1,
          anchor.yearOf(month.get(), direction > 0)
              + "-"
              + (month.get() < 10 ? "0" : "")
              + month.get());
    }
    Optional<String> season = TimeWords.season(words.get(next));
    if (season.isPresent()) {
      return date(next + 1, anchor.season(season.get(), direction));
    }
    Optional<String> part = TimeWords.partOfDay(words.get(next));
    if (part.isPresent() && direction <= 0) {
      return time(next + 1, anchor.shifted("D", direction) + "T" + part.get());
    }
    Optional<Unit> unit = unitAt(next);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Unit of = unit.get();
    if (TimeWords.isPlural(words.get(next))) {
      return Optional.of(
          new Found(
              next + 1,
              Timex.Type.DATE,
              direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF"));
    }
    if (of.ofClock()) {
      return Optional.of(new Found(next + 1, Timex.Type.DURATION, length(of, "1")));
    }
    boolean span =
        TimeWords.plain(words.get(at)).equals("past")
            && !of.letter().equals("W")
            && !of.letter().equals("M");
    return span && (of.letter().equals("Y") || of.letter().equals("DE") || of.letter().equals("CE"))
        ? Optional.of(new Found(next + 1, Timex.Type.DURATION, length(of, "1")))
        : date(next + 1, anchor.shifted(of.letter(), direction));
  }

  /** {@code earlier in the day}, {@code the future}, {@code the weekend}. */
  private Optional<Found> inDay(int i) {
    if (is(i, "the") && is(i + 1, "future")) {
      return date(i + 2, "FUTURE_REF");
    }
    if (is(i, "the") && is(i + 1, "weekend")) {
      return date(i + 2, anchor.shifted("WE", -1));
    }
    boolean led = is(i, "earlier") || is(i, "later");
    if (led && is(i + 1, "in") && is(i + 2, "the") && is(i + 3, "day")) {
      return date(i + 4, anchor.today());
    }
    return Optional.empty();
  }

  /** {@code earlier this year}, {@code early June}, {@code mid-2020}, {@code late last month}. */
  private Optional<Found> leaning(int i) {
    String lead = TimeWords.plain(words.get(i));
    if (!Set.of("earlier", "later", "early", "late", "mid").contains(lead)) {
      return Optional.empty();
    }
    int next = is(i + 1, "-") ? i + 2 : is(i + 1, "in") && !lead.startsWith("e") ? i + 2 : i + 1;
    if (next >= words.size() || (lead.equals("later") && is(next, "in"))) {
      return Optional.empty();
    }
    Optional<Found> inner = new Dates(words, anchor).at(next).or(() -> led(next));
    return inner
        .filter(f -> f.type() != Timex.Type.DURATION && !f.value().endsWith("_REF"))
        .map(f -> new Found(f.to(), f.type(), f.value()));
  }

  /** {@code three days ago}, {@code two weeks later}, {@code 24 hours}, {@code a 24-hour}. */
  private Optional<Found> counted(int i) {
    Optional<Integer> number = TimeWords.number(words.get(i));
    int at = i + 1;
    boolean hyphen = is(at, "-");
    at = hyphen ? at + 1 : at;
    if (number.isPresent() && !hyphen && at < words.size() && is(at, "-")) {
      at++;
    }
    if (number.isPresent()
        && at + 1 < words.size()
        && TimeWords.number(words.get(i)).filter(n -> n >= 20).isPresent()
        && TimeWords.number(words.get(at)).filter(n -> n < 10).isPresent()
        && !Character.isDigit(words.get(i).text().charAt(0))) {
      number = Optional.of(number.get() + TimeWords.number(words.get(at)).orElse(0));
      at++;
    }
    Optional<Unit> unit = number.isPresent() ? unitAt(at) : Optional.empty();
    if (unit.isEmpty() || (is(at, "second") && !hyphen && number.get() != 1)) {
      return Optional.empty();
    }
    int to = at + 1;
    if (is(to, "old") || (is(to, "-") && is(to + 1, "old"))) {
      return Optional.empty();
    }
    return Optional.of(
        shifted(to, unit.get(), number.get())
            .orElse(
                new Found(
                    to, Timex.Type.DURATION, length(unit.get(), String.valueOf(number.get())))));
  }

  private Optional<Found> shifted(int to, Unit unit, int number) {
    boolean back = is(to, "ago") || is(to, "earlier");
    boolean on = is(to, "later") || (is(to, "from") && is(to + 1, "now"));
    if (!back && !on) {
      return Optional.empty();
    }
    int end = is(to, "from") ? to + 2 : to + 1;
    String value =
        anchor
            .counted(unit.letter(), unit.ofClock(), back ? -number : number)
            .orElse(back ? "PAST_REF" : "FUTURE_REF");
    return date(end, value);
  }

  /** {@code several years}, {@code a few months}, {@code a year ago}, {@code decades}. */
  private Optional<Found> vague(int i) {
    boolean article = is(i, "a") || is(i, "an");
    boolean few =
        is(i, "several")
            || is(i, "few")
            || is(i, "many")
            || is(i, "some")
            || (article && (is(i + 1, "few") || is(i + 1, "couple")));
    if (few) {
      int at = article ? (is(i + 1, "couple") && is(i + 2, "of") ? i + 3 : i + 2) : i + 1;
      Optional<Unit> unit = unitAt(at).filter(_ -> TimeWords.isPlural(words.get(at)));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      boolean back = is(at + 1, "ago") || is(at + 1, "earlier");
      boolean on = is(at + 1, "later");
      return back || on
          ? date(at + 2, back ? "PAST_REF" : "FUTURE_REF")
          : Optional.of(new Found(at + 1, Timex.Type.DURATION, length(unit.get(), "X")));
    }
    if (article) {
      Optional<Unit> unit =
          unitAt(i + 1).filter(u -> !u.letter().equals("S") && !u.letter().equals("Q"));
      Optional<Found> moved = unit.flatMap(u -> shifted(i + 2, u, 1));
      boolean span = i > 0 && SPAN_BEFORE.contains(TimeWords.plain(words.get(i - 1)));
      return moved.or(
          () ->
              unit.filter(_ -> span)
                  .map(u -> new Found(i + 2, Timex.Type.DURATION, length(u, "1"))));
    }
    Optional<Unit> unit = unitAt(i).filter(_ -> TimeWords.isPlural(words.get(i)));
    boolean length =
        unit.isPresent() && (i == 0 || !TimeWords.number(words.get(i - 1)).isPresent());
    return length
            && !words.get(i).isCapitalized()
            && !is(i, "seconds")
            && !is(i, "minutes")
            && !is(i, "quarters")
        ? Optional.of(new Found(i + 1, Timex.Type.DURATION, length(unit.get(), "X")))
        : Optional.empty();
  }

  /** {@code every year}, {@code daily}, {@code annual}. */
  private Optional<Found> again(int i) {
    String plain = TimeWords.plain(words.get(i));
    if (i > 0 && words.get(i).isCapitalized()) {
      return Optional.empty();
    }
    if (EACH.contains(plain)) {
      Optional<Unit> unit = unitAt(i + 1);
      if (unit.isPresent() && !plain.equals("per")) {
        return Optional.of(new Found(i + 2, Timex.Type.SET, length(unit.get(), "1")));
      }
      Optional<DayOfWeek> day =
          i + 1 < words.size() ? TimeWords.day(words.get(i + 1)) : Optional.empty();
      return day.map(d -> new Found(i + 2, Timex.Type.SET, "XXXX-WXX-" + d.getValue()));
    }
    return switch (plain) {
      case "daily" -> set(i, "P1D");
      case "weekly" -> set(i, "P1W");
      case "monthly" -> set(i, "P1M");
      case "quarterly" -> set(i, "P1Q");
      case "annual", "annually", "yearly" -> set(i, "P1Y");
      default -> Optional.empty();
    };
  }

  /** {@code the third quarter}, {@code fourth-quarter}, {@code the 19th century}. */
  private Optional<Found> quarter(int i) {
    int at = is(i, "the") ? i + 1 : i;
    if (at + 1 >= words.size()) {
      return Optional.empty();
    }
    int unit = is(at + 1, "-") ? at + 2 : at + 1;
    Optional<Integer> ordinal = TimeWords.ordinal(words.get(at));
    if (ordinal.isPresent() && is(unit, "quarter")) {
      int year = is(unit + 1, "of") ? unit + 2 : unit + 1;
      Optional<Integer> named =
          year < words.size() ? TimeWords.year(words.get(year)) : Optional.empty();
      return date(
          named.isPresent() ? year + 1 : unit + 1,
          named.map(String::valueOf).orElse(anchor.year()) + "-Q" + ordinal.get());
    }
    Optional<Integer> number = TimeWords.dayOfMonth(words.get(at));
    if (number.isPresent() && is(unit, "century") && words.get(at).text().length() > 2) {
      return date(unit + 1, String.valueOf(number.get() - 1));
    }
    return Optional.empty();
  }

  /** {@code the morning}, {@code summer 2019}. */
  private Optional<Found> partAlone(int i) {
    Optional<String> season = TimeWords.season(words.get(i));
    int year = is(i + 1, "of") ? i + 2 : i + 1;
    if (season.isPresent() && year < words.size() && TimeWords.year(words.get(year)).isPresent()) {
      return date(year + 1, words.get(year).text() + "-" + season.get());
    }
    boolean the = is(i, "the") && i + 1 < words.size() && i > 0 && is(i - 1, "in");
    Optional<String> part = the ? TimeWords.partOfDay(words.get(i + 1)) : Optional.empty();
    return part.flatMap(p -> time(i + 2, anchor.today() + "T" + p));
  }

  private Found withPart(int to, String date) {
    return new Dates(words, anchor).withPart(to, date);
  }

  private Optional<Unit> unitAt(int i) {
    return i < words.size() && i >= 0 ? TimeWords.unit(words.get(i)) : Optional.empty();
  }

  private static String length(Unit unit, String number) {
    return (unit.ofClock() ? "PT" : "P") + number + unit.letter();
  }

  private static Optional<Found> date(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.DATE, value));
  }

  private static Optional<Found> time(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.TIME, value));
  }

  private static Optional<Found> set(int i, String value) {
    return Optional.of(new Found(i + 1, Timex.Type.SET, value));
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < words.size() && words.get(i).is(text);
  }
}
