package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.junit.jupiter.api.Test;

class SigningTest {

  private static final Resolved TREATY =
      Read.text("Oman hosted the signing of the treaty between Peru and Chile.").resolved();

  private static final Sentence SENTENCE = TREATY.marked().parsed().sentences().getFirst();

  private final Signing signing = new Signing(TREATY, List.of(treaty()));

  @Test
  void whoSignsAloneSignsToTheOtherParty() {
    assertThat(signing.counterpart(anchor("SUPPORT"), List.of(actor("PER"))))
        .hasValueSatisfying(
            each -> {
              assertThat(each.role()).isEqualTo(Role.RECIPIENT);
              assertThat(each.party().entity()).isEqualTo(state("CHL").id());
            });
    assertThat(signing.counterpart(anchor("SUPPORT"), List.of(actor("PER"), actor("CHL"))))
        .isEmpty();
    assertThat(signing.counterpart(anchor("SUPPORT"), List.of(actor("OMN")))).isEmpty();
    assertThat(signing.counterpart(anchor("CONSULT"), List.of(actor("PER")))).isEmpty();
  }

  private static EventAnchor anchor(String type) {
    int word =
        SENTENCE.words().stream()
            .filter(each -> each.is("signing"))
            .mapToInt(Word::index)
            .findFirst()
            .orElseThrow();
    return new EventAnchor(word, type, 1, "done", Optional.empty(), Map.of(), Map.of(), List.of());
  }

  private static Agreement treaty() {
    return new Agreement(
        "g1",
        state("OMN").id(),
        "treaty",
        Agreement.Kind.TREATY,
        List.of(state("PER").id(), state("CHL").id()),
        Optional.empty(),
        List.of(
            new Milestone(
                Stage.SIGNED, Optional.empty(), Optional.empty(), Standing.DONE, evidence())),
        List.of(),
        evidence());
  }

  private static Evidence evidence() {
    return Evidence.of(
        SENTENCE.span(), Because.of("stage", "test", SENTENCE.words().get(3).span()));
  }

  private static Candidate actor(String country) {
    Entity state = state(country);
    return new Candidate(
        Role.ACTOR,
        new Party(state.id(), state.mentions().getFirst().span(), BigDecimal.ONE),
        "test");
  }

  private static Entity state(String country) {
    return TREATY.state(country).orElseThrow();
  }
}
