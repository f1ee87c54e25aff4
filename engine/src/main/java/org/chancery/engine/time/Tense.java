package org.chancery.engine.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Whether the words round a time tell what has been or what is to come: the verb nearest before it
 * in its clause decides, else the first one behind it; where the time opens its clause, that one
 * first.
 */
final class Tense {

  /** Where a time lies, as far as the words tell. */
  enum Direction {
    PAST,
    FUTURE,
    OPEN
  }

  /** So many words before or behind a time may hold its verb. */
  private static final int REACH = 14;

  /** {@code by Friday}: a limit lies ahead, whatever is told of it. */
  private static final Set<String> LIMITS = Set.of("by", "until", "till", "through", "for");

  /** What opens a clause; the verbs before it do not tell of a time behind it. */
  private static final Set<String> OPENERS =
      Set.of("that", ";", ":", "“", "—", "–", "but", "if", "while", "whereas");

  /** What opens a clause about a noun; the verbs behind it do not tell of a time before it. */
  private static final Set<String> SUBORDINATE =
      Set.of("that", "who", "which", "whom", ";", "where");

  /** Verbs after which a limit mostly lies ahead. */
  private static final Set<String> GRANTING =
      words(
          "gave given giving give ordered told set extended postponed "
              + "suspended closed banned barred delayed adjourned remanded allowed promised "
              + "demanded wanted sought needed called vowed pledged announced arranged asked "
              + "for deadline agreed undertook if unless booked invited urged put off");

  private static final Set<String> CALLS = Set.of("call", "called", "calling", "calls");

  /** {@code put off to Friday}. */
  private static final Set<String> PUT_OFF =
      Set.of("postponed", "postpones", "postpone", "delayed", "moved", "adjourned", "extended");

  private static final Set<String> PART_OF_TIME =
      Set.of("the", "end", "start", "beginning", "middle", "of", "early", "late", "mid", "-");

  /** {@code the quarrel dates from 8 May}. */
  private static final Set<String> DATING = Set.of("dates", "date", "dated", "dating");

  /** What opens a clause of what is waited for: {@code once the house has passed it}. */
  private static final Set<String> AWAITING = Set.of("once", "until", "till", "unless");

  private static final Set<String> HAVING = Set.of("has", "have");

  /** So many words before a verb may open its clause. */
  private static final int CLAUSE = 8;

  /** So many words before a {@code to} may stand what was put off. */
  private static final int PUT_OFF_REACH = 3;

  private final Line words;
  private final FiniteVerbs verbs;
  private final Telling telling;

  Tense(Line words, FiniteVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.telling = new Telling(words);
  }

  /** Where the time that begins at this word lies. */
  Direction at(int time) {
    int lead = lead(time);
    if (words.is(lead, "since")) {
      return Direction.PAST;
    }
    if (lead > 0 && words.is(lead, "from") && DATING.contains(words.get(lead - 1).text())) {
      return Direction.PAST;
    }
    if (words.is(lead, "from") && isFirmFrom(time)) {
      return Direction.FUTURE;
    }
    if (isCalledFor(time)) {
      return Direction.FUTURE;
    }
    Optional<Direction> hung = ofVerb(time);
    if (hung.isPresent()) {
      return hung.get();
    }
    Direction told = opens(time) ? behind(time) : before(time);
    if (told == Direction.OPEN) {
      told = opens(time) ? before(time) : behind(time);
    }
    boolean was = told == Direction.FUTURE && isMonth(time) && wasToCome(time);
    boolean open = told == Direction.PAST && isLimit(time) && mayBeAhead(time);
    return was || open ? Direction.OPEN : told;
  }

  private boolean isMonth(int time) {
    return TimeWords.month(words.get(time)).isPresent();
  }

  /** {@code were to open in July}: what was to come may be over. */
  private boolean wasToCome(int time) {
    return IntStream.range(Math.max(1, time - REACH), time)
        .filter(k -> words.is(k, "to"))
        .anyMatch(k -> words.is(k - 1, "was") || words.is(k - 1, "were"));
  }

  /**
   * What the verb that the time hangs on tells, where it is a simple one: {@code the house votes on
   * Monday} is to come, {@code hosts Togo, whom it beat on Monday} is over.
   */
  private Optional<Direction> ofVerb(int time) {
    if (verbs.isWhen(time) || verbs.isToCome(time)) {
      return Optional.of(Direction.FUTURE);
    }
    int verb = verbs.over(time);
    if (verb < 0 || isPlannedBetween(verb, time)) {
      return Optional.empty();
    }
    if (verbs.isPresent(verb) || isAwaited(verb)) {
      return Optional.of(Direction.FUTURE);
    }
    return telling.isPast(verb) && !isLimit(time) ? Optional.of(Direction.PAST) : Optional.empty();
  }

  /** {@code once the house has passed it}, but not {@code once an ally, has passed it}. */
  private boolean isAwaited(int verb) {
    return words.between(verb - 2, verb).anyMatch(word -> HAVING.contains(word.text()))
        && IntStream.iterate(verb - 1, k -> k >= Math.max(0, verb - CLAUSE), k -> k - 1)
            .takeWhile(k -> words.get(k).isAlphanumeric() || words.get(k).isPossessive())
            .anyMatch(k -> AWAITING.contains(words.plain(k)) && !words.is(k - 1, "than"));
  }

  /** Whether words between a verb and a time plan: {@code promised to leave on Friday}. */
  private boolean isPlannedBetween(int verb, int time) {
    return IntStream.range(verb + 1, time)
        .filter(k -> !telling.isOfTimetable(k))
        .anyMatch(k -> telling.at(k) == Direction.FUTURE);
  }

  /** Whether a word of limits stands before the time: {@code until the end of March}. */
  boolean isLimit(int time) {
    int lead = lead(time);
    return lead >= 0 && (LIMITS.contains(words.get(lead).text()) || isPutOff(lead));
  }

  /**
   * Whether a limit told in the past may lie ahead still: {@code gave them until Friday}, but not
   * {@code stood there until Friday}, {@code had left by June}.
   */
  private boolean mayBeAhead(int time) {
    int lead = lead(time);
    boolean until = words.is(lead, "until") || words.is(lead, "till") || words.is(lead, "by");
    boolean ended =
        until
            && (TimeWords.day(words.get(time)).isPresent()
                || TimeWords.month(words.get(time)).isPresent());
    return !ended
        || words.between(lead - 1, lead).anyMatch(Word::isHave)
        || words
            .between(time - REACH, time)
            .anyMatch(word -> GRANTING.contains(TimeWords.plain(word)));
  }

  /** {@code postponed to}, {@code was put off to}. */
  private boolean isPutOff(int to) {
    return words.get(to).is("to")
        && words
            .between(to - PUT_OFF_REACH, to)
            .anyMatch(word -> PUT_OFF.contains(word.text()) || word.is("off"));
  }

  /**
   * The place of the word that leads to a time: {@code until} of {@code until the end of March}.
   */
  private int lead(int time) {
    int before = time - 1;
    while (before > 0 && PART_OF_TIME.contains(words.get(before).text())) {
      before--;
    }
    return before;
  }

  /** {@code from Friday}, which no {@code to Sunday} follows, is told of what is to come. */
  private boolean isFirmFrom(int time) {
    boolean weekday = TimeWords.day(words.get(time)).isPresent();
    boolean spans = words.is(time + 1, "to") || words.is(time + 1, "until");
    return weekday && !spans;
  }

  /** Whether a time stands first in a clause: {@code said that on Friday}. */
  private boolean opens(int time) {
    int lead = lead(time);
    int before = lead >= 0 && ClosedClass.ADPOSITION.has(words.get(lead)) ? lead - 1 : lead;
    return before >= 0 && OPENERS.contains(words.plain(before));
  }

  private Direction before(int time) {
    for (int k = time - 1; k >= Math.max(0, time - REACH); k--) {
      Direction told = telling.at(k);
      if (told != Direction.OPEN || words.get(k).is(";")) {
        return told == Direction.PAST && isAwaited(k) ? Direction.FUTURE : told;
      }
    }
    return Direction.OPEN;
  }

  /**
   * {@code called for a strike on Monday}, {@code has called a strike on Monday}, but not {@code
   * the strike called for Monday went ahead}.
   */
  private boolean isCalledFor(int time) {
    int k = time - 1;
    while (k > Math.max(0, time - REACH)
        && telling.at(k) == Direction.OPEN
        && !words.get(k).is(";")) {
      k--;
    }
    if (k < 0 || !CALLS.contains(words.get(k).text())) {
      return false;
    }
    boolean past = time + 1 < words.size() && telling.at(time + 1) == Direction.PAST;
    boolean one = words.is(k + 1, "a") && k > 0 && HAVING.contains(words.plain(k - 1));
    return !past && (words.is(k + 1, "for") || one);
  }

  private Direction behind(int time) {
    for (int k = time + 1; k < Math.min(words.size(), time + REACH); k++) {
      Direction told = telling.isCancelled(k) ? Direction.FUTURE : telling.at(k);
      if (told != Direction.OPEN || SUBORDINATE.contains(words.get(k).text())) {
        return told;
      }
    }
    return Direction.OPEN;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
