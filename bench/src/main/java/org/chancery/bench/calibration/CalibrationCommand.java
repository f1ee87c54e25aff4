package org.chancery.bench.calibration;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.confidence.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench calibration}: whether confidences are what they say, and how to make them so. */
@Command(
    name = "calibration",
    description = {
      "Confidences beside the share that is right, on the dev part of our corpus: as shipped, and",
      "held out (each story by the weights that all other stories give)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  bench calibration corpus",
      "  bench calibration corpus --fit model/src/main/resources/org/chancery/model"
    })
public final class CalibrationCommand implements Callable<Integer> {

  private static final String TABLE = "confidence.tsv";
  private static final String SUMS = "SHA256SUMS";
  private static final int SEED = 7;
  private static final int DRAWS = 200;

  private final PrintStream out;

  @Parameters(paramLabel = "CORPUS")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--fit",
      paramLabel = "MODEL",
      description = "fit the weights on all of these and write them to this folder of a model")
  private Optional<Path> model = Optional.empty();

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Option(names = "--bins", paramLabel = "N", description = "bins of confidence; default: 10")
  private int bins = 10;

  public CalibrationCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Told> facts = ToldFacts.of(corpus);
    LeftOutStories others = new LeftOutStories(facts);
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      List<Told> own = facts.stream().filter(fact -> fact.kind() == kind).toList();
      List<Told> held = own.stream().filter(fact -> fact.confidence().isPresent()).toList();
      show(kind, "shipped", held, CalibrationCommand::shipped, scores);
      show(kind, "heldOut", own, others::chance, scores);
    }
    if (json) {
      out.println(
          JsonMapper.shared()
              .writeValueAsString(
                  Map.of("task", "calibration", "data", corpus.toString(), "scores", scores)));
    }
    if (model.isPresent()) {
      write(Fit.of(facts), model.get());
    }
    return 0;
  }

  private static double shipped(Told fact) {
    return fact.confidence().orElseThrow().doubleValue();
  }

  /** Shows what there is of a kind; as long as it has no weights, nothing of it has shipped. */
  private void show(
      Kind kind,
      String which,
      List<Told> facts,
      ToDoubleFunction<Told> confidence,
      Map<String, Double> scores) {
    if (facts.isEmpty()) {
      return;
    }
    Reliability reliability = new Reliability(bins);
    facts.forEach(fact -> reliability.add(confidence.applyAsDouble(fact), fact.right()));
    String name = kind.plural();
    scores.put(name + "." + which + ".ece", 100 * reliability.error());
    if (!json) {
      out.printf(
          Locale.ROOT,
          "%s %s: %d facts, expected calibration error %.3f, %.3f were by chance alone%n",
          name,
          which,
          reliability.size(),
          reliability.error(),
          byChance(facts, confidence));
      reliability.lines().forEach(out::println);
    }
  }

  /**
   * The mean error if the confidences were true probabilities, over random draws of what is right.
   */
  private double byChance(List<Told> facts, ToDoubleFunction<Told> confidence) {
    Random random = new Random(SEED);
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Reliability drawn = new Reliability(bins);
      for (Told fact : facts) {
        double chance = confidence.applyAsDouble(fact);
        drawn.add(chance, random.nextDouble() < chance);
      }
      sum += drawn.error();
    }
    return sum / DRAWS;
  }

  private static void write(Calibration fitted, Path folder) throws IOException {
    String header =
        "# Weights by which signals become confidences. Made by: bench calibration --fit, on"
            + " dev.\n";
    Files.writeString(folder.resolve(TABLE), header + fitted.table());
    Files.writeString(folder.resolve(SUMS), sums(folder));
  }

  /** A line with its hash for each other file of the folder. */
  private static String sums(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> !each.endsWith(SUMS)).sorted().toList()) {
        sums.append(hash(file)).append("  ").append(file.getFileName()).append('\n');
      }
    }
    return sums.toString();
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
