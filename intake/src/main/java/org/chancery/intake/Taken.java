package org.chancery.intake;

import org.chancery.engine.document.Document;

/** What became of one input. */
public sealed interface Taken {

  /** The input as the user named it; {@code file.jsonl:12} for a line. */
  String source();

  /** The input is an article. */
  record Accepted(String source, Document document) implements Taken {}

  /**
   * The input is not read; all others are.
   *
   * @param detail what is wrong, where, with which value, and what to do
   */
  record Refused(String source, Reason reason, String detail) implements Taken {}
}
