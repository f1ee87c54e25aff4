package org.chancery.intake.header;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Removed;

/**
 * What the first lines of an article say of it, and the article without them.
 *
 * @param dateline place and day at the head of the dispatch
 * @param stamp the day printed with the article
 * @param body the paragraphs of the article
 * @param removed lines of the header that have no field
 */
public record Header(
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> title,
    Optional<String> byline,
    Optional<Place> dateline,
    Optional<String> stamp,
    List<String> body,
    List<Removed> removed) {

  public Header {
    body = List.copyOf(body);
    removed = List.copyOf(removed);
  }

  /**
   * Place and day of a dateline as printed.
   *
   * @param date ISO 8601, {@code XXXX-11-06} without a year
   */
  public record Place(Optional<String> name, Optional<String> date) {}
}
