package org.chancery.bench.corpus;

import java.nio.file.Path;

/**
 * What is wrong with an annotation.
 *
 * @param file where
 * @param item which item of it: {@code events[3] v4}
 * @param message which value, and what to do
 */
record Problem(Path file, String item, String message) {

  @Override
  public String toString() {
    return file + ": " + item + ": " + message;
  }
}
