package org.chancery.engine.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Counts the day of a clause that lies so long before or after the main one: {@code left it, six
 * years after they signed it}, {@code four days before they are to sign}.
 */
final class Spaced {

  /** What ends a clause that {@code four days after} opens, where no tree tells. */
  private static final Set<String> ENDS = Set.of(",", ";", ":", "—", "–", ".");

  /** {@code a week after} is mostly told of the same day of the week. */
  private static final Set<String> FEW_WEEKS = Set.of("P1W", "P2W");

  private static final Pattern LENGTH = Pattern.compile("P\\d{1,3}[DWMY]");

  private static final Map<String, String> UNITS =
      Map.of(
          "day", "P1D", "morning", "P1D", "evening", "P1D", "night", "P1D", "week", "P1W", "month",
          "P1M", "year", "P1Y");

  /** So many words may lead up from a word to the verb of its clause. */
  private static final int HEIGHT = 24;

  private final Seen seen;
  private final Parsed parsed;
  private final List<Branch> branches;
  private final List<Timex> lengths;
  private final Attached attached;
  private final Asides asides;
  private final Anchor anchor;
  private final Scene scene;

  Spaced(
      Seen seen, List<Timex> times, Attached attached, Asides asides, Anchor anchor, Scene scene) {
    this.seen = seen;
    this.parsed = seen.parsed();
    this.branches = seen.branches();
    this.lengths =
        Stream.concat(
                times.stream().filter(time -> time.type() == Timex.Type.DURATION), units().stream())
            .toList();
    this.attached = attached;
    this.asides = asides;
    this.anchor = anchor;
    this.scene = scene;
  }

  /** {@code the morning} of {@code the morning after they left}, as a length. */
  private List<Timex> units() {
    List<Word> words = parsed.words();
    return IntStream.range(2, words.size())
        .filter(k -> words.get(k).is("after") || words.get(k).is("before"))
        .filter(k -> words.get(k - 2).is("the") && k + 1 < words.size())
        .filter(k -> words.get(k + 1).isAlphanumeric())
        .boxed()
        .flatMap(
            k ->
                Optional.ofNullable(UNITS.get(words.get(k - 1).text()))
                    .map(length -> unit(words.get(k - 2), words.get(k - 1), length))
                    .stream())
        .toList();
  }

  private static Timex unit(Word article, Word unit, String length) {
    return new Timex(article.span().through(unit.span()), Timex.Type.DURATION, length);
  }

  /**
   * A clause that opens with a length of time.
   *
   * @param verb its verb, where a tree is seen
   */
  private record Clause(Timex length, boolean back, Optional<Word> verb) {}

  /** Whether a word stands in a clause that opens with so long before or after. */
  boolean has(Word word) {
    return clause(word).isPresent();
  }

  /** The day of a word in such a clause, by the times that count. */
  Optional<Timeline.Placed> of(Word word, Predicate<Timex> counts) {
    return clause(word).flatMap(clause -> of(word, clause, counts));
  }

  /** The same of a clause so long before the main one alone: {@code after they signed it}. */
  Optional<Timeline.Placed> back(Word word, Predicate<Timex> counts) {
    return clause(word).filter(Clause::back).flatMap(clause -> of(word, clause, counts));
  }

  private Optional<Timeline.Placed> of(Word word, Clause clause, Predicate<Timex> counts) {
    Word first = parsed.words().get(parsed.firstWordFrom(clause.length.span().begin()));
    Optional<Timex> own =
        attached.to(
            word,
            counts.and(time -> time.span().begin() > first.span().begin() && isIn(time, clause)));
    if (own.isPresent()) {
      return own.map(time -> new Timeline.Placed(time.day(), time.span()));
    }
    if (clause.back && isToCome(clause.length)) {
      return Optional.empty();
    }
    return main(clause, first)
        .or(() -> clause.back ? scene.at(sentenceOf(word)) : Optional.empty())
        .flatMap(date -> moved(date, clause))
        .map(date -> new Timeline.Placed(date, clause.length.span()));
  }

  /** Whether a time may be in a clause, and is not of a noun in it. */
  private boolean isIn(Timex time, Clause clause) {
    return clause
        .verb
        .filter(
            verb ->
                !isUnder(seen.top(time.span()), verb.index())
                    || asides.isAside(verb, time)
                    || asides.isOfOtherNoun(verb, time))
        .isEmpty();
  }

  /** The day of what the clause hangs on. */
  private Optional<String> main(Clause clause, Word first) {
    Optional<Timex> before =
        attached.to(
            first, time -> time.span().end() <= first.span().begin() && isFine(time, clause));
    Optional<Word> over =
        clause
            .verb
            .map(verb -> branches.get(verb.index()).head())
            .filter(head -> head >= 0)
            .map(parsed.words()::get);
    return before
        .or(
            () ->
                over.flatMap(
                    head -> attached.to(head, time -> isFine(time, clause) && !isIn(time, clause))))
        .map(Timex::day);
  }

  private Optional<Clause> clause(Word word) {
    Sentence sentence = sentenceOf(word);
    return lengths.stream()
        .filter(
            time -> sentence.span().covers(time.span()) && time.span().end() <= word.span().begin())
        .flatMap(time -> clause(time, word).stream())
        .reduce((_, later) -> later);
  }

  private Optional<Clause> clause(Timex length, Word word) {
    int lead = parsed.firstWordFrom(length.span().end());
    boolean after = is(lead, "after");
    if (lead >= word.index() || !(after || is(lead, "before"))) {
      return Optional.empty();
    }
    Optional<Word> verb =
        branches.isEmpty() || branches.get(lead).head() < lead
            ? Optional.empty()
            : Optional.of(parsed.words().get(branches.get(lead).head()))
                .filter(head -> isUnder(word.index(), head.index()));
    boolean open =
        parsed.words().subList(lead, word.index()).stream()
            .noneMatch(each -> ENDS.contains(each.text()));
    return verb.isPresent() || (after && open)
        ? Optional.of(new Clause(length, after, verb))
        : Optional.empty();
  }

  /** {@code enters into force 30 days after ratification}: the main clause has no day yet. */
  private boolean isToCome(Timex length) {
    List<Word> sentence = parsed.sentenceAt(length.span().begin()).words();
    FiniteVerbs verbs = new FiniteVerbs(new Line(sentence), branches);
    int last = parsed.firstWordFrom(length.span().end()) - 1 - sentence.getFirst().index();
    int over = verbs.over(last);
    return verbs.isToCome(last) || (over >= 0 && verbs.isPresent(over));
  }

  /** Whether a time is as fine as the length of a clause, which is counted from it. */
  private boolean isFine(Timex time, Clause clause) {
    return base(time.day(), clause.length.value()).isPresent();
  }

  /**
   * {@code 2024-11-06} less {@code P4D}, or more by it; hours stay within the day, three weeks and
   * more are told by months; empty where it is vague.
   */
  private Optional<String> moved(String date, Clause clause) {
    String length = clause.length.value();
    if (length.startsWith("PT")) {
      return Optional.of(date);
    }
    return base(date, length)
        .filter(_ -> LENGTH.matcher(length).matches())
        .map(day -> clause.back ? day.minus(Period.parse(length)) : day.plus(Period.parse(length)))
        .map(day -> coarse(anchor.written(day), length));
  }

  /** The day to count a length from: of {@code 2024-11} its first, for months and years. */
  private Optional<LocalDate> base(String date, String length) {
    boolean months = length.endsWith("M") && !length.startsWith("PT");
    boolean years = length.endsWith("Y");
    String day =
        date.matches("\\d{4}-\\d\\d") && (months || years)
            ? date + "-01"
            : date.matches("\\d{4}") && years ? date + "-01-01" : date;
    return anchor.dayOf(day);
  }

  private static String coarse(String day, String length) {
    return switch (length.charAt(length.length() - 1)) {
      case 'Y' -> day.substring(0, 4);
      case 'M' -> day.substring(0, 7);
      case 'W' -> FEW_WEEKS.contains(length) ? day : day.substring(0, 7);
      default -> day;
    };
  }

  /** Whether a word is one or hangs under it, but not in a clause about a noun. */
  private boolean isUnder(int word, int above) {
    int at = word;
    for (int i = 0; i < HEIGHT && at >= 0 && at < branches.size(); i++) {
      if (at == above) {
        return true;
      }
      if (branches.get(at).relation().equals("acl")) {
        return false;
      }
      at = branches.get(at).head();
    }
    return false;
  }

  private boolean is(int word, String text) {
    return word < parsed.words().size() && parsed.words().get(word).is(text);
  }

  private Sentence sentenceOf(Word word) {
    return parsed.sentenceAt(word.span().begin());
  }
}
