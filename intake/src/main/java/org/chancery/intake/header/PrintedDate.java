package org.chancery.intake.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as people print it, and where in its line it stands: {@code 06 Nov 2024, 16:41}, {@code
 * November 6, 2024}, {@code 2024-11-06T16:41+08:00}, {@code 3 octobre 1989}.
 *
 * @param value ISO 8601; {@code XXXX-11-06} without a year, {@code 2024} where day and month cannot
 *     be told apart, {@code 2024-11-06T16:41} with the time of day where the line gives it
 */
record PrintedDate(int begin, int end, String value) {

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\\p{L}])\\.?";

  static final String WEEKDAY =
      "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)(?![\\p{L}])\\.?";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");

  /** Four digits, which the time of day may touch: {@code March 17, 20248:41 AM}. */
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d(?!\\d?:\\d{2}))";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:.])" + DAY + "(?: of|)[ ./-]{0,2}(" + MONTH + ")(?:[ ,./(-]{0,3}" + YEAR + ")?",
          FLAGS);
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{L}{5,11}(?:-\\p{L}{5,7})?) of (" + MONTH + "),? " + YEAR, FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(" + MONTH + ") ?" + DAY + "(?![:.]\\d)(?:,? {0,2}\\(?" + YEAR + ")?", FLAGS);
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?:er|º|\\.)?(?: de)? (\\p{L}{3,10})(?: de)? " + YEAR, FLAGS);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR);
  private static final Pattern WEEKDAY_END =
      Pattern.compile("(?<!\\p{L})(mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,? ?$", FLAGS);
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:T|[ ,|–-]{0,3}(?:at )?)(\\d{1,2})[:.](\\d{2})(?!\\d)(?:[:.]\\d{2}(?:\\.\\d{1,9})?)?"
              + "(?: ?([ap])\\.?m(?!\\p{L})\\.?)?",
          FLAGS);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The same in French, German, Italian, Portuguese and Spanish. */
  private static final List<Pattern> FOREIGN_MONTHS =
      Stream.of(
              "jan(?:vier|uar|eiro)|enero|gennaio",
              "f[eé]vrier|februar|febrero|fevereiro|febbraio",
              "mars|märz|marzo|março",
              "avril|abril|aprile",
              "mai|mayo|maio|maggio",
              "juin|juni|junio|junho|giugno",
              "juillet|juli|julio|julho|luglio",
              "ao[uû]t|agosto",
              "septembre|sep?tiembre|setembro|settembre",
              "octobre|oktober|octubre|outubro|ottobre",
              "novembre|noviembre|novembro",
              "d[eé]cembre|dezember|diciembre|dezembro|dicembre")
          .map(names -> Pattern.compile(names, FLAGS))
          .toList();

  /** Longer lines are text; a stamp is short. */
  private static final int LONGEST = 400;

  /** The dates in a line, in their order; none in one of more than 400 characters. */
  static List<PrintedDate> in(String line) {
    List<PrintedDate> dates = new ArrayList<>();
    if (line.length() > LONGEST) {
      return dates;
    }
    for (Matcher m = YEAR_FIRST.matcher(line); m.find(); ) {
      add(dates, line, m, m.group(1), number(m.group(3)), number(m.group(4)));
    }
    for (Matcher m = DAY_FIRST.matcher(line); m.find(); ) {
      add(dates, line, m, m.group(3), month(m.group(2)), number(m.group(1)));
    }
    for (Matcher m = MONTH_FIRST.matcher(line); m.find(); ) {
      add(dates, line, m, m.group(3), month(m.group(1)), number(m.group(2)));
    }
    for (Matcher m = SPELLED.matcher(line); m.find(); ) {
      int day = ORDINALS.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1;
      add(dates, line, m, m.group(3), month(m.group(2)), day);
    }
    for (Matcher m = FOREIGN.matcher(line); m.find(); ) {
      add(dates, line, m, m.group(3), foreignMonth(m.group(2)), number(m.group(1)));
    }
    Optional<Boolean> dayFirst = dayFirst(line);
    for (Matcher m = NUMBERS.matcher(line); m.find(); ) {
      addNumbers(dates, line, m, dayFirst);
    }
    dates.sort(Comparator.comparingInt(PrintedDate::begin));
    return dates;
  }

  /** The only date in a text that holds nothing else. */
  static Optional<PrintedDate> whole(String text) {
    String line = text.strip();
    return in(line).stream()
        .filter(date -> line.substring(0, date.begin).matches("(?i:" + WEEKDAY + ",? ?)?"))
        .filter(
            date -> line.substring(date.end).matches("(?i:[ ()]|Z|GMT|UTC|[+-]\\d{2}:?\\d{2})*"))
        .findFirst();
  }

  boolean hasYear() {
    return !value.startsWith("X");
  }

  boolean hasDay() {
    return value.length() >= 10;
  }

  /** Without the time of day. */
  String day() {
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  private static void addNumbers(
      List<PrintedDate> dates, String line, Matcher m, Optional<Boolean> dayFirst) {
    Optional<Boolean> order = dayFirst(m).or(() -> dayFirst).or(() -> byWeekday(line, m));
    int first = number(m.group(1));
    int second = number(m.group(3));
    if (order.isEmpty()) {
      dates.add(new PrintedDate(m.start(), m.end(), m.group(4)));
    } else if (order.get()) {
      add(dates, line, m, m.group(4), second, first);
    } else {
      add(dates, line, m, m.group(4), first, second);
    }
  }

  /** Whether the dates of a line in numbers tell the day before the month: by one that can. */
  private static Optional<Boolean> dayFirst(String line) {
    return NUMBERS
        .matcher(line)
        .results()
        .filter(each -> !each.group(1).equals(each.group(3)))
        .flatMap(each -> dayFirst(each).stream())
        .distinct()
        .collect(Collectors.collectingAndThen(Collectors.toList(), PrintedDate::only));
  }

  private static Optional<Boolean> only(List<Boolean> orders) {
    return orders.size() == 1 ? Optional.of(orders.getFirst()) : Optional.empty();
  }

  private static Optional<Boolean> dayFirst(MatchResult numbers) {
    int first = number(numbers.group(1));
    int second = number(numbers.group(3));
    return first > 12 || numbers.group(2).equals(".") || first == second
        ? Optional.of(true)
        : second > 12 ? Optional.of(false) : Optional.empty();
  }

  /** The same by the weekday before it: {@code Monday 12/06/2023} is no day of December. */
  private static Optional<Boolean> byWeekday(String line, MatchResult numbers) {
    Matcher named = WEEKDAY_END.matcher(line.substring(0, numbers.start()));
    if (!named.find() || number(numbers.group(1)) == 0 || number(numbers.group(3)) == 0) {
      return Optional.empty();
    }
    String name = named.group(1).toLowerCase(Locale.ROOT);
    List<Boolean> fitting =
        Stream.of(true, false)
            .filter(dayFirst -> weekday(numbers, dayFirst).startsWith(name))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static String weekday(MatchResult numbers, boolean dayFirst) {
    int day = number(numbers.group(dayFirst ? 1 : 3));
    int month = number(numbers.group(dayFirst ? 3 : 1));
    return LocalDate.of(number(numbers.group(4)), month, day)
        .getDayOfWeek()
        .name()
        .toLowerCase(Locale.ROOT);
  }

  private static void add(
      List<PrintedDate> dates, String line, Matcher m, @Nullable String year, int month, int day) {
    int end = m.end();
    boolean taken = dates.stream().anyMatch(d -> m.start() < d.end && d.begin < m.end());
    int longest =
        month < 1 || month > 12
            ? 0
            : YearMonth.of(year == null ? 2000 : number(year), month).lengthOfMonth();
    if (taken || day < 1 || day > longest) {
      return;
    }
    String date = "%s-%02d-%02d".formatted(year == null ? "XXXX" : year, month, day);
    Matcher time = TIME.matcher(line).region(end, line.length());
    if (year != null && time.find()) {
      OptionalInt hour = hour(time);
      if (hour.isPresent()) {
        date += "T%02d:%s".formatted(hour.getAsInt(), time.group(2));
        end = time.end();
      }
    }
    dates.add(new PrintedDate(m.start(), end, date));
  }

  private static OptionalInt hour(Matcher time) {
    int hour = number(time.group(1));
    int minute = number(time.group(2));
    String half = time.group(3);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? OptionalInt.of(hour) : OptionalInt.empty();
  }

  /** The month that begins with these letters, 1 to 12. */
  static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }

  /** The month of this name in another language, 1 to 12; 0 where it is none. */
  private static int foreignMonth(String name) {
    return 1
        + IntStream.range(0, FOREIGN_MONTHS.size())
            .filter(i -> FOREIGN_MONTHS.get(i).matcher(name).matches())
            .findFirst()
            .orElse(-1);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
