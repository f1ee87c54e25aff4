package org.chancery.engine.codebook;

import java.util.List;

/**
 * Ridge regression (Hoerl and Kennard 1970) in its dual form: a weight for each row learned from,
 * by the products of the rows with each other.
 */
final class Ridge {

  /** How much weights cost: of 0.1, 0.3, 1 and 3 the best on invented categories. */
  private static final double PENALTY = 3;

  private final double[][] products;

  Ridge(List<double[]> rows) {
    products = new double[rows.size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] = Features.dot(rows.get(i), rows.get(j));
        products[j][i] = products[i][j];
      }
    }
  }

  /** For each of these rows its weight, when they alone are learned from. */
  double[] weights(int[] rows, double[] wanted) {
    double[][] factor = factor(rows);
    double[] weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double sum = wanted[rows[i]];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * weights[k];
      }
      weights[i] = sum / factor[i][i];
    }
    for (int i = rows.length - 1; i >= 0; i--) {
      double sum = weights[i];
      for (int k = i + 1; k < rows.length; k++) {
        sum -= factor[k][i] * weights[k];
      }
      weights[i] = sum / factor[i][i];
    }
    return weights;
  }

  /** The score of a row by the weights of others. */
  double score(int row, int[] rows, double[] weights) {
    double score = 0;
    for (int i = 0; i < rows.length; i++) {
      score += weights[i] * products[row][rows[i]];
    }
    return score;
  }

  /** The lower triangle whose square is the penalized products (Cholesky). */
  private double[][] factor(int[] rows) {
    double[][] factor = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      factor[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        double sum = products[rows[i]][rows[j]] + (i == j ? PENALTY : 0);
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
      }
    }
    return factor;
  }
}
