package org.chancery.engine.statement;

/** What a speaker does by saying something. */
public enum Act {
  SAY,
  HOPE,
  PROMISE,
  OFFER,
  DEMAND,
  ACCUSE,
  DENY,
  PRAISE,
  CONGRATULATE,
  CONDEMN,
  THREATEN,
  PROPOSE,
  WARN,
  CONFIRM,
  REJECT,
  COMMENT,
  DECLINE
}
