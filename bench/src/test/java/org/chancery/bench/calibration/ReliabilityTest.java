package org.chancery.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  /** Bin 0.5 to 1: confidences 0.6, 0.8, 1.0 with two right; bin 0 to 0.5: 0.1 with none right. */
  @Test
  void theErrorIsTheMeanDistanceOfConfidenceFromWhatIsRight() {
    Reliability reliability = new Reliability(2);
    reliability.add(0.6, true);
    reliability.add(0.8, false);
    reliability.add(1.0, true);
    reliability.add(0.1, false);

    assertThat(reliability.error()).isCloseTo((0.4 + 0.1) / 4, within(1e-12));
    assertThat(reliability.lines())
        .containsExactly(
            "  0.0 to 0.5      1 facts  confidence 0.100  right 0.000",
            "  0.5 to 1.0      3 facts  confidence 0.800  right 0.667");
  }

  @Test
  void nothingIsWithoutError() {
    assertThat(new Reliability(10).error()).isZero();
    assertThat(new Reliability(10).lines()).isEmpty();
  }
}
