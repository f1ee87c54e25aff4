package org.chancery.engine.document;

/**
 * When a document was published, and how that is known.
 *
 * @param date ISO 8601, local and perhaps coarse: {@code 2024-11}, {@code 2024-11-06}, {@code
 *     2024-11-06T16:41}
 */
public record Published(String date, From from) {

  /** What told the date, the weightiest first. */
  public enum From {
    /** The person who runs the program said so. */
    GIVEN,
    /** The dateline of the dispatch. */
    DATELINE,
    /** A date stamp printed with the article. */
    STAMP,
    /** Metadata of the page or record. */
    META,
    /** A full date in the running text. */
    TEXT
  }
}
