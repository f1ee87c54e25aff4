package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Times by the calendar and the clock: dates, weekdays, years, decades, hours. */
final class Dates {

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "since", "by", "until", "till", "last", "next", "this", "early", "late",
          "mid", "from", "to", "and", "through", "during", "for", "before", "after", "between",
          "or", "on", "-", "dated");

  /** After these {@code May} and {@code March} are months, whatever name follows. */
  private static final Set<String> PLAINLY = Set.of("in", "since", "until");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "to", "during", "early", "late",
          "mid", "after", "before", "through", "fiscal", "for", "between", "and", "year", "(",
          "the", "or", "circa", "around", "about", "than", "-", "–", "summer", "winter", "spring",
          "fall", "autumn", "mid-", "with", "its", "their", "last", "on", "as", "a", ",", "at");

  private static final Set<String> BEFORE_HOUR = Set.of("at", "until", "till");

  private static final Set<String> ENDS_HOUR = Set.of(".", ",", ";", ":", ")", "?", "!");

  /** Behind a number that is no hour, whatever leads to it: {@code stood at 4.25%}. */
  private static final Set<String> SHARES = Set.of("%", "percent", "per");

  /** Decades as they are called: {@code the seventies} are those of the last century. */
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private static final int FIRST_DECADE = 2;

  private static final Set<String> HALVES = Set.of("a.m.", "p.m.", "am", "pm");

  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");

  private final List<Word> words;
  private final Anchor anchor;
  private final Tense tense;

  Dates(List<Word> words, Anchor anchor, Tense tense) {
    this.words = words;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<Found> at(int i) {
    return numeric(i)
        .or(() -> weekday(i))
        .or(() -> monthFirst(i))
        .or(() -> ordinal(i))
        .or(() -> dayFirst(i))
        .or(() -> years(i))
        .or(() -> namedYear(i))
        .or(() -> shortYear(i))
        .or(() -> spokenYear(i))
        .or(() -> clock(i));
  }

  /** {@code 2024-11-06}, {@code 11/06/2024}. */
  private Optional<Found> numeric(int i) {
    Word word = words.get(i);
    if (word.text().length() == 4
        && i + 4 < words.size()
        && is(i + 1, "-")
        && is(i + 3, "-")
        && TimeWords.year(word).isPresent()) {
      return ymd(word.text(), words.get(i + 2).text(), words.get(i + 4).text())
          .map(value -> new Found(i + 5, Timex.Type.DATE, value));
    }
    if (!Character.isDigit(word.text().charAt(0))) {
      return Optional.empty();
    }
    String[] parts = word.text().split("/", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String year = parts[2].length() == 2 ? century(parts[2]) + parts[2] : parts[2];
    Optional<String> american = ymd(year, parts[0], parts[1]);
    return american
        .or(() -> ymd(year, parts[1], parts[0]))
        .map(value -> new Found(i + 1, Timex.Type.DATE, value));
  }

  private static Optional<String> ymd(String year, String month, String day) {
    if (!isNumber(year, 4) || !isNumber(month, 2) || !isNumber(day, 2)) {
      return Optional.empty();
    }
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? Optional.of(date(year, m, d))
        : Optional.empty();
  }

  private static boolean isNumber(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String date(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  /** {@code Tuesday}, {@code Tuesday, Nov. 5}, {@code Tuesday night}. */
  private Optional<Found> weekday(int i) {
    Optional<DayOfWeek> day = TimeWords.day(words.get(i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = is(i + 1, ",") ? i + 2 : i + 1;
    Optional<Found> dated =
        monthFirst(next).or(() -> dayFirst(next)).filter(f -> f.value().length() == 10);
    if (dated.isPresent()) {
      return dated;
    }
    if (is(i + 1, "week")) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, anchor.weekdayWeek(day.get())));
    }
    if (is(i + 1, "last") && is(i + 2, "week")) {
      return Optional.of(new Found(i + 3, Timex.Type.DATE, anchor.weekdayOf(day.get(), -1)));
    }
    return Optional.of(withPart(i + 1, anchor.weekday(day.get(), isToCome(i))));
  }

  /** Adds the part of the day that follows: {@code Tuesday morning}. */
  Found withPart(int to, String date) {
    if (to < words.size() && TimeWords.partOfDay(words.get(to)).isPresent() && date.length() >= 8) {
      return new Found(
          to + 1, Timex.Type.TIME, date + "T" + TimeWords.partOfDay(words.get(to)).orElseThrow());
    }
    return new Found(to, Timex.Type.DATE, date);
  }

  /** {@code Nov. 6, 2024}, {@code November 2024}, {@code June}. */
  private Optional<Found> monthFirst(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> month = TimeWords.month(words.get(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int m = month.get();
    Optional<Integer> day =
        i + 1 < words.size() ? TimeWords.dayOfMonth(words.get(i + 1)) : Optional.empty();
    if (day.isPresent()) {
      int after = is(i + 2, ",") ? i + 3 : i + 2;
      int pointed = is(i + 2, "of") ? i + 3 : i + 2;
      Optional<String> lastYear = lastYear(pointed);
      if (lastYear.isPresent()) {
        return Optional.of(
            new Found(pointed + 2, Timex.Type.DATE, date(lastYear.get(), m, day.get())));
      }
      Optional<Integer> year = year(after);
      String value =
          date(
              year.map(String::valueOf).orElseGet(() -> anchor.yearOf(m, day.get(), tense.at(i))),
              m,
              day.get());
      return Optional.of(withPart(year.isPresent() ? after + 1 : i + 2, value));
    }
    int after = is(i + 1, ",") || is(i + 1, "of") ? i + 2 : i + 1;
    Optional<Integer> year = year(after);
    if (year.isPresent()) {
      return Optional.of(
          new Found(after + 1, Timex.Type.DATE, month(String.valueOf(year.get()), m)));
    }
    Optional<Found> spoken = spokenYear(i + 1);
    if (spoken.isPresent()) {
      return spoken.map(y -> new Found(y.to(), Timex.Type.DATE, month(y.value(), m)));
    }
    int ofYear = is(i + 1, "of") ? i + 2 : i + 1;
    Optional<String> lastYear = lastYear(ofYear);
    if (lastYear.isPresent()) {
      return Optional.of(new Found(ofYear + 2, Timex.Type.DATE, month(lastYear.get(), m)));
    }
    boolean led =
        i > 0
            && (BEFORE_MONTH.contains(TimeWords.plain(words.get(i - 1)))
                || (is(i - 1, "the") && isNounBehind(i + 1)));
    boolean sure = !TimeWords.isDoubtful(words.get(i));
    boolean named =
        !sure
            && i + 1 < words.size()
            && words.get(i + 1).isCapitalized()
            && !PLAINLY.contains(plain(i - 1));
    return (led && !named) || sure
        ? Optional.of(new Found(i + 1, Timex.Type.DATE, month(anchor.yearOf(m, tense.at(i)), m)))
        : Optional.empty();
  }

  /** {@code the May vote}, not {@code the March of the widows}. */
  private boolean isNounBehind(int i) {
    return i < words.size()
        && Character.isLowerCase(words.get(i).text().charAt(0))
        && !ClosedClass.any(words.get(i));
  }

  /** The year in {@code February last year}. */
  private Optional<String> lastYear(int i) {
    if (!is(i + 1, "year") || is(i + 2, "'s") || is(i + 2, "’s")) {
      return Optional.empty();
    }
    int by = is(i, "last") ? -1 : is(i, "next") ? 1 : 0;
    return is(i, "this") || by != 0 ? Optional.of(anchor.shifted("Y", by)) : Optional.empty();
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  /** {@code the 6th of May}, {@code the first of May}, {@code the first week of May}. */
  private Optional<Found> ordinal(int i) {
    int at = is(i, "the") ? i + 1 : i;
    boolean twenty = is(at, "twenty") && is(at + 1, "-") && at + 2 < words.size();
    int last = twenty ? at + 2 : at;
    Optional<Integer> number =
        last + 2 < words.size()
            ? TimeWords.ordinalDay(words.get(last))
                .filter(each -> !twenty || each < 10)
                .map(each -> twenty ? 20 + each : each)
            : Optional.empty();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean week = is(last + 1, "week");
    int of = week ? last + 2 : last + 1;
    Optional<Integer> month =
        is(of, "of") && of + 1 < words.size()
            ? TimeWords.month(words.get(of + 1))
            : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = year(of + 2);
    int to = year.isPresent() ? of + 3 : of + 2;
    int n = week ? 7 * number.get() - 3 : number.get();
    String day =
        date(
            year.map(String::valueOf).orElseGet(() -> anchor.yearOf(month.get(), n, tense.at(i))),
            month.get(),
            n);
    return (week ? Anchor.weekOf(day) : Optional.of(day))
        .map(value -> new Found(to, Timex.Type.DATE, value));
  }

  /** {@code 6 November 2024}. */
  private Optional<Found> dayFirst(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> day = TimeWords.dayOfMonth(words.get(i));
    boolean two =
        i + 2 < words.size()
            && (is(i + 1, "and") || is(i + 1, "or"))
            && TimeWords.dayOfMonth(words.get(i + 2)).isPresent();
    int last = two ? i + 2 : i;
    int at = is(last + 1, "of") ? last + 2 : last + 1;
    if (day.isEmpty() || at >= words.size() || TimeWords.month(words.get(at)).isEmpty()) {
      return Optional.empty();
    }
    int month = TimeWords.month(words.get(at)).orElseThrow();
    int after = is(at + 1, ",") ? at + 2 : at + 1;
    Optional<Integer> year = year(after);
    String value =
        date(
            year.map(String::valueOf).orElseGet(() -> anchor.yearOf(month, day.get(), tense.at(i))),
            month,
            day.get());
    return Optional.of(withPart(year.isPresent() ? after + 1 : at + 1, value));
  }

  /** A weekday without a word of the future lies behind, but not {@code by Friday}. */
  private boolean isToCome(int i) {
    boolean owns = is(i + 1, "'s") || is(i + 1, "’s");
    if (owns || is(i - 1, "a")) {
      return false;
    }
    Tense.Direction told = tense.at(i);
    return told == Tense.Direction.FUTURE || (tense.isLimit(i) && told == Tense.Direction.OPEN);
  }

  private Optional<Integer> year(int i) {
    return i < words.size() ? TimeWords.year(words.get(i)) : Optional.empty();
  }

  /** {@code 2017}, {@code the 1990s}, {@code the seventies}. */
  private Optional<Found> years(int i) {
    String text = words.get(i).text();
    boolean decade = text.length() == 5 && text.endsWith("0s") && isNumber(text.substring(0, 4), 4);
    if (decade) {
      return Optional.of(new Found(i + 1, Timex.Type.DATE, text.substring(0, 3)));
    }
    int spoken = is(i, "the") && i + 1 < words.size() ? DECADES.indexOf(plain(i + 1)) : -1;
    if (spoken >= 0) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, "19" + (spoken + FIRST_DECADE)));
    }
    Optional<Integer> year = TimeWords.year(words.get(i));
    if (year.isEmpty() || year.get() < 1700 || !isYear(i)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i + 1, Timex.Type.DATE, String.valueOf(year.get())));
  }

  /** {@code fiscal 2023}, {@code year-end}. */
  private Optional<Found> namedYear(int i) {
    if (words.get(i).is("fiscal") && year(i + 1).isPresent()) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, words.get(i + 1).text()));
    }
    boolean end = words.get(i).is("year") && is(i + 1, "-") && is(i + 2, "end");
    String year = anchor.shifted("Y", i > 0 && words.get(i - 1).is("since") ? -1 : 0);
    return end
        ? Optional.of(new Found(i + 3, Timex.Type.DATE, date(year, 12, 31)))
        : Optional.empty();
  }

  /** {@code ’96}. */
  private Optional<Found> shortYear(int i) {
    boolean mark = words.get(i).is("'") || words.get(i).is("’") || words.get(i).is("‘");
    if (!mark || i + 1 >= words.size()) {
      return Optional.empty();
    }
    Word digits = words.get(i + 1);
    boolean joined = words.get(i).span().end() == digits.span().begin();
    if (!joined || digits.text().length() != 2 || !isNumber(digits.text(), 2)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i + 2, Timex.Type.DATE, century(digits.text()) + digits.text()));
  }

  private static String century(String twoDigits) {
    return twoDigits.compareTo("50") > 0 ? "19" : "20";
  }

  /** {@code nineteen ninety-six}, as it is spoken on air. */
  private Optional<Found> spokenYear(int i) {
    int year = is(i, "the") ? i + 1 : i;
    if (is(year, "year") && is(year + 1, "two") && is(year + 2, "thousand")) {
      return Optional.of(new Found(year + 3, Timex.Type.DATE, "2000"));
    }
    if (!is(i, "nineteen") || i + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> tens =
        TimeWords.number(words.get(i + 1))
            .filter(n -> n >= 10 && n < 100)
            .filter(_ -> Character.isLetter(words.get(i + 1).text().charAt(0)));
    int last = is(i + 2, "-") ? i + 3 : i + 2;
    Optional<Integer> ones =
        last < words.size() && tens.filter(n -> n % 10 == 0).isPresent()
            ? TimeWords.number(words.get(last)).filter(n -> n < 10)
            : Optional.empty();
    return tens.map(n -> String.valueOf(1900 + n + ones.orElse(0)))
        .map(y -> new Found(ones.isPresent() ? last + 1 : i + 2, Timex.Type.DATE, y));
  }

  /** Whether four digits are a year: led by a word that years follow, and counting nothing. */
  private boolean isYear(int i) {
    String before = i > 0 ? TimeWords.plain(words.get(i - 1)) : "(";
    boolean led =
        BEFORE_YEAR.contains(before) || TimeWords.month(words.get(Math.max(0, i - 1))).isPresent();
    int year = TimeWords.year(words.get(i)).orElse(0);
    boolean bare =
        year >= 1900
            && year < 2040
            && !before.equals("$")
            && !before.equals("no.")
            && !before.equals("-")
            && !words.get(Math.max(0, i - 1)).isCapitalized();
    boolean end = i + 1 >= words.size();
    boolean counts =
        !end
            && words.get(i + 1).isAlphanumeric()
            && words.get(i + 1).text().endsWith("s")
            && words.get(i + 1).text().length() > 3
            && !tense.isFinite(i + 1)
            && ((before.equals("of") && !(i > 1 && words.get(i - 2).isCapitalized()))
                || before.equals("about")
                || before.equals("than")
                || before.equals("around")
                || before.equals("with")
                || before.equals("and"));
    return (led || bare) && !counts && !is(i + 1, "%") && !is(i + 1, "percent");
  }

  /** {@code 5 p.m.}, {@code 16:41}, {@code noon}, {@code 9 a.m. EST Tuesday}. */
  private Optional<Found> clock(int i) {
    boolean half = HALVES.contains(plain(i + 1));
    int to = half ? i + 2 : i + 1;
    Optional<Found> spoken = spoken(i);
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<String> time =
        switch (plain(i)) {
          case "noon" -> Optional.of("T12:00");
          case "midnight" -> Optional.of("T24:00");
          default -> clockTime(i, half ? plain(i + 1) : "");
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
    boolean clock = plain(i + 1).equals("o'clock") || plain(i + 1).equals("o’clock");
    int in = clock ? i + 2 : i + 1;
    boolean part = is(in, "in") && is(in + 1, "the");
    int late =
        switch (part ? plain(in + 2) : "") {
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
        BEFORE_HOUR.contains(plain(i - 1)) || (i > 0 && words.get(i - 1).text().equals("By"));
    boolean ends =
        i + 1 >= words.size()
            || ENDS_HOUR.contains(plain(i + 1))
            || (ClosedClass.any(words.get(i + 1)) && !is(i + 1, "of"));
    boolean word = Character.isLetter(words.get(i).text().charAt(0));
    boolean age = i > 0 && is(i + 1, ",") && words.get(i - 1).isCapitalized();
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
    boolean led = BEFORE_HOUR.contains(plain(i - 1));
    return ends
        && !SHARES.contains(plain(i + 1))
        && (led || (is(i - 1, "from") && (is(i + 1, "until") || is(i + 1, "till"))));
  }

  private static Optional<String> clockTime(String text, String half) {
    boolean colon = text.length() <= 5 && text.indexOf(':') > 0;
    if (!colon && half.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.split(":", 2);
    String minutes = colon ? parts[1] : "00";
    if (!isNumber(parts[0], 2) || !MINUTES.matcher(minutes).matches()) {
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
    int at = is(zone, ",") || is(zone, "on") ? zone + 1 : zone;
    if (at >= words.size()) {
      return Optional.empty();
    }
    return weekday(at)
        .or(() -> monthFirst(at))
        .or(() -> dayFirst(at))
        .filter(day -> day.type() == Timex.Type.DATE && day.value().length() == 10);
  }

  private String plain(int i) {
    return i >= 0 && i < words.size() ? TimeWords.plain(words.get(i)) : "";
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < words.size() && words.get(i).is(text);
  }
}
