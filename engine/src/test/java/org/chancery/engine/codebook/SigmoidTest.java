package org.chancery.engine.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SigmoidTest {

  /** Of two members in three at 1 and one in three at -1, softened by Platt's targets. */
  @Test
  void theSharesThatAreMembersBecomeTheProbabilities() {
    double[] scores = {1, 1, 1, -1, -1, -1};
    boolean[] member = {true, true, false, true, false, false};

    Sigmoid sigmoid = Sigmoid.of(scores, member);

    double softened = (0.8 + 0.8 + 0.2) / 3;
    assertThat(sigmoid.of(1)).isCloseTo(softened, within(1e-6));
    assertThat(sigmoid.of(-1)).isCloseTo(1 - softened, within(1e-6));
    assertThat(sigmoid.of(0)).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void scoresThatPartMembersFromOthersDoNotBecomeCertain() {
    Sigmoid sigmoid = Sigmoid.of(new double[] {1, -1}, new boolean[] {true, false});

    assertThat(sigmoid.of(1)).isCloseTo(2.0 / 3, within(1e-6));
    assertThat(sigmoid.of(-1)).isCloseTo(1.0 / 3, within(1e-6));
  }
}
