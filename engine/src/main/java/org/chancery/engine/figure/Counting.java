package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Reads what a number counts: money, a share, a measure, a noun behind it. */
final class Counting {

  private static final int FARTHEST_NOUN = 5;

  private static final Set<String> STRONG = Set.of("strong", "man", "person");

  private static final Set<String> MORE = Set.of("more", "other", "further", "additional");

  /** Fewer than so many officials or diplomats are sources rather than a claim. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  /** Capitals before a noun and behind fewer than so many tell no money. */
  private static final BigDecimal MUCH = BigDecimal.valueOf(1_000);

  private final Units units;

  Counting(Units units) {
    this.units = units;
  }

  /**
   * What the number counts, with all that stands up to {@code end} in it.
   *
   * @param sure whether the network sees a figure in it
   */
  Optional<Counted> of(List<Word> words, Numbers.Found number, int end, Sight sight, boolean sure) {
    int from = number.from();
    if (number.unit().isPresent()) {
      return Optional.of(new Counted(number.unit().get(), purpose(words, end), from, end));
    }
    if (from > 0 && Money.sign(words.get(from - 1).text()).isPresent()) {
      String unit = Money.sign(words.get(from - 1).text()).orElseThrow();
      return Optional.of(new Counted(unit, purpose(words, end), from - 1, end));
    }
    if (end >= words.size()) {
      return Bare.counted(words, number, end);
    }
    Word next = words.get(end);
    boolean joined =
        next.text().equals("-") && next.span().begin() == words.get(end - 1).span().end();
    if (joined && !(end + 1 < words.size() && words.get(end + 1).is("odd"))) {
      return end + 1 < words.size()
          ? joined(words.get(end + 1)).map(u -> new Counted(u, Optional.empty(), from, end + 2))
          : Optional.empty();
    }
    if (next.text().equals("%")
        || next.is("percent")
        || next.is("pct")
        || (next.is("per") && end + 1 < words.size() && words.get(end + 1).is("cent"))) {
      int after = next.is("per") ? end + 2 : end + 1;
      return Optional.of(new Counted("percent", purpose(words, after), from, after));
    }
    return money(words, number, end)
        .or(() -> measured(words, from, end))
        .or(() -> noun(words, number, end, sight, sure))
        .or(() -> Bare.counted(words, number, end));
  }

  /** {@code 1,200-kilometre}, {@code 600-strong}. */
  private static Optional<String> joined(Word word) {
    return STRONG.contains(word.text()) ? Optional.of("person") : Units.measure(word.text());
  }

  /** A number alone, but not in a compound. */
  static Optional<Counted> alone(List<Word> words, Numbers.Found number, int end) {
    boolean other =
        end < words.size()
            && (words.get(end).text().equals("-") || Units.isDuration(words.get(end).text()));
    return other
        ? Optional.empty()
        : Optional.of(Counted.alone(Optional.empty(), number.from(), end));
  }

  private static Optional<Counted> money(List<Word> words, Numbers.Found number, int end) {
    for (int i = end; i < Math.min(end + 2, words.size()); i++) {
      Optional<String> unit = Money.of(words.get(i - 1).text(), words.get(i).text());
      if (unit.isPresent() && !isOfOthers(words, number, i)) {
        return Optional.of(new Counted(unit.get(), purpose(words, i + 1), number.from(), i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code 12 SAR teams}, but {@code 300 million XAF debt}. */
  private static boolean isOfOthers(List<Word> words, Numbers.Found number, int code) {
    return Money.isBareCode(words.get(code).text())
        && number.value().compareTo(MUCH) < 0
        && code + 1 < words.size()
        && words.get(code + 1).isAlphanumeric()
        && !ClosedClass.any(words.get(code + 1));
  }

  private static Optional<Counted> measured(List<Word> words, int from, int end) {
    boolean power =
        (words.get(end).is("square")
                || words.get(end).is("cubic")
                || words.get(end).is("nautical")
                || words.get(end).is("metric"))
            && end + 1 < words.size();
    int at = power ? end + 1 : end;
    Optional<String> unit = Units.measure(words.get(at).text());
    return unit.map(
        u -> {
          String prefix =
              power && !words.get(end).is("metric")
                  ? words.get(end).text().toLowerCase(Locale.ROOT) + "_"
                  : "";
          return new Counted(prefix + u, purpose(words, at + 1), from, at + 1);
        });
  }

  /** {@code in military aid}, {@code of the vote}: what the money or the share is for. */
  private static Optional<Span> purpose(List<Word> words, int from) {
    if (from + 1 >= words.size()
        || !(words.get(from).is("in") || words.get(from).is("of") || words.get(from).is("worth"))) {
      return Optional.empty();
    }
    int begin = words.get(from).is("worth") && words.get(from + 1).is("of") ? from + 2 : from + 1;
    int end = begin;
    while (end < words.size()
        && end < begin + FARTHEST_NOUN
        && words.get(end).isAlphanumeric()
        && (end == begin
            || !ClosedClass.any(words.get(end))
            || words.get(end).is("of")
            || ClosedClass.DETERMINER.has(words.get(end)))
        && !Character.isDigit(words.get(end).text().charAt(0))) {
      end++;
    }
    while (end > begin && ClosedClass.any(words.get(end - 1))) {
      end--;
    }
    return end > begin
        ? Optional.of(words.get(begin).span().through(words.get(end - 1).span()))
        : Optional.empty();
  }

  /** A counted noun phrase: its head is a known noun, or a plural. */
  private Optional<Counted> noun(
      List<Word> words, Numbers.Found number, int end, Sight sight, boolean sure) {
    int begin = nounBegin(words, end);
    int seen = sight.counted(words, number.from(), end);
    int head = seen >= begin ? seen : head(words, begin);
    if (head < 0 || (seen < begin && sight.isVerb(words.get(head)))) {
      return Optional.empty();
    }
    String noun = words.get(head).text();
    boolean person = units.isPerson(noun);
    boolean old = head + 1 < words.size() && words.get(head + 1).is("old");
    boolean claimed = sure || (!Units.isNone(noun) && claims(words, number, noun));
    if (old || noun.equals("others") || Units.isDuration(noun) || !claimed) {
      return Optional.empty();
    }
    Span of = words.get(begin).span().through(words.get(head).span());
    String unit = person ? "person" : Units.singular(noun);
    return Optional.of(new Counted(unit, Optional.of(of), number.from(), head + 1));
  }

  /** Behind {@code of the}, {@code of its nine}, {@code out of 20}, {@code more}, {@code other}. */
  private static int nounBegin(List<Word> words, int end) {
    int begin = end;
    if (words.get(end).is("-") && end + 1 < words.size() && words.get(end + 1).is("odd")) {
      return end + 2;
    }
    while (begin < words.size() && MORE.contains(words.get(begin).text())) {
      begin++;
    }
    int whole = begin < words.size() && words.get(begin).is("out") ? begin + 2 : begin + 1;
    Optional<Numbers.Found> all =
        whole < words.size() && words.get(whole - 1).is("of")
            ? Numbers.at(words, whole)
            : Optional.empty();
    if (all.isPresent()) {
      return all.get().to();
    }
    boolean of =
        begin + 2 < words.size()
            && words.get(begin).is("of")
            && (ClosedClass.DETERMINER.has(words.get(begin + 1))
                || ClosedClass.POSSESSIVE.has(words.get(begin + 1)));
    if (!of) {
      return begin;
    }
    return Numbers.at(words, begin + 2).map(Numbers.Found::to).orElse(begin + 2);
  }

  /** The head of the noun phrase that begins here, or -1. */
  private int head(List<Word> words, int begin) {
    for (int i = begin; i < Math.min(begin + FARTHEST_NOUN, words.size()); i++) {
      Word word = words.get(i);
      boolean mark = !word.isAlphanumeric() && !word.text().equals("-");
      if (mark || (ClosedClass.any(word) && !word.text().equals("US"))) {
        return -1;
      }
      boolean plural =
          word.text().endsWith("s") && word.text().length() > 3 && !word.isCapitalized();
      if (isKnown(word) || Units.isNone(word.text()) || plural) {
        boolean more = i + 1 < words.size() && isKnown(words.get(i + 1));
        if (!more) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isKnown(Word word) {
    return units.isPerson(word.text()) || Units.isThing(word.text());
  }

  /** Whether a claim turns on so many of these. */
  private boolean claims(List<Word> words, Numbers.Found number, String noun) {
    boolean person = units.isPerson(noun);
    if (number.digits()) {
      return isCount(words.get(number.from()).text(), person || Units.isThing(noun));
    }
    BigDecimal value = number.value();
    if (value.compareTo(BigDecimal.ONE) == 0) {
      return person && Bare.hasHarm(words, number);
    }
    boolean opens = number.from() == 0 && value.compareTo(FEW) < 0;
    if (opens && Units.isSource(noun)) {
      return false;
    }
    boolean two = value.compareTo(BigDecimal.TWO) == 0;
    boolean given =
        number.from() > 0
            && (ClosedClass.DETERMINER.has(words.get(number.from() - 1))
                || ClosedClass.POSSESSIVE.has(words.get(number.from() - 1)));
    return value.compareTo(BigDecimal.valueOf(20)) >= 0 || (!Units.isSide(noun) && !(two && given));
  }

  /**
   * A bare year is no count unless people or things follow; a digit alone is none of other nouns.
   */
  private static boolean isCount(String digits, boolean known) {
    return known
        || (digits.length() > 1
            && !(digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))));
  }
}
