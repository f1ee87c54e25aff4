package org.chancery.engine.codebook;

/** What tells one category: weights of features, and how their sum becomes a probability. */
final class Head {

  private final String category;
  private final double[] weights;
  private final Sigmoid sigmoid;

  Head(String category, double[] weights, Sigmoid sigmoid) {
    this.category = category;
    this.weights = weights;
    this.sigmoid = sigmoid;
  }

  String category() {
    return category;
  }

  /** How likely a sentence with these features is of the category. */
  double chance(double[] features) {
    return sigmoid.of(Features.dot(weights, features));
  }
}
