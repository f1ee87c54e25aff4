package org.chancery.engine.statement;

/** How sure a speaker puts what is said. */
public enum Certainty {
  CERTAIN,
  LIKELY,
  POSSIBLE,
  DOUBTFUL
}
