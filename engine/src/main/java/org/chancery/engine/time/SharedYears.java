package org.chancery.engine.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The year of a month or day that a sentence tells without one, where it has told a year when
 * something else was: {@code In 2019 they let it lapse in May and signed another in September}; not
 * {@code the treaty of 2019 lapsed in May}.
 */
final class SharedYears {

  private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?");

  private static final Pattern DATED = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");

  /** Before a year from which or up to which something lasts. */
  private static final Set<String> LASTING = Set.of("since", "until", "till", "from", "by");

  /** So many words before a word may lead to it. */
  private static final int NEAR = 3;

  private static final String OPEN = "XXXX";

  /** So many words may lead up from a time to the verb of its sentence. */
  private static final int HEIGHT = 24;

  private final Seen seen;
  private final Parsed parsed;
  private final List<Branch> branches;
  private final List<Timex> times;
  private final Anchor anchor;

  SharedYears(Seen seen, List<Timex> times, Anchor anchor) {
    this.seen = seen;
    this.parsed = seen.parsed();
    this.branches = seen.branches();
    this.times = times;
    this.anchor = anchor;
  }

  /** The same time, of the year that its sentence has told. */
  Timex of(Timex time) {
    if (branches.isEmpty() || !isWithoutYear(time)) {
      return time;
    }
    Sentence sentence = parsed.sentenceAt(time.span().begin());
    Line words = new Line(sentence.words());
    int at = parsed.firstWordFrom(time.span().begin()) - words.get(0).index();
    if (new Tense(words, new FiniteVerbs(words, branches)).at(at) == Tense.Direction.FUTURE) {
      return time;
    }
    return times.stream()
        .filter(year -> sentence.span().covers(year.span()))
        .filter(year -> year.span().end() <= time.span().begin())
        .filter(year -> tellsYear(year) && isWhen(year) && isOfOne(year, time))
        .reduce((_, later) -> later)
        .flatMap(year -> moved(time, year.value()))
        .filter(value -> !anchor.isAhead(value))
        .map(value -> new Timex(time.span(), time.type(), value))
        .orElse(time);
  }

  /** {@code 2019-09} for {@code September} behind {@code 2019} or {@code May 2019}. */
  private static Optional<String> moved(Timex time, String told) {
    int year = Integer.parseInt(told.substring(0, 4));
    String rest = time.value().substring(4);
    int fine = Math.min(told.length(), time.value().length());
    boolean over = fine > 4 && rest.substring(0, fine - 4).compareTo(told.substring(4, fine)) < 0;
    return Optional.of((over ? year + 1 : year) + rest)
        .filter(value -> !value.equals(time.value()) && isOfCalendar(value));
  }

  /** {@code 2019-02}, {@code 2020-02-29}, but not {@code 2019-02-29}. */
  private static boolean isOfCalendar(String value) {
    YearMonth month = YearMonth.parse(value.substring(0, 7));
    return value.length() == 7 || month.isValidDay(Integer.parseInt(value.substring(8)));
  }

  /** Whether words tell a month and no year, and no {@code last} points at it. */
  private boolean isWithoutYear(Timex time) {
    List<Word> words = words(time);
    boolean open = anchor.day().isPresent() && !anchor.isWithYear();
    return time.type() == Timex.Type.DATE
        && !open
        && !isRecent(time)
        && MONTH.matcher(time.value()).matches()
        && words.stream().anyMatch(word -> TimeWords.month(word).isPresent())
        && words.stream().noneMatch(word -> TimeWords.year(word).isPresent() || isPointing(word));
  }

  /** {@code most recently in February}. */
  private boolean isRecent(Timex time) {
    int before = parsed.firstWordFrom(time.span().begin()) - 2;
    return before >= 0 && parsed.words().get(before).is("recently");
  }

  private static boolean isPointing(Word word) {
    return word.is("last") || word.is("next") || word.is("this") || word.is("that");
  }

  /** Whether a time names a year that is over. */
  private boolean tellsYear(Timex time) {
    boolean written =
        words(time).stream().anyMatch(w -> TimeWords.year(w).isPresent() || w.is("that"));
    return time.type() == Timex.Type.DATE
        && DATED.matcher(time.value()).matches()
        && written
        && time.value().substring(0, 4).compareTo(anchor.year()) < 0;
  }

  private List<Word> words(Timex time) {
    return parsed
        .words()
        .subList(
            parsed.firstWordFrom(time.span().begin()), parsed.firstWordFrom(time.span().end()));
  }

  /**
   * Whether a time tells when, and not which: {@code in 2019}, not {@code the treaty of 2019} nor
   * {@code elected in 2019}.
   */
  private boolean isWhen(Timex time) {
    int at = seen.top(time.span());
    if (isLasting(parsed.firstWordFrom(time.span().begin()))) {
      return false;
    }
    if (is(at, "nmod") && branches.get(at).head() >= 0) {
      at = branches.get(at).head();
      if (!is(at, "obl") || isLasting(at)) {
        return false;
      }
    }
    boolean adverbial = is(at, "obl") || is(at, "advmod");
    int verb = branches.get(at).head();
    return adverbial && verb >= 0 && (is(verb, "root") || is(verb, "conj"));
  }

  private boolean is(int word, String relation) {
    return branches.get(word).relation().equals(relation);
  }

  /** {@code since 2019}, {@code since the coup}. */
  private boolean isLasting(int word) {
    return IntStream.range(Math.max(0, word - NEAR), word)
        .anyMatch(k -> LASTING.contains(TimeWords.plain(parsed.words().get(k))));
  }

  /**
   * Whether a year counts for a time behind it: in clauses of one subject, in one that {@code when}
   * opens right behind the year, and where the time has no year else, or would lie ahead.
   */
  private boolean isOfOne(Timex year, Timex time) {
    int own = seen.top(time.span());
    int clause = clause(own);
    boolean open = (time.value().startsWith(OPEN) && opens(year)) || anchor.isAhead(time.value());
    return clause(seen.top(year.span())) == clause
        && !is(clause, "acl")
        && (open || isWhenBehind(year) || !hasOther(own, seen.top(year.span())));
  }

  /** {@code In 2028, the two}. */
  private boolean opens(Timex year) {
    int first = parsed.sentenceAt(year.span().begin()).words().getFirst().index();
    return parsed.firstWordFrom(year.span().begin()) <= first + 1;
  }

  /** {@code in 2028, when}. */
  private boolean isWhenBehind(Timex year) {
    int next = parsed.firstWordFrom(year.span().end());
    return next + 1 < parsed.words().size()
        && parsed.words().get(next).is(",")
        && parsed.words().get(next + 1).is("when");
  }

  /** Whether a subject stands between a year and a time or its verb. */
  private boolean hasOther(int time, int year) {
    int noun = branches.get(year).head();
    int verb = is(year, "nmod") && noun >= 0 ? branches.get(noun).head() : noun;
    int end = Math.max(time, branches.get(time).head());
    return IntStream.range(year, end)
        .filter(k -> is(k, "nsubj"))
        .anyMatch(k -> branches.get(k).head() != verb);
  }

  /** The uppermost word over one, or the one under which a clause about a noun hangs. */
  private int clause(int word) {
    int at = word;
    for (int i = 0; i < HEIGHT; i++) {
      Branch branch = branches.get(at);
      if (branch.head() < 0 || branch.relation().equals("acl")) {
        return at;
      }
      at = branch.head();
    }
    return at;
  }
}
