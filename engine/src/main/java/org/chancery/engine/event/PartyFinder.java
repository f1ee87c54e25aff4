package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * Who did an act and to whom: those of the anchor's own sentence for whom most speaks; what is
 * signed has the parties of the agreement; for a part that is left the network is asked for one
 * that another clause or sentence names; else an answer is to whoever did what it answers, or it
 * may be one that the text implies.
 */
final class PartyFinder {

  /**
   * Those who play each part, in reading order.
   *
   * @param blame what says so, where only the one who blames them says that the actors did it
   */
  record Parties(List<Party> actors, List<Party> recipients, Optional<Word> blame) {}

  private static final String ANSWERED = "event: whose act, told before, it is an answer to";

  private static final String AGAIN = "event: who did to the same the act that the noun means";

  private static final String TOGETHER =
      "event: not named here; who did such a thing together before, or the two states of the text";

  private static final String OTHER_STATE =
      "event: not named here; the other state of a text about two";

  /** Types of harm for which somebody is blamed, and which are told again as the same. */
  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

  /** How the words begin for what is done to one's own people to tell another state something. */
  private static final List<String> CALLING_BACK = List.of("recall", "withdr", "pull");

  /** From this chance on a word names a party, so that no act told before need be asked. */
  private static final double EVEN = 0.5;

  private final List<Statement> statements;
  private final Grammar grammar;
  private final Referents referents;
  private final Elsewhere elsewhere;
  private final Signing signing;
  private final Implied implied;
  private final Retold retold;
  private final List<Word> words;

  PartyFinder(Resolved resolved, List<Agreement> agreements, List<Statement> statements) {
    this.statements = statements;
    this.grammar = new Grammar(resolved.marked().seen());
    this.referents = new Referents(resolved, statements, grammar);
    this.elsewhere = new Elsewhere(resolved, referents);
    this.signing = new Signing(resolved, agreements);
    this.implied = new Implied(resolved);
    this.words = resolved.marked().parsed().words();
    this.retold = new Retold(words);
  }

  /** The parties of the event that an anchor tells, with the reasons for them. */
  Parties of(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    Optional<ToldAct> again = retold.again(anchor).filter(_ -> !namesOwn(anchor, sentence));
    if (again.isPresent()) {
      return again(again.get(), anchor, trace);
    }
    List<Grammar.Slot> slots = grammar.of(anchor.word(), sentence);
    Weighing weighing = new Weighing(referents, grammar, statements, words, anchor, slots);
    List<Candidate> chosen = new ArrayList<>(weighing.of(sentence));
    if (signing.isOne(anchor)) {
      chosen = new ArrayList<>(signing.parties(sentence, chosen, weighing.isTold()));
      fill(anchor, sentence, Role.ACTOR, weighing, chosen);
    } else {
      for (Role role : Role.values()) {
        fill(anchor, sentence, role, weighing, chosen);
      }
    }
    if (chosen.isEmpty()) {
      String word = words.get(anchor.word()).text().toLowerCase(Locale.ROOT);
      implied.together(anchor.type(), word).stream()
          .map(party -> new Candidate(Role.ACTOR, party, 0, TOGETHER))
          .forEach(chosen::add);
    }
    signing.counterpart(anchor, chosen).ifPresent(chosen::add);
    chosen = implied.spelled(chosen);
    recalled(anchor, chosen);
    because(chosen, trace);
    List<Party> actors = ofRole(chosen, Role.ACTOR);
    Optional<Word> blame = weighing.isTold() ? Optional.empty() : blame(anchor, sentence, actors);
    Parties parties = new Parties(actors, ofRole(chosen, Role.RECIPIENT), blame);
    ToldAct act =
        new ToldAct(
            anchor.word(), anchor.type(), parties.actors(), parties.recipients(), parties.blame());
    implied.note(act);
    retold.note(act);
    return parties;
  }

  /** Whether words of its own sentence likely name a party: {@code at the request of Chad}. */
  private boolean namesOwn(EventAnchor anchor, Sentence sentence) {
    return Stream.of(Role.values())
        .flatMap(role -> Weighing.chances(anchor, role))
        .filter(each -> each.getValue() >= EVEN)
        .filter(each -> sentence.span().covers(words.get(each.getKey()).span()))
        .anyMatch(each -> referents.party(each.getKey(), each.getValue()).isPresent());
  }

  private Parties again(ToldAct act, EventAnchor anchor, List<Because> trace) {
    Span noun = words.get(anchor.word()).span();
    for (Role role : Role.values()) {
      if (!act.of(role).isEmpty()) {
        trace.add(Because.of(role.field, "event: the act told before that the noun means", noun));
      }
    }
    return new Parties(act.actors(), act.recipients(), act.blame());
  }

  /** {@code blamed} in {@code a strike that Chad blamed on Mali}, if it is Mali who did it. */
  private Optional<Word> blame(EventAnchor anchor, Sentence sentence, List<Party> actors) {
    return !FORCE.contains(anchor.type()) || actors.isEmpty()
        ? Optional.empty()
        : referents
            .anchors(sentence)
            .filter(each -> each.type().equals("ACCUSE"))
            .filter(each -> blamed(each).containsAll(actors.stream().map(Party::entity).toList()))
            .map(each -> words.get(each.word()))
            .findFirst();
  }

  private Set<EntityId> blamed(EventAnchor accusation) {
    return Weighing.chances(accusation, Role.RECIPIENT)
        .filter(each -> each.getValue() >= EVEN)
        .flatMap(each -> referents.party(each.getKey(), each.getValue()).stream())
        .map(Party::entity)
        .collect(Collectors.toSet());
  }

  /** Finds somebody for a part that the clause leaves open. */
  private void fill(
      EventAnchor anchor, Sentence sentence, Role role, Weighing weighing, List<Candidate> chosen) {
    if (chosen.stream().anyMatch(each -> each.role() == role)) {
      return;
    }
    List<Candidate> before = role == Role.ACTOR ? doneBefore(anchor, chosen) : List.of();
    if (!before.isEmpty()) {
      chosen.addAll(before);
      return;
    }
    boolean untold = role == Role.ACTOR && weighing.isAgentless();
    Predicate<Candidate> counts = each -> mayBe(each, chosen) && !isMourned(each, anchor, sentence);
    List<Candidate> seen =
        elsewhere
            .near(anchor, sentence, counts)
            .filter(_ -> role == Role.ACTOR && !untold)
            .or(() -> elsewhere.distant(anchor, role, counts))
            .map(List::of)
            .orElseGet(() -> role == Role.ACTOR ? List.of() : answered(anchor, sentence, chosen));
    seen.stream().filter(counts).forEach(chosen::add);
  }

  /** Whether an accusation names somebody only as one who is struck by what it condemns. */
  private boolean isMourned(Candidate candidate, EventAnchor anchor, Sentence sentence) {
    Span behind = words.get(anchor.word()).span().through(sentence.words().getLast().span());
    return candidate.role() == Role.RECIPIENT
        && anchor.type().equals("ACCUSE")
        && referents.isStruck(candidate.party().entity(), behind);
  }

  /** Who did to the same what a noun tells again: {@code condemned the attack on the convoy}. */
  private List<Candidate> doneBefore(EventAnchor anchor, List<Candidate> chosen) {
    return retold
        .again(anchor, ofRole(chosen, Role.RECIPIENT))
        .filter(act -> FORCE.contains(act.type()))
        .map(ToldAct::actors)
        .orElse(List.of())
        .stream()
        .map(each -> new Candidate(Role.ACTOR, each, 0, AGAIN))
        .filter(each -> each.isFree(chosen))
        .toList();
  }

  /** To whom it is done, where no words say so: whose act it answers. */
  private List<Candidate> answered(EventAnchor anchor, Sentence sentence, List<Candidate> chosen) {
    return retold.answered(anchor, sentence, ofRole(chosen, Role.ACTOR)).stream()
        .map(each -> new Candidate(Role.RECIPIENT, each, 0, ANSWERED))
        .filter(each -> mayBe(each, chosen))
        .toList();
  }

  private boolean mayBe(Candidate candidate, List<Candidate> chosen) {
    return candidate.isFree(chosen) && isOther(candidate, ofRole(chosen, Role.ACTOR));
  }

  private boolean isOther(Candidate candidate, List<Party> actors) {
    return candidate.role() == Role.ACTOR || !implied.isOwnState(candidate.party(), actors);
  }

  private Optional<Candidate> implied(List<Candidate> chosen) {
    return implied
        .otherState(ofRole(chosen, Role.ACTOR))
        .map(each -> new Candidate(Role.RECIPIENT, each, 0, OTHER_STATE))
        .filter(each -> each.isFree(chosen));
  }

  /** {@code recalled its envoy} is done to the other state, not to its own envoy alone. */
  private void recalled(EventAnchor anchor, List<Candidate> chosen) {
    List<Party> actors = ofRole(chosen, Role.ACTOR);
    List<Party> recipients = ofRole(chosen, Role.RECIPIENT);
    String word = words.get(anchor.word()).text().toLowerCase(Locale.ROOT);
    boolean back = CALLING_BACK.stream().anyMatch(word::startsWith);
    if (back && anchor.type().equals("SANCTION") && implied.areOwn(recipients, actors)) {
      elsewhere
          .distant(anchor, Role.RECIPIENT, each -> mayBe(each, chosen))
          .or(() -> implied(chosen))
          .ifPresent(chosen::add);
    }
  }

  private static List<Party> ofRole(List<Candidate> chosen, Role role) {
    return chosen.stream()
        .filter(each -> each.role() == role)
        .map(Candidate::party)
        .sorted(Comparator.comparing(Party::words))
        .toList();
  }

  private static void because(List<Candidate> chosen, List<Because> trace) {
    for (Role role : Role.values()) {
      List<Candidate> own = chosen.stream().filter(each -> each.role() == role).toList();
      own.stream()
          .map(Candidate::why)
          .distinct()
          .map(
              why ->
                  new Because(
                      role.field,
                      why,
                      own.stream()
                          .filter(each -> each.why().equals(why))
                          .map(each -> each.party().words())
                          .sorted()
                          .toList()))
          .forEach(trace::add);
    }
  }
}
