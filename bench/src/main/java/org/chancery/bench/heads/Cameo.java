package org.chancery.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.bench.Counted;
import org.chancery.bench.Held;
import org.chancery.bench.Tokens;
import org.chancery.engine.network.Network;
import tools.jackson.databind.JsonNode;

/**
 * Who acts and who is acted on, by the CAMEO sentences of ConfliBERT (Hu et al. 2022): exact spans,
 * F1 in percent. A span that is both counts with the sources and with the targets.
 */
public final class Cameo {

  private static final List<String> ROLES = List.of("source", "target");
  private static final String BOTH = "both";

  /** What the corpus calls the roles. */
  private static final Map<String, String> NAMES = Map.of("S", "source", "T", "target", "R", BOTH);

  private Cameo() {}

  /**
   * Scores the network on a file of lines with {@code id}, {@code tokens} and {@code tags}; those
   * without tags are left out.
   *
   * @param heldOut whether to count only those that training keeps out
   */
  public static Counted score(Path file, Network network, boolean heldOut) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonNode record : Tokens.records(file)) {
      boolean counts = !heldOut || Held.fifth(record.path("id").asString(""));
      if (counts && !record.path("tags").isEmpty()) {
        List<String> words = Tokens.words(record.path("tokens"));
        List<Run> ours = Run.of(network.view(Tokens.parsed(List.of(words))).spans("cameo"));
        rows.add(count(gold(Tokens.strings(record.path("tags"))), ours));
      }
    }
    return new Counted(rows, Cameo::figures);
  }

  /** The runs of the corpus's tags, by our names of the roles. */
  static List<Run> gold(List<String> tags) {
    return Run.of(tags, 0).stream()
        .map(run -> new Run(run.begin(), run.end(), NAMES.getOrDefault(run.label(), run.label())))
        .toList();
  }

  /** Right, found and wanted of the sources, then of the targets. */
  static double[] count(List<Run> gold, List<Run> ours) {
    return Count.runs(ROLES, apart(gold), apart(ours));
  }

  /** Each run with its role; one that is both is there twice. */
  private static List<Run> apart(List<Run> runs) {
    return runs.stream()
        .flatMap(
            run ->
                (run.label().equals(BOTH) ? ROLES : List.of(run.label()))
                    .stream().map(role -> new Run(run.begin(), run.end(), role)))
        .toList();
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (int i = 0; i < ROLES.size(); i++) {
      figures.put(ROLES.get(i), Count.f1(sums, 3 * i));
    }
    return figures;
  }
}
