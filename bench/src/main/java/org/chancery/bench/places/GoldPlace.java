package org.chancery.bench.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A name of a place as a corpus marks it.
 *
 * @param at where it is; empty where the corpus does not say, and such count neither way
 */
record GoldPlace(Span span, Optional<Point> at) {

  /** Degrees. */
  record Point(double latitude, double longitude) {}

  /**
   * Those of a line; what the corpus marks amiss, with other words at its offsets, is not there.
   */
  static List<GoldPlace> of(JsonNode line) {
    List<GoldPlace> places = new ArrayList<>();
    for (JsonNode each : line.path("toponyms")) {
      int begin = each.path("b").asInt(-1);
      int end = each.path("e").asInt(-1);
      if (begin >= 0 && end > begin) {
        boolean located = each.has("lat") && each.has("lon") && !each.has("annotated_surface");
        places.add(
            new GoldPlace(
                new Span(begin, end),
                located
                    ? Optional.of(
                        new Point(each.path("lat").asDouble(0), each.path("lon").asDouble(0)))
                    : Optional.empty()));
      }
    }
    return places;
  }
}
