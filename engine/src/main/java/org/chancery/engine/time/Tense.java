package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
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
          "wants",
          "demands",
          "seeks",
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
          "lapse",
          "reopens",
          "returns",
          "goes",
          "hosts",
          "decides",
          "receives",
          "speaks",
          "attends",
          "enters",
          "visits",
          "addresses");

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

  /**
   * Nouns for what is to be done, with {@code to} and a verb: {@code a plan of theirs to march}.
   */
  private static final Set<String> PLANNED =
      Set.of("plan", "plans", "threat", "threats", "promise", "offer", "vow", "pledge", "deal");

  /** So many words may stand between such a noun and its {@code to}. */
  private static final int PLAN_REACH = 3;

  /** Verbs that have others plan, with {@code to} and a verb: {@code asked her to return}. */
  private static final Set<String> ASKED =
      Set.of(
          "invited",
          "invites",
          "asked",
          "urged",
          "urges",
          "wants",
          "promised",
          "pledged",
          "vowed",
          "agreed",
          "undertook",
          "undertaken",
          "proposed",
          "offered",
          "decided",
          "begged",
          "appealed",
          "intends",
          "hopes");

  /** So many words may stand between such a verb and its {@code to}. */
  private static final int ASK_REACH = 6;

  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  /** What somebody who {@code would not} do it was asked to do. */
  private static final Set<String> SAYING =
      Set.of("say", "comment", "discuss", "confirm", "elaborate", "speculate", "disclose", "be");

  /** How times hang on verbs. */
  private static final Set<String> HANGING = Set.of("obl", "advmod", "nmod", "obj");

  private static final Set<String> OBJECTS = Set.of("obj", "obl");

  private static final Set<String> PLURAL =
      Set.of("we", "they", "i", "you", "people", "police", "both", "all", "men", "women");

  /** The present of verbs that tell of what is over: {@code he says on Monday he saw}. */
  private static final Set<String> TELLING =
      Set.of("says", "say", "tells", "tell", "writes", "write", "recalls", "recall");

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
      Set.of(
          "gave",
          "given",
          "giving",
          "give",
          "has",
          "have",
          "had",
          "ordered",
          "told",
          "set",
          "extended",
          "postponed",
          "suspended",
          "closed",
          "banned",
          "barred",
          "delayed",
          "adjourned",
          "remanded",
          "allowed",
          "promised",
          "demanded",
          "wanted",
          "sought",
          "needed",
          "called",
          "vowed",
          "pledged",
          "announced",
          "arranged",
          "asked",
          "for",
          "deadline",
          "agreed",
          "undertook",
          "if",
          "unless",
          "booked",
          "invited",
          "urged",
          "put",
          "off");

  private static final Set<String> CALLS = Set.of("call", "called", "calling", "calls");

  /** {@code put off to Friday}. */
  private static final Set<String> PUT_OFF =
      Set.of("postponed", "postpones", "postpone", "delayed", "moved", "adjourned", "extended");

  /** What was to be and is not: {@code a meeting on Friday was cancelled}. */
  private static final Set<String> CANCELLED =
      Set.of("cancelled", "canceled", "shelved", "scrapped", "postponed");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> BE = Set.of("is", "are", "'s", "’s");

  private static final Set<String> BEING = Set.of("was", "were", "has", "have", "been");

  private static final Set<String> OFF = Set.of("called", "put", "broken");

  private static final Set<String> PART_OF_TIME =
      Set.of("the", "end", "start", "beginning", "middle", "of", "early", "late", "mid", "-");

  private static final Set<String> PAST =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "went",
          "came",
          "made",
          "took",
          "met",
          "held",
          "gave",
          "got",
          "left",
          "found",
          "saw",
          "began",
          "broke",
          "fell",
          "fled",
          "shot",
          "won",
          "lost",
          "struck",
          "sent",
          "spoke",
          "wrote",
          "rose",
          "set",
          "flew",
          "led",
          "brought",
          "became",
          "knew",
          "thought",
          "kept",
          "ran",
          "sat",
          "stood",
          "threw",
          "drew",
          "sank",
          "swept",
          "paid",
          "sought",
          "fought",
          "caught",
          "swore",
          "has",
          "have",
          "'ve",
          "put",
          "hit",
          "cut",
          "spread",
          "cast",
          "shed",
          "hurt",
          "thrust",
          "arose",
          "ate",
          "bade",
          "beat",
          "bent",
          "blew",
          "bound",
          "bred",
          "built",
          "burst",
          "bought",
          "burnt",
          "chose",
          "clung",
          "crept",
          "dealt",
          "dug",
          "drank",
          "drove",
          "dwelt",
          "fed",
          "felt",
          "forbade",
          "forgot",
          "forgave",
          "froze",
          "grew",
          "heard",
          "hid",
          "hung",
          "laid",
          "leapt",
          "learnt",
          "lent",
          "let",
          "lit",
          "meant",
          "mistook",
          "overcame",
          "overthrew",
          "oversaw",
          "quit",
          "rang",
          "rebuilt",
          "rode",
          "sang",
          "shook",
          "shone",
          "shut",
          "slept",
          "slid",
          "sold",
          "spent",
          "split",
          "sprang",
          "stole",
          "strode",
          "stuck",
          "swam",
          "swung",
          "taught",
          "tore",
          "undertook",
          "understood",
          "upheld",
          "withdrew",
          "withheld",
          "withstood",
          "woke",
          "wore",
          "wove",
          "wrung");

  private static final Set<String> NO_VERB =
      Set.of("hundred", "need", "indeed", "speed", "united", "red", "armed", "alleged", "feed");

  private final List<Word> words;
  private final List<Branch> branches;

  /** {@code the quarrel dates from 8 May}. */
  private static final Set<String> DATING = Set.of("dates", "date", "dated", "dating");

  /** Reads a sentence; {@code branches} are those of the whole document, or none. */
  Tense(List<Word> words, List<Branch> branches) {
    this.words = words;
    this.branches = branches;
  }

  /** Where the time that begins at this word lies. */
  Direction at(int time) {
    int lead = lead(time);
    if (lead >= 0 && words.get(lead).is("since")) {
      return Direction.PAST;
    }
    if (lead > 0 && words.get(lead).is("from") && DATING.contains(words.get(lead - 1).text())) {
      return Direction.PAST;
    }
    if (lead >= 0 && words.get(lead).is("from") && isFirmFrom(time)) {
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
    return told == Direction.PAST && isLimit(time) && mayBeAhead(time) ? Direction.OPEN : told;
  }

  /**
   * What the verb that the time hangs on tells, where it is a simple one: {@code the house votes on
   * Monday} is to come, {@code hosts Togo, whom it beat on Monday} is over.
   */
  private Optional<Direction> ofVerb(int time) {
    if (isWhen(time)) {
      return Optional.of(Direction.FUTURE);
    }
    int verb = branches.isEmpty() ? -1 : verb(time);
    if (verb < 0 || isPlannedBetween(verb, time)) {
      return Optional.empty();
    }
    if (isPresent(verb)) {
      return Optional.of(Direction.FUTURE);
    }
    return isPast(verb) && !isLimit(time) ? Optional.of(Direction.PAST) : Optional.empty();
  }

  /** {@code the final is on Friday}, not {@code it is Friday}. */
  private boolean isWhen(int time) {
    return !branches.isEmpty()
        && children(time, "cop").stream().anyMatch(be -> BE.contains(be.text()))
        && children(time, "nsubj").stream().noneMatch(subject -> subject.is("it"));
  }

  /** The place of the simple verb on which a time hangs, be it by an object; -1 without one. */
  private int verb(int time) {
    int head = HANGING.contains(relation(time)) ? head(time) : -1;
    int over = head >= 0 && OBJECTS.contains(relation(head)) ? head(head) : -1;
    int verb = isFinite(head) || over > time ? head : over;
    return isFinite(verb) && !isHelped(verb) ? verb : -1;
  }

  /** Whether a word is a verb with a subject, as far as the network sees. */
  boolean isFinite(int verb) {
    return verb >= 0
        && !branches.isEmpty()
        && (children(verb, "nsubj").isEmpty()
            ? relation(verb).equals("conj") && isFinite(head(verb))
            : children(verb, "cop").isEmpty());
  }

  private boolean isHelped(int verb) {
    return !children(verb, "aux").isEmpty()
        || !children(verb, "mark").isEmpty()
        || (children(verb, "nsubj").isEmpty() && isHelped(head(verb)));
  }

  private List<Word> children(int verb, String relation) {
    int index = words.get(verb).index();
    return words.stream()
        .filter(word -> branches.get(word.index()).head() == index)
        .filter(word -> branches.get(word.index()).relation().equals(relation))
        .toList();
  }

  private String relation(int word) {
    return branches.get(words.get(word).index()).relation();
  }

  /** The place in the sentence of the word that one hangs on; -1 for the root. */
  private int head(int word) {
    int head = branches.get(words.get(word).index()).head();
    return head < 0 ? -1 : head - words.getFirst().index();
  }

  /** Whether words between a verb and a time plan: {@code promised to leave on Friday}. */
  private boolean isPlannedBetween(int verb, int time) {
    return IntStream.range(verb + 1, time)
        .filter(k -> !TIMETABLE.contains(words.get(k).text()))
        .anyMatch(k -> told(k) == Direction.FUTURE);
  }

  /** {@code it votes}, {@code they vote}; {@code he cast} is past. */
  private boolean isPresent(int verb) {
    String word = words.get(verb).text();
    boolean bare = !word.endsWith("ed") && !word.endsWith("ing") && !PAST.contains(word);
    boolean third = word.endsWith("s") && !word.endsWith("ss");
    return bare && !TELLING.contains(word) && (third || isPlural(subjectOf(verb)));
  }

  private Optional<Word> subjectOf(int verb) {
    List<Word> subjects = children(verb, "nsubj");
    return subjects.isEmpty() ? subjectOf(head(verb)) : Optional.of(subjects.getFirst());
  }

  private boolean isPlural(Optional<Word> subject) {
    String plain = subject.map(TimeWords::plain).orElse("");
    boolean several =
        subject.map(this::place).filter(s -> !children(s, "conj").isEmpty()).isPresent();
    return several || PLURAL.contains(plain) || (plain.endsWith("s") && !plain.endsWith("ss"));
  }

  private int place(Word word) {
    return word.index() - words.getFirst().index();
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
    boolean until =
        words.get(lead).is("until") || words.get(lead).is("till") || words.get(lead).is("by");
    boolean ended =
        until
            && (TimeWords.day(words.get(time)).isPresent()
                || TimeWords.month(words.get(time)).isPresent());
    return !ended
        || words.subList(Math.max(0, time - REACH), time).stream()
            .anyMatch(word -> GRANTING.contains(TimeWords.plain(word)));
  }

  /** {@code postponed to}, {@code was put off to}. */
  private boolean isPutOff(int to) {
    return words.get(to).is("to")
        && words.subList(Math.max(0, to - PLAN_REACH), to).stream()
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
    boolean spans =
        time + 1 < words.size()
            && (words.get(time + 1).is("to") || words.get(time + 1).is("until"));
    return weekday && !spans;
  }

  /** Whether a time stands first in a clause: {@code said that on Friday}. */
  private boolean opens(int time) {
    int lead = lead(time);
    int before = lead >= 0 && ClosedClass.ADPOSITION.has(words.get(lead)) ? lead - 1 : lead;
    return before >= 0 && OPENERS.contains(plain(before));
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

  /** {@code called for a strike on Monday}. */
  private boolean isCalledFor(int time) {
    int k = time - 1;
    while (k > Math.max(0, time - REACH) && told(k) == Direction.OPEN && !words.get(k).is(";")) {
      k--;
    }
    return k >= 0 && CALLS.contains(words.get(k).text()) && words.get(k + 1).is("for");
  }

  private Direction behind(int time) {
    for (int k = time + 1; k < Math.min(words.size(), time + REACH); k++) {
      Direction told = isCancelled(k) ? Direction.FUTURE : told(k);
      if (told != Direction.OPEN || SUBORDINATE.contains(words.get(k).text())) {
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
    if (wasToHave(k)) {
      return Direction.FUTURE;
    }
    boolean missed = k > 1 && words.get(k - 1).is("to") && hadBeen(k - 2);
    if (hadBeen(k) || missed || couldHave(k) || couldNot(k)) {
      return Direction.PAST;
    }
    if (isModal(k)
        || CONDITIONS.contains(plain(k))
        || PLANS.contains(word)
        || TIMETABLE.contains(word)
        || infinitive
        || (word.equals("to") && isPlanned(k))
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

  /** {@code was called off}, {@code has been cancelled}. */
  private boolean isCancelled(int k) {
    int at = k + 1 < words.size() && words.get(k + 1).is("been") ? k + 2 : k + 1;
    if (at >= words.size() || !BEING.contains(words.get(k).text())) {
      return false;
    }
    boolean off = at + 1 < words.size() && words.get(at + 1).is("off");
    return CANCELLED.contains(plain(at)) || (off && OFF.contains(plain(at)));
  }

  /** {@code had been due}: what was to come and did not. */
  private boolean hadBeen(int k) {
    return k > 1 && words.get(k - 1).is("been") && words.get(k - 2).is("had");
  }

  /** {@code visited} in {@code was to have visited}: what was to come when it was planned. */
  private boolean wasToHave(int k) {
    int have = k > 0 && words.get(k - 1).is("been") ? k - 2 : k - 1;
    return have > 1
        && words.get(have).is("have")
        && words.get(have - 1).is("to")
        && (words.get(have - 2).is("was") || words.get(have - 2).is("were"));
  }

  /** {@code could have met}, {@code would have, they say, met}: what did not come about. */
  private boolean couldHave(int k) {
    return isModal(k) && k + 1 < words.size() && words.get(k + 1).is("have");
  }

  /** {@code could not be reached}, {@code would not say}. */
  private boolean couldNot(int k) {
    boolean not = k + 1 < words.size() && NOT.contains(words.get(k + 1).text());
    boolean wouldSay =
        words.get(k).is("would")
            && k + 2 < words.size()
            && SAYING.contains(words.get(k + 2).text());
    return not && (words.get(k).is("could") || wouldSay);
  }

  /** Whether no name or pronoun follows a {@code to}. */
  private boolean isInfinitive(int to) {
    return to + 1 < words.size()
        && !words.get(to + 1).isCapitalized()
        && !ClosedClass.any(words.get(to + 1));
  }

  /** {@code a plan of theirs to march}, {@code invited the minister to come}. */
  private boolean isPlanned(int to) {
    return words.subList(Math.max(0, to - 1 - PLAN_REACH), to).stream()
            .anyMatch(word -> PLANNED.contains(word.text()))
        || (isInfinitive(to)
            && words.subList(Math.max(0, to - ASK_REACH), to).stream()
                .anyMatch(word -> ASKED.contains(word.text())));
  }

  private boolean isModal(int k) {
    return k >= 0 && MODALS.contains(plain(k)) && TimeWords.month(words.get(k)).isEmpty();
  }

  private String plain(int k) {
    return TimeWords.plain(words.get(k));
  }
}
