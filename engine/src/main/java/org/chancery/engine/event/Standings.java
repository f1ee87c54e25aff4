package org.chancery.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Whether an act took place: by the words around it that leave no doubt, else by the network. Tried
 * in vain: {@code will} and {@code would}, which promise and threaten as often as they foresee.
 */
final class Standings {

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> NO = Set.of("no");

  private static final Set<String> BEING = Set.of("be", "been", "was", "were", "is", "are");

  /** So many words back a subject may begin with {@code no}. */
  private static final int PHRASE = 4;

  private static final Set<String> DOING = Set.of("do", "does", "did");

  private static final Set<String> INTENDING =
      Set.of("will", "wo", "would", "shall", "should", "'ll", "’ll");

  private static final Set<String> NEARLY = Set.of("nearly", "almost");

  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll");

  private static final Set<String> DECIDING =
      Set.of(
          "decision",
          "decided",
          "deal",
          "contract",
          "plan",
          "plans",
          "planned",
          "intention",
          "bid");

  private static final Set<String> WEIGHING =
      Set.of("consider", "considers", "considered", "considering", "mulling", "weighing");

  /** Types of acts that are done in saying what one will do. */
  private static final Set<String> IN_SAYING = Set.of("AGREE", "THREATEN", "REJECT");

  /** Types of which the words for it may hold a {@code not}. */
  private static final Set<String> REFUSING = Set.of("REJECT", "THREATEN");

  private static final Set<String> REJECTING = Set.of("reject", "refus", "declin", "den");

  private static final Set<String> DENYING =
      Set.of("denied", "denies", "deny", "denying", "denial");

  private static final Set<String> ACCUSING = Set.of("accused", "accuses", "accusing", "suspected");

  private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "supposedly");

  private static final Set<String> RUMOUR =
      Set.of("said", "reported", "believed", "alleged", "claimed", "thought", "understood");

  private static final Set<String> POSSIBLY = Set.of("could", "might", "may");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> BROKEN =
      Set.of("collapsed", "collapse", "cancelled", "canceled");

  private static final Set<String> BROKEN_OFF =
      Set.of(
          "broke down",
          "broken down",
          "broke off",
          "broken off",
          "called off",
          "fell through",
          "fell apart");

  private static final Set<String> PARTING = Set.of(",", ";", ":", "—", "–", "“", "”", "\"");

  private static final Set<String> JOINING = Set.of("and", "but", "or");

  /** So many words before an act may say that it is denied or imputed. */
  private static final int BEFORE = 7;

  /** So many words after a noun may say that it came to nothing. */
  private static final int AFTER = 11;

  private final String type;
  private final List<Word> before;
  private final List<Word> after;
  private final Sentence sentence;
  private final Word word;
  private final List<Because> trace;

  private Standings(String type, Sentence sentence, Word word, List<Because> trace) {
    this.type = type;
    int at = word.index() - sentence.words().getFirst().index();
    this.before = sentence.words().subList(0, at).reversed();
    this.after = sentence.words().subList(at + 1, sentence.words().size());
    this.sentence = sentence;
    this.word = word;
    this.trace = trace;
  }

  /**
   * The standing of the event that an anchor tells, with the reason for it.
   *
   * @param blame the word that lays it on those who did it, where no other does
   */
  static Standing of(
      EventAnchor anchor, Sentence sentence, Word word, Optional<Word> blame, List<Because> trace) {
    Standing seen = Standing.valueOf(anchor.standing().toUpperCase(Locale.ROOT));
    return new Standings(anchor.type(), sentence, word, trace).of(seen, blame);
  }

  private Standing of(Standing seen, Optional<Word> blame) {
    boolean told =
        switch (seen) {
          case DONE, ONGOING, ALLEGED -> true;
          case PLANNED, HYPOTHETICAL, DENIED, COLLAPSED -> false;
        };
    Optional<Word> asked = told || seen == Standing.DENIED ? asked() : none();
    boolean twice = seen == Standing.DENIED && type.equals("REJECT") && isWithheld();
    return given(Standing.DONE, "its 'not' is the refusal", twice ? group(NOT) : none())
        .or(() -> given(Standing.HYPOTHETICAL, "a question asserts nothing", asked))
        .or(() -> given(Standing.PLANNED, "what will be is not done", told ? ahead() : none()))
        .or(
            () ->
                given(
                    Standing.PLANNED,
                    "what one decides to do is to come",
                    told ? decided() : none()))
        .or(
            () ->
                given(Standing.HYPOTHETICAL, "what one thinks of doing", told ? weighed() : none()))
        .or(() -> given(Standing.DENIED, "not done, by the word before it", told ? not() : none()))
        .or(() -> given(Standing.DENIED, "not done, by the words before it", notOnce()))
        .or(() -> given(Standing.DENIED, "it is done to none", none(seen)))
        .or(() -> given(Standing.DENIED, "somebody denies it", clause(DENYING)))
        .or(() -> given(Standing.COLLAPSED, "it came to nothing", broken()))
        .or(() -> given(Standing.ALLEGED, "hearsay", told ? hearsay() : none()))
        .or(
            () ->
                given(
                    Standing.ALLEGED,
                    "imputed to somebody",
                    told ? blame.or(this::imputed) : none()))
        .or(() -> given(Standing.HYPOTHETICAL, "what may be", group(POSSIBLY)))
        .or(() -> given(Standing.HYPOTHETICAL, "a condition", clause(CONDITIONS)))
        .orElseGet(
            () -> {
              trace.add(Because.of("standing", "event: the network, by this word", word.span()));
              return seen;
            });
  }

  private Optional<Standing> given(Standing standing, String why, Optional<Word> cue) {
    cue.ifPresent(each -> trace.add(Because.of("standing", "event: " + why, each.span())));
    return cue.map(_ -> standing);
  }

  private static Optional<Word> none() {
    return Optional.empty();
  }

  /** {@code Did} in {@code Did they shell the town?}, not of {@code Did the jailed touch it?} */
  private Optional<Word> asked() {
    Word first = sentence.words().getFirst();
    boolean question = sentence.words().getLast().text().equals("?");
    boolean bare = !word.text().endsWith("ed") && !word.text().endsWith("ing");
    boolean verb = bare || !is(first, DOING);
    return question && verb && ClosedClass.AUXILIARY.has(first) ? Optional.of(first) : none();
  }

  /** {@code would not pay}, which refuses by its {@code not}; {@code would not reject} does not. */
  private boolean isWithheld() {
    String letters = word.text().toLowerCase(Locale.ROOT);
    return group(INTENDING).isPresent() && REJECTING.stream().noneMatch(letters::startsWith);
  }

  /**
   * The {@code not} or {@code never} that stands before a verb, auxiliaries between; what somebody
   * will not do or should not have done is another matter, and who refuses has refused.
   */
  private Optional<Word> not() {
    boolean refuses = REFUSING.contains(type) || group(INTENDING).isPresent();
    return refuses ? none() : group(NOT);
  }

  /** The {@code not} of {@code not once has Oslo refused}. */
  private Optional<Word> notOnce() {
    return IntStream.range(0, before.size() - 1)
        .filter(i -> before.get(i).is("once") && before.get(i + 1).is("not"))
        .mapToObj(i -> before.get(i + 1))
        .findFirst()
        .filter(
            not -> before.stream().takeWhile(w -> !w.equals(not)).allMatch(Word::isAlphanumeric));
  }

  /** The {@code no} of {@code no boat would be seized}. */
  private Optional<Word> none(Standing seen) {
    int subject = 0;
    while (subject < before.size() && ClosedClass.AUXILIARY.has(before.get(subject))) {
      subject++;
    }
    boolean passive = subject > 0 && is(before.getFirst(), BEING);
    return passive && seen != Standing.COLLAPSED
        ? before.subList(subject, Math.min(before.size(), subject + PHRASE)).stream()
            .takeWhile(Word::isAlphanumeric)
            .filter(each -> is(each, NO))
            .findFirst()
        : none();
  }

  /**
   * The {@code will} before an act told as done: nothing that will be is, but a promise, a threat
   * and a refusal, which are done in saying so.
   */
  private Optional<Word> ahead() {
    boolean withheld = group(NOT).isPresent();
    return IN_SAYING.contains(type) || withheld ? none() : group(COMING);
  }

  /** The {@code decision} in {@code its decision to expel}. */
  private Optional<Word> decided() {
    boolean to = before.size() > 1 && is(before.getFirst(), Set.of("to"));
    return to ? Optional.of(before.get(1)).filter(each -> is(each, DECIDING)) : none();
  }

  /** The {@code considering} in {@code is considering expelling}. */
  private Optional<Word> weighed() {
    boolean gerund = word.text().endsWith("ing") && !before.isEmpty();
    return gerund ? Optional.of(before.getFirst()).filter(each -> is(each, WEIGHING)) : none();
  }

  /** One of these words among the auxiliaries and adverbs before the act. */
  private Optional<Word> group(Set<String> cues) {
    return before.stream()
        .takeWhile(each -> cues.contains(each.text()) || isOfGroup(each))
        .filter(each -> cues.contains(each.text()))
        .findFirst();
  }

  private static boolean isOfGroup(Word word) {
    return ClosedClass.AUXILIARY.has(word)
        || ClosedClass.ADVERB.has(word)
        || word.text().equals("to");
  }

  /** One of these words before the act in its clause. */
  private Optional<Word> clause(Set<String> cues) {
    return before.stream()
        .limit(BEFORE)
        .takeWhile(each -> !PARTING.contains(each.text()) && !is(each, JOINING))
        .filter(each -> is(each, cues))
        .findFirst();
  }

  /**
   * {@code The talks broke down}, {@code the collapse of the truce}, but not {@code if the talks
   * break down}, nor a threat for the case that they do.
   */
  private Optional<Word> broken() {
    if (clause(CONDITIONS).isPresent()) {
      return none();
    }
    for (int i = 0; i < Math.min(AFTER, after.size()); i++) {
      Word each = after.get(i);
      boolean next = is(each, JOINING) || is(each, CONDITIONS);
      if (PARTING.contains(each.text()) || next) {
        return none();
      }
      boolean off = i + 1 < after.size() && BROKEN_OFF.contains(pair(each, after.get(i + 1)));
      if (off || is(each, BROKEN)) {
        return i > 0 && is(after.get(i - 1), NEARLY) ? none() : Optional.of(each);
      }
    }
    return none();
  }

  private static String pair(Word one, Word next) {
    return (one.text() + " " + next.text()).toLowerCase(Locale.ROOT);
  }

  /** {@code reportedly arrested}, {@code is said to have arrested}, {@code a raid allegedly by}. */
  private Optional<Word> hearsay() {
    boolean perfect = group(Set.of("to")).isPresent() && group(Set.of("have")).isPresent();
    return group(HEARSAY)
        .or(this::agentByHearsay)
        .or(
            () ->
                before.stream()
                    .dropWhile(Standings::isOfGroup)
                    .limit(1)
                    .filter(each -> perfect && is(each, RUMOUR))
                    .findFirst());
  }

  /** {@code allegedly} in {@code was killed in Goma, allegedly by Chad}. */
  private Optional<Word> agentByHearsay() {
    return IntStream.range(0, Math.min(AFTER, after.size()) - 1)
        .takeWhile(i -> !is(after.get(i), JOINING) && !after.get(i).is(";"))
        .filter(i -> is(after.get(i), HEARSAY) && after.get(i + 1).is("by"))
        .mapToObj(after::get)
        .findFirst();
  }

  /** {@code accused of shelling}. */
  private Optional<Word> imputed() {
    boolean gerund = word.text().endsWith("ing") && !before.isEmpty();
    boolean of = gerund && is(before.getFirst(), Set.of("of"));
    return of ? clause(ACCUSING) : none();
  }

  private static boolean is(Word word, Set<String> cues) {
    return cues.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
