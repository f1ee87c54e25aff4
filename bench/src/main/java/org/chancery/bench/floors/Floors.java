package org.chancery.bench.floors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of floors, and what has become of each. */
public final class Floors {

  /** How a task scores a file. */
  @FunctionalInterface
  public interface Task {
    Map<String, Double> score(Path data) throws IOException;
  }

  /** What has become of a floor. */
  public enum State {
    HELD,
    BROKEN,
    NOT_RUN
  }

  /** One floor checked; {@code measured} is empty where it was not run. */
  public record Checked(
      String task,
      String data,
      String score,
      double floor,
      Optional<Double> measured,
      State state) {

    /** A line for people. */
    public String line() {
      String measure =
          measured
              .map(m -> String.format(java.util.Locale.ROOT, "%.2f", m))
              .orElse("data not given");
      String name = state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      return String.format(
          java.util.Locale.ROOT,
          "%-8s %s %s on %s: %s (floor %.2f)",
          name,
          task,
          score,
          data,
          measure,
          floor);
    }
  }

  /** Scores are held to this many hundredths. */
  private static final double GRAIN = 0.01;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final List<Floor> floors = new ArrayList<>();

  private Floors(Path file) {
    this.file = file;
  }

  /** Reads the file of floors; one that is not there holds none. */
  public static Floors read(Path file) throws IOException {
    Floors floors = new Floors(file);
    if (Files.exists(file)) {
      for (JsonNode node : JSON.readTree(Files.readString(file))) {
        floors.floors.add(
            new Floor(
                node.path("task").asString(""),
                node.path("data").asString(""),
                node.path("sha256").asString(""),
                node.path("score").asString(""),
                node.path("floor").asDouble(),
                node.path("because").asStringOpt()));
      }
    }
    return floors;
  }

  /** Measures every floor whose data lies in one of these folders. */
  public List<Checked> check(List<Path> folders, Map<String, Task> tasks) throws IOException {
    Map<String, Path> byHash = byHash(folders);
    Map<String, Map<String, Double>> measured = new HashMap<>();
    List<Checked> checked = new ArrayList<>();
    for (Floor floor : floors) {
      Path data = byHash.get(floor.sha256());
      Task task = tasks.get(floor.task());
      Optional<Double> value = Optional.empty();
      if (data != null && task != null) {
        String key = floor.task() + floor.sha256();
        if (!measured.containsKey(key)) {
          measured.put(key, task.score(data));
        }
        value = Optional.ofNullable(measured.getOrDefault(key, Map.of()).get(floor.score()));
      }
      State state =
          value
              .map(v -> v + GRAIN / 2 < floor.floor() ? State.BROKEN : State.HELD)
              .orElse(State.NOT_RUN);
      checked.add(
          new Checked(floor.task(), floor.data(), floor.score(), floor.floor(), value, state));
    }
    return checked;
  }

  /** Raises floors to what is measured; lowers none. */
  public void raise(List<Path> folders, Map<String, Task> tasks) throws IOException {
    List<Checked> checked = check(folders, tasks);
    for (int i = 0; i < floors.size(); i++) {
      Optional<Double> value = checked.get(i).measured().map(v -> Math.floor(v / GRAIN) * GRAIN);
      if (value.isPresent() && value.get() > floors.get(i).floor()) {
        floors.set(i, floors.get(i).at(rounded(value.get()), Optional.empty()));
      }
    }
    write();
  }

  /** Adds floors for all figures of a task on a file, at what is measured now. */
  public void add(String task, Path data, Map<String, Task> tasks) throws IOException {
    Task known = tasks.get(task);
    if (known == null) {
      throw new IllegalArgumentException(
          "no task " + task + " has floors; there are " + tasks.keySet());
    }
    String hash = hash(data);
    for (Map.Entry<String, Double> figure : known.score(data).entrySet()) {
      boolean there =
          floors.stream()
              .anyMatch(
                  f ->
                      f.task().equals(task)
                          && f.sha256().equals(hash)
                          && f.score().equals(figure.getKey()));
      if (!there) {
        double value = rounded(Math.floor(figure.getValue() / GRAIN) * GRAIN);
        floors.add(
            new Floor(
                task,
                String.valueOf(data.getFileName()),
                hash,
                figure.getKey(),
                value,
                Optional.empty()));
      }
    }
    write();
  }

  /** Lowers one floor of a task on some data; the reason stays in the file. */
  public void lower(String task, String data, String score, double value, String because)
      throws IOException {
    if (because.isBlank()) {
      throw new IllegalArgumentException("a floor is lowered only with a reason: --because");
    }
    boolean found = false;
    for (int i = 0; i < floors.size(); i++) {
      Floor floor = floors.get(i);
      boolean meant = floor.task().equals(task) && floor.data().equals(data);
      if (meant && floor.score().equals(score)) {
        floors.set(i, floor.at(value, Optional.of(because)));
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException("no floor for " + score + " of " + task + " on " + data);
    }
    write();
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private void write() throws IOException {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Floor floor : floors) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("task", floor.task());
      line.put("data", floor.data());
      line.put("sha256", floor.sha256());
      line.put("score", floor.score());
      line.put("floor", floor.floor());
      floor.because().ifPresent(reason -> line.put("because", reason));
      lines.add(line);
    }
    Files.writeString(file, JSON.writeValueAsString(lines) + "\n");
  }

  private Map<String, Path> byHash(List<Path> folders) throws IOException {
    Map<String, Path> byHash = new HashMap<>();
    List<String> names = floors.stream().map(Floor::data).distinct().toList();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
          if (names.contains(String.valueOf(path.getFileName()))) {
            byHash.putIfAbsent(hash(path), path);
          }
        }
      }
    }
    return byHash;
  }

  static String hash(Path path) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
