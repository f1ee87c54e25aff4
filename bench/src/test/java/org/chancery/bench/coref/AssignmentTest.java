package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theBestOfAllMayNotTakeTheBestOfEach() {
    assertThat(Assignment.greatest(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
  }

  @Test
  void oneSideMayBeLarger() {
    assertThat(Assignment.greatest(new double[][] {{1, 7, 3}, {2, 9, 1}})).isEqualTo(12);
    assertThat(Assignment.greatest(new double[][] {{1, 2}, {7, 9}, {3, 1}})).isEqualTo(12);
  }

  @Test
  void nothingToPairGainsNothing() {
    assertThat(Assignment.greatest(new double[0][0])).isZero();
    assertThat(Assignment.greatest(new double[3][0])).isZero();
  }

  @Test
  void equalsTheBestOfAllPairings() {
    Random chance = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[][] gains = new double[1 + chance.nextInt(5)][1 + chance.nextInt(5)];
      for (double[] row : gains) {
        for (int j = 0; j < row.length; j++) {
          row[j] = chance.nextInt(3) == 0 ? 0 : chance.nextDouble();
        }
      }

      assertThat(Assignment.greatest(gains)).isCloseTo(tried(gains, 0, 0), within(1e-9));
    }
  }

  /** By trying all: each row from this one takes a free column, or none. */
  private static double tried(double[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    double best = tried(gains, row + 1, taken);
    for (int j = 0; j < gains[row].length; j++) {
      if ((taken & (1 << j)) == 0) {
        best = Math.max(best, gains[row][j] + tried(gains, row + 1, taken | (1 << j)));
      }
    }
    return best;
  }
}
