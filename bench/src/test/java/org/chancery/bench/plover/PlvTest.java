package org.chancery.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Labelled;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PlvTest {

  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("plv.jsonl"), List.of(lines));
  }

  private static String line(String id, int quad, String root) {
    return """
    {"id": "%s", "text": "%s", "source_spans": [], "target_spans": [], "quad": %d, "root": "%s"}\
    """
        .formatted(id, id, quad, root);
  }

  @Test
  void figuresAreMeansOverTheClassesOfTheGold() throws IOException {
    Map<String, String> answers = Map.of("a", "AID", "b", "AGREE", "c", "AID", "d", "ACCUSE");
    Path file =
        file(
            line("a", 2, "AID"),
            line("b", 2, "AID"),
            line("c", 4, "ASSAULT"),
            line("d", 3, "ACCUSE"));

    Map<String, Double> figures =
        Plv.score(file, given -> Map.of(answers.getOrDefault(given.text(), ""), 1.0), false)
            .score();

    assertThat(figures.keySet()).containsExactly("binary", "quad", "root");
    // Cooperation: 2 right, 3 found, 2 wanted; conflict: 1 right, 1 found, 2 wanted.
    assertThat(figures.get("binary")).isCloseTo((80 + 200.0 / 3) / 2, within(1e-9));
    // Quad 2: 1 right, 2 found, 2 wanted; 3: all right; 4: none found; 1 is not in the gold.
    assertThat(figures.get("quad")).isCloseTo((50 + 100 + 0) / 3.0, within(1e-9));
    assertThat(figures.get("root")).isCloseTo((50 + 100 + 0) / 3.0, within(1e-9));
  }

  @Test
  void theRootsOfAQuadAndOfAHalfCountTogether() {
    Map<String, Double> chances =
        Map.of("AID", 0.3, "ACCUSE", 0.2, "REJECT", 0.2, "ASSAULT", 0.05, "YIELD", 0.25);

    assertThat(Answer.of(chances)).isEqualTo(new Answer("cooperation", "2", "AID"));
    assertThat(Answer.of(Map.of("AID", 0.36, "ACCUSE", 0.2, "REJECT", 0.24, "ASSAULT", 0.2)))
        .isEqualTo(new Answer("conflict", "3", "AID"));
  }

  @Test
  void aYieldIsMaterialCooperation() {
    assertThat(Answer.of(Map.of("YIELD", 1.0))).isEqualTo(new Answer("cooperation", "2", "YIELD"));
    assertThat(Roots.all()).hasSize(15).doesNotContain("CONCEDE", "RETREAT");
  }

  @Test
  void theQuadOfTheGoldIsTheOneWritten() throws IOException {
    Path file = file(line("a", 3, "COERCE"));

    Map<String, Double> figures = Plv.score(file, _ -> Map.of("COERCE", 1.0), false).score();

    assertThat(figures)
        .containsEntry("root", 100.0)
        .containsEntry("quad", 0.0)
        .containsEntry("binary", 100.0);
  }

  @Test
  void heldOutIsEveryFifthByName() throws IOException {
    List<String> asked = new ArrayList<>();
    // The bytes of "d" and "i" are 100 and 105.
    Path file = file(line("c", 2, "AID"), line("d", 2, "AID"), line("i", 4, "ASSAULT"));

    Plv.score(
        file,
        given -> {
          asked.add(given.text());
          return Map.of("AID", 1.0);
        },
        true);

    assertThat(asked).containsExactly("d", "i");
  }

  @Test
  void aRootThatIsNoneIsNamedWithItsLine() throws IOException {
    Path file = file(line("a", 2, "AID"), "", line("b", 2, "RETREAT"));

    assertThatThrownBy(() -> Plv.score(file, _ -> Map.of("AID", 1.0), false))
        .hasMessageContaining("plv.jsonl, line 3: root is RETREAT");
  }

  @Test
  void aFileWithoutWhatWasHeldOutHasNoScore() throws IOException {
    Path file = file(line("c", 2, "AID"));

    assertThatThrownBy(() -> Plv.score(file, _ -> Map.of("AID", 1.0), true))
        .hasMessageContaining("no sentence that was held out");
  }

  @Test
  void aSpanIsTheWordsItTouches() {
    Parsed parsed = new Splitter().apply(Document.of("The Bani government fined Koro Ltd."));

    assertThat(Given.run(parsed, new Span(5, 12), "source"))
        .contains(new Labelled(1, 3, "source", 1));
    assertThat(Given.run(parsed, new Span(3, 4), "source")).isEmpty();
  }

  @Test
  void ofSeveralSpansTheFirstCounts() {
    String json =
        """
        {"text": "Bani and Koro met.", "source_spans": [{"b": 0, "e": 4}, {"b": 9, "e": 13}],
         "target_spans": []}
        """;

    assertThat(Given.of(JsonMapper.shared().readTree(json)))
        .isEqualTo(new Given("Bani and Koro met.", Optional.of(new Span(0, 4)), Optional.empty()));
  }
}
