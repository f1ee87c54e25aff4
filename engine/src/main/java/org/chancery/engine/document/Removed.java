package org.chancery.engine.document;

/** A stretch of the page that is not the article, and why it was taken out. */
public record Removed(Why why, String text) {

  /** What kind of stretch was taken out. */
  public enum Why {
    CAPTION,
    PROMO,
    BOILERPLATE,
    DUPLICATE
  }
}
