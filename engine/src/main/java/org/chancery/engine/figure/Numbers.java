package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.engine.sentence.Word;

/** Numbers in digits, and in words: {@code 28,500}, {@code 3.5 million}, {@code 1 200}. */
final class Numbers {

  /**
   * A number in a text.
   *
   * @param from its first word
   * @param to behind its last word
   * @param digits whether it is written in digits
   * @param unit what its own letters say it counts: {@code 5km}, {@code R214}, {@code a third}
   */
  record Found(int from, int to, BigDecimal value, boolean digits, Optional<String> unit) {

    Found {
      value = value.stripTrailingZeros();
      value = value.scale() < 0 ? value.setScale(0) : value;
    }
  }

  private static final Map<String, Long> SUFFIXES =
      Map.of(
          "k",
          1_000L,
          "m",
          1_000_000L,
          "mn",
          1_000_000L,
          "mln",
          1_000_000L,
          "bn",
          1_000_000_000L,
          "bln",
          1_000_000_000L,
          "b",
          1_000_000_000L,
          "tn",
          1_000_000_000_000L,
          "trn",
          1_000_000_000_000L,
          "trln",
          1_000_000_000_000L);

  private static final int LONGEST = 15;

  private Numbers() {}

  /** The number that begins at this word. */
  static Optional<Found> at(List<Word> words, int from) {
    Word word = words.get(from);
    if (Character.isDigit(word.text().charAt(0))) {
      return digits(words, from);
    }
    return priced(words, from).or(() -> NumberWords.at(words, from));
  }

  private static Optional<Found> digits(List<Word> words, int from) {
    String text = words.get(from).text();
    int grouped = spaced(words, from);
    if (grouped > from + 1) {
      String all =
          words.subList(from, grouped).stream().map(Word::text).collect(Collectors.joining());
      return Optional.of(scaled(words, from, grouped, new BigDecimal(all), true));
    }
    int end = digitsEnd(text);
    Optional<String> measure =
        end < text.length() && !SUFFIXES.containsKey(text.substring(end).toLowerCase(Locale.ROOT))
            ? Units.measure(text.substring(end))
            : Optional.empty();
    if (measure.isPresent()) {
      return value(text.substring(0, end))
          .map(value -> new Found(from, from + 1, value, true, measure));
    }
    return value(text).map(value -> scaled(words, from, from + 1, value, true));
  }

  /** Behind the last group of three digits set off by a space: {@code 1 200}. */
  private static int spaced(List<Word> words, int from) {
    int to = from + 1;
    boolean first = words.get(from).text().matches("[1-9][0-9]{0,2}");
    while (first
        && to < words.size()
        && words.get(to).text().matches("[0-9]{3}")
        && words.get(to).span().begin() == words.get(to - 1).span().end() + 1) {
      to++;
    }
    return to;
  }

  /** A sign of money in one word with its number: {@code R31.40}, {@code Fr20m}. */
  private static Optional<Found> priced(List<Word> words, int from) {
    String text = words.get(from).text();
    int letters = 0;
    while (letters < text.length() && !Character.isDigit(text.charAt(letters))) {
      letters++;
    }
    Optional<String> unit =
        letters == text.length() ? Optional.empty() : Money.sign(text.substring(0, letters));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder(text.substring(letters));
    int to = from + 1;
    while (to + 1 < words.size()
        && words.get(to).text().matches("[.,]")
        && words.get(to + 1).text().matches("[0-9]+[a-z]*")
        && words.get(to + 1).span().begin() == words.get(to - 1).span().end() + 1) {
      number.append(words.get(to).text()).append(words.get(to + 1).text());
      to += 2;
    }
    int end = to;
    return value(number.toString())
        .map(value -> scaled(words, from, end, value, true))
        .map(found -> new Found(from, found.to(), found.value(), true, unit));
  }

  private static int digitsEnd(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end))
            || text.charAt(end) == ','
            || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static Optional<BigDecimal> value(String text) {
    int end = digitsEnd(text);
    String number =
        text.substring(0, end).matches("[0-9]+,[0-9]{1,2}")
            ? text.substring(0, end).replace(',', '.')
            : text.substring(0, end);
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

  /** The number with the words for a scale behind it: {@code 3.5 million}, {@code 30 lakh}. */
  static Found scaled(List<Word> words, int from, int to, BigDecimal value, boolean digits) {
    BigDecimal scaled = value;
    int end = to;
    while (end < words.size() && end < to + 2) {
      int at = words.get(end).text().equals("-") && end + 1 < words.size() ? end + 1 : end;
      Optional<Long> scale = NumberWords.scale(words.get(at));
      if (scale.isEmpty()) {
        break;
      }
      scaled = scaled.multiply(BigDecimal.valueOf(scale.get()));
      end = at + 1;
    }
    return new Found(from, end, scaled, digits, Optional.empty());
  }
}
