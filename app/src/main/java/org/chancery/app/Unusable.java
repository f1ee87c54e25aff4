package org.chancery.app;

/** A command line that cannot be carried out as it stands: told to the user, exit status 2. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
