package org.chancery.intake.header;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Removed;

/** What one of the first paragraphs of an article is. */
sealed interface HeaderLine {

  /** The name of an outlet or agency alone. */
  record Slug(String name) implements HeaderLine {}

  /** When the article appeared, and what else stands on that line. */
  record Stamped(List<Stamp> stamps, Optional<Byline> byline, Optional<String> outlet)
      implements HeaderLine {}

  /** Who wrote it. */
  record Written(Byline byline) implements HeaderLine {}

  /** What a cable says that it is about: its title. */
  record Subject(String title) implements HeaderLine {}

  /** Routes a cable to its readers. */
  record Routed() implements HeaderLine {}

  /** A caption, promotion or other residue. */
  record Noise(Removed.Why why) implements HeaderLine {}

  /** Looks like a headline. */
  record Headed() implements HeaderLine {}

  /** The first paragraph, with a dateline. */
  record Opened(Opening opening) implements HeaderLine {}

  /** A sentence or more. */
  record Text() implements HeaderLine {}
}
