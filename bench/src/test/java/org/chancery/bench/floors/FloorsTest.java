package org.chancery.bench.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.bench.floors.Floors.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

  @TempDir Path folder;
  private Path file;
  private Path data;
  private double now = 80;
  private final Map<String, Floors.Task> tasks = Map.of("task", _ -> Map.of("f1", now));

  @BeforeEach
  void aFloorAtEighty() throws IOException {
    file = folder.resolve("floors.json");
    data = Files.writeString(folder.resolve("data.jsonl"), "{}\n");
    Floors.read(file).add("task", data, tasks);
  }

  @Test
  void holdsUntilTheScoreFalls() throws IOException {
    assertThat(states()).containsExactly(State.HELD);
    now = 79.9;
    assertThat(states()).containsExactly(State.BROKEN);
  }

  @Test
  void isNotRunWithoutItsDataNorOnOther() throws IOException {
    assertThat(Floors.read(file).check(List.of(), tasks))
        .extracting(Floors.Checked::state)
        .containsExactly(State.NOT_RUN);
    Files.writeString(data, "{\"other\": 1}\n");
    assertThat(states()).containsExactly(State.NOT_RUN);
  }

  @Test
  void raisingNeverLowers() throws IOException {
    now = 85;
    Floors.read(file).raise(List.of(folder), tasks);
    now = 81;
    Floors.read(file).raise(List.of(folder), tasks);

    assertThat(states()).containsExactly(State.BROKEN);
  }

  @Test
  void loweringNeedsAReasonThatStays() throws IOException {
    Floors floors = Floors.read(file);

    assertThatThrownBy(() -> floors.lower("task", "data.jsonl", "f1", 70, " "))
        .hasMessageContaining("--because");
    assertThatThrownBy(() -> floors.lower("task", "other.jsonl", "f1", 70, "why"))
        .hasMessageContaining("on other.jsonl");
    floors.lower("task", "data.jsonl", "f1", 70, "the gold was wrong");
    assertThat(Files.readString(file)).contains("the gold was wrong");
    now = 71;
    assertThat(states()).containsExactly(State.HELD);
  }

  private List<State> states() throws IOException {
    return Floors.read(file).check(List.of(folder), tasks).stream()
        .map(Floors.Checked::state)
        .toList();
  }
}
