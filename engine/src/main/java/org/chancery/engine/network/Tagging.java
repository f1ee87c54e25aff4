package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The best sequence of {@code O}, {@code B-x} and {@code I-x} labels in which {@code I-x} follows
 * only {@code B-x} or {@code I-x} (Viterbi 1967), as spans.
 */
final class Tagging {

  private static final double BARRED = -1e4;

  private final List<String> labels;

  /** What it costs that the one label follows the other. */
  private final double[][] costs;

  Tagging(List<String> labels) {
    this.labels = labels;
    this.costs = new double[labels.size()][labels.size()];
    for (int a = 0; a < costs.length; a++) {
      for (int b = 0; b < costs.length; b++) {
        costs[a][b] = follows(labels.get(a), labels.get(b)) ? 0 : BARRED;
      }
    }
  }

  /** The spans of words whose scores are given. */
  List<Labelled> spans(float[][] scores) {
    if (scores.length == 0) {
      return List.of();
    }
    double[][] chances = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      chances[i] = logSoftmax(scores[i]);
    }
    int[] path = best(chances);
    List<Labelled> spans = new ArrayList<>();
    int i = 0;
    while (i < path.length) {
      String label = labels.get(path[i]);
      if (label.startsWith("B-")) {
        int end = i + 1;
        while (end < path.length && labels.get(path[end]).equals("I-" + label.substring(2))) {
          end++;
        }
        double score = Math.exp(chances[i][path[i]]);
        spans.add(new Labelled(i, end, label.substring(2), score));
        i = end;
      } else {
        i++;
      }
    }
    return spans;
  }

  private int[] best(double[][] chances) {
    int n = labels.size();
    double[] total = new double[n];
    int[][] from = new int[chances.length][n];
    for (int b = 0; b < n; b++) {
      total[b] = chances[0][b] + (labels.get(b).startsWith("I-") ? BARRED : 0);
    }
    for (int i = 1; i < chances.length; i++) {
      double[] next = new double[n];
      for (int b = 0; b < n; b++) {
        next[b] = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < n; a++) {
          double score = total[a] + costs[a][b];
          if (score > next[b]) {
            next[b] = score;
            from[i][b] = a;
          }
        }
        next[b] += chances[i][b];
      }
      total = next;
    }
    int[] path = new int[chances.length];
    for (int b = 1; b < n; b++) {
      path[path.length - 1] = total[b] > total[path[path.length - 1]] ? b : path[path.length - 1];
    }
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static boolean follows(String label, String next) {
    return !next.startsWith("I-")
        || (label.length() > 1 && label.substring(2).equals(next.substring(2)));
  }

  static double[] logSoftmax(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    double[] chances = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      chances[i] = scores[i] - most - Math.log(sum);
    }
    return chances;
  }
}
