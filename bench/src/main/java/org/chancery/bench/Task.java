package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A task that counts in each document of a file.
 *
 * @param description what it measures, for the help
 * @param data where its public data lie in a folder of corpora
 * @param holdsOut whether training was shown part of that, so that only the rest says how good we
 *     are
 * @param takesActors whether it reads with a list of actors
 */
record Task(
    String name,
    String description,
    List<String> data,
    boolean holdsOut,
    boolean takesActors,
    Scorer scorer) {

  /** Figures of which the lower is the better. */
  private static final Set<String> FAULTS = Set.of("forbidden", "mae");

  /** Figures that are best in the middle, which no floor can hold. */
  private static final Set<String> BALANCES = Set.of("bias");

  /**
   * What is asked of a task.
   *
   * @param heldOut whether only what training was not shown counts
   * @param actors a list of actors to read with
   */
  record Asked(boolean heldOut, Optional<Path> actors) {}

  /** How a task counts in a file. */
  @FunctionalInterface
  interface Scorer {
    Counted score(Path file, Asked asked) throws IOException;
  }

  /** A task that takes no actors. */
  Task(String name, String description, List<String> data, boolean holdsOut, Scorer scorer) {
    this(name, description, data, holdsOut, /* takesActors= */ false, scorer);
  }

  Task {
    data = List.copyOf(data);
  }

  /** The figures on what training was not shown. */
  Map<String, Double> figures(Path file) throws IOException {
    return scorer.score(file, new Asked(holdsOut, Optional.empty())).score();
  }

  /** Those figures as floors can hold them: where lower is better, with their sign turned. */
  Map<String, Double> floors(Path file) throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    figures(file)
        .forEach(
            (figure, value) -> {
              if (FAULTS.contains(figure)) {
                floors.put("minus " + figure, -value);
              } else if (!BALANCES.contains(figure)) {
                floors.put(figure, value);
              }
            });
    return floors;
  }
}
