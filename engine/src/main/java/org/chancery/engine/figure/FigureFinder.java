package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * Finds the numbers that a claim turns on: a number, its bound, and what is counted. Dates, ages,
 * ordinals, durations, scores and numbers in names are none; nor are small numbers in words of what
 * the text takes as known: {@code the two sides}.
 */
public final class FigureFinder {

  private static final int FARTHEST_NOUN = 5;
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Words that a number behind them is the name of: {@code article 68}. */
  private static final Set<String> LABELS =
      Set.of(
          "no.",
          "#",
          "number",
          "article",
          "section",
          "paragraph",
          "clause",
          "page",
          "chapter",
          "room",
          "top",
          "day",
          "route",
          "size");

  private static final Set<String> STRONG = Set.of("strong", "man", "person");

  private static final Set<String> MORE = Set.of("more", "other", "further", "additional");

  /** Fewer than so many officials or diplomats are sources rather than a claim. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private final Units units;

  public FigureFinder(Lexicon lexicon) {
    this.units = new Units(lexicon);
  }

  /** A number with what it counts; {@code to} is behind the last word of what is counted. */
  private record Counted(String unit, Optional<Span> of, int from, int to) {}

  /** The figures of a document, in reading order. */
  public List<Figure> find(Marked marked) {
    Parsed parsed = marked.parsed();
    List<Timex> times = marked.times();
    Sight sight = new Sight(marked.seen());
    Currencies currencies = new Currencies(marked.mentions());
    List<Figure> figures = new ArrayList<>();
    int t = 0;
    for (Sentence sentence : parsed.sentences()) {
      List<Word> words = sentence.words();
      int i = 0;
      while (i < words.size()) {
        while (t < times.size() && times.get(t).span().end() <= words.get(i).span().begin()) {
          t++;
        }
        boolean time = t < times.size() && times.get(t).span().covers(words.get(i).span());
        Optional<Numbers.Found> number =
            Numbers.at(words, i).filter(n -> !time || n.unit().isPresent());
        Optional<Figure> figure =
            number
                .flatMap(n -> figure(parsed, sentence, n, sight, figures))
                .flatMap(f -> currencies.code(f.unit()).map(f::in));
        figure.ifPresent(figures::add);
        i = next(words, i, number, figure);
      }
    }
    return figures;
  }

  private static int next(
      List<Word> words, int i, Optional<Numbers.Found> number, Optional<Figure> figure) {
    int next = number.map(Numbers.Found::to).orElse(i + 1);
    while (figure.isPresent()
        && next < words.size()
        && words.get(next).span().begin() < figure.get().span().end()) {
      next++;
    }
    return next;
  }

  private Optional<Figure> figure(
      Parsed parsed, Sentence sentence, Numbers.Found number, Sight sight, List<Figure> earlier) {
    List<Word> words = sentence.words();
    Optional<Numbers.Found> upper = upper(words, number);
    int end = upper.map(Numbers.Found::to).orElse(number.to());
    Sight.Verdict verdict = sight.of(words.subList(number.from(), number.to()));
    boolean sure = verdict == Sight.Verdict.FIGURE;
    boolean unseen = verdict == Sight.Verdict.NONE && !Bare.isVote(words, number, end);
    boolean name = isBehindName(words, number);
    if (unseen || isPart(words, number) || (!sure && name)) {
      return Optional.empty();
    }
    Optional<Counted> counted =
        counted(words, number, end, sight, sure)
            .or(() -> sure && !name ? people(words, number, end) : Optional.empty());
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    Counted what = counted.get();
    Bounds.Found bound = Bounds.of(words, what.from(), end, what.to());
    boolean range = upper.isPresent();
    int from =
        range && bound.from() > 0 && words.get(bound.from() - 1).is("between")
            ? bound.from() - 1
            : bound.from();
    Span span = words.get(from).span().through(words.get(Math.max(bound.to(), end) - 1).span());
    Bound kind = range ? Bound.BETWEEN : bound.bound();
    BigDecimal low = number.value();
    BigDecimal high = upper.map(Numbers.Found::value).orElse(number.value());
    if (range
        && number.value().compareTo(BigDecimal.valueOf(1000)) < 0
        && high.compareTo(BigDecimal.valueOf(100_000)) >= 0) {
      low = low.multiply(scale(high));
    }
    List<Because> trace =
        List.of(
            Because.of(
                "value",
                "figure: the number as written",
                words.get(number.from()).span().through(words.get(end - 1).span())),
            Because.of(
                "bound",
                kind == Bound.EXACTLY
                    ? "figure: no word bounds it"
                    : "figure: the words that bound it",
                span),
            Because.of("unit", "figure: what is counted", what.of().orElse(span)));
    return Optional.of(
        new Figure(
            "f" + (earlier.size() + 1),
            span,
            low,
            has(kind, true) ? Optional.of(low) : Optional.empty(),
            has(kind, false) ? Optional.of(high) : Optional.empty(),
            kind,
            what.unit(),
            what.of().map(s -> s.of(parsed.text())),
            Optional.empty(),
            new Evidence(List.of(sentence.span()), trace)));
  }

  /** The scale word of the higher number, for the lower one of {@code 3 to 5 million}. */
  private static BigDecimal scale(BigDecimal high) {
    return high.compareTo(BigDecimal.valueOf(1_000_000_000L)) >= 0
        ? BigDecimal.valueOf(1_000_000_000L)
        : high.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
            ? BigDecimal.valueOf(1_000_000)
            : BigDecimal.ONE;
  }

  private static boolean has(Bound bound, boolean low) {
    return switch (bound) {
      case EXACTLY, ABOUT, BETWEEN -> true;
      case AT_MOST, LESS_THAN -> !low;
      case AT_LEAST, MORE_THAN -> low;
    };
  }

  /** Whether the number is part of a name, a compound or a time, or picks one of several. */
  private static boolean isPart(List<Word> words, Numbers.Found number) {
    return isLabel(words, number)
        || isTitled(words, number)
        || isPartOfTime(words, number)
        || isOneOf(words, number);
  }

  /** {@code one of the parties}, which counts nothing, but not {@code at least one of them}. */
  private static boolean isOneOf(List<Word> words, Numbers.Found number) {
    int to = number.to();
    return to - number.from() == 1
        && to < words.size()
        && words.get(number.from()).is("one")
        && words.get(to).is("of")
        && Bounds.of(words, number.from(), to).bound() == Bound.EXACTLY;
  }

  /** {@code article 68}, {@code F-16}, {@code 16:41}. */
  private static boolean isLabel(List<Word> words, Numbers.Found number) {
    if (number.from() == 0) {
      return false;
    }
    Word before = words.get(number.from() - 1);
    boolean touches = before.span().end() == words.get(number.from()).span().begin();
    return (touches && Set.of("-", "/", ":").contains(before.text()))
        || LABELS.contains(before.text().toLowerCase(Locale.ROOT));
  }

  /** {@code Resolution 2231}, but also {@code gave Uzbekistan 1,700 hectares}. */
  private static boolean isBehindName(List<Word> words, Numbers.Found number) {
    if (number.from() < 2 || !number.digits() || number.to() - number.from() > 1) {
      return false;
    }
    Word before = words.get(number.from() - 1);
    return before.isCapitalized()
        && !DAYS.contains(before.text())
        && before.text().length() > 1
        && !ClosedClass.any(before)
        && Units.sign(before.text()).isEmpty()
        && Bounds.of(words, number.from(), number.to()).bound() == Bound.EXACTLY;
  }

  /** A capital within a sentence: {@code the Two Banks Plan}. */
  private static boolean isTitled(List<Word> words, Numbers.Found number) {
    Word first = words.get(number.from());
    Word next = words.get(Math.min(number.to(), words.size() - 1));
    return number.from() > 0
        && words.get(number.from() - 1).isAlphanumeric()
        && !number.digits()
        && first.isCapitalized()
        && next.isCapitalized()
        && !first.text().equals(first.text().toUpperCase(Locale.ROOT));
  }

  /** {@code a day and a half}, {@code a quarter of a century}. */
  private static boolean isPartOfTime(List<Word> words, Numbers.Found number) {
    int to = number.to();
    boolean of = to + 2 < words.size() && words.get(to).is("of") && words.get(to + 1).is("a");
    boolean half = words.get(to - 1).is("half") || words.get(to - 1).is("quarter");
    int from = words.get(number.from()).is("a") ? number.from() : number.from() - 1;
    return half
        && ((of && Units.isNone(words.get(to + 2).text()))
            || (from > 0 && words.get(from).is("a") && words.get(from - 1).is("and")));
  }

  /** The second number of {@code 200 to 300}, {@code between 200 and 300}, {@code 200-300}. */
  private static Optional<Numbers.Found> upper(List<Word> words, Numbers.Found number) {
    int i = number.to();
    if (i + 1 >= words.size() || number.from() < 0) {
      return Optional.empty();
    }
    int before =
        number.from()
            - (number.from() > 0 && Units.sign(words.get(number.from() - 1).text()).isPresent()
                ? 2
                : 1);
    boolean between = before >= 0 && words.get(before).is("between") && words.get(i).is("and");
    boolean to =
        words.get(i).is("to")
            || words.get(i).is("or")
            || words.get(i).text().equals("–")
            || words.get(i).text().equals("-");
    if (!between && !to) {
      return Optional.empty();
    }
    int next =
        Units.sign(words.get(i + 1).text()).isPresent() && i + 2 < words.size() ? i + 2 : i + 1;
    return Numbers.at(words, next).filter(n -> n.value().compareTo(number.value()) > 0);
  }

  private Optional<Counted> counted(
      List<Word> words, Numbers.Found number, int end, Sight sight, boolean sure) {
    int from = number.from();
    if (number.unit().isPresent()) {
      return Optional.of(new Counted(number.unit().get(), purpose(words, end), from, end));
    }
    if (from > 0 && Units.sign(words.get(from - 1).text()).isPresent()) {
      String unit = Units.sign(words.get(from - 1).text()).orElseThrow();
      return Optional.of(new Counted(unit, purpose(words, end), from - 1, end));
    }
    if (end >= words.size()) {
      return bare(words, number, end);
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
    return money(words, from, end)
        .or(() -> measured(words, from, end))
        .or(() -> noun(words, number, end, sight, sure))
        .or(() -> bare(words, number, end));
  }

  /** {@code 1,200-kilometre}, {@code 600-strong}. */
  private static Optional<String> joined(Word word) {
    return STRONG.contains(word.text()) ? Optional.of("person") : Units.measure(word.text());
  }

  /** A number that nothing tells the unit of mostly counts people; in a compound it does not. */
  private static Optional<Counted> people(List<Word> words, Numbers.Found number, int end) {
    boolean other =
        end < words.size()
            && (words.get(end).text().equals("-") || Units.isDuration(words.get(end).text()));
    return other
        ? Optional.empty()
        : Optional.of(new Counted("person", Optional.empty(), number.from(), end));
  }

  private static Optional<Counted> bare(List<Word> words, Numbers.Found number, int end) {
    return Bare.unit(words, number, end)
        .map(unit -> new Counted(unit, Optional.empty(), number.from(), end));
  }

  private static Optional<Counted> money(List<Word> words, int from, int end) {
    for (int i = end; i < Math.min(end + 2, words.size()); i++) {
      Optional<String> unit = Units.money(words.get(i - 1).text(), words.get(i).text());
      if (unit.isPresent()) {
        return Optional.of(new Counted(unit.get(), purpose(words, i + 1), from, i + 1));
      }
    }
    return Optional.empty();
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
    if (head < 0) {
      return Optional.empty();
    }
    String noun = words.get(head).text();
    boolean person = units.isPerson(noun);
    boolean old = head + 1 < words.size() && words.get(head + 1).is("old");
    boolean claimed = sure || (!Units.isNone(noun) && claims(words, number, noun));
    if (old || Units.isDuration(noun) || !claimed) {
      return Optional.empty();
    }
    Span of = words.get(begin).span().through(words.get(head).span());
    String unit = person ? "person" : Units.singular(noun);
    return Optional.of(new Counted(unit, Optional.of(of), number.from(), head + 1));
  }

  /** Behind {@code of the}, {@code of its nine}, {@code more}, {@code other}. */
  private static int nounBegin(List<Word> words, int end) {
    int begin = end;
    if (words.get(end).is("-") && end + 1 < words.size() && words.get(end + 1).is("odd")) {
      return end + 2;
    }
    while (begin < words.size() && MORE.contains(words.get(begin).text())) {
      begin++;
    }
    boolean of =
        begin + 2 < words.size()
            && words.get(begin).is("of")
            && (ClosedClass.DETERMINER.has(words.get(begin + 1))
                || ClosedClass.POSSESSIVE.has(words.get(begin + 1)));
    if (!of) {
      return begin;
    }
    Optional<Numbers.Found> whole = Numbers.at(words, begin + 2);
    return whole.map(Numbers.Found::to).orElse(begin + 2);
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
