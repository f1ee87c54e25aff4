package org.chancery.intake.json;

import org.chancery.intake.header.Fields;

/** One record of a JSON file: an article, or what is wrong with it. */
public sealed interface JsonArticle {

  /** A text and what the record says of it. */
  record Article(String text, Fields fields) implements JsonArticle {}

  /**
   * Not an article.
   *
   * @param detail what is wrong, and where
   */
  record Faulty(Fault fault, String detail) implements JsonArticle {}

  /** What can be wrong with a record. */
  enum Fault {
    NOT_JSON,
    BROKEN_OFF,
    NO_TEXT,
    /** What Chancery wrote of an article. */
    READING,
    BAD_DATE,
    TOO_LONG,
    ENCODING
  }
}
