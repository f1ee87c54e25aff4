package org.chancery.engine.event;

/** The part that somebody plays in an event. */
enum Role {
  ACTOR("actors"),
  RECIPIENT("recipients");

  /** The field that holds those who play it. */
  final String field;

  Role(String field) {
    this.field = field;
  }
}
