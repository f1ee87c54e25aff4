package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marked;
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

  /** What a number that nothing tells the unit of mostly counts. */
  private static final String MOSTLY = "person";

  private final Units units;
  private final Counting counting;

  public FigureFinder(Lexicon lexicon) {
    this.units = new Units(lexicon);
    this.counting = new Counting(units);
  }

  /** The figures of a document, in reading order. */
  public List<Figure> find(Marked marked) {
    Parsed parsed = marked.parsed();
    List<Timex> times = marked.times();
    Sight sight = new Sight(marked.seen());
    Carried carried = new Carried(marked, units);
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
                .flatMap(n -> figure(parsed, sentence, n, sight, carried, figures))
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
      Parsed parsed,
      Sentence sentence,
      Numbers.Found number,
      Sight sight,
      Carried carried,
      List<Figure> earlier) {
    List<Word> words = sentence.words();
    Optional<Numbers.Found> upper = upper(words, number);
    int end = upper.map(Numbers.Found::to).orElse(number.to());
    Sight.Verdict verdict = sight.of(words.subList(number.from(), number.to()));
    boolean sure = verdict == Sight.Verdict.FIGURE;
    boolean unseen = verdict == Sight.Verdict.NONE && !Votes.isNamed(words, number, end);
    boolean name = NoFigure.isBehindName(words, number);
    if (unseen || NoFigure.is(words, number) || (!sure && name)) {
      return Optional.empty();
    }
    Optional<Counted> counted =
        counting
            .of(words, number, end, sight, sure)
            .or(() -> sure && !name ? Counting.alone(words, number, end) : Optional.empty());
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
            what.unit().or(() -> carried.unit(sentence, number, end, earlier)).orElse(MOSTLY),
            what.of().map(s -> s.of(parsed.text())),
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

  /** The second number of {@code 200 to 300}, {@code between 200 and 300}, {@code 200-300}. */
  private static Optional<Numbers.Found> upper(List<Word> words, Numbers.Found number) {
    int i = number.to();
    if (i + 1 >= words.size() || number.from() < 0) {
      return Optional.empty();
    }
    int before =
        number.from()
            - (number.from() > 0 && Money.sign(words.get(number.from() - 1).text()).isPresent()
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
        Money.sign(words.get(i + 1).text()).isPresent() && i + 2 < words.size() ? i + 2 : i + 1;
    return Numbers.at(words, next).filter(n -> n.value().compareTo(number.value()) > 0);
  }
}
