package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.bench.polnear.PolNeAR;
import org.chancery.bench.readings.Readings;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;

/** The attributions of whole Readings, scored. */
final class Attributions {

  private Attributions() {}

  static Map<String, Double> score(Path file) throws IOException {
    Step<Document, Reading> reader = Readings.reader();
    return PolNeAR.score(
        file,
        text ->
            reader.apply(Document.of(text)).attributions().stream()
                .map(Attributions::parts)
                .toList());
  }

  private static PolNeAR.Parts parts(Attribution attribution) {
    return new PolNeAR.Parts(
        attribution.source().stream().toList(),
        attribution.cue().stream().toList(),
        attribution.content());
  }
}
