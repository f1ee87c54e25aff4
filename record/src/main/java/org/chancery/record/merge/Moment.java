package org.chancery.record.merge;

import org.chancery.engine.document.Document;

/** Something with a date, as a line of a timeline. */
public sealed interface Moment {

  /** ISO 8601, perhaps coarse. */
  String date();

  /** Whether that is its day, not only one by which it had come. */
  default boolean dated() {
    return true;
  }

  /** An article came out. */
  record Article(String date, Document document) implements Moment {}

  /** An agreement reached a stage, or is to reach it. */
  record Stage(String date, Fact.Pact pact, Fact.Step step) implements Moment {}

  /** Something was done, goes on or is to be done. */
  record Deed(String date, Fact.Deed deed) implements Moment {

    @Override
    public boolean dated() {
      return deed.dated();
    }
  }

  /** Somebody spoke. */
  record Words(String date, Fact.Said said) implements Moment {}
}
