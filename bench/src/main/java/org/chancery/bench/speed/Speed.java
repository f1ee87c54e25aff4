package org.chancery.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times the whole program as people run it: one article from cold, then a thousand. Articles are
 * counted as 600 words each.
 */
public final class Speed {

  private static final int RUNS = 5;
  private static final int MANY = 1000;
  private static final int FEW = 200;
  private static final double WORDS = 600;

  /** The endings of files that are read; an annotation beside an article is none. */
  private static final Pattern READ = Pattern.compile("\\.(?:txt|html?|jsonl?)$");

  private final Path program;
  private final PrintStream messages;

  public Speed(Path program, PrintStream messages) {
    this.program = program;
    this.messages = messages;
  }

  private record Run(double milliseconds, OptionalLong peakKb) {}

  /**
   * The figures: {@code startMs} (median of five), {@code articlesPerSecond}, {@code peakMb} of a
   * thousand articles and {@code peakMbOf200}; memory only where {@code /proc} tells it.
   */
  public Map<String, Double> score(List<Path> texts) throws IOException, InterruptedException {
    List<Path> files = files(texts);
    Path folder = Files.createTempDirectory("chancery-speed");
    try {
      double[] starts = new double[RUNS];
      run(List.of(files.getFirst()));
      for (int i = 0; i < RUNS; i++) {
        starts[i] = run(List.of(files.getFirst())).milliseconds();
      }
      Arrays.sort(starts);
      long words = copies(files, folder, FEW);
      messages.println("bench speed: " + FEW + " articles");
      Run few = run(List.of(folder));
      words += copies(files, folder, MANY - FEW);
      messages.println("bench speed: " + MANY + " articles");
      Run many = run(List.of(folder));
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put("startMs", starts[RUNS / 2]);
      figures.put("articlesPerSecond", words / WORDS / (many.milliseconds() / 1000));
      few.peakKb().ifPresent(kb -> figures.put("peakMbOf200", kb / 1024.0));
      many.peakKb().ifPresent(kb -> figures.put("peakMb", kb / 1024.0));
      return figures;
    } finally {
      delete(folder);
    }
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(file -> READ.matcher(file.toString()).find()).sorted().forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      throw new IOException("no files at " + paths);
    }
    return files;
  }

  private static long copies(List<Path> files, Path folder, int count) throws IOException {
    long words = 0;
    for (int i = 0; i < count; i++) {
      Path file = files.get(i % files.size());
      String name = String.valueOf(file.getFileName());
      String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
      Files.copy(file, folder.resolve(count + "-" + i + ending));
      words += Files.readString(file).split("\\s+").length;
    }
    return words;
  }

  private Run run(List<Path> inputs) throws IOException, InterruptedException {
    Path result = Files.createTempFile("chancery-speed", ".jsonl");
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "read", "--out", result.toString()));
    inputs.forEach(path -> command.add(path.toString()));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    OptionalLong peak = OptionalLong.empty();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      OptionalLong now = peak(process.pid());
      if (now.isPresent() && now.getAsLong() > peak.orElse(0)) {
        peak = now;
      }
    }
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    Files.delete(result);
    if (process.exitValue() > 1) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return new Run(milliseconds, peak);
  }

  private static OptionalLong peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException | java.io.UncheckedIOException _) {
      return OptionalLong.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
