package org.chancery.app;

import org.chancery.engine.document.Document;

/** What became of one input at the edge. */
sealed interface Taken {

  String source();

  /** It is an article. */
  record Accepted(String source, Document document) implements Taken {}

  /** It is none, or cannot be read. */
  record Refused(String source, String reason, String detail) implements Taken {}
}
