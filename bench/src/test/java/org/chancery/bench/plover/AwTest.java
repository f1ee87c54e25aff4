package org.chancery.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwTest {

  @TempDir Path folder;

  private Path file(String... golds) throws IOException {
    List<String> lines =
        List.of(golds).stream()
            .map(gold -> "{\"text\": \"Bani met Koro.\", \"gold_binary\": " + gold + "}")
            .toList();
    return Files.write(folder.resolve("aw.jsonl"), lines);
  }

  @Test
  void numbersAndNamesSayTheSame() throws IOException {
    Path file = file("0", "\"0\"", "\"Cooperation\"", "1", "\"conflict\"");

    Map<String, Double> figures = Aw.score(file, _ -> Map.of("CONSULT", 1.0)).score();

    // Cooperation: 3 right, 5 found, 3 wanted; conflict: none found.
    assertThat(figures).containsOnlyKeys("binary");
    assertThat(figures.get("binary")).isCloseTo((75 + 0) / 2.0, within(1e-9));
  }

  @Test
  void aHalfIsTheSumOfItsRoots() throws IOException {
    Map<String, Double> chances = Map.of("AID", 0.4, "ACCUSE", 0.3, "ASSAULT", 0.3);

    assertThat(Aw.score(file("1", "1"), _ -> chances).score()).containsEntry("binary", 100.0);
  }

  @Test
  void anotherValueIsNamedWithItsLine() throws IOException {
    Path file = file("0", "2");

    assertThatThrownBy(() -> Aw.score(file, _ -> Map.of("CONSULT", 1.0)))
        .hasMessageContaining("aw.jsonl, line 2: gold_binary is 2");
  }
}
