package org.chancery.bench.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.confidence.Kind;
import org.chancery.engine.confidence.Signals;

/**
 * Logistic regression on signals, by Newton's method, with a penalty on weights but the constant
 * (le Cessie and van Houwelingen 1992).
 */
final class Fit {

  private static final int ROUNDS = 30;

  /** How much weights cost, signals spread to a deviation of 1; of 1, 4 and 12 the best on dev. */
  private static final double PENALTY = 12;

  private final List<String> names;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final double[] spread;

  private Fit(Kind kind, List<Told> facts) {
    names = new ArrayList<>(List.of(Calibration.CONSTANT));
    names.addAll(Signals.names(kind));
    for (Told fact : facts) {
      if (fact.kind() == kind) {
        rows.add(row(fact.signals()));
        right.add(fact.right());
      }
    }
    spread = spread();
  }

  /** The weights that fit these facts best, of each kind that they have. */
  static Calibration of(List<Told> facts) {
    Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (facts.stream().anyMatch(fact -> fact.kind() == kind)) {
        weights.put(kind, new Fit(kind, facts).weights());
      }
    }
    return new Calibration(weights);
  }

  private double[] row(Map<String, Double> signals) {
    return names.stream()
        .mapToDouble(
            name -> name.equals(Calibration.CONSTANT) ? 1 : signals.getOrDefault(name, 0.0))
        .toArray();
  }

  /** The standard deviation of each signal; 1 where it never changes. */
  private double[] spread() {
    double[] spread = new double[names.size()];
    for (int k = 0; k < spread.length; k++) {
      int column = k;
      double mean = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double square =
          rows.stream().mapToDouble(row -> Math.pow(row[column] - mean, 2)).average().orElse(0);
      spread[k] = square > 0 ? Math.sqrt(square) : 1;
    }
    return spread;
  }

  private Map<String, Double> weights() {
    double[] weights = new double[names.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(weights);
      for (int k = 0; k < weights.length; k++) {
        weights[k] -= step[k];
      }
    }
    Map<String, Double> byName = new TreeMap<>();
    for (int k = 0; k < weights.length; k++) {
      byName.put(names.get(k), weights[k]);
    }
    return byName;
  }

  private double[] step(double[] weights) {
    int n = weights.length;
    double[][] curve = new double[n][n];
    double[] down = new double[n];
    for (int k = 0; k < n; k++) {
      double cost = k == 0 ? 1e-6 : PENALTY * spread[k] * spread[k];
      curve[k][k] = cost;
      down[k] = cost * weights[k];
    }
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.get(i);
      double sum = 0;
      for (int k = 0; k < n; k++) {
        sum += weights[k] * row[k];
      }
      double chance = 1 / (1 + Math.exp(-sum));
      for (int k = 0; k < n; k++) {
        down[k] += (chance - (right.get(i) ? 1 : 0)) * row[k];
        for (int j = 0; j < n; j++) {
          curve[k][j] += chance * (1 - chance) * row[k] * row[j];
        }
      }
    }
    return solved(curve, down);
  }

  /** The solution of linear equations, by elimination; the matrix is positive definite. */
  private static double[] solved(double[][] matrix, double[] wanted) {
    int n = wanted.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < n; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        wanted[i] -= factor * wanted[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int j = k + 1; j < n; j++) {
        wanted[k] -= matrix[k][j] * wanted[j];
      }
      wanted[k] /= matrix[k][k];
    }
    return wanted;
  }
}
