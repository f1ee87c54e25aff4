package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.bench.floors.Floors;
import org.junit.jupiter.api.Test;

class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The scores of what ships do not fall. */
  @Test
  void theFloorsOfTheCorpusHold() throws IOException {
    List<Floors.Checked> checked =
        Floors.read(Path.of("floors.json")).check(List.of(Path.of("..", "corpus")), Main.tasks());

    assertThat(checked).filteredOn(f -> f.state() != Floors.State.NOT_RUN).isNotEmpty();
    assertThat(checked)
        .filteredOn(f -> f.state() != Floors.State.NOT_RUN)
        .allSatisfy(f -> assertThat(f.state()).as(f.line()).isEqualTo(Floors.State.HELD));
  }

  @Test
  void aTaskThatHasNotArrivedSaysSo() {
    assertThat(run("linking", "x.jsonl")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("linking has not arrived");
  }

  @Test
  void helpIsAResult() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("bench readings r.jsonl");
  }

  @Test
  void everyTaskHasHelpWithAnExample() {
    assertThat(Tasks.ALL)
        .allSatisfy(
            task -> {
              out.reset();
              assertThat(run(task.name(), "--help")).isZero();
              assertThat(out.toString(StandardCharsets.UTF_8))
                  .contains("Example:", "bench " + task.name() + " ", "--intervals");
            });
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(run("plv", "absent.jsonl")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("bench: no such file or folder: absent.jsonl");
    err.reset();
    assertThat(run("corpus", "check", "absent")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("bench: no such file or folder: absent\n");
  }

  @Test
  void floorsHoldEveryTaskThatCounts() {
    assertThat(Main.tasks()).containsKeys("plv", "cameo", "gap", "conll", "ud", "events");
  }

  @Test
  void aWrongLineIsNamed() {
    assertThat(run("floors", "sink")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("check, raise, add and lower");
  }

  private int run(String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }
}
