package org.chancery.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.bench.Counted;
import org.chancery.bench.Tokens;
import org.chancery.engine.network.Network;
import org.chancery.engine.network.View;
import tools.jackson.databind.JsonNode;

/**
 * Whether the author holds that events happened, from -3, surely not, to 3, surely, as Stanovsky et
 * al. (2017) bring the corpora to one scale: {@code mae}, the mean absolute error, and {@code r},
 * Pearson's correlation.
 */
public final class Factuality {

  /** The factuality of one event. */
  record Fact(double gold, double ours) {}

  private Factuality() {}

  /** Scores the network on a file of lines, each a sentence with {@code text}, {@code targets}. */
  public static Counted score(Path file, Network network) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonNode record : Tokens.records(file)) {
      List<String> words = Tokens.plain(words(record.path("text").asString("")));
      rows.add(count(facts(record, network.view(Tokens.parsed(List.of(words))))));
    }
    return new Counted(rows, Factuality::figures);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Those of a sentence; a word that the network does not see is as likely as not. */
  private static List<Fact> facts(JsonNode record, View view) {
    List<Fact> facts = new ArrayList<>();
    for (JsonNode target : record.path("targets")) {
      int word = target.path("span1").path(0).asInt();
      double ours = view.score("fact", "value", word).orElse(0);
      facts.add(new Fact(target.path("label").asDouble(), ours));
    }
    return facts;
  }

  /** How many, how far off, and the sums that the correlation is made of. */
  static double[] count(List<Fact> facts) {
    double[] row = new double[7];
    for (Fact fact : facts) {
      row[0]++;
      row[1] += Math.abs(fact.ours() - fact.gold());
      row[2] += fact.gold();
      row[3] += fact.ours();
      row[4] += fact.gold() * fact.gold();
      row[5] += fact.ours() * fact.ours();
      row[6] += fact.gold() * fact.ours();
    }
    return row;
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("mae", sums[0] == 0 ? 0 : sums[1] / sums[0]);
    figures.put("r", correlation(sums));
    return figures;
  }

  /** Pearson's, by sums; 0 where one side is all alike. */
  private static double correlation(double[] sums) {
    double together = sums[0] * sums[6] - sums[2] * sums[3];
    double gold = sums[0] * sums[4] - sums[2] * sums[2];
    double ours = sums[0] * sums[5] - sums[3] * sums[3];
    return gold <= 0 || ours <= 0 ? 0 : together / Math.sqrt(gold * ours);
  }
}
