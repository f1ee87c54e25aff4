package org.chancery.bench.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.bench.Counted;
import org.chancery.bench.JsonLine;
import org.chancery.engine.network.Network;

/**
 * Whether a source and a target, both given, cooperate or are in conflict, against the set AW (Hu
 * et al. 2024): macro-F1 in percent, {@code binary}.
 */
public final class Aw {

  private static final Confusion BINARY = new Confusion(Roots.HALVES);

  /** The set's authors number cooperation 0 and conflict 1. */
  private static final Set<String> COOPERATION =
      Set.of("0", "0.0", "coop", "coop.", "cooperation", "cooperative");

  private static final Set<String> CONFLICT =
      Set.of("1", "1.0", "confl", "confl.", "conflict", "conflictual");

  private Aw() {}

  /**
   * Scores the network on lines with {@code text}, {@code source_spans}, {@code target_spans} and
   * {@code gold_binary}: {@code cooperation} or 0, {@code conflict} or 1.
   */
  public static Counted score(Path file, Network network) throws IOException {
    return score(file, given -> given.chances(network));
  }

  static Counted score(Path file, Function<Given, Map<String, Double>> chances) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      String gold = gold(line);
      rows.add(BINARY.of(gold, Answer.of(chances.apply(Given.of(line.node()))).half()));
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + " has no sentence");
    }
    return new Counted(rows, sums -> Map.of("binary", BINARY.macroF1(sums)));
  }

  private static String gold(JsonLine line) {
    String value = line.node().path("gold_binary").asString("");
    String name = value.strip().toLowerCase(Locale.ROOT);
    if (COOPERATION.contains(name)) {
      return Roots.COOPERATION;
    }
    if (CONFLICT.contains(name)) {
      return Roots.CONFLICT;
    }
    throw line.wrong("gold_binary is " + value + ", neither cooperation (0) nor conflict (1)");
  }
}
