package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TaskCommandTest {

  /** Two documents of 10 and 30, or the first alone, whatever the file. */
  private static final Task TASK = task(true);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "");
    Files.writeString(folder.resolve("b.jsonl"), "");
  }

  private static Task task(boolean holdsOut) {
    return new Task(
        "made",
        "A task made up.",
        List.of("made/dev.jsonl", "made/absent.jsonl"),
        holdsOut,
        (_, asked) ->
            new Counted(
                asked.heldOut()
                    ? List.of(new double[] {10, 1})
                    : List.of(new double[] {10, 1}, new double[] {30, 1}),
                TaskCommandTest::figures));
  }

  private static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("mean", sums[0] / sums[1]);
    figures.put("mae", sums[0]);
    figures.put("bias", sums[1]);
    return figures;
  }

  private int run(Task task, String... arguments) {
    CommandLine command = TaskCommand.of(task, stream());
    command.setErr(new PrintWriter(err, true));
    List<String> line = new ArrayList<>(List.of(arguments));
    line.replaceAll(a -> a.endsWith(".jsonl") ? folder.resolve(a).toString() : a);
    return command.execute(line.toArray(String[]::new));
  }

  private PrintStream stream() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void figuresArePrintedALineEach() {
    assertThat(run(TASK, "a.jsonl")).isZero();

    assertThat(printed().lines().map(String::strip))
        .containsExactly(
            "mean                    20.00",
            "mae                     40.00",
            "bias                     2.00");
  }

  @Test
  void severalFilesAreNamed() {
    run(TASK, "a.jsonl", "b.jsonl");

    assertThat(printed().lines()).hasSize(8).contains(folder.resolve("b.jsonl").toString());
  }

  @Test
  void intervalsStandBesideTheFigures() {
    run(TASK, "a.jsonl", "--intervals");

    assertThat(printed().lines().findFirst())
        .contains("mean                    20.00     10.00    30.00");
  }

  @Test
  void jsonHoldsTheIntervalsAndWhatWasHeldOut() {
    run(TASK, "a.jsonl", "--json", "--intervals", "--held-out");

    JsonNode object = JsonMapper.shared().readTree(printed());
    assertThat(object.path("task").asString()).isEqualTo("made");
    assertThat(object.path("data").asString()).endsWith("a.jsonl");
    assertThat(object.path("heldOut").asBoolean()).isTrue();
    assertThat(object.path("scores").path("mean").asDouble()).isEqualTo(10);
    assertThat(object.path("intervals").path("mean").toString()).isEqualTo("[10.0,10.0]");
  }

  @Test
  void withoutIntervalsJsonHasNone() {
    run(TASK, "a.jsonl", "--json");

    JsonNode object = JsonMapper.shared().readTree(printed());
    assertThat(object.propertyNames()).containsExactly("task", "data", "scores");
    assertThat(object.path("scores").path("mean").asDouble()).isEqualTo(20);
  }

  @Test
  void onlyATaskThatHoldsOutHasTheOption() {
    assertThat(run(task(false), "a.jsonl", "--held-out")).isEqualTo(2);
    assertThat(err.toString()).contains("--held-out");
  }

  @Test
  void floorsTurnFaultsAndLeaveBalancesOut() throws IOException {
    assertThat(TASK.floors(Path.of("a.jsonl")))
        .containsExactly(Map.entry("mean", 10.0), Map.entry("minus mae", -10.0));
  }

  @Test
  void allRunsWhatIsThereAndNamesTheRest() throws IOException {
    Files.createDirectories(folder.resolve("made"));
    Path data = Files.writeString(folder.resolve("made/dev.jsonl"), "");
    List<AllCommand.Run> runs =
        TASK.data().stream()
            .map(file -> new AllCommand.Run("made", file, true, TASK::figures))
            .toList();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    AllCommand command =
        new AllCommand(runs, stream(), new PrintStream(messages, true, StandardCharsets.UTF_8));

    assertThat(new CommandLine(command).execute(folder.toString())).isZero();
    assertThat(printed().lines().limit(2))
        .containsExactly("made " + data + ", held out", "mean                    10.00");
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("made is not run: no ");
    assertThat(new CommandLine(command).execute(folder.resolve("made").toString())).isEqualTo(2);
  }
}
