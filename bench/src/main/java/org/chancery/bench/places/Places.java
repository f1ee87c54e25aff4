package org.chancery.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.bench.Counted;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.entity.Resolver;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marker;
import org.chancery.engine.network.Network;
import org.chancery.engine.place.PlaceFinder;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.step.Step;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Places against GeoWebNews, LGL and GeoVirus (Gritta, Pilehvar and Collier 2020). {@code toponym}
 * is the F1 of exact spans, where gold without coordinates counts neither way; {@code within161km}
 * is the share of the right spans that lie within 161 km (100 miles) of the gold, {@code country}
 * the share in its country, and {@code endToEnd} the F1 of those both found and within 161 km. All
 * in percent.
 *
 * <p>Some corpora mark words for what is of a place ({@code Kenyan}), some do not. Where a file
 * marks less than a quarter of those we find, none of ours counts.
 */
public final class Places {

  private static final double NEAR = 161;
  private static final int RIGHT = 0;
  private static final int FOUND = 1;
  private static final int WANTED = 2;
  private static final int WITHIN = 3;
  private static final int COUNTRY = 4;
  private static final int COUNTS = 5;

  private final Countries countries;
  private final Map<String, String> iso2 = new HashMap<>();

  /** A document's places, by the corpus and by us. */
  record Pair(List<GoldPlace> gold, List<PlaceMention> ours) {}

  Places(Gazetteer gazetteer, List<State> states) {
    this.countries = new Countries(gazetteer);
    states.forEach(state -> iso2.put(state.iso3(), state.iso2()));
  }

  /** Scores our places on a file of lines with {@code text} and {@code toponyms}. */
  public static Counted score(Path file, Network network) throws IOException {
    Lexicon lexicon = new Lexicon(Knowledge.bundled());
    PlaceFinder finder = new PlaceFinder(lexicon);
    Step<Document, Resolved> reader =
        new Splitter().then(network).then(new Marker(lexicon)).then(new Resolver(lexicon));
    return new Places(Gazetteer.bundled(), Knowledge.bundled().states())
        .score(file, text -> finder.find(reader.apply(Document.of(text))));
  }

  private Counted score(Path file, Function<String, List<PlaceMention>> reader) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      pairs.add(new Pair(GoldPlace.of(node), reader.apply(node.path("text").asString(""))));
    }
    return new Counted(rows(pairs), Places::figures);
  }

  /** The counts of each document: right, found, wanted, within 161 km, in the right country. */
  List<double[]> rows(List<Pair> pairs) {
    boolean demonyms = marksDemonyms(pairs);
    return pairs.stream().map(pair -> row(pair, demonyms)).toList();
  }

  private static boolean marksDemonyms(List<Pair> pairs) {
    int ours = 0;
    int marked = 0;
    for (Pair pair : pairs) {
      for (PlaceMention place : pair.ours()) {
        if (place.use() == Use.DEMONYM) {
          ours++;
          marked += located(pair.gold(), place.span()).isPresent() ? 1 : 0;
        }
      }
    }
    return 4 * marked >= ours;
  }

  private static Optional<GoldPlace> located(List<GoldPlace> gold, Span span) {
    return gold.stream()
        .filter(place -> place.span().equals(span) && place.at().isPresent())
        .findFirst();
  }

  private double[] row(Pair pair, boolean demonyms) {
    double[] row = new double[COUNTS];
    row[WANTED] = pair.gold().stream().filter(place -> place.at().isPresent()).count();
    for (PlaceMention mine : pair.ours()) {
      Optional<GoldPlace> gold = located(pair.gold(), mine.span());
      boolean neutral =
          pair.gold().stream().anyMatch(place -> place.span().equals(mine.span()))
              || (mine.use() == Use.DEMONYM && !demonyms);
      if (gold.isPresent()) {
        row[FOUND]++;
        row[RIGHT]++;
        gold.get().at().ifPresent(at -> where(row, mine, at));
      } else if (!neutral) {
        row[FOUND]++;
      }
    }
    return row;
  }

  private void where(double[] row, PlaceMention mine, GoldPlace.Point at) {
    if (mine.located().isEmpty()) {
      return;
    }
    Located ours = mine.located().get();
    double off = Place.distance(ours.latitude(), ours.longitude(), at.latitude(), at.longitude());
    row[WITHIN] += off <= NEAR ? 1 : 0;
    Optional<String> theirs = countries.at(at.latitude(), at.longitude());
    Optional<String> country = ours.country().map(iso3 -> iso2.getOrDefault(iso3, iso3));
    row[COUNTRY] += off <= NEAR || (country.isPresent() && country.equals(theirs)) ? 1 : 0;
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("toponym", Counted.f1(sums[RIGHT], sums[FOUND], sums[WANTED]));
    figures.put("within161km", share(sums[WITHIN], sums[RIGHT]));
    figures.put("endToEnd", Counted.f1(sums[WITHIN], sums[FOUND], sums[WANTED]));
    figures.put("country", share(sums[COUNTRY], sums[RIGHT]));
    return figures;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
