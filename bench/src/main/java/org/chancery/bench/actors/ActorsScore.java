package org.chancery.bench.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.bench.Counted;
import org.chancery.bench.Tokens;
import org.chancery.bench.readings.Readings;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;

/**
 * Of the phrases for actors, the shares that the whole reader gives the right country and the right
 * sector, in percent. Each phrase of the gold is held to the one of ours that overlaps it most; a
 * country is right where it is the gold's, none included; a sector where our main one is among the
 * gold's, counted where the gold has any.
 */
public final class ActorsScore {

  private ActorsScore() {}

  /** Scores the reader on the gold of a part of our own corpus. */
  public static Counted score(Path file) throws IOException {
    Step<Document, Reading> reader = Readings.reader();
    return score(file, document -> actors(reader.apply(document)));
  }

  static Counted score(Path file, Function<Document, List<Actor>> reader) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (var line : Tokens.records(file)) {
      Gold gold = Gold.of(line);
      rows.add(row(gold.actors(), reader.apply(gold.document())));
    }
    return new Counted(rows, ActorsScore::figures);
  }

  private static List<Actor> actors(Reading reading) {
    List<Actor> actors = new ArrayList<>();
    for (Entity entity : reading.resolved().entities()) {
      for (Mention mention : entity.mentions()) {
        actors.add(
            new Actor(
                mention.span().begin(),
                mention.span().end(),
                entity.country().orElse(""),
                entity.sectors()));
      }
    }
    return actors;
  }

  private static double[] row(List<Actor> gold, List<Actor> ours) {
    double[] row = new double[4];
    for (Actor wanted : gold) {
      Optional<Actor> found =
          ours.stream()
              .filter(actor -> actor.overlap(wanted) > 0)
              .max(Comparator.comparingDouble(wanted::overlap));
      row[1]++;
      row[0] += found.map(Actor::country).orElse("").equals(wanted.country()) ? 1 : 0;
      if (!wanted.sectors().isEmpty()) {
        row[3]++;
        row[2] += found.filter(actor -> actor.isOfSector(wanted.sectors())).isPresent() ? 1 : 0;
      }
    }
    return row;
  }

  private static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("country", share(sums[0], sums[1]));
    figures.put("sector", share(sums[2], sums[3]));
    return figures;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
