package org.chancery.bench.coref;

import java.util.Arrays;

/**
 * The pairing of rows with columns, one to one, whose gains sum highest (Kuhn 1955, Munkres 1957),
 * in time cubic in their number: rows enter one by one along the cheapest alternating path, as
 * Edmonds and Karp (1972) find it.
 */
final class Assignment {

  private static final int NONE = -1;

  private final double[][] gains;
  private final int rows;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /** The row that has each column; the column past the last one holds the row that enters. */
  private final int[] owner;

  private Assignment(double[][] gains) {
    this.gains = gains;
    this.rows = gains.length;
    this.columns = gains[0].length;
    this.rowPrice = new double[rows];
    this.columnPrice = new double[columns + 1];
    this.owner = new int[columns + 1];
    Arrays.fill(owner, NONE);
  }

  /** The highest sum of the gains of pairs; what finds no partner gains nothing. */
  static double greatest(double[][] gains) {
    if (gains.length == 0 || gains[0].length == 0) {
      return 0;
    }
    Assignment assignment =
        new Assignment(gains.length <= gains[0].length ? gains : transposed(gains));
    for (int row = 0; row < assignment.rows; row++) {
      assignment.enter(row);
    }
    return assignment.sum();
  }

  private static double[][] transposed(double[][] gains) {
    double[][] transposed = new double[gains[0].length][gains.length];
    for (int i = 0; i < gains.length; i++) {
      for (int j = 0; j < gains[0].length; j++) {
        transposed[j][i] = gains[i][j];
      }
    }
    return transposed;
  }

  /** Gives a row a column; the rows in its way move on to others. */
  private void enter(int row) {
    double[] slack = new double[columns];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] before = new int[columns];
    boolean[] reached = new boolean[columns + 1];
    owner[columns] = row;
    int at = columns;
    while (owner[at] != NONE) {
      reached[at] = true;
      at = next(at, slack, before, reached);
    }
    while (at != columns) {
      owner[at] = owner[before[at]];
      at = before[at];
    }
  }

  /** The cheapest column to reach from those that are reached; prices change so that it is free. */
  private int next(int from, double[] slack, int[] before, boolean[] reached) {
    int row = owner[from];
    int next = NONE;
    for (int j = 0; j < columns; j++) {
      if (reached[j]) {
        continue;
      }
      double cost = -gains[row][j] - rowPrice[row] - columnPrice[j];
      if (cost < slack[j]) {
        slack[j] = cost;
        before[j] = from;
      }
      next = next == NONE || slack[j] < slack[next] ? j : next;
    }
    double least = slack[next];
    for (int j = 0; j <= columns; j++) {
      if (reached[j]) {
        rowPrice[owner[j]] += least;
        columnPrice[j] -= least;
      } else {
        slack[j] -= least;
      }
    }
    return next;
  }

  private double sum() {
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      sum += owner[j] == NONE ? 0 : gains[owner[j]][j];
    }
    return sum;
  }
}
