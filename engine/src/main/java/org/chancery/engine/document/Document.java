package org.chancery.engine.document;

import java.util.List;
import java.util.Optional;

/**
 * One article, cleaned: paragraphs parted by a blank line, header lines moved to their fields.
 *
 * @param path the file it was read from, as the user named it
 * @param outlet who published it, as the page names itself
 * @param agency whose copy it is where the outlet republishes a wire: {@code AFP}
 * @param language ISO 639-1
 * @param text the article; all offsets of a reading point into it
 */
public record Document(
    DocumentId id,
    Optional<String> path,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> title,
    Optional<String> byline,
    Optional<Dateline> dateline,
    Optional<Published> published,
    String language,
    String text,
    List<Removed> removed) {

  public Document {
    removed = List.copyOf(removed);
  }

  /** A document of which nothing but its text is known. */
  public static Document of(String text) {
    return new Document(
        new DocumentId("text"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of());
  }

  /** The same document, published on this day. */
  public Document published(Published when) {
    return new Document(
        id,
        path,
        url,
        outlet,
        agency,
        title,
        byline,
        dateline,
        Optional.of(when),
        language,
        text,
        removed);
  }
}
