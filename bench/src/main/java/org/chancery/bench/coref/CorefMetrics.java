package org.chancery.bench.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions agree with gold ones, as the reference scorer counts it (Pradhan et
 * al. 2014): MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005, with φ4) and
 * the mean of the three. Clusters of one mention count. No mention may stand in two clusters of one
 * side.
 */
final class CorefMetrics {

  private static final List<String> NAMES = List.of("muc", "b3", "ceafe");

  /** Numerator and denominator of recall, then of precision. */
  private static final int COUNTS_OF_ONE = 4;

  /** The length of a row of counts. */
  static final int COUNTS = 3 * COUNTS_OF_ONE;

  /** How many mentions each gold cluster (row) shares with each of ours (column). */
  private final int[][] shared;

  private final int[] gold;
  private final int[] ours;

  private <M> CorefMetrics(List<Set<M>> gold, List<Set<M>> ours) {
    this.gold = gold.stream().mapToInt(Set::size).toArray();
    this.ours = ours.stream().mapToInt(Set::size).toArray();
    this.shared = new int[gold.size()][ours.size()];
    Map<M, Integer> place = new HashMap<>();
    for (int j = 0; j < ours.size(); j++) {
      for (M mention : ours.get(j)) {
        place.put(mention, j);
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      for (M mention : gold.get(i)) {
        if (place.containsKey(mention)) {
          shared[i][place.get(mention)]++;
        }
      }
    }
  }

  /** The counts of one document, to be summed over documents. */
  static <M> double[] counts(List<Set<M>> gold, List<Set<M>> ours) {
    CorefMetrics metrics = new CorefMetrics(gold, ours);
    int[][] turned = new int[ours.size()][gold.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < ours.size(); j++) {
        turned[j][i] = metrics.shared[i][j];
      }
    }
    double alike = metrics.alike();
    return new double[] {
      linksKept(metrics.shared, metrics.gold),
      links(metrics.gold),
      linksKept(turned, metrics.ours),
      links(metrics.ours),
      purity(metrics.shared, metrics.gold),
      mentions(metrics.gold),
      purity(turned, metrics.ours),
      mentions(metrics.ours),
      alike,
      gold.size(),
      alike,
      ours.size()
    };
  }

  /** The F1 of each metric and their mean {@code conll}, in percent, by sums of counts. */
  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    double sum = 0;
    for (int i = 0; i < NAMES.size(); i++) {
      int at = i * COUNTS_OF_ONE;
      double recall = ratio(sums[at], sums[at + 1]);
      double precision = ratio(sums[at + 2], sums[at + 3]);
      double f1 = 100 * ratio(2 * precision * recall, precision + recall);
      figures.put(NAMES.get(i), f1);
      sum += f1;
    }
    figures.put("conll", sum / NAMES.size());
    return figures;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** MUC: the links that tie each cluster together, less those that the other side cuts. */
  private static double linksKept(int[][] shared, int[] sizes) {
    int kept = 0;
    for (int i = 0; i < sizes.length; i++) {
      int parts = 0;
      int known = 0;
      for (int both : shared[i]) {
        parts += both > 0 ? 1 : 0;
        known += both;
      }
      kept += known - parts;
    }
    return kept;
  }

  private static double links(int[] sizes) {
    return mentions(sizes) - sizes.length;
  }

  private static double mentions(int[] sizes) {
    double sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    return sum;
  }

  /** B³: of each mention the share of its cluster that stands with it on the other side too. */
  private static double purity(int[][] shared, int[] sizes) {
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int both : shared[i]) {
        sum += (double) both * both / sizes[i];
      }
    }
    return sum;
  }

  /** CEAFe: the likeness of clusters that are paired one to one for the best. */
  private double alike() {
    double[][] gains = new double[gold.length][ours.length];
    for (int i = 0; i < gold.length; i++) {
      for (int j = 0; j < ours.length; j++) {
        gains[i][j] = 2.0 * shared[i][j] / (gold[i] + ours[j]);
      }
    }
    return Assignment.greatest(gains);
  }
}
