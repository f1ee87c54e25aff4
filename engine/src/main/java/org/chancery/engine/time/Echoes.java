package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Times that point back to one the text has told: {@code the same evening}, {@code that year},
 * {@code June of that year}, {@code the next day}, {@code the 16th}.
 */
final class Echoes {

  private static final Set<String> NEXT = Set.of("next", "following");

  /** What may stand behind {@code the day before} where nothing tells before what. */
  static final Set<String> ENDS = Set.of("in", "at", "and", "by", "when", "but", "for");

  private static final Set<String> BEFORE_WRITTEN_DAY =
      Set.of("on", "until", "by", "since", "from", "of");

  /** What stands numbered, so that an ordinal before it is no day. */
  private static final Set<String> COUNTED =
      Set.of(
          "airborne",
          "amendment",
          "anniversary",
          "army",
          "arrondissement",
          "assembly",
          "battalion",
          "brigade",
          "cavalry",
          "century",
          "circuit",
          "congress",
          "corps",
          "district",
          "division",
          "edition",
          "fleet",
          "infantry",
          "legion",
          "parallel",
          "party",
          "plenum",
          "precinct",
          "regiment",
          "session",
          "squadron",
          "summit");

  private final Line words;
  private final Anchor anchor;
  private final Told told;
  private final Tense tense;

  Echoes(Line words, Anchor anchor, Told told, Tense tense) {
    this.words = words;
    this.anchor = anchor;
    this.told = told;
    this.tense = tense;
  }

  Optional<Found> at(int i) {
    return same(i)
        .or(() -> next(i))
        .or(() -> weekday(i))
        .or(() -> before(i))
        .or(() -> dayOfMonth(onWeekday(i)))
        .or(() -> monthOfYear(i))
        .or(() -> dayOfYear(i));
  }

  /** {@code the same evening}, {@code that same day}, {@code that night}, {@code that June}. */
  private Optional<Found> same(int i) {
    boolean that = words.is(i, "that");
    int very = words.is(i + 1, "very") ? 1 : 0;
    boolean same = words.is(i + very + 1, "same");
    int at = i + very + (same ? 2 : 1);
    if (at >= words.size() || !(that || (words.is(i, "the") && same))) {
      return Optional.empty();
    }
    Word word = words.get(at);
    Optional<String> part = TimeWords.partOfDay(word);
    if (part.isPresent()) {
      Optional<LocalDate> day = told.day().or(() -> same ? anchor.day() : Optional.empty());
      return day.map(d -> new Found(at + 1, Timex.Type.TIME, d + "T" + part.get()));
    }
    Optional<DayOfWeek> weekday = TimeWords.day(word);
    if (weekday.isPresent()) {
      return told.day()
          .map(d -> d.with(TemporalAdjusters.nextOrSame(weekday.get())))
          .map(d -> date(at + 1, d.toString()));
    }
    if (word.is("day")) {
      return told.day().map(d -> date(at + 1, d.toString()));
    }
    if (word.is("month") && !words.is(at + 1, "'s") && !words.is(at + 1, "’s")) {
      return told.month().map(m -> date(at + 1, m.toString()));
    }
    Optional<Integer> back = told.yearBack(anchor.year());
    return word.is("year")
        ? back.map(y -> date(at + 1, String.valueOf(y)))
        : TimeWords.month(word)
            .map(m -> month(m))
            .or(() -> TimeWords.season(word).map(s -> "-" + s))
            .flatMap(rest -> back.map(y -> date(at + 1, y + rest)));
  }

  /** {@code the next day}, {@code the following spring}, {@code the following year}. */
  private Optional<Found> next(int i) {
    int very = words.is(i, "the") && words.is(i + 1, "very") ? 1 : 0;
    int lead = words.is(i, "the") ? i + 1 + very : i;
    int at = lead + 1;
    if (at >= words.size() || !NEXT.contains(words.plain(lead))) {
      return Optional.empty();
    }
    boolean pointsBack =
        words.is(lead, "following")
            || lead > i
            || words.get(i).isCapitalized()
            || words.is(at, "morning");
    if (!pointsBack) {
      return Optional.empty();
    }
    if (words.is(at, "day") || words.is(at, "morning")) {
      String part = words.is(at, "day") ? "" : "TMO";
      Optional<LocalDate> day = told.day().or(() -> isPast(i) ? told.lastDay() : Optional.empty());
      return day.map(d -> date(at + 1, d.plusDays(1) + part));
    }
    if (words.is(at, "month")) {
      return told.month().map(m -> date(at + 1, m.plusMonths(1).toString()));
    }
    Optional<Integer> of = TimeWords.month(words.get(at)).filter(_ -> words.is(lead, "following"));
    if (of.isPresent()) {
      return told.year()
          .map(y -> told.month().filter(m -> m.getMonthValue() < of.get()).isPresent() ? y : y + 1)
          .map(y -> date(at + 1, y + month(of.get())));
    }
    Optional<Integer> year = told.year().filter(y -> !anchor.year().equals(String.valueOf(y)));
    return words.is(at, "year")
        ? year.map(y -> date(at + 1, String.valueOf(y + 1)))
        : TimeWords.season(words.get(at))
            .flatMap(season -> year.map(y -> date(at + 1, y + 1 + "-" + season)));
  }

  /** {@code the following Friday}, {@code the previous Friday}, from the day just told. */
  private Optional<Found> weekday(int i) {
    boolean on = words.is(i + 1, "following");
    boolean points =
        words.is(i, "the") && (on || words.is(i + 1, "previous") || words.is(i + 1, "preceding"));
    Optional<DayOfWeek> name =
        points && i + 2 < words.size() ? TimeWords.day(words.get(i + 2)) : Optional.empty();
    return name.flatMap(
            each ->
                told.day()
                    .map(
                        d ->
                            d.with(
                                on
                                    ? TemporalAdjusters.next(each)
                                    : TemporalAdjusters.previous(each))))
        .map(d -> date(i + 3, d.toString()));
  }

  /** {@code the day before}, {@code the year after}, with no more behind it. */
  private Optional<Found> before(int i) {
    boolean back = words.is(i + 2, "before");
    boolean ends =
        i + 3 >= words.size()
            || !words.get(i + 3).isAlphanumeric()
            || ENDS.contains(words.plain(i + 3));
    if (!words.is(i, "the") || !(back || words.is(i + 2, "after")) || !ends) {
      return Optional.empty();
    }
    int by = back ? -1 : 1;
    Optional<LocalDate> day = told.day().or(() -> back ? anchor.day() : Optional.empty());
    if (words.is(i + 1, "day")) {
      return day.map(d -> date(i + 3, d.plusDays(by).toString()));
    }
    if (words.is(i + 1, "morning") && !back) {
      return day.map(d -> date(i + 3, d.plusDays(1) + "TMO"));
    }
    Optional<String> part =
        i + 1 < words.size() && back ? TimeWords.partOfDay(words.get(i + 1)) : Optional.empty();
    if (part.isPresent()) {
      return day.map(d -> date(i + 3, d.minusDays(1) + "T" + part.get()));
    }
    if (words.is(i + 1, "week")) {
      return day.flatMap(d -> Anchor.weekOf(d.plusWeeks(by).toString())).map(w -> date(i + 3, w));
    }
    return words.is(i + 1, "year")
        ? told.year().map(y -> date(i + 3, String.valueOf(y + by)))
        : Optional.empty();
  }

  /**
   * {@code the 16th}, {@code on the sixteenth}, {@code on the twenty-sixth}: of the month told
   * last, else of this one.
   */
  private Optional<Found> dayOfMonth(int i) {
    if (!words.is(i, "the") || i + 1 >= words.size()) {
      return Optional.empty();
    }
    int last = isTwenty(i + 1) ? i + 3 : i + 1;
    Optional<Integer> number =
        TimeWords.ordinalDay(words.get(last)).map(n -> last == i + 1 ? n : 20 + n);
    boolean digits = Character.isDigit(words.get(i + 1).text().charAt(0));
    boolean led = i > 0 && BEFORE_WRITTEN_DAY.contains(words.plain(i - 1));
    boolean opens =
        i > 0 && words.is(i - 1, "on") && (i == 1 || !words.get(i - 2).isAlphanumeric());
    boolean written = led && number.filter(n -> n > 4).isPresent();
    Optional<YearMonth> pointed = pointed(last + 1);
    if (pointed.isPresent() && number.isPresent()) {
      return pointed
          .filter(of -> of.isValidDay(number.get()))
          .map(of -> date(last + 4, of.atDay(number.get()).toString()));
    }
    boolean alone =
        last + 1 >= words.size()
            || !words.get(last + 1).isAlphanumeric()
            || (opens && words.get(last + 1).isCapitalized() && !isCounted(last + 1))
            || (ClosedClass.any(words.get(last + 1)) && !words.is(last + 1, "of"));
    if (number.isEmpty() || !(digits || written) || !alone || words.is(last + 1, "-")) {
      return Optional.empty();
    }
    Optional<YearMonth> month =
        told.month().filter(m -> !isOver(m, i) && !mayBeThis(m, number.get()));
    return month
        .or(() -> anchor.day().map(YearMonth::from))
        .filter(of -> of.isValidDay(number.get()))
        .map(of -> date(last + 1, ofMonth(of, number.get(), i).toString()));
  }

  /** {@code the 7th Fleet}, {@code the 10th Anniversary}. */
  private boolean isCounted(int i) {
    return COUNTED.contains(words.plain(i));
  }

  /** Past the weekday in {@code Wednesday the 10th}. */
  private int onWeekday(int i) {
    return TimeWords.day(words.get(i)).isPresent() && words.is(i + 1, "the") ? i + 1 : i;
  }

  /** The month of {@code of this month}, {@code of last month}, {@code of next month}. */
  private Optional<YearMonth> pointed(int i) {
    if (!words.is(i, "of") || !words.is(i + 2, "month")) {
      return Optional.empty();
    }
    Optional<YearMonth> here = anchor.day().map(YearMonth::from);
    return switch (words.plain(i + 1)) {
      case "this", "the" -> here;
      case "last" -> here.map(month -> month.minusMonths(1));
      case "next" -> here.map(month -> month.plusMonths(1));
      default -> Optional.empty();
    };
  }

  /** {@code twenty-sixth} in three words. */
  private boolean isTwenty(int i) {
    return words.is(i, "twenty") && words.is(i + 1, "-") && i + 2 < words.size();
  }

  /**
   * A day of this month that is over but told as to come is the next month's, and one to come that
   * is told as over the last month's.
   */
  private LocalDate ofMonth(YearMonth month, int day, int i) {
    LocalDate date = month.atDay(day);
    boolean here = anchor.day().map(YearMonth::from).filter(month::equals).isPresent();
    boolean past = anchor.isPast(date);
    if (here && past && isToCome(i)) {
      return date.plusMonths(1);
    }
    return here && !past && isPast(i) ? date.minusMonths(1) : date;
  }

  /** Whether a month told in an earlier sentence is far behind, and this one has had the day. */
  private boolean mayBeThis(YearMonth month, int day) {
    return !told.isHere()
        && anchor.day().filter(d -> d.getDayOfMonth() >= day).isPresent()
        && anchor.day().map(YearMonth::from).filter(month.plusMonths(1)::isBefore).isPresent();
  }

  /** Whether the text tells of what is to come, but the month told last is behind. */
  private boolean isOver(YearMonth month, int i) {
    return isToCome(i) && anchor.day().filter(d -> month.isBefore(YearMonth.from(d))).isPresent();
  }

  private boolean isPast(int i) {
    return tense.at(i) == Tense.Direction.PAST;
  }

  private boolean isToCome(int i) {
    return tense.at(i) == Tense.Direction.FUTURE;
  }

  /** {@code June of that year}, {@code June that year}, {@code in June of the same year}. */
  private Optional<Found> monthOfYear(int i) {
    Optional<Integer> month = TimeWords.month(words.get(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return same(words.is(i + 1, "of") ? i + 2 : i + 1)
        .filter(year -> year.value().length() == 4)
        .map(year -> date(year.to(), year.value() + month(month.get())));
  }

  /** {@code 22 October of that year}, {@code 22 October that year}. */
  private Optional<Found> dayOfYear(int i) {
    Optional<Integer> day = TimeWords.dayOfMonth(words.get(i));
    Optional<Found> month =
        day.isPresent() && i + 1 < words.size() ? monthOfYear(i + 1) : Optional.empty();
    return month
        .filter(of -> YearMonth.parse(of.value()).isValidDay(day.orElse(0)))
        .map(of -> date(of.to(), YearMonth.parse(of.value()).atDay(day.orElse(1)).toString()));
  }

  private static String month(int month) {
    return String.format(Locale.ROOT, "-%02d", month);
  }

  private static Found date(int to, String value) {
    return new Found(to, value.contains("T") ? Timex.Type.TIME : Timex.Type.DATE, value);
  }
}
