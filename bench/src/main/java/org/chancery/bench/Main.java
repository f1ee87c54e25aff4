package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.bench.calibration.CalibrationCommand;
import org.chancery.bench.corpus.CorpusCommand;
import org.chancery.bench.corpus.CorpusScore;
import org.chancery.bench.floors.Floors;
import org.chancery.bench.readings.ReadingsCommand;
import org.chancery.bench.speed.Speed;
import org.chancery.bench.tempeval.TempEval;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores one task on any file of its form. */
@Command(
    name = "bench",
    description = "Scores Chancery on corpora, and holds the floors of its scores.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "TASK",
    footer = {
      "",
      "Examples:",
      "  bench readings r.jsonl --gold corpus/gold.jsonl --errors",
      "  bench tempeval tempeval/train.jsonl --json",
      "  bench plv plv/train.jsonl --held-out --intervals",
      "  bench speed corpus/samples",
      "  bench all corpora/",
      "  bench floors check --data corpora/"
    })
public final class Main {

  /** Tasks of the plan that need parts of the reader which have not arrived. */
  private static final Set<String> NOT_ARRIVED =
      Set.of("fine", "linking", "ecbplus", "stories", "html", "dates");

  static final int WRONG = 2;
  private static final int BROKEN = 1;

  private final PrintStream out;
  private final PrintStream messages;

  Main(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  public static void main(String[] arguments) {
    System.exit(new Main(System.out, System.err).run(arguments));
  }

  /** Runs a command line and answers with its exit status. */
  int run(String... arguments) {
    if (arguments.length > 0 && NOT_ARRIVED.contains(arguments[0])) {
      messages.println("bench: the task " + arguments[0] + " has not arrived yet");
      return WRONG;
    }
    CommandLine commands = new CommandLine(this);
    commands.addSubcommand(new ReadingsCommand(out, messages));
    commands.addSubcommand(new CorpusCommand(out, messages));
    commands.addSubcommand(new CalibrationCommand(out));
    Tasks.ALL.forEach(task -> commands.addSubcommand(TaskCommand.of(task, out)));
    commands.addSubcommand(new AllCommand(AllCommand.everything(), out, messages));
    commands.setOut(new java.io.PrintWriter(out, true, java.nio.charset.StandardCharsets.UTF_8));
    commands.setErr(
        new java.io.PrintWriter(messages, true, java.nio.charset.StandardCharsets.UTF_8));
    commands.setExecutionExceptionHandler(
        (e, _, _) -> {
          messages.println("bench: " + message(e));
          return WRONG;
        });
    if (arguments.length == 0) {
      commands.usage(messages);
      return WRONG;
    }
    return commands.execute(arguments);
  }

  private static String message(Exception e) {
    return (e instanceof NoSuchFileException ? "no such file or folder: " : "") + e.getMessage();
  }

  @Command(
      name = "tempeval",
      description = "Times against TimeML annotation: F1 in percent.",
      mixinStandardHelpOptions = true)
  int tempeval(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
      @Option(names = "--json") boolean json)
      throws IOException {
    for (Path file : files) {
      Figures.of("tempeval", file.toString(), false, TempEval.score(file)).print(out, json);
    }
    return 0;
  }

  @Command(
      name = "polnear",
      description = "Attributions against PolNeAR's: F1 in percent.",
      mixinStandardHelpOptions = true)
  int polnear(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
      @Option(names = "--json") boolean json)
      throws IOException {
    for (Path file : files) {
      Figures.of("polnear", file.toString(), false, Attributions.score(file)).print(out, json);
    }
    return 0;
  }

  @Command(
      name = "words",
      description = "The paragraphs, sentences and words of texts (JSON lines), as training needs.",
      mixinStandardHelpOptions = true)
  int words(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) throws IOException {
    for (Path file : files) {
      Boundaries.of(file, line -> out.println(line));
    }
    return 0;
  }

  @Command(
      name = "speed",
      description = "The whole program timed: start, articles of 600 words a second, memory.",
      mixinStandardHelpOptions = true)
  int speed(
      @Parameters(paramLabel = "PATH", arity = "1..*") List<Path> texts,
      @Option(names = "--chancery", paramLabel = "FILE", defaultValue = "bin/chancery")
          Path program,
      @Option(names = "--json") boolean json)
      throws IOException, InterruptedException {
    Map<String, Double> scores = new Speed(program, messages).score(texts);
    Figures.of("speed", texts.toString(), false, scores).print(out, json);
    return 0;
  }

  @Command(
      name = "floors",
      description =
          "Checks, raises, adds or lowers floors: check | raise | add TASK FILE | lower TASK DATA"
              + " SCORE VALUE.",
      mixinStandardHelpOptions = true)
  int floors(
      @Parameters(index = "0", paramLabel = "WHAT") String what,
      @Parameters(index = "1..*", paramLabel = "ARGUMENT", arity = "0..*") List<String> arguments,
      @Option(names = "--data", paramLabel = "FOLDER", description = "where corpora lie")
          List<Path> data,
      @Option(names = "--because", paramLabel = "REASON", defaultValue = "") String because,
      @Option(names = "--file", paramLabel = "FILE", defaultValue = "bench/floors.json") Path file)
      throws IOException {
    Floors floors = Floors.read(file);
    List<Path> folders = data == null ? List.of() : data;
    List<String> given = arguments == null ? List.of() : arguments;
    switch (what) {
      case "check" -> {
        List<Floors.Checked> checked = floors.check(folders, tasks());
        checked.forEach(floor -> out.println(floor.line()));
        return checked.stream().anyMatch(f -> f.state() == Floors.State.BROKEN) ? BROKEN : 0;
      }
      case "raise" -> floors.raise(folders, tasks());
      case "add" -> floors.add(argument(given, 0), Path.of(argument(given, 1)), tasks());
      case "lower" ->
          floors.lower(
              argument(given, 0),
              argument(given, 1),
              argument(given, 2),
              Double.parseDouble(argument(given, 3)),
              because);
      default ->
          throw new IllegalArgumentException(
              "floors knows check, raise, add and lower, not " + what);
    }
    return 0;
  }

  private static String argument(List<String> arguments, int index) {
    if (index >= arguments.size()) {
      throw new IllegalArgumentException(
          "argument " + (index + 1) + " is missing; see floors --help");
    }
    return arguments.get(index);
  }

  /** The tasks that floors can hold. */
  static Map<String, Floors.Task> tasks() {
    Map<String, Floors.Task> tasks = new LinkedHashMap<>();
    tasks.put("tempeval", TempEval::score);
    tasks.put("readings", Samples::score);
    tasks.put("corpus", CorpusScore::dev);
    tasks.put("polnear", Attributions::score);
    Tasks.ALL.forEach(task -> tasks.put(task.name(), task::floors));
    return tasks;
  }
}
