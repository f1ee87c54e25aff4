package org.chancery.app.knowledge;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.BundledTable;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a folder of tables: those that have sources are built from them, those written by hand are
 * the folder's own or else the bundled ones, and {@code SOURCES.tsv} says what is from where.
 */
public final class KnowledgeBuild {
  private static final String COMMAND = "chancery knowledge build SOURCES DIR";
  private static final String FACTBOOK = "factbook";
  private static final String MANUAL = "plover/PLOVER_MANUAL.tex";
  private static final String CONVERSION = "plover/CAMEO2PLOVER-2021.txt";
  private static final String GOLDSTEIN = "cameo/goldstein.tsv";
  private static final String ACTORS = "actors";
  private static final String CAMEO_HEADER = "code\tgoldstein\tlabel";
  private static final String HAND = "by hand";
  private static final String OURS = "CC BY 4.0";
  private static final String PLOVERS = "CC BY-SA 4.0";

  private final Path sources;
  private final Path target;
  private final Map<String, List<String>> tables = new TreeMap<>();
  private final Map<String, String> origins = new HashMap<>();

  private KnowledgeBuild(Path sources, Path target) {
    this.sources = sources;
    this.target = target;
  }

  /**
   * Builds all tables into the target, which is made if need be.
   *
   * @return a line for each table that is new or has changed; the problems of the result, if any,
   *     are thrown
   */
  public static List<String> build(Path sources, Path target) throws IOException {
    return build(sources, target, _ -> {});
  }

  /**
   * As above; where the sources hold a folder of lists of actors, these become a table too, and the
   * table alone if they hold nothing else.
   *
   * @param problems is told of the lines of those lists that are left out
   */
  static List<String> build(Path sources, Path target, Consumer<Problem> problems)
      throws IOException {
    KnowledgeBuild build = new KnowledgeBuild(sources, target);
    boolean lists = Files.isDirectory(sources.resolve(ACTORS));
    if (lists) {
      build.actors(problems);
    }
    if (!lists || Files.exists(sources.resolve(FACTBOOK))) {
      build.all();
    }
    build.record();
    return build.write();
  }

  private void all() throws IOException {
    for (String source : List.of(FACTBOOK, MANUAL, CONVERSION, GOLDSTEIN)) {
      if (!Files.exists(sources.resolve(source))) {
        throw new IOException(sources + ": has no " + source + "; give the folder that holds it");
      }
    }
    readByHand();
    states();
    cameo();
    plover();
    places();
  }

  private void actors(Consumer<Problem> problems) throws IOException {
    Path folder = sources.resolve(ACTORS);
    ActorList all = ActorList.NONE;
    for (Path file : Checksum.files(folder, "")) {
      all = all.and(ActorsFile.read(file, problems));
    }
    put(
        Knowledge.ACTORS,
        "Actors of a user's own lists.",
        ACTORS + "/",
        "that of the lists",
        Checksum.of(folder, ""),
        "name\tcode\tfrom\tuntil",
        all.table());
  }

  private void readByHand() throws IOException {
    List<String> files = new ArrayList<>(BundledTable.files());
    files.addAll(BundledTable.aside());
    files.add(BundledTable.STATES_BY_HAND);
    files.add(BundledTable.PLACES_BY_HAND);
    files.add("plover/LICENSE.md");
    for (String file : files) {
      Path own = target.resolve(file);
      tables.put(file, Files.exists(own) ? lines(own) : BundledTable.of(file).lines());
      String licence = file.startsWith("plover/") ? PLOVERS : OURS;
      origins.put(file, HAND + "\t" + licence + "\t\t");
    }
  }

  private void states() throws IOException {
    Path folder = sources.resolve(FACTBOOK);
    Map<String, Path> entries = new HashMap<>();
    for (Path file : Checksum.files(folder, ".json")) {
      String name = String.valueOf(file.getFileName());
      entries.put(name.substring(0, name.length() - ".json".length()), file);
    }
    List<String> rows = new ArrayList<>();
    for (List<String> byHand : rows(BundledTable.STATES_BY_HAND, StateRow.HEADER_BY_HAND)) {
      Path entry = entries.get(byHand.getFirst());
      if (entry == null) {
        throw new IOException(
            BundledTable.STATES_BY_HAND
                + ": '"
                + byHand.getFirst()
                + "': the factbook has no such entry below "
                + folder
                + "; correct the code");
      }
      rows.add(StateRow.of(byHand, factbookEntry(entry)));
    }
    rows.sort(null);
    String origin = "World Factbook (" + FACTBOOK + "/), " + BundledTable.STATES_BY_HAND;
    put(
        "states.tsv",
        "States with their names in every form.",
        origin,
        "CC0 1.0 and " + OURS,
        Checksum.of(folder, ".json"),
        StateRow.HEADER,
        rows);
  }

  private static FactbookEntry factbookEntry(Path file) throws IOException {
    try {
      return FactbookEntry.of(JsonMapper.shared().readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      throw new IOException(file + ": is no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private void plover() throws IOException {
    put(
        "plover/scores.tsv",
        "PLOVER's scores of types and modes.",
        "PLOVER manual, table of scores (" + MANUAL + ")",
        PLOVERS,
        Checksum.of(sources.resolve(MANUAL), ""),
        "type\tmode\tscore",
        PloverSource.scores(lines(sources.resolve(MANUAL))));
    Set<String> modes = new HashSet<>();
    for (List<String> row : rows("plover/modes.tsv", "type\tmode\tmeaning")) {
      modes.add(row.get(0) + "/" + row.get(1));
    }
    Set<String> contexts = new HashSet<>();
    for (List<String> row : rows("plover/contexts.tsv", "context\tmeaning")) {
      contexts.add(row.getFirst());
    }
    Set<String> codes = new HashSet<>();
    for (List<String> row : rows("cameo/codes.tsv", CAMEO_HEADER)) {
      codes.add(row.getFirst());
    }
    put(
        "plover/cameo.tsv",
        "What CAMEO codes are in PLOVER; 01 and 02 have no counterpart.",
        "PLOVER conversion table (" + CONVERSION + ")",
        PLOVERS,
        Checksum.of(sources.resolve(CONVERSION), ""),
        "cameo\ttype\tmode\tcontexts",
        PloverSource.mapping(lines(sources.resolve(CONVERSION)), codes, modes, contexts));
  }

  private void cameo() throws IOException {
    Path source = sources.resolve(GOLDSTEIN);
    List<String> rows = new ArrayList<>();
    List<String> lines = lines(source);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != 3) {
        throw new IOException(source + ": '" + line + "': needs code, name and goldstein");
      }
      rows.add(cells.get(0) + "\t" + cells.get(2) + "\t" + sentenceCase(cells.get(1)));
    }
    put(
        "cameo/codes.tsv",
        "CAMEO codes with their Goldstein values.",
        "andybega/icews, data-raw/cameo-codes.csv (" + GOLDSTEIN + ")",
        "MIT; facts",
        Checksum.of(source, ""),
        CAMEO_HEADER,
        rows);
  }

  private static String sentenceCase(String label) {
    String lower =
        label.equals(label.toUpperCase(Locale.ROOT)) ? label.toLowerCase(Locale.ROOT) : label;
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The places, which stay as they are where the sources lack them: they are 100 MB. */
  private void places() throws IOException {
    Path folder = sources.resolve(PlacesSource.FOLDER);
    if (!Files.exists(folder)) {
      Path own = target.resolve(BundledTable.PLACES);
      Path origins = target.resolve(BundledTable.SOURCES);
      boolean given = Files.exists(own) && Files.exists(origins);
      keep(
          BundledTable.PLACES,
          given ? lines(own) : BundledTable.of(BundledTable.PLACES).lines(),
          given ? lines(origins) : BundledTable.of(BundledTable.SOURCES).lines());
      return;
    }
    Map<String, double[]> centres = new HashMap<>();
    for (Path file : Checksum.files(sources.resolve(FACTBOOK), ".json")) {
      String name = String.valueOf(file.getFileName());
      factbookEntry(file)
          .centre()
          .ifPresent(at -> centres.put(name.substring(0, name.indexOf('.')), at));
    }
    put(
        BundledTable.PLACES,
        "Places of the world: areas, countries, their divisions, and towns.",
        "GeoNames, https://www.geonames.org ("
            + PlacesSource.ORIGIN
            + "); middles of countries:"
            + " World Factbook ("
            + FACTBOOK
            + "/); "
            + BundledTable.PLACES_BY_HAND,
        OURS + "; CC0 1.0",
        Checksum.of(folder, ""),
        PlacesSource.HEADER,
        PlacesSource.lines(
            folder, rows(BundledTable.PLACES_BY_HAND, PlacesSource.HEADER_BY_HAND), centres));
  }

  /** A built table as it was, with what its line among the sources says of it. */
  private void keep(String file, List<String> table, List<String> origins) {
    tables.put(file, table);
    for (String line : origins) {
      if (line.startsWith(file + "\t")) {
        String origin = line.substring(file.length() + 1, line.lastIndexOf('\t'));
        this.origins.put(file, origin);
      }
    }
  }

  private void put(
      String file,
      String what,
      String source,
      String licence,
      String checksum,
      String header,
      List<String> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + what);
    lines.add("# Source: " + source + ". Licence: " + licence + ".");
    lines.add("# Built by: " + COMMAND + "; do not edit.");
    lines.add(header);
    lines.addAll(rows);
    tables.put(file, List.copyOf(lines));
    origins.put(file, "built\t" + licence + "\t" + source + "\t" + checksum);
  }

  private void record() {
    List<String> lines = new ArrayList<>();
    lines.add("# Where each file here is from. Built by: " + COMMAND);
    lines.add(
        "# SHA-256: of a source, its bytes (of a folder, those of its files in order of name);");
    lines.add("# of a file here, its lines with a line feed after each.");
    lines.add("file\tmade\tlicence\tsource\tsource sha256\tsha256");
    tables.forEach(
        (file, rows) -> lines.add(file + "\t" + origins.get(file) + "\t" + Checksum.of(rows)));
    tables.put(BundledTable.SOURCES, List.copyOf(lines));
  }

  /** Writes only what holds together, and only what differs. */
  private List<String> write() throws IOException {
    Path trial = Files.createTempDirectory("chancery-knowledge");
    try {
      write(trial);
      List<Problem> problems = Knowledge.check(trial);
      if (!problems.isEmpty()) {
        throw new IOException(
            "the tables do not hold together; nothing is written:\n"
                + String.join(
                    "\n", problems.stream().map(problem -> told(trial, problem)).toList()));
      }
    } finally {
      remove(trial);
    }
    return write(target);
  }

  private static String told(Path trial, Problem problem) {
    return problem.toString().replace(trial + trial.getFileSystem().getSeparator(), "");
  }

  private List<String> write(Path folder) throws IOException {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey());
      boolean isNew = !Files.exists(file);
      if (isNew || !lines(file).equals(table.getValue())) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", table.getValue()) + "\n");
        changes.add(table.getKey() + (isNew ? ": new" : ": changed"));
      }
    }
    return changes;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The cells of a table by hand, line by line. */
  private List<List<String>> rows(String file, String header) throws IOException {
    List<String> lines = tables.getOrDefault(file, List.of());
    List<List<String>> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if ((!headed && !line.equals(header)) || cells.size() != header.split("\t", -1).length) {
        throw new IOException(
            file + ":" + (i + 1) + ": '" + line + "': needs, parted by tabs: " + header);
      }
      if (headed) {
        rows.add(cells);
      }
      headed = true;
    }
    return rows;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new IOException(file + ": is not UTF-8; save it as UTF-8", e);
    }
  }
}
