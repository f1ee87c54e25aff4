package org.chancery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * What a task counted in each document, and the figures that sums of such counts give.
 *
 * @param documents one row of counts a document, all rows alike
 * @param figures from the sums of rows to named figures, in the order they are shown
 */
public record Counted(List<double[]> documents, Function<double[], Map<String, Double>> figures) {

  private static final int RESAMPLES = 1000;
  private static final int SEED = 7;

  /** The bounds within which a figure lies in 95 of 100 resamples of the documents. */
  public record Interval(double low, double high) {}

  public Counted {
    documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to score: the file holds no document of this task");
    }
  }

  /** The figures of all documents. */
  public Map<String, Double> score() {
    return figures.apply(sum(documents));
  }

  /** Bootstrap intervals (Efron 1979) of the figures over documents, the same on every run. */
  public Map<String, Interval> intervals() {
    Random chance = new Random(SEED);
    Map<String, List<Double>> drawn = new LinkedHashMap<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<double[]> resample = new ArrayList<>();
      for (int k = 0; k < documents.size(); k++) {
        resample.add(documents.get(chance.nextInt(documents.size())));
      }
      figures
          .apply(sum(resample))
          .forEach((name, value) -> drawn.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    drawn.forEach(
        (name, values) -> {
          values.sort(null);
          int edge = values.size() / 40;
          intervals.put(name, new Interval(values.get(edge), values.get(values.size() - 1 - edge)));
        });
    return intervals;
  }

  private static double[] sum(List<double[]> rows) {
    double[] sum = new double[rows.getFirst().length];
    for (double[] row : rows) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += row[i];
      }
    }
    return sum;
  }

  /** F1 in percent; 0 where there is nothing. */
  public static double f1(double right, double found, double wanted) {
    return found + wanted == 0 ? 0 : 200 * right / (found + wanted);
  }
}
