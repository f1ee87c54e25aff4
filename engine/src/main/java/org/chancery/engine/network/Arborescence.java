package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best tree over the words of a sentence (Chu and Liu 1965, Edmonds 1967). */
final class Arborescence {

  private static final double NEVER = -1e9;

  private Arborescence() {}

  /**
   * The head of each word; -1 for the one root.
   *
   * @param scores of each child with each head; a word's score with itself is its score as root
   */
  static int[] best(double[][] scores) {
    int size = scores.length;
    int[] greedy = new int[size];
    int roots = 0;
    for (int child = 0; child < size; child++) {
      greedy[child] = argmax(scores[child]);
      roots += greedy[child] == child ? 1 : 0;
    }
    if (roots == 1 && cycle(rooted(greedy)).isEmpty()) {
      return rooted(greedy);
    }
    int root = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      double[] others = scores[i].clone();
      others[i] = NEVER;
      double gain = scores[i][i] - others[argmax(others)];
      if (gain > most) {
        most = gain;
        root = i;
      }
    }
    double[][] from = new double[size][];
    for (int child = 0; child < size; child++) {
      from[child] = scores[child].clone();
      from[child][child] = NEVER;
    }
    return tree(from, root);
  }

  private static int[] rooted(int[] heads) {
    int[] rooted = heads.clone();
    for (int i = 0; i < rooted.length; i++) {
      rooted[i] = rooted[i] == i ? -1 : rooted[i];
    }
    return rooted;
  }

  /** The best tree with this root: cycles of best heads are drawn together until none is left. */
  private static int[] tree(double[][] scores, int root) {
    int size = scores.length;
    int[] heads = new int[size];
    for (int child = 0; child < size; child++) {
      heads[child] = child == root ? -1 : argmax(scores[child]);
    }
    List<Integer> cycle = cycle(heads);
    if (cycle.isEmpty()) {
      return heads;
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!cycle.contains(i)) {
        kept.add(i);
      }
    }
    int drawn = kept.size();
    double[][] smaller = new double[drawn + 1][drawn + 1];
    int[] entered = new int[drawn];
    int[] left = new int[drawn];
    for (double[] row : smaller) {
      Arrays.fill(row, NEVER);
    }
    for (int i = 0; i < drawn; i++) {
      for (int j = 0; j < drawn; j++) {
        smaller[i][j] = scores[kept.get(i)][kept.get(j)];
      }
      for (int word : cycle) {
        double in = scores[word][kept.get(i)] - scores[word][heads[word]];
        if (in > smaller[drawn][i]) {
          smaller[drawn][i] = in;
          entered[i] = word;
        }
        double out = scores[kept.get(i)][word];
        if (out > smaller[i][drawn]) {
          smaller[i][drawn] = out;
          left[i] = word;
        }
      }
    }
    int[] inner = tree(smaller, kept.indexOf(root));
    for (int i = 0; i < drawn; i++) {
      if (inner[i] >= 0) {
        heads[kept.get(i)] = inner[i] == drawn ? left[i] : kept.get(inner[i]);
      }
    }
    heads[entered[inner[drawn]]] = kept.get(inner[drawn]);
    return heads;
  }

  /** The words of one cycle of heads; empty where there is none. */
  private static List<Integer> cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 0; start < heads.length; start++) {
      int at = start;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == start + 1) {
        List<Integer> cycle = new ArrayList<>();
        int each = at;
        do {
          cycle.add(each);
          each = heads[each];
        } while (each != at);
        return cycle;
      }
    }
    return List.of();
  }

  private static int argmax(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
