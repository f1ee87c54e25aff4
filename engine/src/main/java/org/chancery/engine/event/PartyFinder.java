package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;

/**
 * Who did an act and to whom: those of the anchor's own clause for whom most speaks; what is signed
 * has the parties of the agreement; for a part that is left the network is asked for one that
 * another clause or sentence names; else it may be one that the text implies.
 */
final class PartyFinder {

  /** Those who play each part, in reading order. */
  record Parties(List<Party> actors, List<Party> recipients) {}

  private final List<Statement> statements;
  private final Grammar grammar;
  private final Referents referents;
  private final Elsewhere elsewhere;
  private final Signing signing;
  private final Implied implied;
  private final List<Word> words;

  PartyFinder(Resolved resolved, List<Agreement> agreements, List<Statement> statements) {
    this.statements = statements;
    this.grammar = new Grammar(resolved.marked().seen());
    this.referents = new Referents(resolved, statements, grammar);
    this.elsewhere = new Elsewhere(resolved, referents);
    this.signing = new Signing(resolved, agreements);
    this.implied = new Implied(resolved);
    this.words = resolved.marked().parsed().words();
  }

  /** The parties of the event that an anchor tells, with the reasons for them. */
  Parties of(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    List<Grammar.Slot> slots = grammar.of(anchor.word(), sentence);
    Weighing weighing = new Weighing(referents, grammar, statements, words, anchor, slots);
    List<Candidate> chosen = new ArrayList<>(weighing.of(sentence));
    if (signing.isOne(anchor)) {
      chosen = new ArrayList<>(signing.parties(sentence, chosen, weighing.isTold()));
      fill(anchor, sentence, Role.ACTOR, weighing, chosen);
      chosen.addAll(signing.others(sentence, chosen));
    } else {
      for (Role role : Role.values()) {
        fill(anchor, sentence, role, weighing, chosen);
      }
    }
    chosen = implied.spelled(chosen);
    recalled(anchor, chosen);
    because(chosen, trace);
    Parties parties = new Parties(ofRole(chosen, Role.ACTOR), ofRole(chosen, Role.RECIPIENT));
    implied.note(anchor.type(), parties.actors(), parties.recipients());
    return parties;
  }

  /** Finds somebody for a part that the clause leaves open. */
  private void fill(
      EventAnchor anchor, Sentence sentence, Role role, Weighing weighing, List<Candidate> chosen) {
    if (chosen.stream().anyMatch(each -> each.role() == role)) {
      return;
    }
    boolean untold = role == Role.ACTOR && weighing.isAgentless();
    elsewhere
        .near(anchor, sentence, role, chosen)
        .filter(_ -> !untold)
        .or(() -> elsewhere.distant(anchor, role, chosen))
        .or(() -> implied(anchor, role, chosen))
        .ifPresent(chosen::add);
  }

  private Optional<Candidate> implied(EventAnchor anchor, Role role, List<Candidate> chosen) {
    Optional<Party> party =
        switch (role) {
          case ACTOR -> implied.actor(anchor.type(), ofRole(chosen, Role.RECIPIENT));
          case RECIPIENT -> implied.recipient(anchor.type(), ofRole(chosen, Role.ACTOR));
        };
    String why =
        switch (role) {
          case ACTOR -> "event: not named here; who took them";
          case RECIPIENT -> "event: not named here; the other state of a text about two";
        };
    return party.map(each -> new Candidate(role, each, 0, why)).filter(each -> each.isFree(chosen));
  }

  /** {@code recalled its envoy} is done to the other state, not to its own envoy alone. */
  private void recalled(EventAnchor anchor, List<Candidate> chosen) {
    List<Party> actors = ofRole(chosen, Role.ACTOR);
    List<Party> recipients = ofRole(chosen, Role.RECIPIENT);
    if (anchor.type().equals("SANCTION") && implied.areOwn(recipients, actors)) {
      elsewhere
          .distant(anchor, Role.RECIPIENT, chosen)
          .or(() -> implied(anchor, Role.RECIPIENT, chosen))
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
