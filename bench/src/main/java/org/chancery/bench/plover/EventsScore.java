package org.chancery.bench.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.bench.Counted;
import org.chancery.bench.JsonLine;
import org.chancery.bench.readings.Readings;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;

/**
 * The events that the whole reader codes in sentences. In each sentence events pair one to one:
 * {@code type} is the F1 of pairs of one type; {@code f1} of those that also have every country of
 * the gold's actors and recipients; {@code roles} is the share of the latter among the former;
 * {@code forbidden} the share of the sentences without an event in which one was found, so that
 * lower is better. All in percent.
 */
public final class EventsScore {

  private EventsScore() {}

  /**
   * Scores the reader on lines with {@code text} and {@code events} of {@code type}, {@code actors}
   * and {@code recipients}: ISO 3166-1 alpha-3 codes, or objects with {@code country}. Articles of
   * our own corpus, lines with {@code raw}, are passed over.
   */
  public static Counted score(Path file) throws IOException {
    Step<Document, Reading> reader = Readings.reader();
    return score(file, text -> Coded.read(reader.apply(Document.of(text))));
  }

  static Counted score(Path file, Function<String, List<Coded>> reader) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      if (!line.node().has("raw")) {
        List<Coded> gold = Coded.gold(line);
        rows.add(row(gold, reader.apply(line.node().path("text").asString(""))));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + " has no sentence");
    }
    return new Counted(rows, EventsScore::figures);
  }

  private static double[] row(List<Coded> gold, List<Coded> found) {
    boolean empty = gold.isEmpty();
    return new double[] {
      Pairing.most(gold, found, Coded::isType),
      Pairing.most(gold, found, Coded::isAll),
      found.size(),
      gold.size(),
      empty ? 1 : 0,
      empty && !found.isEmpty() ? 1 : 0
    };
  }

  private static Map<String, Double> figures(double[] sums) {
    double type = sums[0];
    double all = sums[1];
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("f1", Counted.f1(all, sums[2], sums[3]));
    figures.put("type", Counted.f1(type, sums[2], sums[3]));
    figures.put("roles", share(all, type));
    figures.put("forbidden", share(sums[5], sums[4]));
    return figures;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
