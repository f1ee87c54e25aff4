package org.chancery.engine.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.text.Span;

/** To whom one of two parties signs or ratifies alone: the other (ADR 17). */
final class Signing {

  private static final String COUNTERPART = "agreement: the other of its two parties";

  private static final Set<Stage> BINDING = Set.of(Stage.CONCLUDED, Stage.SIGNED, Stage.RATIFIED);

  /** As likely as the parties of agreements are found right. */
  private static final BigDecimal LIKELY = new BigDecimal("0.70");

  private final Resolved resolved;
  private final List<Agreement> agreements;

  Signing(Resolved resolved, List<Agreement> agreements) {
    this.resolved = resolved;
    this.agreements = agreements;
  }

  /** Whether somebody is one of these, or of the country of one. */
  private boolean isOf(Party party, List<Candidate> signatories) {
    Entity who = resolved.entity(party.entity());
    return signatories.stream()
        .map(each -> resolved.entity(each.party().entity()))
        .anyMatch(
            each ->
                each.id().equals(who.id())
                    || (each.country().isPresent() && each.country().equals(who.country())));
  }

  /**
   * The other side, where an event is a step that one of two sides alone takes: CAMEO's target of
   * {@code Pyongyang ratified the treaty} with Moscow.
   */
  Optional<Candidate> counterpart(EventAnchor anchor, List<Candidate> chosen) {
    if (!anchor.type().equals("SUPPORT") || chosen.stream().anyMatch(Signing::isRecipient)) {
      return Optional.empty();
    }
    Span word = resolved.marked().parsed().words().get(anchor.word()).span();
    return agreements.stream()
        .filter(each -> each.parties().size() == 2)
        .filter(each -> each.milestones().stream().anyMatch(step -> isTakenBy(step, word)))
        .map(this::parties)
        .map(sides -> sides.stream().filter(side -> !isOf(side, chosen)).toList())
        .filter(others -> others.size() == 1)
        .map(others -> new Candidate(Role.RECIPIENT, others.getFirst(), COUNTERPART))
        .findFirst();
  }

  private static boolean isRecipient(Candidate candidate) {
    return candidate.role() == Role.RECIPIENT;
  }

  /** Whether the very words for the step are, or hold, this one. */
  private static boolean isTakenBy(Milestone step, Span word) {
    return BINDING.contains(step.stage())
        && step.evidence().trace().stream()
            .filter(because -> because.field().equals("stage"))
            .flatMap(because -> because.words().stream())
            .anyMatch(span -> span.covers(word));
  }

  private List<Party> parties(Agreement agreement) {
    return agreement.parties().stream()
        .map(id -> new Party(id, resolved.entity(id).mentions().getFirst().span(), LIKELY))
        .toList();
  }
}
