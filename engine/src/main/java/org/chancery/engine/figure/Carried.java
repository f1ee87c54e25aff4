package org.chancery.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * What a number counts that no word beside it tells the unit of: votes, what {@code of them} takes
 * up, or what the number before it counts, as in {@code nine boats were boarded, four by the navy}.
 */
final class Carried {

  /** What a number of them behind {@code of} is of those spoken of before. */
  private static final Set<String> THEM = Set.of("them", "these", "those", "which", "whom");

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Parsed parsed;
  private final Map<Integer, List<Antecedent>> antecedents;
  private final Units units;

  Carried(Marked marked, Units units) {
    this.parsed = marked.parsed();
    this.antecedents = marked.seen().antecedents();
    this.units = units;
  }

  /**
   * The unit of a number alone.
   *
   * @param number the number
   * @param next the place in the sentence behind the number
   * @param earlier the figures before it
   */
  Optional<String> unit(Sentence sentence, Numbers.Found number, int next, List<Figure> earlier) {
    return Votes.areMeant(sentence.words(), number, next)
        ? Optional.of("vote")
        : ofThem(sentence.words(), next)
            .or(
                () ->
                    isNamed(sentence.words(), next)
                        ? Optional.empty()
                        : last(sentence, number, earlier));
  }

  /** {@code 19 Malian and Russian soldiers}: a name behind the number, before what is counted. */
  private static boolean isNamed(List<Word> sentence, int next) {
    return next < sentence.size() && sentence.get(next).isCapitalized();
  }

  /** {@code two of them}: one of the noun in the plural that the network sees taken up. */
  private Optional<String> ofThem(List<Word> sentence, int next) {
    boolean of = next + 1 < sentence.size() && sentence.get(next).is("of");
    if (!of || !THEM.contains(sentence.get(next + 1).text())) {
      return Optional.empty();
    }
    return antecedents.getOrDefault(sentence.get(next + 1).index(), List.of()).stream()
        .limit(1)
        .map(each -> parsed.words().get(each.word()))
        .filter(noun -> !noun.isCapitalized() && !ClosedClass.any(noun))
        .map(Word::text)
        .flatMap(
            noun ->
                units.isPerson(noun)
                    ? Stream.of("person")
                    : noun.endsWith("s") ? Stream.of(Units.singular(noun)) : Stream.empty())
        .findFirst();
  }

  /** The unit of the last number, told in the same breath. */
  private Optional<String> last(Sentence sentence, Numbers.Found number, List<Figure> earlier) {
    return earlier.stream()
        .skip(Math.max(0, earlier.size() - 1))
        .filter(figure -> isIn(sentence, figure) || isJustBefore(sentence, figure))
        .filter(figure -> isLike(number, figure.unit()))
        .map(Figure::unit)
        .findFirst();
  }

  /**
   * Whether a number may count what another did: things are whole and no millions; shares and
   * measures, written in digits; money large enough not to be told in people.
   */
  private static boolean isLike(Numbers.Found number, String unit) {
    if (Money.isMoney(unit)) {
      return number.value().compareTo(LARGE) >= 0;
    }
    return isTold(unit)
        ? number.digits() && (!unit.equals("percent") || number.value().compareTo(LARGE) < 0)
        : number.value().scale() <= 0 && number.value().compareTo(MILLION) < 0;
  }

  /** Of shares and measures. */
  private static boolean isTold(String unit) {
    return unit.equals("percent") || Units.measure(unit).isPresent();
  }

  private static boolean isIn(Sentence sentence, Figure figure) {
    return sentence.span().covers(figure.span());
  }

  /** Told in the sentence before, of things: shares and measures are told anew. */
  private boolean isJustBefore(Sentence sentence, Figure figure) {
    Sentence before = parsed.sentenceAt(figure.span().begin());
    return !isTold(figure.unit())
        && !Money.isMoney(figure.unit())
        && before.paragraph() == sentence.paragraph()
        && before.words().getLast().index() + 1 == sentence.words().getFirst().index();
  }
}
