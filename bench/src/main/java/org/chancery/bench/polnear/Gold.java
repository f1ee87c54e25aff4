package org.chancery.bench.polnear;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article with the attributions that its annotator saw. */
record Gold(String text, List<PolNeAR.Parts> attributions) {

  Gold {
    attributions = List.copyOf(attributions);
  }

  /** A line of JSON with {@code text} and {@code attributions} of lists of {@code [begin, end)}. */
  static Gold of(String line) {
    JsonNode node = JsonMapper.shared().readTree(line);
    List<PolNeAR.Parts> attributions = new ArrayList<>();
    for (JsonNode each : node.path("attributions")) {
      attributions.add(
          new PolNeAR.Parts(
              spans(each.path("source")), spans(each.path("cue")), spans(each.path("content"))));
    }
    return new Gold(node.path("text").asString(""), attributions);
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : array) {
      spans.add(new Span(span.path(0).asInt(), span.path(1).asInt()));
    }
    return spans;
  }
}
