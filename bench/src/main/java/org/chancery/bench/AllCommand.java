package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.bench.floors.Floors;
import org.chancery.bench.tempeval.TempEval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench all}: every task on its public data. */
@Command(
    name = "all",
    description =
        "Runs every task on its data in a folder, where part of it was shown in training only on"
            + " the rest.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  bench all corpora/ --json"})
final class AllCommand implements Callable<Integer> {

  /**
   * A task and its data.
   *
   * @param file its place in the folder
   */
  record Run(String task, String file, boolean heldOut, Floors.Task scorer) {}

  private final List<Run> runs;
  private final PrintStream out;
  private final PrintStream messages;

  @Parameters(paramLabel = "DIR", description = "the folder of corpora")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "one JSON object a file")
  private boolean json;

  AllCommand(List<Run> runs, PrintStream out, PrintStream messages) {
    this.runs = List.copyOf(runs);
    this.out = out;
    this.messages = messages;
  }

  /** Every task that has public data. */
  static List<Run> everything() {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run("tempeval", "tempeval/train.jsonl", false, TempEval::score));
    runs.add(new Run("polnear", "polnear/dev.jsonl", false, Attributions::score));
    for (Task task : Tasks.ALL) {
      for (String file : task.data()) {
        runs.add(new Run(task.name(), file, task.holdsOut(), task::figures));
      }
    }
    return runs;
  }

  @Override
  public Integer call() throws IOException {
    int done = 0;
    for (Run run : runs) {
      Path file = folder.resolve(run.file());
      if (Files.exists(file)) {
        if (!json) {
          out.println(run.task() + " " + file + (run.heldOut() ? ", held out" : ""));
        }
        Figures.of(run.task(), file.toString(), run.heldOut(), run.scorer().score(file))
            .print(out, json);
        done++;
      } else {
        messages.println("bench all: " + run.task() + " is not run: no " + file);
      }
    }
    return done > 0 ? 0 : Main.WRONG;
  }
}
