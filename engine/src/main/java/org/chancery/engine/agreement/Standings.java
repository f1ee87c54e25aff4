package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.Timex;

/**
 * Tells whether a stage is reached, to come, or only thought of, from the words that set it off in
 * its clause: {@code expected to}, {@code might}.
 */
final class Standings {

  /** What leads up to a stage that is to come. */
  static final Set<String> PLANNED =
      Set.of(
          "will",
          "shall",
          "expected",
          "set",
          "due",
          "plan",
          "plans",
          "planned",
          "yet",
          "pending",
          "awaiting",
          "awaits",
          "intends",
          "scheduled",
          "must",
          "should",
          "pledged",
          "promised",
          "vowed",
          "agreed",
          "ready",
          "about",
          "prepares",
          "preparing");

  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "if",
          "once",
          "unless",
          "would",
          "could",
          "can",
          "may",
          "might",
          "whether",
          "seek",
          "seeks",
          "threatened",
          "threatens",
          "threatening",
          "threat",
          "threats",
          "demand",
          "demands",
          "demanded",
          "calls",
          "possible",
          "proposal",
          "close",
          "soon",
          "hopes",
          "hope",
          "provided",
          "urged",
          "urges",
          "considering",
          "considers",
          "doubts",
          "doubted",
          "want",
          "wants",
          "wanted",
          "wish",
          "wishes");

  private static final Set<String> THREAT =
      Set.of("threatened", "threatens", "threatening", "threat", "threats");

  /** What tells others beforehand of a step that is to come. */
  private static final Set<String> NOTICE =
      Set.of("notice", "notified", "notifies", "notify", "notifying", "notification");

  private static final Set<String> IF = Set.of("if", "unless", "once", "whether");

  /** What with {@code to} behind it is an act of another, not the stage: {@code asked to sign}. */
  private static final Set<String> ASKING =
      Set.of(
          "asked",
          "asks",
          "asking",
          "proposed",
          "proposes",
          "offered",
          "offers",
          "offer",
          "invited",
          "invites",
          "called",
          "call",
          "calling",
          "pressed",
          "pressure",
          "recommended",
          "recommends");

  /** What with {@code to} behind it brings the stage about: {@code got them to sign}. */
  private static final Set<String> CAUSING =
      Set.of("got", "persuaded", "induced", "forced", "led", "voted");

  private static final Set<String> PRESENT =
      Set.of("expires", "lapses", "ends", "runs", "takes", "enters", "comes", "goes");

  /** What sets off what is still to come, not what came: {@code until Syria pulled out of it}. */
  private static final Set<String> UNTIL = Set.of("until", "before");

  /** What stands before the noun for a stage that is wanting: {@code without ratification}. */
  private static final Set<String> WANTING =
      Set.of(
          "without",
          "instrument",
          "instruments",
          "requires",
          "require",
          "needs",
          "need",
          "subject",
          "vote",
          "votes",
          "voting",
          "bill",
          "before",
          "awaits",
          "lacks");

  /** What counts those who are still to take the step: {@code with the third ratification}. */
  static final Set<String> COUNTING = Set.of("second", "third", "fourth", "fifth", "last", "final");

  private static final int LONGEST_CLAUSE = 16;

  private static final int NEAR = 4;

  private final Resolved resolved;
  private final List<Word> words;
  private final Unreached unreached;
  private final PuttingOff puttingOff;
  private final Leading leading;
  private final SeenStandings seen;

  Standings(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.unreached = new Unreached(resolved);
    this.puttingOff = new PuttingOff(words);
    this.leading = new Leading(resolved);
    this.seen = new SeenStandings(resolved);
  }

  /**
   * How a stage stands by the words before it, what the network sees in it, and its time: what a
   * noun tells of a day to come is not done, {@code it goes to the Senate in June for
   * ratification}.
   */
  Standing of(Found found, int i, int first, Optional<Timex> time) {
    Standing standing = byWords(found, i, first, time);
    boolean early = found.use() == Use.NOUN && time.filter(this::isToCome).isPresent();
    return early && standing == Standing.DONE ? Standing.PLANNED : standing;
  }

  private Standing byWords(Found found, int i, int first, Optional<Timex> time) {
    if (found.stage() == Stage.SUSPENDED && unreached.isNoLongerApplied(i, first)) {
      return Standing.DONE;
    }
    if (isPutOff(found, i, first)) {
      return Standing.PLANNED;
    }
    boolean present = isPresentOf(i, time);
    return seen.of(found, i)
        .filter(at -> at != Standing.DONE || (!present && !leading.isBehindModal(i, first)))
        .orElseGet(() -> told(found, i, first, time));
  }

  private Standing told(Found found, int i, int first, Optional<Timex> time) {
    if (unreached.isUnsigned(i)) {
      return Standing.PLANNED;
    }
    String seen = found.use() == Use.NOUN ? "" : this.seen.of(i);
    boolean open =
        leading.within(Leading.NOT, i, first)
            || leading.within(THREAT, i, first)
            || leading.isAsked(i);
    boolean caused = leading.isInfinitive(i, first) && leading.within(CAUSING, i, first);
    boolean hasBeen = leading.isPerfect(i, first) && !leading.within(HYPOTHETICAL, i, first);
    boolean told = seen.equals("done") && !isPresentOf(i, time) && !leading.isBehindModal(i, first);
    if (!open && (caused || told || hasBeen)) {
      return Standing.DONE;
    }
    if (isThoughtOf(found, i, first) || seen.equals("hypothetical")) {
      return Standing.HYPOTHETICAL;
    }
    boolean toCome =
        leading.isInfinitive(i, first)
            || leading.within(PLANNED, i, first)
            || leading.within(Leading.NOT, i, first)
            || ((!leading.isPast(i) || isUnknown(i)) && leading.within(UNTIL, i, first))
            || (found.use() == Use.NOUN && isWanting(i, first))
            || ((found.stage() == Stage.NEGOTIATING || found.use() == Use.NOUN) && isAhead(i))
            || Set.of("planned", "denied").contains(seen);
    boolean goesOn =
        found.stage() == Stage.NEGOTIATING && i > first && words.get(i - 1).is("being");
    boolean present = !goesOn && isPresentOf(i, time);
    return (toCome && !goesOn) || present ? Standing.PLANNED : Standing.DONE;
  }

  private boolean isThoughtOf(Found found, int i, int first) {
    boolean matrix = found.stage() == Stage.DISPUTED && leading.isBeing(i);
    return (!matrix && !isReduced(i, first) && leading.within(HYPOTHETICAL, i, first))
        || ((found.use() == Use.NOUN || words.get(i).text().endsWith("ing"))
            && found.stage() != Stage.NEGOTIATING
            && isOfTalks(i, first))
        || unreached.isRuledOut(i, first)
        || (leading.isInfinitive(i, first) && leading.within(ASKING, i, first))
        || isWished(i, first)
        || leading.isAsked(i)
        || isSupposed(i, first);
  }

  /** Whether the words tell that the step is put off, or of notice that it is to come. */
  boolean isPutOff(Found found, int i, int first) {
    return puttingOff.is(found, i, first) || isNotified(found, i, first);
  }

  /** {@code gave notice of withdrawal}, {@code notified Chad that it would leave}: to come. */
  private boolean isNotified(Found found, int i, int first) {
    boolean leaves =
        switch (found.stage()) {
          case WITHDRAWN, ENDED, SUSPENDED -> true;
          case PROPOSED, NEGOTIATING, CONCLUDED, SIGNED, RATIFIED, IN_FORCE, AMENDED, DISPUTED ->
              false;
        };
    return leaves
        && (isNoticeNext(i)
            || ((found.use() == Use.NOUN || leading.isBehindModal(i, first))
                && IntStream.range(Math.max(first, i - LONGEST_CLAUSE), i)
                    .filter(k -> NOTICE.contains(words.get(k).text().toLowerCase(Locale.ROOT)))
                    .anyMatch(k -> isOfOrThat(k, i))));
  }

  /** {@code gave notice}: the verb of which notice is the object. */
  private boolean isNoticeNext(int i) {
    return i + 1 < words.size() && words.get(i + 1).is("notice");
  }

  /** Whether what is notified follows: {@code notice of}, {@code notified the court that}. */
  private boolean isOfOrThat(int notice, int i) {
    return IntStream.range(notice + 1, i)
        .takeWhile(k -> !",;:".contains(words.get(k).text()))
        .anyMatch(k -> words.get(k).is("of") || words.get(k).is("that"));
  }

  /** {@code if a pact initialled in May holds}: what only tells which pact is meant. */
  private boolean isReduced(int i, int first) {
    String text = words.get(i).text();
    boolean participle = text.endsWith("ed") || Stages.PARTICIPLES.contains(text);
    if (!participle || i <= first || !HeadWords.isAgreement(words.get(i - 1).text())) {
      return false;
    }
    int article = i - 2;
    while (article > first && !ClosedClass.DETERMINER.has(words.get(article))) {
      article--;
    }
    return article > first && IF.contains(words.get(article - 1).text());
  }

  /** {@code negotiating an extension}, {@code asked for an amendment}. */
  private boolean isOfTalks(int i, int first) {
    return IntStream.range(Math.max(first, i - NEAR), i)
        .anyMatch(
            k ->
                ASKING.contains(words.get(k).text())
                    || Stages.at(words, k).stream().anyMatch(f -> f.stage() == Stage.NEGOTIATING));
  }

  /** {@code Should parliament not ratify it by May, }: what opens with a verb for {@code if}. */
  private boolean isSupposed(int i, int first) {
    return words.get(first).text().equals("Should")
        && IntStream.range(first, i).noneMatch(k -> words.get(k).text().equals(","));
  }

  /** {@code instrument of ratification}, {@code votes on ratification}. */
  private boolean isWanting(int i, int first) {
    boolean deposited =
        IntStream.range(Math.max(first, i - NEAR), i).anyMatch(k -> words.get(k).is("deposited"));
    return !deposited
        && IntStream.range(Math.max(first, i - NEAR), i)
            .mapToObj(k -> words.get(k).text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> WANTING.contains(word) || COUNTING.contains(word));
  }

  /**
   * {@code expires}, {@code takes effect}, {@code is signed on Friday}: told before it comes, but
   * in a chronology too of what came long ago.
   */
  private boolean isPresentOf(int i, Optional<Timex> time) {
    boolean being = leading.isBeing(i) && !words.get(i).is("in");
    boolean over = time.filter(told -> besideOwnDay(told) < 0).isPresent();
    return (PRESENT.contains(words.get(i).text()) && !over)
        || (being && time.filter(this::isToCome).isPresent());
  }

  /** Whether the time lies behind the day of the article: what {@code expires in December} will. */
  boolean isToCome(Timex time) {
    return besideOwnDay(time) > 0;
  }

  /** Where a time lies beside the day of the article, 0 where either is not known in full. */
  private int besideOwnDay(Timex time) {
    String value = time.day();
    boolean date = value.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return resolved
        .marked()
        .parsed()
        .document()
        .published()
        .map(Published::date)
        .filter(_ -> date)
        .map(day -> compared(value, day))
        .orElse(0);
  }

  private static int compared(String value, String day) {
    int length = Math.min(value.length(), Math.min(day.length(), 10));
    return value.substring(0, length).compareTo(day.substring(0, length));
  }

  /** {@code until a permanent accord was reached}: one that is not there yet. */
  private boolean isUnknown(int i) {
    return IntStream.range(Math.max(0, i - NEAR - 1), i)
        .anyMatch(k -> UNTIL.contains(words.get(k).text()) && words.get(k + 1).is("a"));
  }

  /** {@code talks on the treaty would resume}: whether what follows in the clause is to come. */
  private boolean isAhead(int i) {
    int last = Math.min(words.size(), i + LONGEST_CLAUSE);
    return IntStream.range(i + 1, last)
        .takeWhile(k -> !",;:.".contains(words.get(k).text()) && !words.get(k).is("when"))
        .anyMatch(k -> Leading.WILL.contains(words.get(k).text()) || isSet(k));
  }

  /** {@code the signing is set for May}, {@code talks are to resume}. */
  private boolean isSet(int k) {
    return leading.isBeing(k)
        && Set.of("set", "due", "expected", "to", "scheduled").contains(words.get(k).text());
  }

  /** {@code demanded that the treaty be ratified}: {@code be} with nothing that leads it. */
  private boolean isWished(int i, int first) {
    boolean be = i > first + 1 && words.get(i - 1).is("be");
    return be && !words.get(i - 2).is("to") && !leading.within(PLANNED, i, first);
  }
}
