package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class CandidateTest {

  @Test
  void nobodyHasTwoParts() {
    assertThat(candidate("e1", 0, 0.9).isFree(List.of(candidate("e1", 9, 0.5)))).isFalse();
    assertThat(candidate("e1", 0, 0.9).isFree(List.of(candidate("e2", 9, 0.5)))).isTrue();
  }

  @Test
  void wordsOfAnotherTellOneOnlyWhoIsLikely() {
    assertThat(candidate("e1", 0, 0.4).isFree(List.of(candidate("e2", 2, 0.5)))).isFalse();
    assertThat(candidate("e1", 0, 0.6).isFree(List.of(candidate("e2", 2, 0.9)))).isTrue();
  }

  private static Candidate candidate(String entity, int begin, double chance) {
    Party party =
        new Party(new EntityId(entity), new Span(begin, begin + 4), BigDecimal.valueOf(chance));
    return new Candidate(Role.ACTOR, party, "the network");
  }
}
