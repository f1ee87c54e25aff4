package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.bench.readings.ReadingsScore;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Intake;
import org.chancery.intake.Taken;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;
import org.chancery.record.json.ReadingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the articles that lie beside a file of gold, and scores them: figures in percent. */
final class Samples {

  private Samples() {}

  /** The main figure of each measure, for the articles in the folder {@code samples} beside. */
  static Map<String, Double> score(Path gold) throws IOException {
    Path articles = gold.toAbsolutePath().resolveSibling("samples");
    Step<Document, Reading> reader =
        Reader.with(
            Knowledge.bundled(), Network.of(Model.bundled()), new Coder("bench", "bundled"));
    List<JsonNode> readings = new ArrayList<>();
    try (Stream<Taken> taken =
        new Intake(Optional.empty()).of(List.of(articles), InputStream.nullInputStream())) {
      taken.forEach(
          each -> {
            if (each instanceof Taken.Accepted accepted) {
              String json = ReadingJson.write(reader.apply(accepted.document()));
              readings.add(JsonMapper.shared().readTree(json));
            }
          });
    }
    List<JsonNode> wanted = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      wanted.add(JsonMapper.shared().readTree(line));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    ReadingsScore.of(readings, wanted)
        .figures()
        .forEach(
            (name, all) -> {
              Double main = all.containsKey("F1") ? all.get("F1") : all.get("acc");
              if (main != null && main > 0) {
                figures.put(name, main * 100);
              }
            });
    return figures;
  }
}
