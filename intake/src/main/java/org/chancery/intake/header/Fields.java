package org.chancery.intake.header;

import java.util.Optional;

/**
 * What a record, a page or a header says of its article; every field may be absent.
 *
 * @param published ISO 8601, local and perhaps coarse
 * @param language as the source writes it: {@code en}, {@code en-GB}, {@code English}
 */
public record Fields(
    Optional<String> id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> language) {

  /** Nothing is known. */
  public static final Fields NONE =
      new Fields(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
