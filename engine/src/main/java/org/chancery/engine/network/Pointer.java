package org.chancery.engine.network;

import java.util.Arrays;

/**
 * How strongly one word points at others anywhere in the article: additive attention (Bahdanau et
 * al. 2015), used as in Vinyals et al. (2015), that also knows how far apart both words stand and a
 * sign of its task. Trained as {@code reader.model.Pointer}.
 */
final class Pointer {

  static final String NONE = ".none";
  static final String TABLES = ".tables";

  /** Where the distance in words passes into the next class. */
  private static final int[] STEPS = {
    -240, -120, -60, -30, -15, -8, -4, -2, 0, 2, 4, 8, 15, 30, 60
  };

  /** So many sentences before the word that points are told apart, and so many behind it. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 3;

  private static final int SIGNS = 6;

  /** Where the rows of weights begin, one a part, and behind them those of constants. */
  private static final int WEIGHTS = STEPS.length + 2 + BEFORE + BEHIND + SIGNS;

  private final float[][] tables;
  private final float[][] weights;

  /** Of the rows that the graph gives as a pointer's tables. */
  Pointer(float[][] tables) {
    this.tables = tables;
    this.weights = Arrays.copyOfRange(tables, WEIGHTS, (WEIGHTS + tables.length) / 2);
  }

  /** In how many ways others are pointed at: as an event's actors and as its recipients, say. */
  int parts() {
    return weights.length;
  }

  /**
   * How strongly a word is pointed at, for each part.
   *
   * @param words from the one that points to it, negative before it
   * @param sentences the same in sentences
   * @param sign of the task, from 0; what is above the last one counts as that
   */
  double[] scores(float[] left, float[] right, int words, int sentences, int sign) {
    float[] apart = tables[distance(words)];
    float[] back = tables[STEPS.length + 1 + BEFORE + Math.clamp(sentences, -BEFORE, BEHIND)];
    float[] known = tables[STEPS.length + 2 + BEFORE + BEHIND + Math.min(sign, SIGNS - 1)];
    float[] hidden = new float[left.length];
    for (int i = 0; i < left.length; i++) {
      hidden[i] = Math.max(0, left[i] + right[i] + apart[i] + back[i] + known[i]);
    }
    double[] scores = new double[weights.length];
    for (int part = 0; part < scores.length; part++) {
      float[] weight = weights[part];
      double sum = tables[WEIGHTS + weights.length + part][0];
      for (int i = 0; i < hidden.length; i++) {
        sum += hidden[i] * weight[i];
      }
      scores[part] = sum;
    }
    return scores;
  }

  private static int distance(int words) {
    int at = Arrays.binarySearch(STEPS, words);
    return at < 0 ? -at - 1 : at;
  }
}
