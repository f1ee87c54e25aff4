package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.CardinalWords;
import org.chancery.engine.sentence.Word;

/** The names of months, days, seasons, units and small numbers. */
final class TimeWords {

  /** A unit of time: the letter TIMEX3 has for it, and whether it is one of the clock. */
  record Unit(String letter, boolean ofClock) {}

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY), Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY), Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY), Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY), Map.entry("mon.", DayOfWeek.MONDAY),
          Map.entry("tue.", DayOfWeek.TUESDAY), Map.entry("tues.", DayOfWeek.TUESDAY),
          Map.entry("wed.", DayOfWeek.WEDNESDAY), Map.entry("thu.", DayOfWeek.THURSDAY),
          Map.entry("thurs.", DayOfWeek.THURSDAY), Map.entry("fri.", DayOfWeek.FRIDAY));

  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  private static final Map<String, String> PARTS =
      Map.of(
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI",
          "noon",
          "MI",
          "midday",
          "MI",
          "overnight",
          "NI");

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", new Unit("S", true)), Map.entry("minute", new Unit("M", true)),
          Map.entry("hour", new Unit("H", true)), Map.entry("day", new Unit("D", false)),
          Map.entry("week", new Unit("W", false)), Map.entry("month", new Unit("M", false)),
          Map.entry("quarter", new Unit("Q", false)), Map.entry("year", new Unit("Y", false)),
          Map.entry("decade", new Unit("DE", false)), Map.entry("century", new Unit("CE", false)),
          Map.entry("centurie", new Unit("CE", false)),
              Map.entry("weekend", new Unit("WE", false)));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("final", 4),
          Map.entry("1st", 1),
          Map.entry("2nd", 2),
          Map.entry("3rd", 3),
          Map.entry("4th", 4));

  private static final List<String> DAYS_IN_WORDS =
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
          "twentieth");

  private TimeWords() {}

  /** Whether a text is a number of no more than so many digits. */
  static boolean isNumber(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String plain(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The month, 1 to 12, that a capitalised word names. */
  static Optional<Integer> month(Word word) {
    String plain = plain(word);
    String letters = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return word.isCapitalized() ? Optional.ofNullable(MONTHS.get(letters)) : Optional.empty();
  }

  /** Whether the month's name is a common word too. */
  static boolean isDoubtful(Word month) {
    return switch (plain(month)) {
      case "may", "march", "mar", "sep", "dec", "jan", "jun", "nov" -> true;
      default -> false;
    };
  }

  static Optional<DayOfWeek> day(Word word) {
    return word.isCapitalized() ? Optional.ofNullable(DAYS.get(plain(word))) : Optional.empty();
  }

  /** The day that comes every week: {@code Wednesdays}. */
  static Optional<DayOfWeek> days(Word word) {
    String plain = plain(word);
    return word.isCapitalized() && plain.endsWith("days")
        ? Optional.ofNullable(DAYS.get(plain.substring(0, plain.length() - 1)))
        : Optional.empty();
  }

  static Optional<String> season(Word word) {
    return Optional.ofNullable(SEASONS.get(plain(word)));
  }

  static Optional<String> partOfDay(Word word) {
    String plain = plain(word);
    String one = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    return Optional.ofNullable(PARTS.get(one));
  }

  static Optional<Unit> unit(Word word) {
    String plain = plain(word);
    String one = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    return Optional.ofNullable(UNITS.get(one));
  }

  static boolean isPlural(Word word) {
    return plain(word).endsWith("s");
  }

  /** A count in digits or words, up to a hundred in words. */
  static Optional<Integer> number(Word word) {
    String plain = plain(word);
    if (plain.length() <= 4 && plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(plain));
    }
    return plain.equals("hundred")
        ? Optional.of(100)
        : Optional.ofNullable(CardinalWords.UNITS.get(plain))
            .or(() -> Optional.ofNullable(CardinalWords.TENS.get(plain)));
  }

  static Optional<Integer> ordinal(Word word) {
    return Optional.ofNullable(ORDINALS.get(plain(word)));
  }

  /** A day of the month as an ordinal, in digits or in one word. */
  static Optional<Integer> ordinalDay(Word word) {
    if (plain(word).equals("thirtieth")) {
      return Optional.of(30);
    }
    boolean digits = Character.isDigit(word.text().charAt(0)) && word.text().length() > 2;
    int place = DAYS_IN_WORDS.indexOf(plain(word));
    return digits ? dayOfMonth(word) : place < 0 ? Optional.empty() : Optional.of(place + 1);
  }

  /** A day of the month: {@code 6}, {@code 6th}. */
  static Optional<Integer> dayOfMonth(Word word) {
    String plain = plain(word);
    int end = 0;
    while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
      end++;
    }
    String rest = plain.substring(end);
    boolean ending =
        rest.isEmpty()
            || rest.equals("th")
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd");
    if (end == 0 || end > 2 || !ending) {
      return Optional.empty();
    }
    int day = Integer.parseInt(plain.substring(0, end));
    return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
  }

  /** A year of four digits, 1500 to 2099. */
  static Optional<Integer> year(Word word) {
    String text = word.text();
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text);
    return year >= 1500 && year < 2100 ? Optional.of(year) : Optional.empty();
  }
}
