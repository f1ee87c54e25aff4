package org.chancery.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PetrarchScoreTest {

  @TempDir Path folder;

  private Map<String, Double> score(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("cases.jsonl"), List.of(lines));
    Path actors = Files.writeString(folder.resolve("list.txt"), "QUORN_ [QRN]\nPELLAND_ [PLD]\n");
    return PetrarchScore.score(file, Optional.of(actors)).score();
  }

  @Test
  void statesThatAreNowhereAreReadLikeOthers() throws IOException {
    Map<String, Double> figures =
        score(
            """
            {"date": "20300304", "text": "Quorn condemned Pelland on Monday.",
             "gold": [{"source": "QRN", "target": "PLD", "code": "111"}]}
            """
                .replace("\n", ""),
            """
            {"date": "2030-03-05", "text": "Quorn expelled two Pelland diplomats on Tuesday.",
             "gold": [{"source": "PLD", "target": "---", "code": "166"},
              {"source": "QRN", "target": "---", "code": "199"}]}
            """
                .replace("\n", ""));

    // One text of two; three elements and the code of six more, then nothing is left to pair.
    assertThat(figures.get("sentences")).isCloseTo(50, within(1e-9));
    assertThat(figures.get("elements")).isCloseTo(100 * 4 / 9.0, within(1e-9));
  }

  @Test
  void partiesOfAReciprocalActAreEachOthersTarget() throws IOException {
    assertThat(
            score(
                """
                {"text": "Quorn and Pelland signed a fishing treaty.",
                 "gold": [{"source": "QRN", "target": "PLD", "code": "057"},
                  {"source": "PLD", "target": "QRN", "code": "057"}]}
                """
                    .replace("\n", "")))
        .containsEntry("sentences", 100.0)
        .containsEntry("elements", 100.0);
  }

  @Test
  void linesWithoutActorsAreRefusedByNumber() throws IOException {
    Path file = Files.writeString(folder.resolve("cases.jsonl"), "{\"text\": \"\", \"gold\": []}");

    assertThatThrownBy(() -> PetrarchScore.score(file, Optional.empty()))
        .hasMessageContaining("line 1: names no list of actors");
  }
}
