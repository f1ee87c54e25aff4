package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.Word;

/** Numbers in digits and words: {@code 28,500}, {@code 3.5 million}, {@code twenty-three}. */
final class Numbers {

  /**
   * A number in a text.
   *
   * @param from its first word
   * @param to behind its last word
   * @param digits whether it is written in digits
   */
  record Found(int from, int to, BigDecimal value, boolean digits) {

    Found {
      value = value.stripTrailingZeros();
      value = value.scale() < 0 ? value.setScale(0) : value;
    }
  }

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("one", 1));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L,
          "dozen",
          12L,
          "mn",
          1_000_000L,
          "bn",
          1_000_000_000L);

  private static final Map<String, Long> SUFFIXES =
      Map.of(
          "k",
          1_000L,
          "m",
          1_000_000L,
          "mn",
          1_000_000L,
          "bn",
          1_000_000_000L,
          "b",
          1_000_000_000L,
          "tn",
          1_000_000_000_000L,
          "trn",
          1_000_000_000_000L);

  private static final int LONGEST = 15;

  private Numbers() {}

  /** The number that begins at this word. */
  static Optional<Found> at(List<Word> words, int from) {
    Word word = words.get(from);
    if (Character.isDigit(word.text().charAt(0))) {
      return digits(word.text()).map(value -> scaled(words, from, from + 1, value, true));
    }
    return inWords(words, from);
  }

  private static Optional<BigDecimal> digits(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end))
            || text.charAt(end) == ','
            || text.charAt(end) == '.')) {
      end++;
    }
    String number = text.substring(0, end);
    Long suffix =
        end == text.length()
            ? Long.valueOf(1)
            : SUFFIXES.get(text.substring(end).toLowerCase(Locale.ROOT));
    if (suffix == null || end > LONGEST || !isGrouped(number)) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(number.replace(",", "")).multiply(BigDecimal.valueOf(suffix)));
  }

  /** Whether commas part groups of three digits and there is at most one point. */
  private static boolean isGrouped(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    boolean fraction = point < 0 || number.substring(point + 1).chars().allMatch(Numbers::isAscii);
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean length =
          i == 0 ? groups.length == 1 || groups[i].length() <= 3 : groups[i].length() == 3;
      if (!length || groups[i].isEmpty() || !groups[i].chars().allMatch(Numbers::isAscii)) {
        return false;
      }
    }
    return fraction;
  }

  private static boolean isAscii(int c) {
    return c >= '0' && c <= '9';
  }

  private static Found scaled(
      List<Word> words, int from, int to, BigDecimal value, boolean digits) {
    BigDecimal scaled = value;
    int end = to;
    while (end < words.size() && end < to + 2) {
      int at = words.get(end).text().equals("-") && end + 1 < words.size() ? end + 1 : end;
      Long scale = SCALES.get(words.get(at).text().toLowerCase(Locale.ROOT));
      if (scale == null) {
        break;
      }
      scaled = scaled.multiply(BigDecimal.valueOf(scale));
      end = at + 1;
    }
    return new Found(from, end, scaled, digits);
  }

  private static Optional<Found> inWords(List<Word> words, int from) {
    String first = words.get(from).text().toLowerCase(Locale.ROOT);
    if (first.equals("half")
        && from + 2 < words.size()
        && words.get(from + 1).is("a")
        && SCALES.containsKey(words.get(from + 2).text())) {
      BigDecimal half = new BigDecimal("0.5");
      return Optional.of(scaled(words, from, from + 2, half, false));
    }
    if (first.equals("a") && from + 1 < words.size()) {
      String next = words.get(from + 1).text();
      return SCALES.containsKey(next)
          ? Optional.of(scaled(words, from, from + 1, BigDecimal.ONE, false))
          : Optional.empty();
    }
    if (TENS.containsKey(first)) {
      int value = TENS.getOrDefault(first, 0);
      boolean more =
          from + 2 < words.size()
              && words.get(from + 1).text().equals("-")
              && UNITS.getOrDefault(words.get(from + 2).text(), 99) < 10;
      int unit = more ? UNITS.getOrDefault(words.get(from + 2).text(), 0) : 0;
      return Optional.of(
          scaled(
              words,
              from,
              more ? from + 3 : from + 1,
              BigDecimal.valueOf(value + (long) unit),
              false));
    }
    Integer unit = UNITS.get(first);
    return unit == null
        ? Optional.empty()
        : Optional.of(scaled(words, from, from + 1, BigDecimal.valueOf(unit), false));
  }
}
