package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.Timex;

/**
 * Tells whether a stage is reached, to come, or only thought of, from the words that set it off in
 * its clause: {@code refused to}, {@code has yet to}, {@code might}.
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
          "notice",
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

  private static final Set<String> TO_BE = Set.of("be", "been", "have");
  private static final Set<String> PERFECT = Set.of("has", "had");

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

  private static final Set<String> NOT_DONE =
      Set.of(
          "refused",
          "refuses",
          "refusal",
          "failed",
          "fails",
          "failure",
          "declined",
          "declines",
          "rejected",
          "refusing",
          "failing",
          "denied",
          "denies",
          "denying",
          "denial",
          "disputes",
          "recall",
          "recalled",
          "revoke",
          "revoked",
          "unwilling",
          "reluctant",
          "unable",
          "nearly",
          "almost",
          "short");

  /** Subjects that nobody is: {@code nobody has signed it}. */
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private static final Set<String> DENYING = Set.of("disputes", "denies", "denied");

  private static final Set<String> PRESENT =
      Set.of("expires", "lapses", "ends", "runs", "takes", "enters", "comes", "goes");

  /** What sets off what is still to come, not what came: {@code until Syria pulled out of it}. */
  private static final Set<String> UNTIL = Set.of("until", "before");

  private static final Set<String> PAST =
      Set.of("took", "came", "went", "withdrew", "tore", "ran", "fell", "broke", "left");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither");

  /** What a step is told to be wanting by: {@code left it unsigned}. */
  private static final Set<String> UNDONE =
      Set.of("unsigned", "unratified", "uninitialled", "unpublished");

  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "might", "may", "shall", "should", "must", "can");
  private static final Set<String> DID = Set.of("did", "does", "do");

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

  /** What the head for standings calls them; what never came about is to come. */
  private static final Map<String, Standing> STANDINGS =
      Map.of(
          "done", Standing.DONE,
          "ongoing", Standing.DONE,
          "collapsed", Standing.PLANNED,
          "planned", Standing.PLANNED,
          "denied", Standing.PLANNED,
          "hypothetical", Standing.HYPOTHETICAL);

  private static final int WINDOW = 9;
  private static final int LONGEST_CLAUSE = 16;
  private static final int NEAR = 4;

  /** From this chance on the standing that the network sees is taken. */
  private static final double SURE = 0.8;

  private final Resolved resolved;
  private final List<Word> words;
  private final Unreached unreached;

  Standings(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.unreached = new Unreached(words);
  }

  /**
   * Whether a stage is reached or to come: {@code will not ratify}, {@code never signed} and {@code
   * denied that it had withdrawn} tell of none, {@code not yet signed} and {@code never ratified}
   * of one to come.
   */
  boolean isStage(Stage stage, int i, int first) {
    boolean toCome = Unreached.isToCome(stage);
    boolean longer = stage == Stage.SUSPENDED && unreached.isNoLongerApplied(i, first);
    boolean not = within(NOT, i, first) && !unreached.isRuledOut(i, first) && !longer;
    boolean open = stage == Stage.RATIFIED || stage == Stage.SIGNED;
    boolean over = !open && isOver(i, first);
    boolean no = not && (!toCome || over || within(WILL, i, first));
    boolean noun = Stages.at(words, i).stream().anyMatch(found -> found.use() == Use.NOUN);
    boolean failed = toCome && !noun && seen(i).equals("collapsed") && !isInfinitive(i, first);
    boolean asked = !toCome && isAsked(i);
    boolean rest = words.get(i).is("left") && (isBeing(i) || isUndone(i));
    return !no
        && !unreached.is(stage, i, first)
        && !rest
        && !asked
        && !failed
        && (!within(NOT_DONE, i, first) || isUndisputed(first))
        && !isByNobody(i, first)
        && (not || toCome || !seen(i).equals("denied"));
  }

  /** {@code left the pact unsigned}: what is left as it was. */
  private boolean isUndone(int i) {
    return IntStream.range(i + 1, Math.min(words.size(), i + WINDOW))
        .takeWhile(k -> !",;.".contains(words.get(k).text()))
        .anyMatch(this::isUnsigned);
  }

  /** {@code unsigned}, {@code unratified}. */
  private boolean isUnsigned(int word) {
    return UNDONE.contains(words.get(word).text());
  }

  /** {@code never signed}, {@code did not sign}: not done, and nothing says that it will be. */
  private boolean isOver(int i, int first) {
    return within(Set.of("never"), i, first) || (within(DID, i, first) && within(NOT, i, first));
  }

  /** {@code Nobody disputes that it is in force}. */
  private boolean isUndisputed(int first) {
    return NOBODY.contains(words.get(first).text().toLowerCase(Locale.ROOT))
        && first + 1 < words.size()
        && DENYING.contains(words.get(first + 1).text());
  }

  private boolean isByNobody(int i, int first) {
    return IntStream.iterate(i - 1, k -> k >= Math.max(first, i - WINDOW), k -> k - 1)
        .takeWhile(k -> !",;".contains(words.get(k).text()) && !words.get(k).is("that"))
        .anyMatch(k -> NOBODY.contains(words.get(k).text().toLowerCase(Locale.ROOT)));
  }

  /**
   * The standing of the event that the network sees in a word, else of a stage that it is sure of;
   * empty where it sees none.
   */
  private String seen(int word) {
    return resolved.marked().seen().events().stream()
        .filter(event -> event.word() == word)
        .map(EventAnchor::standing)
        .findFirst()
        .or(() -> sure(word))
        .orElse("");
  }

  private Optional<String> sure(int word) {
    View view = resolved.marked().seen().view();
    return Optional.of(word)
        .filter(view::sees)
        .map(at -> view.label("standing", at))
        .filter(label -> view.chance("standing", label, word) >= SURE);
  }

  /** Talks that came to nothing were held; an agreement that came to nothing has ended. */
  private static boolean isOutcome(Stage stage) {
    return stage == Stage.NEGOTIATING || stage == Stage.ENDED;
  }

  /** Whether the network sees that what a word tells came to nothing. */
  private boolean isCollapsed(int i) {
    return resolved.marked().seen().view().label("standing", i).equals("collapsed");
  }

  /** How the network sees a stage stand that it sees in these words too. */
  private Optional<Standing> seen(Found found, int i) {
    View view = resolved.marked().seen().view();
    return IntStream.range(i, i + found.length())
        .filter(k -> SeenStages.isSeen(view, k))
        .mapToObj(k -> view.label("standing", k))
        .flatMap(label -> Stream.ofNullable(STANDINGS.get(label)))
        .findFirst()
        .map(seen -> isOutcome(found.stage()) && isCollapsed(i) ? Standing.DONE : seen);
  }

  /** How a stage stands by the words before it, what the network sees in it, and its time. */
  Standing of(Found found, int i, int first, Optional<Timex> time) {
    if (found.stage() == Stage.SUSPENDED && unreached.isNoLongerApplied(i, first)) {
      return Standing.DONE;
    }
    if (unreached.isPutOff(found, i, first)) {
      return Standing.PLANNED;
    }
    boolean present = PRESENT.contains(words.get(i).text());
    return seen(found, i)
        .filter(seen -> seen != Standing.DONE || (!present && !isBehindModal(i, first)))
        .orElseGet(() -> told(found, i, first, time));
  }

  private Standing told(Found found, int i, int first, Optional<Timex> time) {
    if (isUnsigned(i)) {
      return Standing.PLANNED;
    }
    String seen = found.use() == Use.NOUN ? "" : seen(i);
    boolean open = within(NOT, i, first) || within(THREAT, i, first) || isAsked(i);
    boolean caused = isInfinitive(i, first) && within(CAUSING, i, first);
    boolean told = seen.equals("done") && !isPresentOf(i, time) && !isBehindModal(i, first);
    if (!open && (caused || told || isPerfect(i, first))) {
      return Standing.DONE;
    }
    if (isThoughtOf(found, i, first) || seen.equals("hypothetical")) {
      return Standing.HYPOTHETICAL;
    }
    boolean toCome =
        isInfinitive(i, first)
            || within(PLANNED, i, first)
            || within(NOT, i, first)
            || ((!isPast(i) || isUnknown(i)) && within(UNTIL, i, first))
            || (found.use() == Use.NOUN && isWanting(i, first))
            || ((found.stage() == Stage.NEGOTIATING || found.use() == Use.NOUN) && isAhead(i))
            || Set.of("planned", "denied").contains(seen);
    boolean goesOn =
        found.stage() == Stage.NEGOTIATING && i > first && words.get(i - 1).is("being");
    boolean present = !goesOn && isPresentOf(i, time);
    return (toCome && !goesOn) || present ? Standing.PLANNED : Standing.DONE;
  }

  /** {@code would suspend}, {@code must still be signed}. */
  private boolean isBehindModal(int i, int first) {
    int before = i - 1;
    while (before > first
        && (ClosedClass.ADVERB.has(words.get(before)) || words.get(before).is("be"))) {
      before--;
    }
    return before >= first && MODALS.contains(words.get(before).text());
  }

  /** {@code had entered into force}, {@code has been signed}, with no {@code if} before it. */
  private boolean isPerfect(int i, int first) {
    int have = i > first && words.get(i - 1).is("been") ? i - 2 : i - 1;
    return have >= first
        && PERFECT.contains(words.get(have).text())
        && !within(HYPOTHETICAL, i, first);
  }

  private boolean isThoughtOf(Found found, int i, int first) {
    boolean matrix = found.stage() == Stage.DISPUTED && isBeing(i);
    return (!matrix && !isReduced(i, first) && within(HYPOTHETICAL, i, first))
        || ((found.use() == Use.NOUN || words.get(i).text().endsWith("ing"))
            && found.stage() != Stage.NEGOTIATING
            && isOfTalks(i, first))
        || unreached.isRuledOut(i, first)
        || (isInfinitive(i, first) && within(ASKING, i, first))
        || isWished(i, first)
        || isAsked(i)
        || isSupposed(i, first);
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

  /** {@code to sign}, {@code to be signed}, {@code to have been signed}. */
  private boolean isInfinitive(int i, int first) {
    int before = i - 1;
    while (before > first && TO_BE.contains(words.get(before).text())) {
      before--;
    }
    return before > first && words.get(before).is("to");
  }

  /** {@code Should parliament not ratify it by May, }: what opens with a verb for {@code if}. */
  private boolean isSupposed(int i, int first) {
    return words.get(first).text().equals("Should")
        && IntStream.range(first, i).noneMatch(k -> words.get(k).text().equals(","));
  }

  /** {@code instrument of ratification}, {@code votes on ratification}. */
  private boolean isWanting(int i, int first) {
    return IntStream.range(Math.max(first, i - NEAR), i)
        .mapToObj(k -> words.get(k).text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> WANTING.contains(word) || COUNTING.contains(word));
  }

  /** {@code expires}, {@code takes effect}, {@code is signed on Friday}: told before it comes. */
  private boolean isPresentOf(int i, Optional<Timex> time) {
    boolean being = isBeing(i) && !words.get(i).is("in");
    return PRESENT.contains(words.get(i).text())
        || (being && time.filter(this::isToCome).isPresent());
  }

  /** Whether the time lies behind the day of the article: what {@code expires in December} will. */
  boolean isToCome(Timex time) {
    String day =
        resolved.marked().parsed().document().published().map(Published::date).orElse("9999");
    String value = StageDates.day(time);
    int length = Math.min(value.length(), Math.min(day.length(), 10));
    boolean date = value.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return date && value.substring(0, length).compareTo(day.substring(0, length)) > 0;
  }

  /** Told as reached: {@code until Syria pulled out of it}, {@code until July it is in force}. */
  private boolean isPast(int i) {
    String text = words.get(i).text();
    boolean inForce = text.equals("in");
    return inForce || PAST.contains(text) || (text.endsWith("ed") && !isBeing(i));
  }

  private boolean isBeing(int i) {
    return i > 0 && (words.get(i - 1).is("is") || words.get(i - 1).is("are"));
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
        .anyMatch(k -> WILL.contains(words.get(k).text()) || isSet(k));
  }

  /** {@code the signing is set for May}, {@code talks are to resume}. */
  private boolean isSet(int k) {
    return isBeing(k)
        && Set.of("set", "due", "expected", "to", "scheduled").contains(words.get(k).text());
  }

  /** {@code Is the pact dead?} */
  private boolean isAsked(int i) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    return sentence.words().reversed().stream().limit(2).anyMatch(w -> w.text().equals("?"));
  }

  /** {@code demanded that the treaty be ratified}: {@code be} with nothing that leads it. */
  private boolean isWished(int i, int first) {
    boolean be = i > first + 1 && words.get(i - 1).is("be");
    return be && !words.get(i - 2).is("to") && !within(PLANNED, i, first);
  }

  /** Whether one of these words stands before the verb in its clause. */
  private boolean within(Set<String> marks, int i, int first) {
    for (int k = i - 1; k >= Math.max(first, i - WINDOW); k--) {
      String text = words.get(k).text().toLowerCase(Locale.ROOT);
      if (marks.contains(text)) {
        return true;
      }
      boolean other = text.equals("and") && isPast(i) && k > first && isAfterObject(k, first);
      if (other
          || text.equals(",")
          || text.equals(";")
          || text.equals("which")
          || text.equals("who")) {
        return false;
      }
    }
    return false;
  }

  /** {@code never signed the pact and}: whether a verb of its own stands before it, with more. */
  private boolean isAfterObject(int and, int first) {
    return Stages.at(words, and - 1).isEmpty()
        && IntStream.range(Math.max(first, and - WINDOW), and - 1)
            .anyMatch(k -> !Stages.at(words, k).isEmpty());
  }
}
