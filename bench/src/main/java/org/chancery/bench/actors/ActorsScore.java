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
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.step.Step;

/**
 * Of the phrases for actors, the shares that the whole reader gives the right country and the right
 * sector, in percent. Each phrase of the gold is held to the one of ours with the same head word,
 * else to the one that overlaps it most; where nothing of ours touches it, it counts as read with
 * neither. A country is right where it is the gold's, none included; a sector where our main one is
 * among the gold's, counted where the gold has any. Beside these, the share of phrases that were
 * found, that is with a phrase of ours of the same head word, and both shares of those alone: what
 * is lost among the others is lost before a country or sector is chosen. Whether an event was read
 * does not matter.
 */
public final class ActorsScore {

  /** Counts kept of all phrases, and again of those found. */
  private static final int COUNTS = 4;

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
    Parsed parsed = reading.resolved().marked().parsed();
    List<Actor> actors = new ArrayList<>();
    for (Entity entity : reading.resolved().entities()) {
      for (Mention mention : entity.mentions()) {
        actors.add(
            Actor.of(
                parsed,
                mention.span().begin(),
                mention.span().end(),
                entity.country().orElse(""),
                entity.sectors()));
      }
    }
    return actors;
  }

  /** Phrases, right countries, phrases with a sector, right sectors; then of those found alone. */
  private static double[] row(List<Actor> gold, List<Actor> ours) {
    double[] row = new double[2 * COUNTS];
    for (Actor wanted : gold) {
      Optional<Actor> held =
          ours.stream()
              .filter(actor -> actor.overlap(wanted) > 0)
              .max(
                  Comparator.comparing((Actor actor) -> actor.head() == wanted.head())
                      .thenComparingDouble(wanted::overlap));
      count(row, 0, wanted, held);
      if (held.filter(actor -> actor.head() == wanted.head()).isPresent()) {
        count(row, COUNTS, wanted, held);
      }
    }
    return row;
  }

  private static void count(double[] row, int from, Actor wanted, Optional<Actor> held) {
    row[from]++;
    row[from + 1] += held.map(Actor::country).orElse("").equals(wanted.country()) ? 1 : 0;
    if (!wanted.sectors().isEmpty()) {
      row[from + 2]++;
      row[from + 3] += held.filter(actor -> actor.isOfSector(wanted.sectors())).isPresent() ? 1 : 0;
    }
  }

  private static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("country", share(sums[1], sums[0]));
    figures.put("sector", share(sums[3], sums[2]));
    figures.put("found", share(sums[COUNTS], sums[0]));
    figures.put("foundCountry", share(sums[COUNTS + 1], sums[COUNTS]));
    figures.put("foundSector", share(sums[COUNTS + 3], sums[COUNTS + 2]));
    return figures;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
