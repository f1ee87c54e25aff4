package org.chancery.bench.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingsScoreTest {

  /**
   * Which the reference scorer does not count, and its Readings, of one party a part, do not have.
   */
  private static final List<String> OURS = List.of("event parties", "agreement terms told");

  /** The figures beside the Readings come from the reference scorer, which is not ours. */
  @ParameterizedTest
  @ValueSource(strings = {"perfect", "spoilt"})
  void countsAsTheReferenceScorerDoes(String name) throws IOException {
    ReadingsScore score = ReadingsScore.of(nodes(resource(name + ".jsonl")), gold());
    List<String> lines = new ArrayList<>();
    lines.add(score.matched() + " of " + score.articles() + " articles have a Reading");
    score.lines().stream()
        .filter(line -> OURS.stream().noneMatch(line::startsWith))
        .forEach(lines::add);

    assertThat(lines).containsExactlyElementsOf(resource(name + ".txt"));
  }

  @Test
  void noReadingsScoreNothing() throws IOException {
    ReadingsScore score = ReadingsScore.of(List.of(), gold());

    assertThat(score.matched()).isZero();
    score
        .figures()
        .forEach((name, all) -> assertThat(all.getOrDefault("F1", 0.0)).as(name).isZero());
    assertThat(score.errors()).isNotEmpty();
  }

  @Test
  void goldAsReadingsIsPerfect() throws IOException {
    ReadingsScore score = ReadingsScore.of(nodes(resource("perfect.jsonl")), gold());

    Map<String, Map<String, Double>> figures = new LinkedHashMap<>(score.figures());
    assertThat(figures.remove("event parties")).containsEntry("P", 1.0);
    figures.forEach((name, all) -> assertThat(all.getOrDefault("F1", 1.0)).as(name).isEqualTo(1.0));
  }

  private static List<JsonNode> gold() throws IOException {
    return nodes(Files.readAllLines(Path.of("..", "corpus", "gold.jsonl")));
  }

  private static List<JsonNode> nodes(List<String> lines) {
    return lines.stream().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream in = ReadingsScoreTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
