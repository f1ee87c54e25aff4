package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.figure.Numbers.Found;
import org.chancery.engine.sentence.CardinalWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Numbers in words: {@code twenty-three}, {@code a hundred and forty}, {@code less than a third}.
 */
final class NumberWords {

  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1_000L),
          Map.entry("lakh", 100_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("crore", 10_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("bln", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("trln", 1_000_000_000_000L));

  /** Parts of a whole, in percent of it. */
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("50"),
          "third", new BigDecimal("33.3"),
          "quarter", new BigDecimal("25"),
          "fifth", new BigDecimal("20"),
          "tenth", new BigDecimal("10"));

  private static final BigDecimal TWO_THIRDS = new BigDecimal("66.7");

  /** What follows a part of a whole, so that {@code a third round} is none. */
  private static final Set<String> BEHIND_PART =
      Set.of("of", "the", "its", "their", "more", "less");

  /** Of how many shares are told by {@code out of}; of six hostages four are four. */
  private static final Set<Integer> ROUND = Set.of(10, 20, 100);

  private NumberWords() {}

  /** The number in words that begins here. */
  static Optional<Found> at(List<Word> words, int from) {
    return part(words, from).or(() -> share(words, from)).or(() -> whole(words, from));
  }

  /** {@code one in five}, {@code four out of ten}, but not {@code one in three years}. */
  private static Optional<Found> share(List<Word> words, int from) {
    int part = CardinalWords.UNITS.getOrDefault(lower(words, from), 0);
    boolean out = lower(words, from + 1).equals("out") && lower(words, from + 2).equals("of");
    boolean in = part == 1 && lower(words, from + 1).equals("in");
    if (part == 0 || !(in || out)) {
      return Optional.empty();
    }
    int at = out ? from + 3 : from + 2;
    String all = lower(words, at);
    int whole = CardinalWords.UNITS.getOrDefault(all, CardinalWords.TENS.getOrDefault(all, 0));
    boolean of = in || ROUND.contains(whole);
    boolean length = at + 1 < words.size() && Units.isDuration(words.get(at + 1).text());
    return whole > part && of && !length && !lower(words, at + 1).equals("-")
        ? Optional.of(new Found(from, at + 1, percent(part, whole), false, Optional.of("percent")))
        : Optional.empty();
  }

  private static BigDecimal percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static String lower(List<Word> words, int i) {
    return i < words.size() ? words.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  /** {@code half of the stalls}, {@code a third of}, {@code three-quarters}, {@code two thirds}. */
  private static Optional<Found> part(List<Word> words, int from) {
    String first = lower(words, from);
    boolean bare = first.equals("half");
    int at = bare ? from : from + 1;
    at += !bare && lower(words, at).equals("-") ? 1 : 0;
    String noun = lower(words, at);
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    int times = first.equals("a") || bare ? 1 : CardinalWords.UNITS.getOrDefault(first, 0);
    boolean fits = times > 0 && times < 10 && (times > 1) == !noun.equals(one);
    boolean half = one.equals("half");
    if (!PARTS.containsKey(one) || !fits || (half && !isHalf(words, from, bare))) {
      return Optional.empty();
    }
    int to = at + 1;
    BigDecimal part = PARTS.getOrDefault(one, BigDecimal.ZERO);
    BigDecimal value =
        times == 2 && one.equals("third") ? TWO_THIRDS : part.multiply(BigDecimal.valueOf(times));
    boolean ends = to >= words.size() || !words.get(to).isAlphanumeric() || half;
    boolean open =
        times > 1
            || BEHIND_PART.contains(lower(words, to))
            || (bounded(words, from) && (ends || ClosedClass.any(words.get(to))));
    return open && !lower(words, to).equals("-")
        ? Optional.of(new Found(from, to, value, false, Optional.of("percent")))
        : Optional.empty();
  }

  /** Not as in {@code the first half}, {@code a half}, {@code half a million}. */
  private static boolean isHalf(List<Word> words, int from, boolean bare) {
    boolean counted =
        from > 0 && Set.of("first", "second", "one", "other").contains(lower(words, from - 1));
    boolean scale = lower(words, from + 1).equals("a");
    return bare && !counted && !scale;
  }

  private static boolean bounded(List<Word> words, int from) {
    return Bounds.of(words, from, from + 1).bound() != Figure.Bound.EXACTLY;
  }

  private static Optional<Found> whole(List<Word> words, int from) {
    boolean article = lower(words, from).equals("a");
    boolean half = lower(words, from).equals("half") && lower(words, from + 1).equals("a");
    boolean bare = SCALES.containsKey(lower(words, from)) && lower(words, from + 1).equals("and");
    if (half) {
      return SCALES.containsKey(lower(words, from + 2))
          ? Optional.of(Numbers.scaled(words, from, from + 2, new BigDecimal("0.5"), false))
          : Optional.empty();
    }
    if (article && !SCALES.containsKey(lower(words, from + 1))) {
      return Optional.empty();
    }
    return sum(words, from, article ? from + 1 : from, article || bare);
  }

  /** Reads on while the words add up to one number: {@code two | hundred | and | ten}. */
  private static Optional<Found> sum(List<Word> words, int from, int begin, boolean one) {
    BigDecimal total = BigDecimal.ZERO;
    long group = one ? 1 : 0;
    int i = begin;
    int to = begin;
    while (i < words.size()) {
      String word = lower(words, i);
      Long scale = SCALES.get(word);
      long small = CardinalWords.UNITS.getOrDefault(word, CardinalWords.TENS.getOrDefault(word, 0));
      if (scale != null && group + total.signum() > 0) {
        boolean keeps = scale <= 100;
        BigDecimal times = BigDecimal.valueOf(scale);
        total =
            keeps
                ? total
                : group > 0
                    ? total.add(times.multiply(BigDecimal.valueOf(group)))
                    : total.multiply(times);
        group = keeps ? group * scale : 0;
      } else if (small > 0 && fits(group, small)) {
        group += small;
      } else {
        break;
      }
      to = i + 1;
      i = to + (joins(words, to) ? 1 : 0);
    }
    BigDecimal value = total.add(BigDecimal.valueOf(group));
    if (andHalf(words, to)) {
      return Optional.of(
          Numbers.scaled(words, from, to + 3, value.add(new BigDecimal("0.5")), false));
    }
    return to > begin && value.signum() > 0
        ? Optional.of(new Found(from, to, value, false, Optional.empty()))
        : Optional.empty();
  }

  /** {@code and a half} before a word for a scale: {@code two and a half million}. */
  private static boolean andHalf(List<Word> words, int at) {
    return lower(words, at).equals("and")
        && lower(words, at + 1).equals("a")
        && lower(words, at + 2).equals("half")
        && SCALES.containsKey(lower(words, at + 3));
  }

  /** Whether a small number may be added: a unit to tens, both to hundreds. */
  private static boolean fits(long group, long small) {
    return group == 0
        || (group % 100 == 0 && small < 100)
        || (group % 10 == 0 && group % 100 >= 20 && small < 10);
  }

  /** A hyphen or {@code and} before another word for a number: {@code sixty-one}. */
  private static boolean joins(List<Word> words, int at) {
    String next = lower(words, at + 1);
    boolean number =
        CardinalWords.UNITS.containsKey(next)
            || CardinalWords.TENS.containsKey(next)
            || SCALES.containsKey(next);
    String last = lower(words, at - 1);
    boolean large = SCALES.containsKey(last) && !last.equals("dozen");
    return number && (lower(words, at).equals("-") || (lower(words, at).equals("and") && large));
  }

  /** Whether the word is a number below twenty. */
  static boolean isSmall(Word word) {
    return CardinalWords.UNITS.containsKey(word.text().toLowerCase(Locale.ROOT));
  }

  /** The number that a word for a scale multiplies by. */
  static Optional<Long> scale(Word word) {
    return Optional.ofNullable(SCALES.get(word.text().toLowerCase(Locale.ROOT)));
  }
}
