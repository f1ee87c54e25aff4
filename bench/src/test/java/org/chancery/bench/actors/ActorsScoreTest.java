package org.chancery.bench.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsScoreTest {

  @TempDir Path folder;

  private Map<String, Double> score(Map<String, List<Actor>> ours, String... lines)
      throws IOException {
    Path file = Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    return ActorsScore.score(file, document -> ours.getOrDefault(document.text(), List.of()))
        .score();
  }

  @Test
  void thePhraseThatOverlapsMostIsHeldToTheGold() throws IOException {
    Map<String, Double> figures =
        score(
            Map.of(
                "Peru's army left Lima",
                List.of(
                    new Actor(0, 4, 0, "PER", List.of()),
                    new Actor(0, 11, 7, "PER", List.of("MIL", "GOV")),
                    new Actor(17, 21, 17, "CHL", List.of()))),
            """
            {"text": "Peru's army left Lima", "events": [{"type": "RETREAT",\
             "actors": [{"text": "Peru's army", "at": 0, "country": "PER", "sectors": ["MIL"]}],\
             "recipients": [{"text": "Lima", "at": 17, "country": "PER", "sectors": []}]}]}\
            """);

    // Countries: one of two. Sectors: Lima has none in the gold, so one of one.
    assertThat(figures.keySet())
        .containsExactly("country", "sector", "found", "foundCountry", "foundSector");
    assertThat(figures.get("country")).isCloseTo(50, within(1e-9));
    assertThat(figures.get("sector")).isCloseTo(100, within(1e-9));
  }

  @Test
  void thePhraseWithTheSameHeadGoesBeforeOneThatOverlapsMore() throws IOException {
    Map<String, Double> figures =
        score(
            Map.of(
                "Miners at the Potosi works left",
                List.of(
                    new Actor(0, 6, 0, "BOL", List.of("LAB")),
                    new Actor(10, 26, 21, "PER", List.of("BUS")))),
            """
            {"text": "Miners at the Potosi works left", "events": [{"actors":\
             [{"text": "Miners at the Potosi works", "at": 0, "country": "BOL",\
             "sectors": ["LAB"]}], "recipients": []}]}\
            """);

    assertThat(figures).containsEntry("country", 100.0).containsEntry("foundSector", 100.0);
  }

  @Test
  void whatIsLostBeforeCountryAndSectorIsToldApart() throws IOException {
    Map<String, Double> figures =
        score(
            Map.of(
                "They told Chad and the pilots",
                List.of(
                    new Actor(10, 14, 10, "TCD", List.of("GOV")),
                    new Actor(19, 22, 19, "TCD", List.of("MIL")))),
            """
            {"text": "They told Chad and the pilots", "events": [{"actors":\
             [{"text": "They", "at": 0, "country": "TCD", "sectors": ["GOV"]}], "recipients":\
             [{"text": "Chad", "at": 10, "country": "TCD", "sectors": ["REB"]},\
             {"text": "the pilots", "at": 19, "country": "TCD", "sectors": ["MIL"]}]}]}\
            """);

    // "They" is no phrase; "the" is not the head of "the pilots", so one of two is found.
    assertThat(figures).containsEntry("country", 100.0).containsEntry("sector", 50.0);
    assertThat(figures).containsEntry("found", 50.0).containsEntry("foundCountry", 100.0);
    assertThat(figures).containsEntry("foundSector", 0.0);
  }

  @Test
  void whatIsNotFoundIsRightOnlyWhereTheGoldHasNoCountry() throws IOException {
    Map<String, Double> figures =
        score(
            Map.of("A b c", List.of(new Actor(2, 3, 2, "", List.of("GOV")))),
            """
            {"text": "A b c", "events": [{"actors":\
             [{"text": "A", "at": 0, "sectors": ["IGO"]},\
             {"text": "c", "at": 4, "country": "TCD", "sectors": ["REB"]}],\
             "recipients": [{"text": "b", "at": 2, "sectors": ["MIL", "GOV"]},\
             {"text": "A", "at": 0, "sectors": ["IGO"]}]}]}\
            """);

    // A has no country; b has none either; c should have one. Only b has a sector of the gold's.
    assertThat(figures.get("country")).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(figures.get("sector")).isCloseTo(100.0 / 3, within(1e-9));
  }

  @Test
  void ofAnArticleThoseCountWhoSpeakOrActByNameOrDescription() throws IOException {
    String article =
        """
        {"file": "a", "raw": "Ana Rojas spoke. She left. Chad slept.", "paragraphs": [[0, 38]],\
         "header": {"published": "2030-01-02"}, "boilerplate": [],\
         "statements": [{"speaker": "Ana Rojas", "content": []}], "events": [], "entities": [\
        {"name": "Ana Rojas", "type": "person", "country": "CHL", "sectors": ["GOV"], "mentions":\
         [{"text": "Ana Rojas", "at": 0, "form": "name"},\
         {"text": "She", "at": 17, "form": "pronoun"}]},\
        {"name": "Chad", "type": "state", "country": "TCD", "mentions":\
         [{"text": "Chad", "at": 27, "form": "name"}]}]}\
        """;

    assertThat(
            score(
                Map.of(
                    "Ana Rojas spoke. She left. Chad slept.",
                    List.of(new Actor(0, 9, 4, "CHL", List.of("GOV")))),
                article))
        .containsEntry("country", 100.0)
        .containsEntry("sector", 100.0);
  }
}
