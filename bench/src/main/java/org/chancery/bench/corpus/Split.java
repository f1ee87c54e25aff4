package org.chancery.bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which story is for training, which for development, and which is frozen: {@code split.tsv}, with
 * the hash of each, so that nobody changes a frozen story without its being seen.
 */
final class Split {

  /** The parts of the corpus. */
  static final List<String> PARTS = List.of("train", "dev", "frozen");

  /** Of six units of a kind, in the order of their regions and then of their names' hashes. */
  private static final List<String> TURNS =
      List.of("frozen", "train", "train", "frozen", "dev", "train");

  private static final String FILE = "split.tsv";
  private static final String MIXED = "mixed";

  /**
   * A story, or a file of single sentences.
   *
   * @param name its path under the corpus
   * @param region the part of the world it tells of; {@code mixed} for sentences
   * @param part train, dev or frozen
   * @param hash SHA-256 of its files
   */
  record Unit(String name, String region, String part, String hash) {}

  private final Path corpus;
  private final Map<String, Unit> units = new TreeMap<>();

  private Split(Path corpus) {
    this.corpus = corpus;
  }

  static Split read(Path corpus) throws IOException {
    Split split = new Split(corpus);
    Path file = corpus.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split("\t", -1);
        if (!line.startsWith("#") && fields.length == 4 && !fields[0].equals("name")) {
          split.units.put(fields[0], new Unit(fields[0], fields[1], fields[2], fields[3]));
        }
      }
    }
    return split;
  }

  List<Unit> units() {
    return List.copyOf(units.values());
  }

  List<Path> of(String part) {
    return units.values().stream()
        .filter(unit -> unit.part().equals(part))
        .map(unit -> corpus.resolve(unit.name()))
        .toList();
  }

  /** What the file says otherwise than the folder. */
  List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> present = present();
    for (String name : present) {
      Unit unit = units.get(name);
      if (unit == null) {
        differences.add(name + " is in no part; give it a region in " + FILE);
      } else if (!unit.hash().equals(hash(corpus.resolve(name)))) {
        differences.add(name + " (" + unit.part() + ") is not what it was when it was split");
      }
    }
    units.keySet().stream()
        .filter(name -> !present.contains(name))
        .forEach(name -> differences.add(name + " is in " + FILE + " and nowhere else"));
    return differences;
  }

  /**
   * Gives new units a part and renews the hashes of all that are not frozen.
   *
   * @param regions the region of each new unit by its name
   */
  void renew(Map<String, String> regions) throws IOException {
    Map<String, Integer> turns = new LinkedHashMap<>();
    units.keySet().forEach(name -> turns.merge(kind(name), 1, Integer::sum));
    List<String> fresh =
        present().stream()
            .filter(name -> !units.containsKey(name))
            .sorted(
                Comparator.comparing((String name) -> regions.getOrDefault(name, MIXED))
                    .thenComparing(name -> hex(name.getBytes(StandardCharsets.UTF_8))))
            .toList();
    for (Unit unit : List.copyOf(units.values())) {
      if (!unit.part().equals("frozen")) {
        String hash = hash(corpus.resolve(unit.name()));
        units.put(unit.name(), new Unit(unit.name(), unit.region(), unit.part(), hash));
      }
    }
    for (String name : fresh) {
      int turn = turns.merge(kind(name), 1, Integer::sum) - 1;
      String part = TURNS.get(turn % TURNS.size());
      String region = regions.getOrDefault(name, MIXED);
      units.put(name, new Unit(name, region, part, hash(corpus.resolve(name))));
    }
    StringBuilder text = new StringBuilder();
    text.append("# Which part a story is of. Made by: bench corpus split. A frozen hash never");
    text.append(" changes.\nname\tregion\tpart\tsha256\n");
    for (Unit unit : units.values()) {
      String line = String.join("\t", unit.name(), unit.region(), unit.part(), unit.hash());
      text.append(line).append('\n');
    }
    Files.writeString(corpus.resolve(FILE), text);
  }

  private static String kind(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  private List<String> present() throws IOException {
    List<String> names = new ArrayList<>();
    for (String folder : List.of("stories", "sentences")) {
      if (Files.isDirectory(corpus.resolve(folder))) {
        try (Stream<Path> children = Files.list(corpus.resolve(folder))) {
          children.map(child -> folder + "/" + child.getFileName()).sorted().forEach(names::add);
        }
      }
    }
    return names;
  }

  private static String hash(Path unit) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(unit)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file.getFileName()).append(' ').append(hex(Files.readAllBytes(file)));
        all.append('\n');
      }
    }
    return hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
