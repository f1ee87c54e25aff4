package org.chancery.bench.readings;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Intake;
import org.chancery.intake.Taken;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;
import org.chancery.record.json.ReadingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program, with all that comes with it, reads in articles. */
public final class Readings {

  private Readings() {}

  /** The whole chain, with the bundled tables and model. */
  public static Step<Document, Reading> reader() {
    return reader(ActorList.NONE);
  }

  /** The whole chain, with a user's own actors beside the bundled tables. */
  public static Step<Document, Reading> reader(ActorList actors) {
    Coder coder = new Coder("bench", "bundled", "bundled");
    Model model = Model.bundled();
    return Reader.with(
        Knowledge.bundled().with(actors),
        Network.of(model),
        Calibration.parse(model.confidence()),
        coder);
  }

  /** The Readings of files, or of the files in folders; what is refused has none. */
  public static List<JsonNode> of(List<Path> paths) {
    return read(paths).stream().map(Readings::json).toList();
  }

  /** The same as values. */
  public static List<Reading> read(List<Path> paths) {
    Step<Document, Reading> reader = reader();
    List<Reading> readings = new ArrayList<>();
    try (Stream<Taken> taken =
        new Intake(Optional.empty()).of(paths, InputStream.nullInputStream())) {
      taken.forEach(
          each -> {
            if (each instanceof Taken.Accepted accepted) {
              readings.add(reader.apply(accepted.document()));
            }
          });
    }
    return readings;
  }

  public static JsonNode json(Reading reading) {
    return JsonMapper.shared().readTree(ReadingJson.write(reading));
  }
}
