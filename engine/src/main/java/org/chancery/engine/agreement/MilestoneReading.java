package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Reads the stages that agreements reach, by plain words and what the network sees in others. */
final class MilestoneReading {

  private static final int LONGEST_CLAUSE = 16;
  private static final String TOLD = "agreement: a word for the stage";
  private static final String SEEN = "agreement: the network sees the stage in it";

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
    this.seen = new SeenStages(resolved, instruments);
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
    List<Step> steps = new ArrayList<>();
    Optional<Milestone> last = Optional.empty();
    boolean only = instruments.isOnly(agreement);
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      int first = sentence.words().getFirst().index();
      int end = first + sentence.words().size();
      boolean goesOn = instruments.speaksOf(agreement, first, end);
      if (goesOn || only) {
        last = read(agreement, sentence, goesOn ? last : Optional.empty(), steps);
      } else {
        last = Optional.empty();
        afar(agreement, first, end, steps);
      }
    }
    return once(steps);
  }

  /** Reads a sentence that speaks of something else: what the network is sure of alone. */
  private void afar(Entity agreement, int first, int end, List<Step> steps) {
    for (int i = first; i < end; i++) {
      int at = i;
      first(seen(agreement, i, first, end), i, first)
          .ifPresent(reached -> steps.add(step(agreement, reached, at, first, end)));
    }
  }

  /** Reads a sentence; tells the stage that {@code Peru did so} would take up behind it. */
  private Optional<Milestone> read(
      Entity agreement, Sentence sentence, Optional<Milestone> before, List<Step> steps) {
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Milestone> last = before;
    boolean fresh = true;
    int told = first;
    for (int i = first; i < end; i++) {
      int at = i;
      last.flatMap(l -> sameAgain.of(l, at, first, end))
          .ifPresent(same -> steps.add(new Step(same, same.party().stream().toList())));
      Optional<Reached> reached = i < told ? Optional.empty() : reached(agreement, i, first, end);
      if (reached.isPresent()) {
        Step step = step(agreement, reached.get(), i, first, end);
        steps.add(step);
        Optional<Step> shared = shared(step, i + reached.get().found().length(), end);
        shared.ifPresent(steps::add);
        boolean keeps = !fresh && last.filter(l -> l.party().isPresent()).isPresent();
        last = keeps ? last : Optional.of(step.milestone());
        fresh = false;
        told = shared.map(this::end).orElse(i + reached.get().found().length());
      } else if (fresh && !Stages.at(words, i).isEmpty()) {
        last = Optional.empty();
      } else {
        pending(agreement, i, first, end).ifPresent(steps::add);
      }
    }
    return last;
  }

  /** The place behind the last word that tells a step. */
  private int end(Step step) {
    Span last = step.milestone().evidence().spans().getLast();
    return resolved.marked().parsed().firstWordFrom(last.end());
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

  /**
   * Words for a stage, and what the agreement that reached it is to them.
   *
   * @param by what tells so
   */
  private record Reached(Found found, Role role, String by) {}

  /**
   * The stage that the words at {@code i} tell of the agreement: by a word of the table and its
   * clause, unless the network finds that unlikely, or since the network is sure.
   */
  private Optional<Reached> reached(Entity agreement, int i, int first, int end) {
    return first(
        Stream.concat(told(agreement, i, first, end), seen(agreement, i, first, end)), i, first);
  }

  /** The first that is a stage reached or to come. */
  private Optional<Reached> first(Stream<Reached> read, int i, int first) {
    return read.filter(each -> unreached.isStage(each.found().stage(), i, first)).findFirst();
  }

  private Stream<Reached> told(Entity agreement, int i, int first, int end) {
    return Stages.at(words, i).stream()
        .map(found -> Loans.corrected(agreement, found, words, i))
        .filter(found -> !isRuledOut(agreement, found, i))
        .map(found -> unreached.corrected(found, i, first))
        .map(found -> new Reached(found, roles.of(agreement, found, i, first, end), TOLD))
        .filter(told -> told.role() != Role.NONE);
  }

  /** What the network is sure of, as the clause tells it, else as done to the agreement. */
  private Stream<Reached> seen(Entity agreement, int i, int first, int end) {
    List<Found> sure =
        seen.of(agreement, i).stream()
            .filter(found -> seen.isSurer(agreement, found, i) || !roles.isOfOther(found, i))
            .toList();
    return Stream.concat(
        sure.stream()
            .map(found -> new Reached(found, roles.of(agreement, found, i, first, end), SEEN))
            .filter(each -> each.role() != Role.NONE),
        sure.stream().map(found -> new Reached(found, Role.OBJECT, SEEN)));
  }

  /**
   * Whether the network finds it unlikely; regimes and rare words, of which it was hardly shown
   * any, are not its to rule out.
   */
  private boolean isRuledOut(Entity agreement, Found found, int i) {
    return !AgreementFinder.isRegime(agreement)
        && !Stages.isRare(words.get(i))
        && seen.isUnlikely(agreement, found, i);
  }

  private Step step(Entity agreement, Reached reached, int i, int first, int end) {
    Found found = reached.found();
    List<EntityId> all = takers.all(found, reached.role(), i, first, end);
    Milestone milestone = milestone(agreement, reached, i, first, end, all.size() > 1);
    return new Step(milestone, actors(agreement, found, milestone, all, words.get(i)));
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

  private Milestone milestone(
      Entity agreement, Reached reached, int i, int first, int end, boolean together) {
    Found found = reached.found();
    boolean alone =
        switch (found.stage()) {
          case RATIFIED, SUSPENDED, WITHDRAWN, PROPOSED, DISPUTED, ENDED -> true;
          case NEGOTIATING, CONCLUDED, SIGNED, IN_FORCE, AMENDED ->
              AgreementFinder.isRegime(agreement);
        };
    Optional<EntityId> party =
        alone && !together
            ? takers.of(found, reached.role(), i, first).flatMap(takers::party)
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
    trace.add(Because.of("stage", reached.by(), verb));
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
