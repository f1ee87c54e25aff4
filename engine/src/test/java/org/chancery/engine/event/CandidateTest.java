package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class CandidateTest {

  private static final double ODDS_OF_THREE = Math.log(3);

  @Test
  void evidenceMovesOneInDoubt() {
    assertThat(candidate(0.5).withEvidence(ODDS_OF_THREE).weight()).isCloseTo(0.75, within(1e-9));
    assertThat(candidate(0.75).withEvidence(-ODDS_OF_THREE).weight()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void evidenceHardlyMovesOneWhoIsSure() {
    assertThat(candidate(1).withEvidence(-ODDS_OF_THREE).weight()).isGreaterThan(0.99);
    assertThat(candidate(0.9).withEvidence(ODDS_OF_THREE).weight())
        .isLessThan(candidate(1).withEvidence(-ODDS_OF_THREE).weight());
  }

  @Test
  void nobodyHasTwoParts() {
    assertThat(candidate(0.9).isFree(List.of(candidate(0.5)))).isFalse();
  }

  private static Candidate candidate(double weight) {
    Party party = new Party(new EntityId("e1"), new Span(0, 4));
    return new Candidate(Role.ACTOR, party, weight, "the network");
  }
}
