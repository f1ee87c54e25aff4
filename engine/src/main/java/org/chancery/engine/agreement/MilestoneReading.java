package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Roles.Role;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Reads the stages that plain words tell of an agreement. */
final class MilestoneReading {

  private static final int WINDOW = 9;
  private static final int LONGEST_CLAUSE = 16;

  /**
   * A milestone with those who took the step.
   *
   * @param actors all who took it together, as far as they are parties by it
   */
  record Step(Milestone milestone, List<EntityId> actors) {

    Step {
      actors = List.copyOf(actors);
    }
  }

  private final Resolved resolved;
  private final Instruments instruments;
  private final Roles roles;
  private final SeenStages seen;
  private final Takers takers;
  private final Standings standings;
  private final StageDates dates;
  private final SameAgain sameAgain;
  private final Pending pending;
  private final Unreached unreached;
  private final List<Word> words;

  MilestoneReading(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.roles = new Roles(resolved, instruments);
    this.seen = new SeenStages(resolved);
    this.takers = new Takers(resolved, instruments);
    this.standings = new Standings(resolved);
    this.dates = new StageDates(resolved, instruments);
    this.sameAgain = new SameAgain(resolved, takers, dates);
    this.words = resolved.marked().parsed().words();
    this.pending = new Pending(words);
    this.unreached = new Unreached(resolved);
  }

  /** The stages of one agreement, in reading order; each stage of each party once. */
  List<Step> of(Entity agreement) {
    List<Step> milestones = new ArrayList<>();
    List<Place> places = instruments.places(agreement);
    Optional<Milestone> last = Optional.empty();
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      int first = sentence.words().getFirst().index();
      int end = first + sentence.words().size();
      boolean speaks = places.stream().anyMatch(p -> first <= p.from() && p.from() < end);
      boolean near = speaks || instruments.isLastBefore(agreement, first);
      if (near || instruments.isOnly(agreement)) {
        last = read(agreement, sentence, near ? last : Optional.empty(), milestones);
      }
    }
    return once(milestones);
  }

  /** Reads a sentence; tells the stage that {@code Peru did so} would take up behind it. */
  private Optional<Milestone> read(
      Entity agreement, Sentence sentence, Optional<Milestone> before, List<Step> steps) {
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Milestone> last = before;
    boolean fresh = true;
    boolean subject = false;
    for (int i = first; i < end; i++) {
      int at = i;
      last.flatMap(l -> sameAgain.of(l, at, first, end))
          .ifPresent(same -> steps.add(new Step(same, same.party().stream().toList())));
      Optional<Reached> reached = reached(agreement, i, first, end, subject);
      if (reached.isPresent()) {
        Milestone milestone = reached.get().step().milestone();
        steps.add(reached.get().step());
        shared(reached.get().step(), i + reached.get().length(), end).ifPresent(steps::add);
        subject = reached.get().role() == Role.SUBJECT;
        boolean keeps = !fresh && last.filter(l -> l.party().isPresent()).isPresent();
        last = keeps ? last : Optional.of(milestone);
        fresh = false;
      } else if (fresh && !Stages.at(words, i).isEmpty()) {
        last = Optional.empty();
      } else {
        pending(agreement, i, first, end).ifPresent(steps::add);
      }
    }
    return last;
  }

  /** {@code the Senate has not voted}: that those by whose vote it becomes law have still to. */
  private Optional<Step> pending(Entity agreement, int i, int first, int end) {
    return pending.at(i, first, end).stream()
        .filter(_ -> instruments.isMeant(agreement, i, first, end))
        .mapToObj(last -> words.get(i).span().through(words.get(last).span()))
        .map(span -> pending(span, resolved.marked().headedBy(words.get(i))))
        .findFirst();
  }

  private Step pending(Span told, Optional<Mention> who) {
    Because because = Because.of("stage", "agreement: those who vote have still to", told);
    Milestone milestone =
        new Milestone(
            Stage.RATIFIED,
            who.flatMap(resolved::of).flatMap(takers::party),
            Optional.empty(),
            Standing.PLANNED,
            Evidence.of(told, because));
    return new Step(milestone, milestone.party().stream().toList());
  }

  /** A step with what the agreement is to its words, and how many these are. */
  private record Reached(Step step, Role role, int length) {}

  /** The stage that the words at {@code i} tell of the agreement. */
  private Optional<Reached> reached(Entity agreement, int i, int first, int end, boolean subject) {
    for (Found word : found(i, first)) {
      Found found = Loans.corrected(agreement, word, words, i);
      Role own = roles.of(agreement, found, i, first, end);
      boolean goesOn = own == Role.NONE && subject && roles.goesOn(found, i, first);
      boolean left = own == Role.NONE && !goesOn && isLeft(agreement, found, i, first, end);
      Role role = goesOn ? Role.SUBJECT : left ? Role.OBJECT : own;
      boolean announcing =
          Stages.isAnnounced(words.get(i))
              && (role != Role.SUBJECT || AgreementFinder.isRegime(agreement));
      boolean proposing = found.stage() == Stage.PROPOSED && isBefore(i, "to");
      if (role != Role.NONE
          && !proposing
          && !announcing
          && unreached.isStage(found.stage(), i, first)) {
        List<EntityId> all = takers.all(found, role, i, first, end);
        Milestone milestone = milestone(agreement, found, role, i, first, end, all.size() > 1);
        List<EntityId> actors = actors(agreement, found, milestone, all, words.get(i));
        return Optional.of(new Reached(new Step(milestone, actors), role, found.length()));
      }
    }
    return Optional.empty();
  }

  /** Those who are parties by a step: who wants to join is none yet. */
  private static List<EntityId> actors(
      Entity agreement, Found found, Milestone milestone, List<EntityId> all, Word word) {
    if (Stages.isJoining(word) && milestone.standing() != Standing.DONE) {
      return List.of();
    }
    boolean alone = AgreementFinder.isRegime(agreement) || isOfParties(found);
    return all.isEmpty() && alone ? milestone.party().stream().toList() : all;
  }

  /** {@code its withdrawal}, {@code ratification by Chad}: a noun for what only parties do. */
  private static boolean isOfParties(Found found) {
    return found.use() == Use.NOUN
        && (found.stage() == Stage.RATIFIED || found.stage() == Stage.WITHDRAWN);
  }

  /**
   * Whether the words leave out which instrument reached a stage that the network is sure of, and
   * it is this one: no other stands nearer, or none stands there and the text is on this.
   */
  private boolean isLeft(Entity agreement, Found found, int i, int first, int end) {
    boolean talks = found.stage() == Stage.NEGOTIATING && found.use() == Use.NOUN;
    return !talks
        && !Stages.isJoining(words.get(i))
        && seen.isSure(found, i)
        && !roles.isOfOther(found, i)
        && instruments.isMeant(agreement, i, first, end)
        && instruments.all().stream()
            .filter(other -> !other.id().equals(agreement.id()))
            .allMatch(other -> roles.of(other, found, i, first, end) == Role.NONE);
  }

  /** {@code proposes to amend}: the proposal of another stage. */
  private boolean isBefore(int i, String word) {
    return i + 1 < words.size() && words.get(i + 1).is(word);
  }

  private List<Found> found(int i, int first) {
    List<Found> found = Stages.at(words, i);
    if (found.isEmpty() && Stages.byParliament(words.get(i)).isPresent()) {
      boolean parliament =
          takers.before(i, first).filter(e -> e.sectors().contains("LEG")).isPresent()
              || takers.byAgent(i).filter(e -> e.sectors().contains("LEG")).isPresent()
              || isByVoters(i, first);
      return parliament ? Stages.byParliament(words.get(i)).stream().toList() : seen.at(i);
    }
    if (found.isEmpty() && Stages.isAnnounced(words.get(i))) {
      return List.of(new Found(Stage.CONCLUDED, Use.TRANSITIVE, 1));
    }
    return found.isEmpty()
        ? seen.at(i)
        : found.stream()
            .filter(each -> !seen.isRuledOut(each, i))
            .map(each -> unreached.corrected(seen.corrected(each, i), i, first))
            .toList();
  }

  /** {@code deputies approved}, {@code was endorsed on Sunday by 52 percent of voters}. */
  private boolean isByVoters(int i, int first) {
    int end = Math.min(words.size(), i + WINDOW);
    boolean before = isVotingIn(Math.max(first, i - WINDOW), i);
    boolean by = IntStream.range(i, end).anyMatch(k -> words.get(k).is("by"));
    return before || (by && isVotingIn(i, end));
  }

  private boolean isVotingIn(int from, int to) {
    return IntStream.range(from, to).anyMatch(k -> Voting.is(words.get(k)));
  }

  private Milestone milestone(
      Entity agreement, Found found, Role role, int i, int first, int end, boolean together) {
    boolean alone =
        switch (found.stage()) {
          case RATIFIED, SUSPENDED, WITHDRAWN, PROPOSED, DISPUTED, ENDED -> true;
          case NEGOTIATING, CONCLUDED, SIGNED, IN_FORCE, AMENDED ->
              AgreementFinder.isRegime(agreement);
        };
    Optional<EntityId> party =
        alone && !together
            ? takers.of(found, role, i, first).flatMap(takers::party)
            : Optional.empty();
    Optional<Timex> near = dates.of(found, i, first, end);
    Standing standing = standings.of(found, i, first, near);
    Optional<Timex> told =
        near.filter(t -> standing == Standing.DONE || !dates.isOfSaying(t, i, first))
            .filter(t -> !standings.isPutOff(found, i, first) || standings.isToCome(t));
    Optional<Timex> time =
        told.or(
            () ->
                standing == Standing.DONE
                    ? dates.inName(agreement, found.stage())
                    : Optional.empty());
    List<Because> trace = new ArrayList<>();
    Span verb = words.get(i).span().through(words.get(i + found.length() - 1).span());
    trace.add(Because.of("stage", "agreement: a word for the stage", verb));
    String reason =
        standing == Standing.DONE
            ? "agreement: nothing in the clause sets it off"
            : "agreement: the words and tense of its clause, or what the network sees in it";
    trace.add(Because.of("standing", reason, verb));
    party.ifPresent(_ -> trace.add(Because.of("party", "agreement: who acts beside it", verb)));
    time.ifPresent(t -> trace.add(Because.of("time", "agreement: the time beside it", t.span())));
    Span clause = told.map(t -> verb.through(t.span())).orElse(verb);
    return new Milestone(
        found.stage(), party, time.map(Timex::day), standing, new Evidence(List.of(clause), trace));
  }

  /** {@code Chile ratified it in 2019, Peru in 2021}: the stage again, of who comes second. */
  private Optional<Step> shared(Step first, int from, int end) {
    if (first.actors().size() != 1) {
      return Optional.empty();
    }
    return IntStream.range(from, Math.min(end, from + LONGEST_CLAUSE))
        .takeWhile(k -> k == from || Stages.at(words, k).isEmpty())
        .takeWhile(k -> !";.".contains(words.get(k).text()))
        .filter(k -> words.get(k).is("and") || words.get(k).text().equals(","))
        .boxed()
        .flatMap(and -> takers.opening(and + 1).stream())
        .flatMap(who -> again(first, who).stream())
        .findFirst();
  }

  private Optional<Step> again(Step before, Mention who) {
    Milestone first = before.milestone();
    Optional<EntityId> party = resolved.of(who).flatMap(takers::party);
    Optional<Timex> time = dates.behind(who.span());
    boolean other = party.filter(p -> !before.actors().contains(p)).isPresent();
    return time.filter(_ -> other)
        .map(
            t ->
                new Step(
                    new Milestone(
                        first.stage(),
                        party,
                        Optional.of(t.day()),
                        first.standing(),
                        Evidence.of(
                            who.span().through(t.span()),
                            Because.of(
                                "stage",
                                "agreement: the stage named before, by another",
                                who.span()))),
                    party.stream().toList()));
  }

  /** Each stage of each party once, with the time that any of its tellings gives. */
  private static List<Step> once(List<Step> steps) {
    List<Step> once = new ArrayList<>();
    for (Step step : steps) {
      OptionalInt told =
          IntStream.range(0, once.size())
              .filter(i -> isSame(once.get(i).milestone(), step.milestone()))
              .findFirst();
      if (told.isEmpty()) {
        once.add(step);
      } else {
        once.set(told.getAsInt(), both(once.get(told.getAsInt()), step));
      }
    }
    return once;
  }

  /** A step told twice, with the time that either telling gives, and all who took it by them. */
  private static Step both(Step first, Step again) {
    Set<EntityId> actors = new LinkedHashSet<>(first.actors());
    actors.addAll(again.actors());
    Milestone one = first.milestone();
    Milestone other = again.milestone();
    if (one.time().isPresent() || other.time().isEmpty()) {
      return new Step(one, List.copyOf(actors));
    }
    List<Span> spans = new ArrayList<>(one.evidence().spans());
    spans.addAll(other.evidence().spans());
    List<Because> trace = new ArrayList<>(one.evidence().trace());
    trace.addAll(other.evidence().trace());
    return new Step(
        new Milestone(
            one.stage(),
            one.party().or(other::party),
            other.time(),
            one.standing(),
            new Evidence(spans, trace)),
        List.copyOf(actors));
  }

  private static boolean isSame(Milestone one, Milestone other) {
    return one.stage() == other.stage()
        && one.standing() == other.standing()
        && isOpenOrEqual(one.party(), other.party())
        && isOpenOrEqual(one.time(), other.time());
  }

  private static <T> boolean isOpenOrEqual(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
