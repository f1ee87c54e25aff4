package org.chancery.bench.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chancery.bench.Counted;
import org.chancery.bench.JsonLine;
import org.chancery.bench.readings.Readings;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.knowledge.ActorList;

/**
 * Cases of PETRARCH's kind: short texts whose actors are those of a list, and CAMEO's codes of what
 * they do. {@code sentences} is the share of the texts that are wholly right, with no event more;
 * {@code elements} the share of sources, targets and codes that are right, each event of the gold
 * beside the one found that is most like it. Both in percent.
 */
public final class PetrarchScore {

  private PetrarchScore() {}

  /**
   * Scores the reader on lines with {@code date}, {@code text}, and {@code gold} of {@code source},
   * {@code target} and {@code code}.
   *
   * @param actors the list of actors; a line's own {@code actors}, the name of a file beside this
   *     one, goes before it
   */
  public static Counted score(Path file, Optional<Path> actors) throws IOException {
    Map<Path, Step<Document, Reading>> readers = new HashMap<>();
    return score(
        file,
        (line, document) -> {
          Path list = list(line, actors);
          return readers
              .computeIfAbsent(list, _ -> Readings.reader(ActorList.read(list, _ -> {})))
              .apply(document);
        });
  }

  static Counted score(Path file, BiFunction<JsonLine, Document, Reading> reader)
      throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      if (!line.node().path("gold").isArray()) {
        throw line.wrong("has no list of events, gold");
      }
      List<Triple> gold = line.node().path("gold").valueStream().map(Triple::gold).toList();
      rows.add(row(gold, Triple.read(reader.apply(line, document(line)))));
    }
    return new Counted(rows, PetrarchScore::figures);
  }

  private static Path list(JsonLine line, Optional<Path> actors) {
    String own = line.node().path("actors").asString("");
    return own.isEmpty()
        ? actors.orElseThrow(
            () -> line.wrong("names no list of actors; give one with --actors FILE"))
        : line.file().resolveSibling(own);
  }

  private static Document document(JsonLine line) {
    Document plain = Document.of(line.node().path("text").asString(""));
    String date = line.node().path("date").asString("");
    return date.isEmpty() ? plain : plain.published(new Published(iso(date), Published.From.GIVEN));
  }

  /** A day that may be written {@code 20240131}, as these coders do. */
  private static String iso(String date) {
    return date.matches("\\d{8}") ? date.replaceAll("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3") : date;
  }

  private static double[] row(List<Triple> gold, List<Triple> found) {
    return new double[] {
      1,
      new HashSet<>(gold).equals(new HashSet<>(found)) ? 1 : 0,
      (double) Triple.ELEMENTS * gold.size(),
      right(gold, found)
    };
  }

  /** The elements that are right: the likest pairs first, each event in one. */
  private static int right(List<Triple> gold, List<Triple> found) {
    List<Triple> wanted = new ArrayList<>(gold);
    List<Triple> left = new ArrayList<>(found);
    int right = 0;
    for (int same = Triple.ELEMENTS; same > 0; same--) {
      for (Triple each : List.copyOf(wanted)) {
        int least = same;
        Optional<Triple> match = left.stream().filter(f -> each.same(f) == least).findFirst();
        if (match.isPresent()) {
          right += same;
          wanted.remove(each);
          left.remove(match.get());
        }
      }
    }
    return right;
  }

  private static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("sentences", 100 * sums[1] / sums[0]);
    figures.put("elements", sums[2] == 0 ? 0 : 100 * sums[3] / sums[2]);
    return figures;
  }
}
