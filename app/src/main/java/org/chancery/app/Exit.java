package org.chancery.app;

/** The exit statuses that scripts may rely on. */
final class Exit {

  /** Every input was read. */
  static final int DONE = 0;

  /** Some inputs were refused or failed, or the result could not be written. */
  static final int PARTLY = 1;

  /** The command line is wrong, or asks for what has not arrived. */
  static final int WRONG = 2;

  private Exit() {}
}
