package org.chancery.engine.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences with their categories, from which a head for each category is learned. */
final class Lesson {

  /** Parts that cross-validation leaves out in turn. */
  private static final int FOLDS = 5;

  /** How likely a sentence must be of a category to be coded with it. */
  static final double LIKELY = 0.5;

  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> categories = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();
  private final Features features;

  Lesson(Features features) {
    this.features = features;
  }

  /**
   * Adds a sentence as it was read.
   *
   * @param sentence its number, the same however often it was read
   * @param category the number of its category; -1 for one of none
   */
  void add(int sentence, int category, Sample sample) {
    sentences.add(sentence);
    categories.add(category);
    rows.add(features.of(sample));
  }

  /** The heads of these categories, in their order, with how well each was learned. */
  List<Result> learn(List<String> names) {
    Ridge ridge = new Ridge(rows);
    return IntStream.range(0, names.size())
        .mapToObj(category -> learn(ridge, category, names.get(category)))
        .toList();
  }

  /** A head, and how it did. */
  record Result(Head head, Learned learned) {}

  private Result learn(Ridge ridge, int category, String name) {
    boolean[] member = new boolean[rows.size()];
    double[] wanted = new double[rows.size()];
    for (int i = 0; i < member.length; i++) {
      member[i] = categories.get(i) == category;
      wanted[i] = member[i] ? 1 : -1;
    }
    double[] scores = new double[rows.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int[] others = rows(fold, false);
      double[] weights = ridge.weights(others, wanted);
      for (int row : rows(fold, true)) {
        scores[row] = ridge.score(row, others, weights);
      }
    }
    Sigmoid sigmoid = Sigmoid.of(scores, member);
    int[] all = IntStream.range(0, rows.size()).toArray();
    return new Result(
        new Head(name, primal(ridge.weights(all, wanted)), sigmoid),
        learned(name, scores, member, sigmoid));
  }

  private int[] rows(int fold, boolean inside) {
    return IntStream.range(0, rows.size())
        .filter(row -> (sentences.get(row) % FOLDS == fold) == inside)
        .toArray();
  }

  /** From a weight for each row to one for each feature. */
  private double[] primal(double[] weights) {
    double[] sum = new double[rows.getFirst().length];
    for (int i = 0; i < weights.length; i++) {
      double[] row = rows.get(i);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += weights[i] * row[k];
      }
    }
    return sum;
  }

  private Learned learned(String name, double[] scores, boolean[] member, Sigmoid sigmoid) {
    int right = 0;
    int coded = 0;
    int members = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean likely = sigmoid.of(scores[i]) >= LIKELY;
      coded += likely ? 1 : 0;
      members += member[i] ? 1 : 0;
      right += likely && member[i] ? 1 : 0;
    }
    long examples =
        IntStream.range(0, member.length)
            .filter(i -> member[i])
            .map(sentences::get)
            .distinct()
            .count();
    return new Learned(
        name,
        (int) examples,
        coded == 0 ? 0 : (double) right / coded,
        members == 0 ? 0 : (double) right / members);
  }
}
