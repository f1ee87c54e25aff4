package org.chancery.engine.time;

import java.util.List;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/**
 * Whether the words round a time tell what has been or what is to come: the verb nearest before it
 * decides, else the first one behind it.
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

  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "’ll", "wo", "shall", "should", "would", "could", "may", "might", "must",
          "can", "cannot", "ought");

  /** Words that plan, each with what is planned behind it. */
  private static final Set<String> PLANS =
      Set.of(
          "scheduled",
          "due",
          "expected",
          "expects",
          "planned",
          "planning",
          "slated",
          "hopes",
          "intends",
          "upcoming",
          "coming",
          "deadline",
          "effective",
          "payable");

  /** The present of verbs that timetables have: {@code parliament meets on Monday}. */
  private static final Set<String> TIMETABLE =
      Set.of(
          "takes",
          "opens",
          "begins",
          "begin",
          "meets",
          "meet",
          "sits",
          "resumes",
          "resume",
          "lapses",
          "expires",
          "expire",
          "closes",
          "starts",
          "ends",
          "gathers",
          "gather",
          "convenes",
          "convene",
          "leaves",
          "travels",
          "flies",
          "arrives",
          "departs",
          "goes",
          "lapse",
          "reopens");

  /** Before {@code to} and a verb: {@code is to meet}, {@code agreed to meet}. */
  private static final Set<String> BEFORE_TO =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "set",
          "agreed",
          "promised",
          "pledged",
          "vowed",
          "threatened",
          "ready",
          "about",
          "likely",
          "going",
          "wants",
          "want",
          "hope",
          "due",
          "scheduled",
          "expected",
          "planned",
          "plan",
          "plans",
          "undertook",
          "offered",
          "offers",
          "decided",
          "intends",
          "invited",
          "supposed",
          "not");

  /** {@code by Friday}: a limit lies ahead, whatever is told of it. */
  private static final Set<String> LIMITS = Set.of("by", "until", "till", "through", "for");

  private static final Set<String> PART_OF_TIME =
      Set.of("the", "end", "start", "beginning", "middle", "of", "early", "late", "mid", "-");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "did", "said", "told", "went", "came", "made", "took", "met",
          "held", "gave", "got", "left", "found", "saw", "began", "broke", "fell", "fled", "shot",
          "won", "lost", "struck", "sent", "spoke", "wrote", "rose", "flew", "led", "brought",
          "became", "knew", "thought", "kept", "ran", "sat", "stood", "threw", "drew", "sank",
          "swept", "paid", "sought", "fought", "caught", "swore", "has", "have", "'ve", "put",
          "hit", "cut", "walked");

  private static final Set<String> NO_VERB =
      Set.of("hundred", "need", "indeed", "speed", "united", "red", "armed", "alleged", "feed");

  private final List<Word> words;

  Tense(List<Word> words) {
    this.words = words;
  }

  /** Where the time that begins at this word lies. */
  Direction at(int time) {
    Direction told = before(time);
    if (told == Direction.OPEN) {
      told = behind(time);
    }
    return told == Direction.PAST && isLimit(time) ? Direction.OPEN : told;
  }

  /** Whether a word of limits stands before the time: {@code until the end of March}. */
  boolean isLimit(int time) {
    int before = time - 1;
    while (before > 0 && PART_OF_TIME.contains(words.get(before).text())) {
      before--;
    }
    return before >= 0 && LIMITS.contains(words.get(before).text());
  }

  private Direction before(int time) {
    for (int k = time - 1; k >= Math.max(0, time - REACH); k--) {
      Direction told = told(k);
      if (told != Direction.OPEN || words.get(k).is(";")) {
        return told;
      }
    }
    return Direction.OPEN;
  }

  private Direction behind(int time) {
    for (int k = time + 1; k < Math.min(words.size(), time + REACH); k++) {
      Direction told = told(k);
      if (told != Direction.OPEN || words.get(k).is(";")) {
        return told;
      }
    }
    return Direction.OPEN;
  }

  private Direction told(int k) {
    String word = words.get(k).text();
    boolean passive = k + 1 < words.size() && words.get(k + 1).is("be");
    boolean infinitive =
        word.equals("to") && k > 0 && (passive || BEFORE_TO.contains(plain(k - 1)));
    boolean setFor =
        word.equals("set")
            && k + 1 < words.size()
            && (words.get(k + 1).is("to") || words.get(k + 1).is("for"));
    boolean missed = k > 1 && words.get(k - 1).is("to") && hadBeen(k - 2);
    if (hadBeen(k) || missed) {
      return Direction.PAST;
    }
    if (MODALS.contains(word)
        || PLANS.contains(word)
        || TIMETABLE.contains(word)
        || infinitive
        || setFor) {
      return Direction.FUTURE;
    }
    return isPast(k) ? Direction.PAST : Direction.OPEN;
  }

  /** {@code released}, but not in {@code will be released}, {@code will hold closed talks}. */
  private boolean isPast(int k) {
    String word = words.get(k).text();
    boolean regular = word.length() > 3 && word.endsWith("ed") && !NO_VERB.contains(word);
    boolean led =
        isModal(k - 1)
            || isModal(k - 2)
            || (k > 0 && (words.get(k - 1).is("be") || words.get(k - 1).is("to")));
    boolean has = word.startsWith("ha") && k + 1 < words.size() && words.get(k + 1).is("until");
    return !led
        && !has
        && (PAST.contains(word) || (regular && Character.isLowerCase(word.charAt(0))));
  }

  /** {@code had been due}: what was to come and did not. */
  private boolean hadBeen(int k) {
    return k > 1 && words.get(k - 1).is("been") && words.get(k - 2).is("had");
  }

  private boolean isModal(int k) {
    return k >= 0 && MODALS.contains(words.get(k).text());
  }

  private String plain(int k) {
    return TimeWords.plain(words.get(k));
  }
}
