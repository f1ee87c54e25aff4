package org.chancery.bench.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.bench.Counted;
import org.chancery.bench.Held;
import org.chancery.bench.JsonLine;
import org.chancery.engine.network.Network;

/**
 * What a source does to a target, both given, against PLV (Hu et al. 2024): macro-F1 in percent of
 * cooperation and conflict, {@code binary}; of the four quads; and of the fifteen roots.
 */
public final class Plv {

  private static final Confusion BINARY = new Confusion(Roots.HALVES);
  private static final Confusion QUAD = new Confusion(Roots.QUADS);
  private static final Confusion ROOT = new Confusion(Roots.all());

  private Plv() {}

  /**
   * Scores the network on lines with {@code id}, {@code text}, {@code source_spans}, {@code
   * target_spans}, {@code quad} and {@code root}.
   *
   * @param heldOut whether only the sentences count that training was not shown
   */
  public static Counted score(Path file, Network network, boolean heldOut) throws IOException {
    return score(file, given -> given.chances(network), heldOut);
  }

  static Counted score(Path file, Function<Given, Map<String, Double>> chances, boolean heldOut)
      throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      if (!heldOut || Held.fifth(line.node().path("id").asString(""))) {
        Answer gold = gold(line);
        rows.add(row(gold, Answer.of(chances.apply(Given.of(line.node())))));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          file + " has no sentence" + (heldOut ? " that was held out" : ""));
    }
    return new Counted(rows, Plv::figures);
  }

  private static Answer gold(JsonLine line) {
    String quad = line.node().path("quad").asString("");
    String root = line.node().path("root").asString("");
    if (!Roots.QUADS.contains(quad)) {
      throw line.wrong("quad is " + quad + "; there are " + Roots.QUADS);
    }
    if (!Roots.all().contains(root)) {
      throw line.wrong("root is " + root + "; there are " + Roots.all());
    }
    return new Answer(Roots.half(quad), quad, root);
  }

  private static double[] row(Answer gold, Answer ours) {
    return Stream.of(
            BINARY.of(gold.half(), ours.half()),
            QUAD.of(gold.quad(), ours.quad()),
            ROOT.of(gold.root(), ours.root()))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static Map<String, Double> figures(double[] sums) {
    int quad = BINARY.size();
    int root = quad + QUAD.size();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("binary", BINARY.macroF1(Arrays.copyOfRange(sums, 0, quad)));
    figures.put("quad", QUAD.macroF1(Arrays.copyOfRange(sums, quad, root)));
    figures.put("root", ROOT.macroF1(Arrays.copyOfRange(sums, root, sums.length)));
    return figures;
  }
}
