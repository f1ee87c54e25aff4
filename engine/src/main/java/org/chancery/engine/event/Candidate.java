package org.chancery.engine.event;

import org.chancery.engine.event.Event.Party;

/** Somebody who may play a part, and why. */
record Candidate(Role role, Party party, String why) {

  /** From this chance on somebody is likely, whatever else is said of the same words. */
  private static final double SURE = 0.5;

  /** So much of a chance is taken to be left. */
  private static final double LEAST = 0.001;

  /** How likely he plays it. */
  double chance() {
    return party.confidence().doubleValue();
  }

  /** How much likelier he plays it than not. */
  double odds() {
    return chance() / (1 - chance() + LEAST);
  }

  /** Whether somebody has no part yet, and is not told by words of one who has unless likely. */
  boolean isFree(Iterable<Candidate> chosen) {
    for (Candidate other : chosen) {
      boolean same = other.party.entity().equals(party.entity());
      boolean within = chance() < SURE && other.party.words().overlaps(party.words());
      if (same || within) {
        return false;
      }
    }
    return true;
  }
}
