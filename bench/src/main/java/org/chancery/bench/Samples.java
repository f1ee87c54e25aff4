package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.bench.readings.Readings;
import org.chancery.bench.readings.ReadingsScore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the articles that lie beside a file of gold, and scores them: figures in percent. */
final class Samples {

  private Samples() {}

  /** The main figure of each measure, for the articles in the folder {@code samples} beside. */
  static Map<String, Double> score(Path gold) throws IOException {
    Path articles = gold.toAbsolutePath().resolveSibling("samples");
    List<JsonNode> wanted = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      wanted.add(JsonMapper.shared().readTree(line));
    }
    return ReadingsScore.of(Readings.of(List.of(articles)), wanted).mainFigures();
  }
}
