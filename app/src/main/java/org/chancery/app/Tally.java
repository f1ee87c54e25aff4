package org.chancery.app;

/** How many inputs were read, refused, and failed on a bug of ours. */
record Tally(int read, int refused, int failed) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally oneRead() {
    return new Tally(read + 1, refused, failed);
  }

  Tally oneRefused() {
    return new Tally(read, refused + 1, failed);
  }

  Tally oneFailed() {
    return new Tally(read, refused, failed + 1);
  }

  int exit() {
    return refused + failed == 0 ? Exit.DONE : Exit.PARTLY;
  }

  String summary() {
    return "read "
        + read
        + (refused > 0 ? ", refused " + refused : "")
        + (failed > 0 ? ", failed " + failed : "");
  }
}
