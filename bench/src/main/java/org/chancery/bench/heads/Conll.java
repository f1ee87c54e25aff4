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
import tools.jackson.databind.JsonNode;

/**
 * Names by CoNLL-2003's counting (Tjong Kim Sang and De Meulder 2003) on its own words: exact spans
 * and types, micro-averaged F1 in percent.
 */
public final class Conll {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  private Conll() {}

  /** Scores the network on a file of lines with {@code sentences} of tokens and labels. */
  public static Counted score(Path file, Network network) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonNode record : Tokens.records(file)) {
      List<List<String>> sentences = new ArrayList<>();
      List<Run> gold = new ArrayList<>();
      int first = 0;
      for (JsonNode sentence : record.path("sentences")) {
        sentences.add(Tokens.words(sentence.path("tokens")));
        gold.addAll(Run.of(Tokens.strings(sentence.path("labels")), first));
        first += sentences.getLast().size();
      }
      rows.add(count(gold, Run.of(network.view(Tokens.parsed(sentences)).spans("conll"))));
    }
    return new Counted(rows, Conll::figures);
  }

  /** Right, found and wanted of each type in turn. */
  static double[] count(List<Run> gold, List<Run> ours) {
    return Count.runs(TYPES, gold, ours);
  }

  static Map<String, Double> figures(double[] sums) {
    double[] all = new double[3];
    for (int i = 0; i < sums.length; i++) {
      all[i % 3] += sums[i];
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("f1", Count.f1(all, 0));
    for (int i = 0; i < TYPES.size(); i++) {
      figures.put(TYPES.get(i), Count.f1(sums, 3 * i));
    }
    return figures;
  }
}
