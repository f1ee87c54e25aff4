package org.chancery.bench.floors;

import java.util.Optional;

/**
 * A score that must not fall.
 *
 * @param data the name of the file it was measured on
 * @param sha256 of that file, so that it is found wherever it lies
 * @param score the name of the figure
 * @param floor the lowest allowed
 * @param because why it was last lowered
 */
record Floor(
    String task, String data, String sha256, String score, double floor, Optional<String> because) {

  Floor at(double value, Optional<String> reason) {
    return new Floor(task, data, sha256, score, value, reason);
  }
}
