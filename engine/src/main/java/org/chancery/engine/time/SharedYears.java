package org.chancery.engine.time;

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

  /** How words hang that tell when, from a date up to the verb of a sentence. */
  private static final Set<String> ADVERBIAL =
      Set.of("obl", "advmod", "advcl", "conj", "ccomp", "xcomp", "parataxis", "root", "nmod");

  /** So many words may stand before a year that opens its sentence. */
  private static final int OPENING = 6;

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
    boolean over = told.length() > 4 && rest.compareTo(told.substring(4)) < 0;
    return Optional.of((over ? year + 1 : year) + rest)
        .filter(value -> !value.equals(time.value()));
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

  /** Whether a time tells when, and not which: {@code in 2019}, not {@code the treaty of 2019}. */
  private boolean isWhen(Timex time) {
    int before = parsed.firstWordFrom(time.span().begin()) - 1;
    if (before >= 0 && LASTING.contains(TimeWords.plain(parsed.words().get(before)))) {
      return false;
    }
    int at = seen.top(time.span());
    for (int i = 0; i < HEIGHT && at >= 0; i++) {
      if (!ADVERBIAL.contains(branches.get(at).relation())) {
        return branches.get(at).relation().equals("acl");
      }
      boolean noun = branches.get(at).relation().equals("nmod");
      at = branches.get(at).head();
      if (noun && at >= 0 && !branches.get(at).relation().equals("obl")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a year counts for a time behind it: for all of its sentence where it opens that, else
   * for verbs of the same subject; for any where the time would lie ahead.
   */
  private boolean isOfOne(Timex year, Timex time) {
    int own = seen.top(time.span());
    boolean opens =
        parsed.firstWordFrom(year.span().begin())
            <= parsed.sentenceAt(year.span().begin()).words().getFirst().index() + OPENING;
    int clause = clause(own);
    return clause(seen.top(year.span())) == clause
        && !branches.get(clause).relation().equals("acl")
        && (opens || anchor.isAhead(time.value()) || !hasOther(own, seen.top(year.span())));
  }

  /** Whether a subject stands between a year and a time or its verb. */
  private boolean hasOther(int time, int year) {
    int end = Math.max(time, branches.get(time).head());
    return IntStream.range(year, end).anyMatch(k -> branches.get(k).relation().startsWith("nsubj"));
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
