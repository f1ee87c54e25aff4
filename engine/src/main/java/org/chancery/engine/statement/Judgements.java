package org.chancery.engine.statement;

import java.util.Map;

/**
 * How the acts judge those they are done to, from -1 to 1. In the train part of the corpus it is
 * the act that tells the sign: of the words there, none stands with one sign much oftener than with
 * none.
 */
final class Judgements {

  private static final Map<Act, Double> ACTS =
      Map.of(
          Act.ACCUSE, -0.8,
          Act.CONDEMN, -0.9,
          Act.THREATEN, -0.8,
          Act.REJECT, -0.5,
          Act.WARN, -0.5,
          Act.PRAISE, 0.8,
          Act.CONGRATULATE, 0.7,
          Act.OFFER, 0.4);

  private Judgements() {}

  /** The judgement of an act; 0 where it takes no side. */
  static double of(Act act) {
    return ACTS.getOrDefault(act, 0.0);
  }
}
