package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.TimeWords.Unit;

/** Times counted from the anchor, lengths of time, and times that come again. */
final class Relatives {

  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding", "recent");
  private static final Set<String> ON = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> LIGHT_BEFORE =
      Set.of("before", "by", "until", "at", "after", "towards", "since");
  private static final Set<String> PART_LEADS =
      Set.of("in", "during", "since", "by", "before", "until", "through", "on");
  private static final Set<String> ABOUT = Set.of("nearly", "almost", "about", "over", "roughly");
  private static final Set<String> NOT_BEHIND_UNIT =
      Set.of("before", "after", "of", "following", "when", "that", "to", "in", "he", "she", "they");
  private static final Set<String> LIMITS = Set.of("by", "before", "until", "till", "through");

  private static final Set<String> EDGES = Set.of("end", "beginning", "start", "middle", "close");

  /** More years ago nobody counts by halves. */
  private static final int LONG_AGO = 400;

  /** So many weeks later is told of the same day of the week. */
  private static final int FEW_WEEKS = 4;

  /** {@code a week ago} and {@code a fortnight ago} too. */
  private static final int FORTNIGHT = 2;

  private static final Set<String> EACH = Set.of("every", "each", "per");

  /** Half of a unit, of the clock where {@code T} stands before it. */
  private static final Map<String, String> HALF =
      Map.of("Y", "6M", "TH", "30M", "TM", "30S", "D", "T12H");

  private final List<Word> words;
  private final Anchor anchor;
  private final Told told;
  private final Tense tense;
  private final Dates dates;

  Relatives(List<Word> words, Anchor anchor, Told told, Tense tense, Dates dates) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
    this.tense = tense;
    this.dates = dates;
  }

  Optional<Found> at(int i) {
    return single(i)
        .or(() -> lastDay(i))
        .or(() -> led(i))
        .or(() -> leaning(i))
        .or(() -> edge(i))
        .or(() -> about(i))
        .or(() -> theCounted(i))
        .or(() -> andHalf(i))
        .or(() -> counted(i))
        .or(() -> otherLength(i))
        .or(() -> vague(i))
        .or(() -> again(i))
        .or(() -> weekOf(i))
        .or(() -> theUnit(i))
        .or(() -> century(i))
        .or(() -> partAlone(i));
  }

  private Optional<Found> single(int i) {
    if (isOfName(i)) {
      return Optional.empty();
    }
    String plain = TimeWords.plain(words.get(i));
    return switch (plain) {
      case "today" -> date(i + 1, anchor.shifted("D", 0));
      case "yesterday" -> Optional.of(withPart(i + 1, anchor.shifted("D", -1)));
      case "tomorrow" -> Optional.of(withPart(i + 1, anchor.shifted("D", 1)));
      case "overnight" -> time(i + 1, anchor.shifted("D", -1) + "TNI");
      case "tonight" -> time(i + 1, anchor.shifted("D", 0) + "TNI");
      case "now" ->
          i > 0 && words.get(i).isCapitalized() ? Optional.empty() : date(i + 1, "PRESENT_REF");
      case "currently", "nowadays", "presently" -> date(i + 1, "PRESENT_REF");
      case "at" -> is(i + 1, "present") ? date(i + 2, "PRESENT_REF") : Optional.empty();
      case "recently", "lately" -> date(i + 1, "PAST_REF");
      case "soon" ->
          is(i - 1, "as") || is(i + 1, "after") ? Optional.empty() : date(i + 1, "FUTURE_REF");
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
    int at = is(i, "the") ? i + 1 : i;
    if (at + 1 >= words.size()) {
      return Optional.empty();
    }
    if (isOfName(at + 1)) {
      return Optional.empty();
    }
    String lead = TimeWords.plain(words.get(at));
    int direction = BACK.contains(lead) ? -1 : ON.contains(lead) ? 1 : 0;
    boolean present = lead.equals("this") || lead.equals("current") || lead.equals("these");
    if (lead.equals("this") && is(at + 1, "past") && at + 2 < words.size()) {
      return TimeWords.season(words.get(at + 2))
          .flatMap(season -> date(at + 3, anchor.season(season, TimesOfYear.middle(season), 0)));
    }
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
    int next = present && is(at + 1, "very") && at + 2 < words.size() ? at + 2 : at + 1;
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
                      length(unit, number.map(String::valueOf).orElse(few ? some(next) : "0"))));
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
                  ? anchor.weekday(day.get(), tense.at(at) != Tense.Direction.PAST)
                  : anchor.weekdayBeyond(day.get(), direction)));
    }
    Optional<Integer> month = TimeWords.month(words.get(next));
    boolean withDay =
        next + 1 < words.size() && TimeWords.dayOfMonth(words.get(next + 1)).isPresent();
    if (month.isPresent() && !withDay) {
      return date(next + 1, month(month.get(), direction));
    }
    Optional<String> season = TimeWords.season(words.get(next));
    if (season.isPresent()) {
      int middle = TimesOfYear.middle(season.get());
      return date(next + 1, anchor.season(season.get(), middle, direction));
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
    boolean near = is(i + 1, "near") || is(i + 1, "foreseeable");
    int at = near ? i + 2 : i + 1;
    if (is(i, "the") && is(at, "future")) {
      return date(at + 1, "FUTURE_REF");
    }
    if (is(i, "the") && is(i + 1, "weekend")) {
      boolean future = tense.at(i) == Tense.Direction.FUTURE || is(i - 1, "by");
      return date(i + 2, anchor.shifted("WE", future ? 0 : -1));
    }
    boolean led = is(i, "earlier") || is(i, "later");
    if (led && is(i + 1, "in") && is(i + 2, "the") && is(i + 3, "day")) {
      return date(i + 4, anchor.today());
    }
    return Optional.empty();
  }

  /** {@code the last day of October}. */
  private Optional<Found> lastDay(int i) {
    boolean last = is(i, "the") && is(i + 1, "last") && is(i + 2, "day") && is(i + 3, "of");
    return last && i + 4 < words.size()
        ? dates
            .at(i + 4)
            .filter(month -> month.value().matches("\\d{4}-\\d\\d"))
            .map(Relatives::last)
        : Optional.empty();
  }

  /** {@code the end of 2024}, {@code the end of the week}. */
  private Optional<Found> edge(int i) {
    int at = is(i, "the") ? i + 1 : i;
    boolean edge = at + 2 < words.size() && EDGES.contains(TimeWords.plain(words.get(at)));
    if (!edge || !is(at + 1, "of")) {
      return Optional.empty();
    }
    Optional<Unit> unit = is(at + 2, "the") ? unitAt(at + 3) : Optional.empty();
    Optional<Found> whole =
        unit.filter(each -> !each.ofClock() && !TimeWords.isPlural(words.get(at + 3)))
            .flatMap(each -> date(at + 4, anchor.shifted(each.letter(), 0)));
    return whole
        .or(
            () ->
                dates
                    .at(at + 2)
                    .or(() -> led(at + 2))
                    .filter(f -> f.type() == Timex.Type.DATE && f.value().length() < 8))
        .map(found -> is(at, "end") && isLimit(i - 1) ? last(found) : found);
  }

  /** {@code by the end of May}, which is its last day; {@code at the end of May} is May. */
  private boolean isLimit(int i) {
    return i >= 0 && LIMITS.contains(TimeWords.plain(words.get(i)));
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
    String lead = TimeWords.plain(words.get(i));
    if (!Set.of("earlier", "later", "early", "late", "mid").contains(lead)) {
      return Optional.empty();
    }
    boolean weekday = i + 1 < words.size() && TimeWords.day(words.get(i + 1)).isPresent();
    if (weekday && lead.endsWith("er")) {
      return Optional.empty();
    }
    int next = is(i + 1, "-") ? i + 2 : is(i + 1, "in") && !lead.startsWith("e") ? i + 2 : i + 1;
    if (next >= words.size() || (lead.equals("later") && is(next, "in"))) {
      return Optional.empty();
    }
    Optional<Found> inner = dates.at(next).or(() -> led(next));
    return inner
        .filter(f -> f.type() != Timex.Type.DURATION && !f.value().endsWith("_REF"))
        .map(f -> new Found(f.to(), f.type(), f.value()));
  }

  /** {@code nearly two years}, {@code more than a week}, {@code at least 30 days}. */
  private Optional<Found> about(int i) {
    boolean than =
        (is(i + 1, "than") && (is(i, "more") || is(i, "less")))
            || (is(i, "at") && is(i + 1, "least"))
            || (is(i, "up") && is(i + 1, "to"));
    int at = than ? i + 2 : i + 1;
    return (than || ABOUT.contains(TimeWords.plain(words.get(i)))) && at < words.size()
        ? counted(at).or(() -> one(at))
        : Optional.empty();
  }

  /** {@code the week of March 6}. */
  private Optional<Found> weekOf(int i) {
    return is(i, "the") && is(i + 1, "week") && is(i + 2, "of") && i + 3 < words.size()
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
    boolean full = is(i + 1, "full") || is(i + 1, "fiscal");
    int at = full ? i + 2 : i + 1;
    boolean unit = is(at, "year") || (!full && (is(at, "week") || is(at, "month")));
    if (!is(i, "the") || !unit || is(at + 1, "-") || NOT_BEHIND_UNIT.contains(plain(at + 1))) {
      return Optional.empty();
    }
    Optional<Integer> named =
        at + 1 < words.size() ? TimeWords.year(words.get(at + 1)) : Optional.empty();
    if (named.isPresent() && is(at, "year")) {
      return date(at + 2, String.valueOf(named.get()));
    }
    boolean span = is(at, "year") && (is(at + 1, "ended") || is(at + 1, "ending"));
    return span
        ? length(at + 1, "P1Y")
        : date(at + 1, anchor.shifted(unitAt(at).orElseThrow().letter(), 0));
  }

  private String plain(int i) {
    return i < words.size() ? TimeWords.plain(words.get(i)) : "";
  }

  /** {@code the six months}, {@code the first nine months}. */
  private Optional<Found> theCounted(int i) {
    if (!is(i, "the")) {
      return Optional.empty();
    }
    int at = is(i + 1, "first") || is(i + 1, "latest") || is(i + 1, "final") ? i + 2 : i + 1;
    return at < words.size()
        ? counted(at).filter(found -> found.type() == Timex.Type.DURATION)
        : Optional.empty();
  }

  /** {@code 2 1/2 years}, {@code two and a half hours}, {@code a minute and a half}. */
  private Optional<Found> andHalf(int i) {
    if (is(i, "a") || is(i, "an")) {
      return isHalf(i + 2) ? half(i + 1, 1, i + 5) : Optional.empty();
    }
    int at = is(i + 1, "1/2") ? i + 2 : isHalf(i + 1) ? i + 4 : 0;
    return TimeWords.number(words.get(i)).filter(_ -> at > 0).flatMap(n -> half(at, n, at + 1));
  }

  private boolean isHalf(int i) {
    return is(i, "and") && is(i + 1, "a") && is(i + 2, "half");
  }

  /** So many of a unit and half a one more: {@code P2Y6M}. */
  private Optional<Found> half(int unitAt, int number, int to) {
    Optional<Unit> unit = unitAt(unitAt);
    boolean years = unit.filter(u -> u.letter().equals("Y")).isPresent();
    Optional<Found> month =
        years && is(to, "ago") && number <= LONG_AGO
            ? anchor.counted("M", false, -(12 * number + 6)).flatMap(found -> date(to + 1, found))
            : Optional.empty();
    return month.isPresent() ? month : lasting(unit, number, to);
  }

  private static Optional<Found> lasting(Optional<Unit> unit, int number, int to) {
    return unit.flatMap(u -> Optional.ofNullable(HALF.get((u.ofClock() ? "T" : "") + u.letter())))
        .map(
            rest ->
                new Found(
                    to,
                    Timex.Type.DURATION,
                    length(unit.orElseThrow(), String.valueOf(number)) + rest));
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
    at = number.isPresent() && is(at, "more") ? at + 1 : at;
    Optional<Unit> unit = number.isPresent() ? unitAt(at) : Optional.empty();
    boolean fraction = hyphen && is(at, "quarters");
    if (unit.isEmpty() || fraction || (is(at, "second") && !hyphen && number.get() != 1)) {
      return Optional.empty();
    }
    int to = at + 1;
    boolean age = is(to, "old") && unit.get().letter().equals("Y");
    if (age || (is(to, "-") && is(to + 1, "old"))) {
      return Optional.empty();
    }
    return Optional.of(
        shifted(to, unit.get(), number.get())
            .orElse(
                new Found(
                    to, Timex.Type.DURATION, length(unit.get(), String.valueOf(number.get())))));
  }

  private Optional<Found> shifted(int to, Unit unit, int number) {
    boolean back = is(to, "ago") || is(to, "earlier") || (!unit.ofClock() && isBefore(to));
    boolean on = isLater(to) || (is(to, "from") && is(to + 1, "now"));
    if (!back && !on) {
      return Optional.empty();
    }
    int end = is(to, "from") ? to + 2 : to + 1;
    if (unit.ofClock() && isLater(to)) {
      return length(to + 1, length(unit, String.valueOf(number)));
    }
    Optional<LocalDate> told =
        pointsBack(to, unit) ? this.told.from(unit.letter()) : Optional.empty();
    Anchor from = told.isPresent() ? new Anchor(told) : anchor;
    int most = pointsBack(to, unit) ? FEW_WEEKS : FORTNIGHT;
    boolean few = unit.letter().equals("W") && number <= most;
    if (few && from.isWhole()) {
      return date(end, from.counted("D", false, 7 * (back ? -number : number)).orElseThrow());
    }
    String value =
        from.counted(unit.letter(), unit.ofClock(), back ? -number : number)
            .orElse(back ? "PAST_REF" : "FUTURE_REF");
    return date(end, value);
  }

  private boolean isLater(int i) {
    return is(i, "later") || is(i, "afterwards") || is(i, "afterward");
  }

  /** {@code a week before}, with nothing behind it that tells before what. */
  private boolean isBefore(int i) {
    boolean ends =
        i + 1 >= words.size()
            || !words.get(i + 1).isAlphanumeric()
            || Echoes.ENDS.contains(plain(i + 1));
    return is(i, "before") && ends;
  }

  /** Whether a time is counted from the one told last: {@code later}, {@code two days earlier}. */
  private boolean pointsBack(int to, Unit unit) {
    return isLater(to)
        || (!is(to, "ago") && (unit.letter().equals("D") || unit.letter().equals("W")));
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
          : Optional.of(
              new Found(
                  at + 1, Timex.Type.DURATION, length(unit.get(), some(article ? i + 1 : i))));
    }
    if (article || is(i, "another")) {
      return one(i);
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

  /** How many a vague number word is: a couple are two. */
  private String some(int i) {
    return is(i, "couple") ? "2" : "X";
  }

  /** {@code a year}, {@code an hour ago}, {@code a further year}, {@code another week}. */
  private Optional<Found> one(int i) {
    boolean article = is(i, "a") || is(i, "an");
    if (!article && !is(i, "another")) {
      return Optional.empty();
    }
    int at = article && (is(i + 1, "further") || is(i + 1, "full")) ? i + 2 : i + 1;
    Optional<Unit> unit =
        unitAt(at).filter(u -> !u.letter().equals("S") && !u.letter().equals("Q"));
    boolean whole = unit.isPresent() && !TimeWords.isPlural(words.get(at)) && !is(at + 1, "-");
    return unit.flatMap(u -> shifted(at + 1, u, 1))
        .or(
            () ->
                unit.filter(_ -> whole)
                    .map(u -> new Found(at + 1, Timex.Type.DURATION, length(u, "1"))));
  }

  /** {@code every year}, {@code daily}, {@code on Wednesdays}. */
  private Optional<Found> again(int i) {
    String plain = TimeWords.plain(words.get(i));
    Optional<DayOfWeek> plural = TimeWords.days(words.get(i));
    if (plural.isPresent()) {
      return set(i, "XXXX-WXX-" + plural.get().getValue());
    }
    if (i > 0 && words.get(i).isCapitalized()) {
      return Optional.empty();
    }
    if (EACH.contains(plain)) {
      Optional<Unit> unit = unitAt(i + 1);
      if (unit.isPresent() && !plain.equals("per")) {
        return Optional.of(new Found(i + 2, Timex.Type.SET, length(unit.get(), "1")));
      }
      if (is(i + 1, "fortnight")) {
        return Optional.of(new Found(i + 2, Timex.Type.SET, "P2W"));
      }
      return i + 1 < words.size()
          ? repeated(words.get(i + 1)).map(value -> new Found(i + 2, Timex.Type.SET, value))
          : Optional.empty();
    }
    return switch (plain) {
      case "daily" -> set(i, "P1D");
      case "weekly" -> set(i, "P1W");
      case "monthly" -> set(i, "P1M");
      case "yearly" -> set(i, "P1Y");
      default -> Optional.empty();
    };
  }

  /** What comes every week, day or year: {@code every Monday}, {@code each night}. */
  private static Optional<String> repeated(Word word) {
    return TimeWords.day(word)
        .map(day -> "XXXX-WXX-" + day.getValue())
        .or(() -> TimeWords.partOfDay(word).map(part -> "XXXX-XX-XXT" + part))
        .or(() -> TimeWords.month(word).map(m -> String.format(Locale.ROOT, "XXXX-%02d", m)))
        .or(() -> TimeWords.season(word).map(season -> "XXXX-" + season));
  }

  /** {@code the 19th century}. */
  private Optional<Found> century(int i) {
    int at = is(i, "the") ? i + 1 : i;
    Optional<Integer> number =
        at + 1 < words.size() ? TimeWords.ordinalDay(words.get(at)) : Optional.empty();
    int unit = is(at + 1, "-") ? at + 2 : at + 1;
    return number
        .filter(_ -> is(unit, "century"))
        .flatMap(n -> date(unit + 1, String.valueOf(n - 1)));
  }

  /** {@code the morning}, {@code summer 2019}. */
  private Optional<Found> partAlone(int i) {
    Optional<String> season = TimeWords.season(words.get(i));
    int year = is(i + 1, "of") ? i + 2 : i + 1;
    if (season.isPresent() && year < words.size() && TimeWords.year(words.get(year)).isPresent()) {
      return date(year + 1, words.get(year).text() + "-" + season.get());
    }
    boolean the =
        is(i, "the") && i + 1 < words.size() && i > 0 && PART_LEADS.contains(plain(i - 1));
    Optional<String> part =
        the && !is(i + 2, "of") && !is(i + 2, "before") && !is(i + 2, "after")
            ? TimeWords.partOfDay(words.get(i + 1))
            : Optional.empty();
    Optional<String> light = LIGHT_BEFORE.contains(plain(i)) ? light(i + 1) : Optional.empty();
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
    return switch (plain(i)) {
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

  private Optional<Unit> unitAt(int i) {
    return i < words.size() && i >= 0 ? TimeWords.unit(words.get(i)) : Optional.empty();
  }

  /** {@code two nights}, {@code a fortnight}, {@code a hundred days}, {@code within the hour}. */
  private Optional<Found> otherLength(int i) {
    boolean one = is(i, "a");
    Optional<Unit> halved =
        is(i, "half") && (is(i + 1, "a") || is(i + 1, "an")) ? unitAt(i + 2) : Optional.empty();
    Optional<String> half = halved.map(Relatives::half).filter(value -> !value.isEmpty());
    if (half.isPresent() && !is(i + 3, "ago") && !isLater(i + 3)) {
      return length(i + 3, half.get());
    }
    Optional<Integer> number = one ? Optional.of(1) : TimeWords.number(words.get(i));
    if (number.isPresent() && !one && is(i + 1, "nights")) {
      return length(i + 2, "P" + number.get() + "D");
    }
    if (number.isPresent() && is(i + 1, "fortnight")) {
      Optional<Found> shifted = shifted(i + 2, new Unit("W", false), 2 * number.get());
      if (shifted.isPresent()) {
        return shifted;
      }
    }
    if (number.isPresent() && (is(i + 1, "fortnight") || is(i + 1, "fortnights"))) {
      return length(i + 2, "P" + 2 * number.get() + "W");
    }
    if (is(i, "fortnight")) {
      return length(i + 1, "P2W");
    }
    Optional<Unit> unit = one ? unitAt(i + 2) : Optional.empty();
    if (unit.isPresent() && (is(i + 1, "hundred") || is(i + 1, "thousand"))) {
      return length(i + 3, length(unit.get(), is(i + 1, "hundred") ? "100" : "1000"));
    }
    boolean within = is(i, "the") && is(i - 1, "within");
    return within && (is(i + 1, "hour") || is(i + 1, "week"))
        ? length(i + 2, is(i + 1, "hour") ? "PT1H" : "P1W")
        : Optional.empty();
  }

  /** {@code half a century}: {@code P50Y}; empty for what is not halved so. */
  private static String half(Unit unit) {
    return switch (unit.letter()) {
      case "CE" -> "P50Y";
      case "DE" -> "P5Y";
      case "Y" -> "P6M";
      case "H" -> "PT30M";
      default -> "";
    };
  }

  private static Optional<Found> length(int to, String value) {
    return Optional.of(new Found(to, Timex.Type.DURATION, value));
  }

  private static String length(Unit unit, String number) {
    int years = unit.letter().equals("DE") ? 10 : unit.letter().equals("CE") ? 100 : 0;
    if (years > 0) {
      boolean counted = !number.equals("X");
      return "P" + (counted ? years * Integer.parseInt(number) : "X") + "Y";
    }
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
