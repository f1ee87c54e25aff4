package org.chancery.engine.time;

import java.util.Set;
import org.chancery.engine.sentence.ClosedClass;

/** What each word of a sentence tells of: of what has been, or of what is to come. */
final class Telling {

  private static final Set<String> MODALS =
      words("will 'll ’ll wo shall should would could may might must can cannot ought");

  /** Words that plan, each with what is planned behind it. */
  private static final Set<String> PLANS =
      words(
          "scheduled due expected expects wants demands seeks planned planning slated "
              + "hopes intends upcoming coming deadline effective payable");

  /** The present of verbs that timetables have: {@code parliament meets on Monday}. */
  private static final Set<String> TIMETABLE =
      words(
          "takes opens begins begin meets meet sits resumes resume lapses expires expire "
              + "closes starts ends gathers gather convenes convene leaves travels flies "
              + "arrives departs lapse reopens returns goes hosts decides receives speaks "
              + "attends enters visits addresses");

  /** Before {@code to} and a verb: {@code is to meet}, {@code agreed to meet}. */
  private static final Set<String> BEFORE_TO =
      words(
          "is are was were be set agreed promised pledged vowed threatened ready about "
              + "likely going wants want hope due scheduled expected planned plan plans "
              + "undertook offered offers decided intends invited supposed not");

  /**
   * Nouns for what is to be done, with {@code to} and a verb: {@code a plan of theirs to march}.
   */
  private static final Set<String> PLANNED =
      Set.of("plan", "plans", "threat", "threats", "promise", "offer", "vow", "pledge", "deal");

  /** So many words may stand between such a noun and its {@code to}. */
  private static final int PLAN_REACH = 3;

  /** Verbs that have others plan, with {@code to} and a verb: {@code asked her to return}. */
  private static final Set<String> ASKED =
      words(
          "invited invites asked urged urges wants promised pledged vowed agreed "
              + "undertook undertaken proposed offered decided begged appealed intends hopes");

  /** So many words may stand between such a verb and its {@code to}. */
  private static final int ASK_REACH = 6;

  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  /** What somebody who {@code would not} do it was asked to do. */
  private static final Set<String> SAYING =
      Set.of("say", "comment", "discuss", "confirm", "elaborate", "speculate", "disclose", "be");

  /** What was to be and is not: {@code a meeting on Friday was cancelled}. */
  private static final Set<String> CANCELLED =
      Set.of("cancelled", "canceled", "shelved", "scrapped", "postponed");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> BEING = Set.of("was", "were", "has", "have", "been");

  private static final Set<String> OFF = Set.of("called", "put", "broken");

  private static final Set<String> PAST =
      words(
          "was were had did said told went came made took met held gave got left found "
              + "saw began broke fell fled shot won lost struck sent spoke wrote rose set flew "
              + "led brought became knew thought kept ran sat stood threw drew sank swept paid "
              + "sought fought caught swore has have 've put hit cut spread cast shed hurt "
              + "thrust arose ate bade beat bent blew bound bred built burst bought burnt chose "
              + "clung crept dealt dug drank drove dwelt fed felt forbade forgot forgave froze "
              + "grew heard hid hung laid leapt learnt lent let lit meant mistook overcame "
              + "overthrew oversaw quit rang rebuilt rode sang shook shone shut slept slid sold "
              + "spent split sprang stole strode stuck swam swung taught tore undertook "
              + "bore borne befell beset bid bit bitten bled flung foresaw forwent knelt lain lay "
              + "misread overran overrode overtook ridden risen rung slung spat sped spun "
              + "strung stung swollen trod underwent undid upset wept wound "
              + "understood upheld withdrew withheld withstood woke wore wove wrung "
              + "begun broken chosen drawn driven fallen flown given gone grown known overthrown "
              + "seen shaken shown stolen sunk sworn taken thrown torn withdrawn written");

  private static final Set<String> NO_VERB =
      Set.of("hundred", "need", "indeed", "speed", "united", "red", "armed", "alleged", "feed");

  private final Line words;

  Telling(Line words) {
    this.words = words;
  }

  /** What a word tells of; open where it tells of neither. */
  Tense.Direction at(int k) {
    String word = words.get(k).text();
    boolean passive = words.is(k + 1, "be");
    boolean infinitive =
        word.equals("to") && k > 0 && (passive || BEFORE_TO.contains(words.plain(k - 1)));
    boolean setFor = word.equals("set") && (words.is(k + 1, "to") || words.is(k + 1, "for"));
    if (wasToHave(k)) {
      return Tense.Direction.FUTURE;
    }
    boolean missed = words.is(k - 1, "to") && hadBeen(k - 2);
    if (hadBeen(k) || missed || couldHave(k) || couldNot(k)) {
      return Tense.Direction.PAST;
    }
    if (isModal(k)
        || CONDITIONS.contains(words.plain(k))
        || PLANS.contains(word)
        || isStarting(k)
        || TIMETABLE.contains(word)
        || infinitive
        || (word.equals("to") && isPlanned(k))
        || setFor) {
      return Tense.Direction.FUTURE;
    }
    return isPast(k) ? Tense.Direction.PAST : Tense.Direction.OPEN;
  }

  /** {@code released}, but not in {@code will be released}, {@code will hold closed talks}. */
  boolean isPast(int k) {
    String word = words.get(k).text();
    boolean regular = word.length() > 3 && word.endsWith("ed") && !NO_VERB.contains(word);
    boolean led =
        isModal(k - 1) || isModal(k - 2) || words.is(k - 1, "be") || words.is(k - 1, "to");
    boolean has = word.startsWith("ha") && words.is(k + 1, "until");
    return !led
        && !has
        && (PAST.contains(word) || (regular && Character.isLowerCase(word.charAt(0))));
  }

  /** {@code was called off}, {@code has been cancelled}. */
  boolean isCancelled(int k) {
    int at = words.is(k + 1, "been") ? k + 2 : k + 1;
    boolean off = words.is(at + 1, "off") && OFF.contains(words.plain(at));
    return BEING.contains(words.get(k).text()) && (off || CANCELLED.contains(words.plain(at)));
  }

  /** {@code had been due}: what was to come and did not. */
  private boolean hadBeen(int k) {
    return words.is(k - 1, "been") && words.is(k - 2, "had");
  }

  /** {@code visited} in {@code was to have visited}: what was to come when it was planned. */
  private boolean wasToHave(int k) {
    int have = words.is(k - 1, "been") ? k - 2 : k - 1;
    return words.is(have, "have")
        && words.is(have - 1, "to")
        && (words.is(have - 2, "was") || words.is(have - 2, "were"));
  }

  /** {@code could have met}, {@code would have, they say, met}: what did not come about. */
  private boolean couldHave(int k) {
    return isModal(k) && words.is(k + 1, "have");
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
    return words.between(to - 1 - PLAN_REACH, to).anyMatch(word -> PLANNED.contains(word.text()))
        || (isInfinitive(to)
            && words.between(to - ASK_REACH, to).anyMatch(word -> ASKED.contains(word.text())));
  }

  /** {@code , beginning on Friday}, {@code with effect from May}. */
  private boolean isStarting(int k) {
    boolean on = words.is(k + 1, "on") || words.is(k + 1, "from") || words.is(k + 1, "in");
    return on
        && (words.is(k, "beginning") || words.is(k, "starting") || words.is(k, "effect"))
        && (words.is(k - 1, ",") || words.is(k - 1, "with"));
  }

  private boolean isModal(int k) {
    return k >= 0 && MODALS.contains(words.plain(k)) && TimeWords.month(words.get(k)).isEmpty();
  }

  /** {@code meets}: whether a word is of those whose present tells of what is to come. */
  boolean isOfTimetable(int k) {
    return TIMETABLE.contains(words.get(k).text());
  }

  static boolean isIrregularPast(String verb) {
    return PAST.contains(verb);
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
