package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.sentence.Parsed;

/**
 * The day that relative times are counted from: that of the dateline or of publication. Without one
 * values leave open what cannot be known: {@code XXXX-11-05}.
 *
 * @param ofMonth whether no more than its month is known, of which it is one in the middle
 */
record Anchor(Optional<LocalDate> day, boolean ofMonth) {

  private static final int MONTHS = 12;
  private static final int YEAR = 365;
  private static final int LEAP_YEAR = 2000;

  /** Days and weekdays fall together again after so many years. */
  private static final int LEAP_CYCLE = 28;

  /** Of days told as past none without a year is farther back. */
  private static final int LONGEST_PAST = 280;

  /** A day told as to come, without a year, that is no more days past was only told so. */
  private static final int SHORTEST_FUTURE = 60;

  /** So many months behind the middle of a season it is well over. */
  private static final int SEASON = 3;

  /** The day that a month is counted from where no day of it is known. */
  static final int MIDDLE = 15;

  /** Days of a year that is not known are counted in one this late, and written without it. */
  private static final int UNKNOWN = 3001;

  /** What of a value compares with the same part of another: its week, month or year. */
  private static final Pattern COARSE = Pattern.compile("\\d{4}(?:-W\\d\\d|-\\d\\d)?");

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

  /** So many weeks on is told of the same day of the week. */
  private static final int FEW_WEEKS = 2;

  private static final String UNWRITTEN = "(?:2999|30\\d\\d)(?=$|[-T])";

  Anchor(Optional<LocalDate> day) {
    this(day, false);
  }

  static Anchor of(Parsed parsed) {
    Document document = parsed.document();
    Optional<String> dateline = document.dateline().flatMap(Dateline::date);
    Optional<String> published = document.published().map(Published::date);
    Optional<LocalDate> day =
        dateline.flatMap(Anchor::parse).or(() -> published.flatMap(Anchor::parse));
    if (day.isEmpty() && dateline.isEmpty() && published.filter(Anchor::isMonth).isPresent()) {
      return new Anchor(published.map(month -> YearMonth.parse(month).atDay(MIDDLE)), true);
    }
    return new Anchor(day.or(() -> dateline.flatMap(each -> unknown(each, parsed))));
  }

  private static boolean isMonth(String date) {
    return date.matches("\\d{4}-(?:0[1-9]|1[0-2])");
  }

  /** Whether the day itself is known, be it without its year. */
  boolean isWhole() {
    return day.isPresent() && !ofMonth;
  }

  /**
   * A day without a year, in a year where it falls on the weekday that the text names first: the
   * head of a dispatch names its own.
   */
  private static Optional<LocalDate> unknown(String day, Parsed parsed) {
    Optional<DayOfWeek> weekday =
        parsed.sentences().stream()
            .limit(2)
            .flatMap(sentence -> sentence.words().stream())
            .flatMap(word -> TimeWords.day(word).stream())
            .findFirst();
    return IntStream.range(UNKNOWN, UNKNOWN + LEAP_CYCLE)
        .mapToObj(year -> parse(day.replace("XXXX", String.valueOf(year))))
        .flatMap(Optional::stream)
        .filter(date -> weekday.filter(name -> name != date.getDayOfWeek()).isEmpty())
        .findFirst();
  }

  private boolean isYearless() {
    return day.filter(date -> date.getYear() >= UNKNOWN).isPresent();
  }

  /** Whether its year is known. */
  boolean isWithYear() {
    return day.isPresent() && !isYearless();
  }

  /** A value as it is to be told: without a year that is not known. */
  String told(String value) {
    if (ofMonth && value.startsWith(today())) {
      String hour = value.substring(today().length());
      return hour.isEmpty() ? value.substring(0, 7) : "XXXX-XX-XX" + hour;
    }
    return isYearless() ? value.replaceAll(UNWRITTEN, "XXXX") : value;
  }

  String written(LocalDate date) {
    return told(date.toString());
  }

  /** The day that a value of this document names, if it names a whole one. */
  Optional<LocalDate> dayOf(String value) {
    String known = isYearless() ? value.replace("XXXX", today().substring(0, 4)) : value;
    return parse(known);
  }

  private static Optional<LocalDate> parse(String date) {
    String day = date.length() > 10 ? date.substring(0, 10) : date;
    boolean whole =
        day.length() == 10 && day.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    try {
      return whole ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    } catch (java.time.format.DateTimeParseException _) {
      return Optional.empty();
    }
  }

  String today() {
    return day.map(LocalDate::toString).orElse("XXXX-XX-XX");
  }

  /** The day of this name nearest before the anchor, or after it; the anchor's own counts. */
  String weekday(DayOfWeek name, boolean future) {
    if (!isWhole()) {
      return "XXXX-WXX-" + name.getValue();
    }
    int gap = Math.floorMod(day.get().getDayOfWeek().getValue() - name.getValue(), 7);
    return (future ? day.get().plusDays(Math.floorMod(-gap, 7)) : day.get().minusDays(gap))
        .toString();
  }

  /**
   * The day of this name a week away: {@code last Friday}, {@code next Friday}. Nobody calls
   * yesterday {@code last Monday}: that is the one before.
   */
  String weekdayBeyond(DayOfWeek name, int direction) {
    if (!isWhole()) {
      return "XXXX-WXX-" + name.getValue();
    }
    LocalDate from = day.get();
    int gap = Math.floorMod(from.getDayOfWeek().getValue() - name.getValue(), 7);
    LocalDate past = from.minusDays(gap == 0 ? 7 : direction < 0 && gap == 1 ? 8 : gap);
    return (direction < 0 ? past : past.plusDays(gap == 0 ? 14 : 7)).toString();
  }

  /** The day of this name so many weeks from the anchor's own week: {@code Friday last week}. */
  String weekdayOf(DayOfWeek name, int weeks) {
    return day.filter(_ -> isWhole())
        .map(d -> d.with(name).plusWeeks(weeks).toString())
        .orElse("XXXX-WXX-" + name.getValue());
  }

  /** A week after the next day of this name: {@code Tuesday week}. */
  String weekdayWeek(DayOfWeek name) {
    return !isWhole()
        ? weekday(name, true)
        : LocalDate.parse(weekday(name, true)).plusWeeks(1).toString();
  }

  /** The week that a day lies in; empty where its year is not known. */
  static Optional<String> weekOf(String date) {
    return parse(date).map(Anchor::week);
  }

  /** The year of a month that the text names without one: the nearest, where no tense tells. */
  String yearOf(int month, Tense.Direction direction) {
    if (day.isEmpty()) {
      return "XXXX";
    }
    int ahead = Math.floorMod(month - day.get().getMonthValue(), MONTHS);
    boolean future =
        switch (direction) {
          case PAST -> ahead == 0;
          case FUTURE -> true;
          case OPEN -> ahead <= MONTHS / 2;
        };
    return String.valueOf(day.get().plusMonths(future ? ahead : ahead - MONTHS).getYear());
  }

  /** The year of a day that the text names without one. */
  String yearOf(int month, int dayOfMonth, Tense.Direction direction) {
    if (day.isEmpty() || dayOfMonth > YearMonth.of(LEAP_YEAR, month).lengthOfMonth()) {
      return "XXXX";
    }
    LocalDate now = day.get();
    LocalDate before = MonthDay.of(month, dayOfMonth).atYear(now.getYear());
    before = before.isAfter(now) ? before.minusYears(1) : before;
    long since = ChronoUnit.DAYS.between(before, now);
    boolean future =
        switch (direction) {
          case PAST -> since > LONGEST_PAST;
          case FUTURE -> since > SHORTEST_FUTURE;
          case OPEN -> since > YEAR / 2;
        };
    return String.valueOf(future ? before.getYear() + 1 : before.getYear());
  }

  /** The unit that lies this many units from the anchor: {@code 2024-10}, {@code 2024-W44}. */
  String shifted(String unit, int by) {
    boolean open = ofMonth && (unit.startsWith("W") || (unit.equals("D") && by != 0));
    if (day.isEmpty() || open) {
      return switch (unit) {
        case "W" -> "XXXX-WXX";
        case "M" -> "XXXX-XX";
        case "Q" -> "XXXX-QX";
        case "WE" -> "XXXX-WXX-WE";
        case "D" -> "XXXX-XX-XX";
        case "DE" -> "XXX";
        case "CE" -> "XX";
        default -> "XXXX";
      };
    }
    LocalDate now = day.get();
    return switch (unit) {
      case "D" -> now.plusDays(by).toString();
      case "W" -> week(now.plusWeeks(by));
      case "WE" -> week(now.plusWeeks(by)) + "-WE";
      case "M" -> now.plusMonths(by).toString().substring(0, 7);
      case "Q" -> {
        LocalDate then = now.plus(by, IsoFields.QUARTER_YEARS);
        yield then.getYear() + "-Q" + then.get(IsoFields.QUARTER_OF_YEAR);
      }
      case "DE" -> String.valueOf(Math.floorDiv(now.getYear(), 10) + by);
      case "CE" -> String.valueOf(Math.floorDiv(now.getYear(), 100) + by);
      default -> String.valueOf(now.getYear() + by);
    };
  }

  /** The moment this many units from the anchor, as coarse as the unit: {@code two years ago}. */
  Optional<String> counted(String unit, boolean ofClock, int by) {
    boolean open = ofMonth && (unit.equals("W") || unit.equals("D"));
    if (day.isEmpty() || open || ofClock || Math.abs(by) > 5000) {
      return Optional.empty();
    }
    LocalDate now = day.get();
    return switch (unit) {
      case "D" -> Optional.of(now.plusDays(by).toString());
      case "W" -> Optional.of(week(now.plusWeeks(by)));
      case "M" -> Optional.of(now.plusMonths(by).toString().substring(0, 7));
      case "Y" -> Optional.of(String.valueOf(now.getYear() + by));
      case "DE" -> Optional.of(String.valueOf(Math.floorDiv(now.getYear() + 10 * by, 10)));
      default -> Optional.empty();
    };
  }

  /**
   * The season of this year, or so many years from it; the {@code last} is this year's where that
   * is well over: in December {@code last spring} is that of the year.
   *
   * @param middle a month of the season
   */
  String season(String season, int middle, int by) {
    int over = by < 0 && day.filter(d -> d.getMonthValue() > middle + SEASON).isPresent() ? 1 : 0;
    return day.map(d -> String.valueOf(d.getYear() + by + over)).orElse("XXXX") + "-" + season;
  }

  String year() {
    return day.map(d -> String.valueOf(d.getYear())).orElse("XXXX");
  }

  /** Whether a day does not lie after the anchor, as far as that is known. */
  boolean isPast(LocalDate other) {
    return day.isPresent() && ChronoUnit.DAYS.between(other, day.get()) >= 0;
  }

  /** Whether a value lies wholly after the anchor, as far as that is known. */
  boolean isAhead(String value) {
    if (day.isEmpty()) {
      return false;
    }
    Optional<LocalDate> whole = dayOf(value);
    Matcher coarse = COARSE.matcher(value);
    if (whole.isPresent() || !coarse.lookingAt()) {
      return whole.filter(other -> !isPast(other)).isPresent();
    }
    String here = coarse.group().contains("W") ? week(day.get()) : today();
    return coarse.group().compareTo(here) > 0;
  }

  /** The day, week, month or year that lies this length, {@code P3D}, ahead. */
  Optional<String> after(String length) {
    Matcher whole = LENGTH.matcher(length);
    if (!whole.matches() || !isWhole()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(whole.group(1));
    boolean week = whole.group(2).equals("W") && number <= FEW_WEEKS;
    return counted(week ? "D" : whole.group(2), false, week ? 7 * number : number).map(this::told);
  }

  private static String week(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
