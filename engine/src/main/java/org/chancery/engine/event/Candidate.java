package org.chancery.engine.event;

import org.chancery.engine.event.Event.Party;

/** Somebody who may play a part, how much speaks for it, and why. */
record Candidate(Role role, Party party, double weight, String why) {

  /** From this weight on somebody is likely, whatever else is said of the same words. */
  private static final double SURE = 0.5;

  /** No chance counts as nearer to none or to all than this. */
  private static final double LEAST = 0.001;

  Candidate weighing(double more) {
    return new Candidate(role, party, weight + more, why);
  }

  /**
   * The same after evidence of so many units of natural log odds: it moves whoever is in doubt, and
   * hardly those who are almost sure (as in Good 1950).
   */
  Candidate withEvidence(double logOdds) {
    double chance = Math.clamp(weight, LEAST, 1 - LEAST);
    double odds = chance / (1 - chance) * Math.exp(logOdds);
    return new Candidate(role, party, odds / (1 + odds), why);
  }

  /** Whether somebody has no part yet, and is not told by words of one who has unless likely. */
  boolean isFree(Iterable<Candidate> chosen) {
    for (Candidate other : chosen) {
      boolean same = other.party.entity().equals(party.entity());
      boolean within = weight < SURE && other.party.words().overlaps(party.words());
      if (same || within) {
        return false;
      }
    }
    return true;
  }
}
