package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArborescenceTest {

  @Test
  void theBestHeadsStandWhereTheyMakeATree() {
    double[][] scores = {{0, 5, 0}, {0, 5, 0}, {0, 5, 0}};

    assertThat(Arborescence.best(scores)).containsExactly(1, -1, 1);
  }

  @Test
  void aCycleIsBrokenWhereItCostsLeast() {
    // 0 and 1 would hang on each other; 2 is the root.
    double[][] scores = {{-9, 5, 1}, {5, -9, 3}, {0, 0, 4}};

    assertThat(Arborescence.best(scores)).containsExactly(1, 2, -1);
  }

  @Test
  void ofTwoRootsOneIsLeft() {
    double[][] scores = {{5, 1}, {2, 8}};

    assertThat(Arborescence.best(scores)).containsExactly(1, -1);
  }

  /** Against every tree there is with the chosen root. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noOtherTreeIsBetter(long seed) {
    Random chance = new Random(seed);
    for (int round = 0; round < 40; round++) {
      int size = 2 + chance.nextInt(4);
      double[][] scores = new double[size][size];
      for (double[] row : scores) {
        for (int i = 0; i < size; i++) {
          row[i] = chance.nextInt(20);
        }
      }
      int[] heads = Arborescence.best(scores);
      int root = root(heads);

      assertThat(isTree(heads, root)).isTrue();
      assertThat(sum(scores, heads)).isEqualTo(most(scores, new int[size], 0, root));
    }
  }

  private static int root(int[] heads) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      root = heads[i] < 0 ? i : root;
    }
    return root;
  }

  private static double most(double[][] scores, int[] heads, int at, int root) {
    if (at == heads.length) {
      return isTree(heads, root) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    if (at == root) {
      heads[at] = -1;
      return most(scores, heads, at + 1, root);
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      if (head != at) {
        heads[at] = head;
        most = Math.max(most, most(scores, heads, at + 1, root));
      }
    }
    return most;
  }

  private static boolean isTree(int[] heads, int root) {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at >= 0 && at != root && steps <= heads.length; steps++) {
        at = heads[at];
      }
      if (at != root) {
        return false;
      }
    }
    return true;
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += heads[i] < 0 ? 0 : scores[i][heads[i]];
    }
    return sum;
  }
}
