package org.chancery.engine.codebook;

/** From a score to a probability (Platt 1999, by Newton's method as Lin, Lin and Weng 2007). */
record Sigmoid(double slope, double offset) {

  private static final int ROUNDS = 50;
  private static final double STEADY = 1e-9;

  /** That fits scores best, of which some are of sentences that are of the category. */
  static Sigmoid of(double[] scores, boolean[] member) {
    int members = 0;
    for (boolean each : member) {
      members += each ? 1 : 0;
    }
    double high = (members + 1.0) / (members + 2.0);
    double low = 1.0 / (member.length - members + 2.0);
    Sigmoid sigmoid = new Sigmoid(1, 0);
    for (int round = 0; round < ROUNDS; round++) {
      Sigmoid next = sigmoid.better(scores, member, high, low);
      boolean steady = Math.abs(next.slope - sigmoid.slope) < STEADY;
      sigmoid = next;
      if (steady) {
        break;
      }
    }
    return sigmoid;
  }

  double of(double score) {
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }

  private Sigmoid better(double[] scores, boolean[] member, double high, double low) {
    double[] down = new double[2];
    double[] curve = {STEADY, 0, STEADY};
    for (int i = 0; i < scores.length; i++) {
      double chance = of(scores[i]);
      double off = chance - (member[i] ? high : low);
      double bend = chance * (1 - chance);
      down[0] += off * scores[i];
      down[1] += off;
      curve[0] += bend * scores[i] * scores[i];
      curve[1] += bend * scores[i];
      curve[2] += bend;
    }
    double area = curve[0] * curve[2] - curve[1] * curve[1];
    return new Sigmoid(
        slope - (curve[2] * down[0] - curve[1] * down[1]) / area,
        offset - (curve[0] * down[1] - curve[1] * down[0]) / area);
  }
}
