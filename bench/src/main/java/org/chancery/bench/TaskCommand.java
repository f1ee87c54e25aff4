package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench TASK FILE…} for a task that counts. */
@Command(mixinStandardHelpOptions = true)
final class TaskCommand implements Callable<Integer> {

  private static final String HELD_OUT = "--held-out";
  private static final String ACTORS = "--actors";

  private final Task task;
  private final PrintStream out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "data of the form of this task")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "one JSON object a file")
  private boolean json;

  @Option(
      names = "--intervals",
      description = "with the bounds that hold in 95 of 100 resamples of the documents")
  private boolean intervals;

  private TaskCommand(Task task, PrintStream out) {
    this.task = task;
    this.out = out;
  }

  /** The command of a task, under its name. */
  static CommandLine of(Task task, PrintStream out) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new TaskCommand(task, out)).name(task.name());
    spec.usageMessage()
        .description(task.description())
        .footer("", "Example:", "  bench " + task.name() + " " + sample(task));
    if (task.holdsOut()) {
      spec.addOption(
          OptionSpec.builder(HELD_OUT)
              .type(boolean.class)
              .description("only what training kept out")
              .build());
    }
    if (task.takesActors()) {
      spec.addOption(
          OptionSpec.builder(ACTORS)
              .type(Path.class)
              .paramLabel("FILE")
              .description("the list of actors to read with, where lines name none")
              .build());
    }
    return new CommandLine(spec);
  }

  private static String sample(Task task) {
    String files = task.data().isEmpty() ? task.name() + ".jsonl" : String.join(" ", task.data());
    return files
        + (task.holdsOut() ? " " + HELD_OUT : "")
        + (task.takesActors() ? " " + ACTORS + " actors.txt" : "")
        + " --intervals";
  }

  @Override
  public Integer call() throws IOException {
    CommandLine.ParseResult parsed = spec.commandLine().getParseResult();
    boolean heldOut = parsed.matchedOptionValue(HELD_OUT, false);
    Optional<Path> actors = Optional.ofNullable(parsed.matchedOptionValue(ACTORS, null));
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    for (Path file : files) {
      Counted counted = task.scorer().score(file, new Task.Asked(heldOut, actors));
      if (!json && files.size() > 1) {
        out.println(file);
      }
      new Figures(
              task.name(),
              file.toString(),
              heldOut,
              counted.score(),
              intervals ? counted.intervals() : Map.of())
          .print(out, json);
    }
    return 0;
  }
}
