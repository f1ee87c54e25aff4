package org.chancery.engine.confidence;

/** The kinds of facts that have a confidence of their own. */
public enum Kind {
  STATEMENT,
  EVENT
}
