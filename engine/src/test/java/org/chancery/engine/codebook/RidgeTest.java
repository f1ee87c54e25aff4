package org.chancery.engine.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeTest {

  /** Rows (1, 0), (0, 2) and (1, 1); their products with themselves are 1, 4 and 2. */
  private final Ridge ridge =
      new Ridge(List.of(new double[] {1, 0}, new double[] {0, 2}, new double[] {1, 1}));

  @Test
  void oneRowAloneGetsItsTargetOverItsPenalizedProduct() {
    double[] wanted = {1, -1, 1};

    assertThat(ridge.weights(new int[] {0}, wanted))
        .containsExactly(new double[] {0.25}, within(1e-12));
    assertThat(ridge.weights(new int[] {1}, wanted))
        .containsExactly(new double[] {-1.0 / 7}, within(1e-12));
  }

  @Test
  void rowsThatShareNothingAreLearnedApart() {
    double[] weights = ridge.weights(new int[] {0, 1}, new double[] {1, -1, 0});

    assertThat(weights).containsExactly(new double[] {0.25, -1.0 / 7}, within(1e-12));
    assertThat(ridge.score(2, new int[] {0, 1}, weights)).isCloseTo(0.25 - 2.0 / 7, within(1e-12));
  }

  /** Of (4 1; 1 5) a = (1, 1): a = (4/19, 3/19). */
  @Test
  void rowsThatShareSomethingAreLearnedTogether() {
    double[] weights = ridge.weights(new int[] {0, 2}, new double[] {1, 0, 1});

    assertThat(weights).containsExactly(new double[] {4.0 / 19, 3.0 / 19}, within(1e-12));
  }
}
