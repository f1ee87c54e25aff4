package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.TimeWords.Unit;

/** Times counted from the anchor: {@code last week}, {@code the end of the year}. */
final class Relatives {

  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding", "recent");

  private static final Set<String> ON = Set.of("next", "coming", "following", "upcoming");

  private static final Set<String> LIGHT_BEFORE =
      Set.of("before", "by", "until", "at", "after", "towards", "since");

  private static final Set<String> PART_LEADS =
      Set.of("in", "during", "since", "by", "before", "until", "through", "on");

  private static final Set<String> NOT_BEHIND_UNIT =
      Set.of("before", "after", "of", "following", "when", "that", "to", "in", "he", "she", "they");

  private static final Set<String> LIMITS = Set.of("by", "before", "until", "till", "through");

  private static final Set<String> EDGES = Set.of("end", "beginning", "start", "middle", "close");

  private final Line words;
  private final Anchor anchor;
  private final Told told;
  private final Tense tense;
  private final Dates dates;
  private final Counted counted;
  private final Recurring recurring;

  Relatives(Line words, Anchor anchor, Told told, Tense tense, Dates dates) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
    this.tense = tense;
    this.dates = dates;
    this.counted = new Counted(words, anchor, told);
    this.recurring = new Recurring(words);
  }

  Optional<Found> at(int i) {
    return single(i)
        .or(() -> lastDay(i))
        .or(() -> led(i))
        .or(() -> leaning(i))
        .or(() -> edge(i))
        .or(() -> counted.at(i))
        .or(() -> recurring.at(i))
        .or(() -> weekOf(i))
        .or(() -> theUnit(i))
        .or(() -> century(i))
        .or(() -> partAlone(i));
  }

  private Optional<Found> single(int i) {
    if (isOfName(i)) {
      return Optional.empty();
    }
    String plain = words.plain(i);
    return switch (plain) {
      case "today" -> Found.date(i + 1, anchor.shifted("D", 0));
      case "yesterday" -> Optional.of(withPart(i + 1, anchor.shifted("D", -1)));
      case "tomorrow" -> Optional.of(withPart(i + 1, anchor.shifted("D", 1)));
      case "overnight" -> time(i + 1, anchor.shifted("D", -1) + "TNI");
      case "tonight" -> time(i + 1, anchor.shifted("D", 0) + "TNI");
      case "now" ->
          i > 0 && words.get(i).isCapitalized()
              ? Optional.empty()
              : Found.date(i + 1, "PRESENT_REF");
      case "currently", "nowadays", "presently" -> Found.date(i + 1, "PRESENT_REF");
      case "at" -> words.is(i + 1, "present") ? Found.date(i + 2, "PRESENT_REF") : Optional.empty();
      case "recently", "lately" -> Found.date(i + 1, "PAST_REF");
      case "soon" ->
          words.is(i - 1, "as") || words.is(i + 1, "after")
              ? Optional.empty()
              : Found.date(i + 1, "FUTURE_REF");
      default -> Optional.empty();
    };
  }

  /** Whether a word is of a name: {@code This Week}, {@code Radio Today}. */
  private boolean isOfName(int i) {
    return i > 0
        && isTitled(i)
        && isTitled(i - 1)
        && TimeWords.day(words.get(i)).isEmpty()
        && TimeWords.month(words.get(i)).isEmpty();
  }

  private boolean isTitled(int i) {
    Word word = words.get(i);
    return word.isCapitalized() && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  /** {@code last week}, {@code the past two years}, {@code next Friday}, {@code this June}. */
  private Optional<Found> led(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    if (at + 1 >= words.size()) {
      return Optional.empty();
    }
    if (isOfName(at + 1)) {
      return Optional.empty();
    }
    String lead = words.plain(at);
    int direction = BACK.contains(lead) ? -1 : ON.contains(lead) ? 1 : 0;
    boolean present = lead.equals("this") || lead.equals("current") || lead.equals("these");
    if (lead.equals("this") && words.is(at + 1, "past") && at + 2 < words.size()) {
      return TimeWords.season(words.get(at + 2))
          .flatMap(
              season -> Found.date(at + 3, anchor.season(season, TimesOfYear.middle(season), 0)));
    }
    if (at > i
        && lead.equals("past")
        && (at + 1 == words.size() || !words.get(at + 1).isAlphanumeric())) {
      return Found.date(at + 1, "PAST_REF");
    }
    if (direction == 0 && !present) {
      return inDay(i);
    }
    if (at > i && lead.equals("last") && words.is(at + 1, "time")) {
      return Optional.empty();
    }
    int next = present && words.is(at + 1, "very") && at + 2 < words.size() ? at + 2 : at + 1;
    Optional<Found> length = direction == 0 ? Optional.empty() : counted.behindLead(next);
    return length.or(() -> named(at, next, direction));
  }

  private Optional<Found> named(int at, int next, int direction) {
    Optional<DayOfWeek> day = TimeWords.day(words.get(next));
    if (day.isPresent()) {
      return Optional.of(
          withPart(
              next + 1,
              direction == 0
                  ? anchor.weekday(day.get(), tense.at(at) != Tense.Direction.PAST)
                  : anchor.weekdayBeyond(day.get(), direction)));
    }
    Optional<Integer> month = TimeWords.month(words.get(next));
    boolean withDay =
        next + 1 < words.size() && TimeWords.dayOfMonth(words.get(next + 1)).isPresent();
    if (month.isPresent() && !withDay) {
      return Found.date(next + 1, month(month.get(), direction));
    }
    Optional<String> season = TimeWords.season(words.get(next));
    if (season.isPresent()) {
      int middle = TimesOfYear.middle(season.get());
      return Found.date(next + 1, anchor.season(season.get(), middle, direction));
    }
    Optional<String> part = TimeWords.partOfDay(words.get(next));
    if (part.isPresent() && direction <= 0) {
      return time(next + 1, anchor.shifted("D", direction) + "T" + part.get());
    }
    Optional<Unit> unit = words.unit(next);
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
      return Optional.of(new Found(next + 1, Timex.Type.DURATION, Counted.length(of, "1")));
    }
    boolean span =
        words.plain(at).equals("past") && !of.letter().equals("W") && !of.letter().equals("M");
    return span && (of.letter().equals("Y") || of.letter().equals("DE") || of.letter().equals("CE"))
        ? Optional.of(new Found(next + 1, Timex.Type.DURATION, Counted.length(of, "1")))
        : Found.date(next + 1, anchor.shifted(of.letter(), direction));
  }

  /** The month that {@code last}, {@code this} or {@code next} stands before. */
  private String month(int month, int direction) {
    Tense.Direction told = direction < 0 ? Tense.Direction.PAST : Tense.Direction.FUTURE;
    boolean here = anchor.day().filter(day -> day.getMonthValue() == month).isPresent();
    String year =
        here || direction == 0 ? anchor.shifted("Y", direction) : anchor.yearOf(month, told);
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  /** {@code earlier in the day}, {@code the future}, {@code the weekend}. */
  private Optional<Found> inDay(int i) {
    boolean near = words.is(i + 1, "near") || words.is(i + 1, "foreseeable");
    int at = near ? i + 2 : i + 1;
    if (words.is(i, "the") && words.is(at, "future")) {
      return Found.date(at + 1, "FUTURE_REF");
    }
    if (words.is(i, "the") && words.is(i + 1, "weekend")) {
      boolean future = tense.at(i) == Tense.Direction.FUTURE || words.is(i - 1, "by");
      return Found.date(i + 2, anchor.shifted("WE", future ? 0 : -1));
    }
    boolean led = words.is(i, "earlier") || words.is(i, "later");
    if (led && words.is(i + 1, "in") && words.is(i + 2, "the") && words.is(i + 3, "day")) {
      return Found.date(i + 4, anchor.today());
    }
    return Optional.empty();
  }

  /** {@code the last day of October}. */
  private Optional<Found> lastDay(int i) {
    boolean last =
        words.is(i, "the")
            && words.is(i + 1, "last")
            && words.is(i + 2, "day")
            && words.is(i + 3, "of");
    return last && i + 4 < words.size()
        ? dates
            .at(i + 4)
            .filter(month -> month.value().matches("\\d{4}-\\d\\d"))
            .map(Relatives::last)
        : Optional.empty();
  }

  /** {@code the end of 2024}, {@code the end of the week}. */
  private Optional<Found> edge(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean edge = at + 2 < words.size() && EDGES.contains(words.plain(at));
    if (!edge || !words.is(at + 1, "of")) {
      return Optional.empty();
    }
    Optional<Unit> unit = words.is(at + 2, "the") ? words.unit(at + 3) : Optional.empty();
    Optional<Found> whole =
        unit.filter(each -> !each.ofClock() && !TimeWords.isPlural(words.get(at + 3)))
            .flatMap(each -> Found.date(at + 4, anchor.shifted(each.letter(), 0)));
    return whole
        .or(
            () ->
                dates
                    .at(at + 2)
                    .or(() -> led(at + 2))
                    .filter(f -> f.type() == Timex.Type.DATE && f.value().length() < 8))
        .map(found -> words.is(at, "end") && isLimit(i - 1) ? last(found) : found);
  }

  /** {@code by the end of May}, which is its last day; {@code at the end of May} is May. */
  private boolean isLimit(int i) {
    return i >= 0 && LIMITS.contains(words.plain(i));
  }

  /** The last day of a month or year. */
  private static Found last(Found whole) {
    String value = whole.value();
    String day =
        value.matches("\\d{4}")
            ? value + "-12-31"
            : value.matches("\\d{4}-\\d\\d")
                ? YearMonth.parse(value).atEndOfMonth().toString()
                : value;
    return new Found(whole.to(), whole.type(), day);
  }

  /** {@code earlier this year}, {@code early June}, {@code mid-2020}, {@code late last month}. */
  private Optional<Found> leaning(int i) {
    String lead = words.plain(i);
    if (!Set.of("earlier", "later", "early", "late", "mid").contains(lead)) {
      return Optional.empty();
    }
    boolean weekday = i + 1 < words.size() && TimeWords.day(words.get(i + 1)).isPresent();
    if (weekday && lead.endsWith("er")) {
      return Optional.empty();
    }
    int next =
        words.is(i + 1, "-")
            ? i + 2
            : words.is(i + 1, "in") && !lead.startsWith("e") ? i + 2 : i + 1;
    if (next >= words.size() || (lead.equals("later") && words.is(next, "in"))) {
      return Optional.empty();
    }
    Optional<Found> inner = dates.at(next).or(() -> led(next));
    return inner
        .filter(f -> f.type() != Timex.Type.DURATION && !f.value().endsWith("_REF"))
        .map(f -> new Found(f.to(), f.type(), f.value()));
  }

  /** {@code the week of March 6}. */
  private Optional<Found> weekOf(int i) {
    return words.is(i, "the")
            && words.is(i + 1, "week")
            && words.is(i + 2, "of")
            && i + 3 < words.size()
        ? dates
            .at(i + 3)
            .flatMap(
                day ->
                    Anchor.weekOf(day.value())
                        .map(week -> new Found(day.to(), Timex.Type.DATE, week)))
        : Optional.empty();
  }

  /** {@code the year}, {@code the week}, with nothing to count it from but the anchor. */
  private Optional<Found> theUnit(int i) {
    boolean full = words.is(i + 1, "full") || words.is(i + 1, "fiscal");
    int at = full ? i + 2 : i + 1;
    boolean unit =
        words.is(at, "year") || (!full && (words.is(at, "week") || words.is(at, "month")));
    if (!words.is(i, "the")
        || !unit
        || words.is(at + 1, "-")
        || NOT_BEHIND_UNIT.contains(words.plain(at + 1))) {
      return Optional.empty();
    }
    Optional<Integer> named =
        at + 1 < words.size() ? TimeWords.year(words.get(at + 1)) : Optional.empty();
    if (named.isPresent() && words.is(at, "year")) {
      return Found.date(at + 2, String.valueOf(named.get()));
    }
    boolean span =
        words.is(at, "year") && (words.is(at + 1, "ended") || words.is(at + 1, "ending"));
    return span
        ? Optional.of(new Found(at + 1, Timex.Type.DURATION, "P1Y"))
        : Found.date(at + 1, anchor.shifted(words.unit(at).orElseThrow().letter(), 0));
  }

  /** {@code the 19th century}. */
  private Optional<Found> century(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    Optional<Integer> number =
        at + 1 < words.size() ? TimeWords.ordinalDay(words.get(at)) : Optional.empty();
    int unit = words.is(at + 1, "-") ? at + 2 : at + 1;
    return number
        .filter(_ -> words.is(unit, "century"))
        .flatMap(n -> Found.date(unit + 1, String.valueOf(n - 1)));
  }

  /** {@code the morning}, {@code summer 2019}. */
  private Optional<Found> partAlone(int i) {
    Optional<String> season = TimeWords.season(words.get(i));
    int year = words.is(i + 1, "of") ? i + 2 : i + 1;
    if (season.isPresent() && year < words.size() && TimeWords.year(words.get(year)).isPresent()) {
      return Found.date(year + 1, words.get(year).text() + "-" + season.get());
    }
    boolean the =
        words.is(i, "the")
            && i + 1 < words.size()
            && i > 0
            && PART_LEADS.contains(words.plain(i - 1));
    Optional<String> part =
        the && !words.is(i + 2, "of") && !words.is(i + 2, "before") && !words.is(i + 2, "after")
            ? TimeWords.partOfDay(words.get(i + 1))
            : Optional.empty();
    Optional<String> light =
        LIGHT_BEFORE.contains(words.plain(i)) ? light(i + 1) : Optional.empty();
    if (part.isEmpty() && light.isEmpty()) {
      return Optional.empty();
    }
    String day = told.day().map(LocalDate::toString).orElseGet(anchor::today);
    return part.flatMap(p -> time(i + 2, (p.equals("NI") ? night(day) : day) + "T" + p))
        .or(() -> light.flatMap(p -> time(i + 2, day + "T" + p)));
  }

  /** The night that an article tells of on its own day is the one before. */
  private String night(String day) {
    return day.equals(anchor.today()) ? anchor.shifted("D", -1) : day;
  }

  /** The part of the day of {@code before dawn}, {@code by evening}. */
  private Optional<String> light(int i) {
    return switch (words.plain(i)) {
      case "dawn", "daybreak", "sunrise" -> Optional.of("MO");
      case "midday", "lunchtime" -> Optional.of("MI");
      case "dusk", "sunset", "evening" -> Optional.of("EV");
      case "nightfall", "dark" -> Optional.of("NI");
      default -> Optional.empty();
    };
  }

  private Found withPart(int to, String date) {
    return dates.withPart(to, date);
  }

  private static Optional<Found> time(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.TIME, value));
  }
}
