package org.chancery.engine.statement;

import java.util.Map;

/**
 * How the acts judge those they are done to, from -1 to 1. In the train part of the corpus it is
 * the act that tells the sign: of the words there, none stands with one sign much oftener than with
 * none.
 */
final class Judgements {

  private static final Map<Act, Double> ACTS =
      Map.ofEntries(
          Map.entry(Act.ACCUSE, -0.8),
          Map.entry(Act.CONDEMN, -0.9),
          Map.entry(Act.THREATEN, -0.8),
          Map.entry(Act.REJECT, -0.5),
          Map.entry(Act.WARN, -0.5),
          Map.entry(Act.DEMAND, -0.3),
          Map.entry(Act.PRAISE, 0.8),
          Map.entry(Act.CONGRATULATE, 0.7),
          Map.entry(Act.PROMISE, 0.4),
          Map.entry(Act.OFFER, 0.4),
          Map.entry(Act.HOPE, 0.4),
          Map.entry(Act.PROPOSE, 0.3));

  private Judgements() {}

  /** The judgement of an act; 0 where it takes no side. */
  static double of(Act act) {
    return ACTS.getOrDefault(act, 0.0);
  }
}
