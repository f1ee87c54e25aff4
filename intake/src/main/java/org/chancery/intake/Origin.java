package org.chancery.intake;

import java.util.Optional;

/**
 * Where an input comes from.
 *
 * @param source as the user named it, and the line or the place in the array
 * @param path the file; absent for standard input
 */
record Origin(String source, Optional<String> path) {

  static Origin of(String name) {
    return new Origin(name, Optional.of(name));
  }

  static Origin standardInput() {
    return new Origin("-", Optional.empty());
  }

  Origin line(long number) {
    return new Origin(source + ":" + number, path);
  }

  Origin element(long index) {
    return new Origin(source + "[" + index + "]", path);
  }

  Taken.Refused refuse(Reason reason, String detail) {
    return new Taken.Refused(source, reason, detail);
  }
}
