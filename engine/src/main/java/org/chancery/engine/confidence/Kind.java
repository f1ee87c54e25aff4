package org.chancery.engine.confidence;

import java.util.Locale;

/** The kinds of facts that have a confidence of their own. */
public enum Kind {
  STATEMENT,
  EVENT,
  AGREEMENT,
  MILESTONE,
  OFFICE,
  FIGURE;

  /** What several of them are called: {@code statements}. */
  public String plural() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}
