package org.chancery.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day, month, year and quarter that the text named last, for times that point back to them; and
 * the same of what is over alone, since what is told as over points back to no day to come.
 */
final class Told {

  private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

  /** A day named more sentences ago is no longer what {@code that evening} means. */
  private static final int REACH = 2;

  private final Optional<Told> over;

  private int sentence;
  private int daySentence = -REACH;
  private int yearSentence = -REACH;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<YearMonth> month = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> yearOfDay = Optional.empty();
  private Optional<Integer> yearOver = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();

  /** The years named, the last one first. */
  private final Deque<Integer> years = new ArrayDeque<>();

  private boolean plan;
  private Optional<String> quarter = Optional.empty();

  Told() {
    this(Optional.of(new Told(Optional.empty())));
  }

  private Told(Optional<Told> over) {
    this.over = over;
  }

  /** A new sentence begins. */
  void next() {
    sentence++;
    over.ifPresent(Told::next);
  }

  /** What was told of times that are over. */
  Told over() {
    return over.orElse(this);
  }

  /** A time was found, of what is to come or not. */
  void add(Timex time, boolean toCome) {
    over.filter(_ -> !toCome).ifPresent(past -> past.add(time, false));
    add(time);
    if (!CALENDAR.matcher(time.value()).matches()) {
      return;
    }
    plan = toCome;
    yearOver = toCome ? yearOver : month.map(YearMonth::getYear).or(() -> yearOfDay);
  }

  private void add(Timex time) {
    boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    Matcher quarterly = QUARTER.matcher(time.value());
    Matcher calendar = CALENDAR.matcher(time.value());
    if (quarterly.matches()) {
      boolean older = quarter.filter(q -> q.compareTo(quarterly.group(1)) > 0).isPresent();
      quarter = older ? quarter : Optional.of(time.value());
      year = dated ? Optional.of(Integer.valueOf(quarterly.group(1))) : year;
    } else if (dated && calendar.matches()) {
      add(time, calendar);
    }
  }

  private void add(Timex time, Matcher calendar) {
    int y = Integer.parseInt(calendar.group(1));
    if (time.type() == Timex.Type.DATE) {
      year = Optional.of(y);
      years.addFirst(y);
      yearSentence = sentence;
    }
    if (calendar.group(2) == null) {
      return;
    }
    int m = Integer.parseInt(calendar.group(2));
    daySentence = sentence;
    boolean known = m >= 1 && m <= 12;
    month = known ? Optional.of(YearMonth.of(y, m)) : Optional.empty();
    day =
        month
            .filter(_ -> calendar.group(3) != null)
            .filter(of -> of.isValidDay(Integer.parseInt(calendar.group(3))))
            .map(of -> of.atDay(Integer.parseInt(calendar.group(3))));
    yearOfDay = day.map(LocalDate::getYear).or(() -> yearOfDay);
    lastDay = day.or(() -> lastDay);
  }

  /**
   * A month or day without a year, in a text without a day: of the year of the month just told,
   * else of the day told last: who tells of months alone goes on from a day told in full. What is
   * over is not of the year of a plan.
   */
  String dated(String value, boolean over) {
    return month()
        .map(YearMonth::getYear)
        .or(() -> yearOfDay)
        .map(of -> over && plan ? yearOver.orElse(of) : of)
        .filter(_ -> value.startsWith("XXXX-") && Character.isDigit(value.charAt(5)))
        .map(of -> of + value.substring(4))
        .orElse(value);
  }

  /** The first day of what was named last, as far as a count in this unit tells it. */
  Optional<LocalDate> from(String unit) {
    return switch (unit) {
      case "Y" ->
          day()
              .or(() -> month().map(m -> m.atDay(1)))
              .filter(d -> year.filter(y -> y != d.getYear()).isEmpty())
              .or(() -> year().map(Told::first));
      case "M" -> day().or(() -> month().map(m -> m.atDay(1)));
      default -> day();
    };
  }

  private static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  /** The day named last, however long ago. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** The year named last that is not the article's, else any: what {@code that year} is. */
  Optional<Integer> yearBack(String own) {
    return years.stream()
        .filter(each -> !own.equals(String.valueOf(each)))
        .findFirst()
        .or(() -> year);
  }

  /** The day named in this sentence or the ones before it. */
  Optional<LocalDate> day() {
    return day.filter(_ -> isFresh());
  }

  Optional<YearMonth> month() {
    return month.filter(_ -> isFresh());
  }

  /** Whether the month told last was told in this sentence. */
  boolean isHere() {
    return sentence == daySentence;
  }

  /** Whether the year told last was told in this sentence. */
  boolean isYearHere() {
    return sentence == yearSentence;
  }

  private boolean isFresh() {
    return sentence - daySentence <= REACH;
  }

  Optional<Integer> year() {
    return year;
  }

  /** {@code 2024-Q3}; one of an earlier year, told beside it to compare, does not count. */
  Optional<String> quarter() {
    return quarter;
  }
}
