package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** Times by the calendar and the clock: dates, weekdays, years, decades, hours. */
final class Dates {

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "since", "by", "until", "till", "last", "next", "this", "early", "late",
          "mid", "from", "to", "and", "through", "during", "for", "before", "after", "between",
          "or", "on", "-");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "to", "during", "early", "late",
          "mid", "after", "before", "through", "fiscal", "for", "between", "and", "year", "(",
          "the", "or", "circa", "around", "about", "than", "-", "–", "summer", "winter", "spring",
          "fall", "autumn", "mid-", "with", "its", "their", "last", "on", "as", "a", ",", "at");

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "'ll",
          "shall",
          "would",
          "until",
          "by",
          "scheduled",
          "due",
          "expected",
          "next",
          "plans",
          "plan",
          "planned",
          "set",
          "upcoming",
          "coming",
          "deadline",
          "expires",
          "hopes");

  private final List<Word> words;
  private final Anchor anchor;

  Dates(List<Word> words, Anchor anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  Optional<Found> at(int i) {
    return numeric(i)
        .or(() -> weekday(i))
        .or(() -> monthFirst(i))
        .or(() -> dayFirst(i))
        .or(() -> years(i))
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
    String[] parts = word.text().split("/", -1);
    if (parts.length != 3 || !Character.isDigit(word.text().charAt(0))) {
      return Optional.empty();
    }
    String year =
        parts[2].length() == 2 ? (parts[2].compareTo("50") > 0 ? "19" : "20") + parts[2] : parts[2];
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
    return Optional.of(withPart(i + 1, anchor.weekday(day.get(), isFuture(i))));
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
      Optional<Integer> year = year(after);
      String value = date(year.map(String::valueOf).orElseGet(() -> yearOf(m, i)), m, day.get());
      return Optional.of(withPart(year.isPresent() ? after + 1 : i + 2, value));
    }
    int after = is(i + 1, ",") || is(i + 1, "of") ? i + 2 : i + 1;
    Optional<Integer> year = year(after);
    if (year.isPresent()) {
      return Optional.of(
          new Found(after + 1, Timex.Type.DATE, month(String.valueOf(year.get()), m)));
    }
    boolean led = i > 0 && BEFORE_MONTH.contains(TimeWords.plain(words.get(i - 1)));
    boolean sure = !TimeWords.isDoubtful(words.get(i));
    return led || sure
        ? Optional.of(new Found(i + 1, Timex.Type.DATE, month(yearOf(m, i), m)))
        : Optional.empty();
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  /** {@code 6 November 2024}, {@code the 6th of May}. */
  private Optional<Found> dayFirst(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> day = TimeWords.dayOfMonth(words.get(i));
    int at = is(i + 1, "of") ? i + 2 : i + 1;
    if (day.isEmpty() || at >= words.size() || TimeWords.month(words.get(at)).isEmpty()) {
      return Optional.empty();
    }
    int month = TimeWords.month(words.get(at)).orElseThrow();
    int after = is(at + 1, ",") ? at + 2 : at + 1;
    Optional<Integer> year = year(after);
    String value =
        date(year.map(String::valueOf).orElseGet(() -> yearOf(month, i)), month, day.get());
    return Optional.of(withPart(year.isPresent() ? after + 1 : at + 1, value));
  }

  private String yearOf(int month, int i) {
    return anchor.yearOf(month, isFuture(i));
  }

  private Optional<Integer> year(int i) {
    return i < words.size() ? TimeWords.year(words.get(i)) : Optional.empty();
  }

  /** {@code 2017}, {@code from 2017 to 2022}, {@code the 1990s}. */
  private Optional<Found> years(int i) {
    String text = words.get(i).text();
    boolean decade = text.length() == 5 && text.endsWith("0s") && isNumber(text.substring(0, 4), 4);
    if (decade) {
      return Optional.of(new Found(i + 1, Timex.Type.DATE, text.substring(0, 3)));
    }
    Optional<Integer> year = TimeWords.year(words.get(i));
    if (year.isEmpty() || year.get() < 1700 || !isYear(i)) {
      return Optional.empty();
    }
    boolean from = i > 0 && words.get(i - 1).is("from");
    boolean to = is(i + 1, "to") || is(i + 1, "until") || is(i + 1, "through");
    if (from && to && year(i + 2).isPresent()) {
      return Optional.of(new Found(i + 3, Timex.Type.DATE, year.get() + "/" + year(i + 2).get()));
    }
    return Optional.of(new Found(i + 1, Timex.Type.DATE, String.valueOf(year.get())));
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
            && (before.equals("of")
                || before.equals("the")
                || before.equals("about")
                || before.equals("than")
                || before.equals("around")
                || before.equals("with")
                || before.equals("and"));
    return (led || bare) && !counts && !is(i + 1, "%") && !is(i + 1, "percent");
  }

  /** {@code 5 p.m.}, {@code 16:41}. */
  private Optional<Found> clock(int i) {
    String text = words.get(i).text();
    boolean colon =
        text.indexOf(':') > 0 && text.length() <= 5 && Character.isDigit(text.charAt(0));
    boolean half =
        i + 1 < words.size()
            && (words.get(i + 1).is("a.m.")
                || words.get(i + 1).is("p.m.")
                || words.get(i + 1).is("am")
                || words.get(i + 1).is("pm"));
    if (!colon && !(half && isNumber(text, 2))) {
      return Optional.empty();
    }
    String[] parts = text.split(":", -1);
    if (parts.length > 2
        || !isNumber(parts[0], 2)
        || (parts.length == 2 && !isNumber(parts[1], 2))) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    if (half) {
      boolean late = TimeWords.plain(words.get(i + 1)).startsWith("p");
      hour = hour % 12 + (late ? 12 : 0);
    }
    if (hour > 24) {
      return Optional.empty();
    }
    String time = String.format(Locale.ROOT, "T%02d:%s", hour, parts.length == 2 ? parts[1] : "00");
    return Optional.of(new Found(half ? i + 2 : i + 1, Timex.Type.TIME, anchor.today() + time));
  }

  /** Whether words before it, or {@code will} behind it, tell that the time is still to come. */
  private boolean isFuture(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
      String text = TimeWords.plain(words.get(k));
      if (FUTURE.contains(text)) {
        return true;
      }
      if (text.equals(";") || text.equals("said") || (text.endsWith("ed") && k < i - 5)) {
        return false;
      }
    }
    return false;
  }

  private boolean is(int i, String text) {
    return i < words.size() && words.get(i).is(text);
  }
}
