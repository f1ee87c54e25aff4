package org.chancery.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.bench.readings.GoldReading;
import org.chancery.bench.readings.ReadingsScore;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AnnotationTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(Knowledge.bundled());

  private static final String TEXT =
      """
      Oslo, Tirana sign port pact

      TIRANA, March 14, 2021 (NORWIRE) - Norway and Albania on Sunday signed the Durres Port Pact in Tirana.

      The Albanian minister, Ervin Dushku, said that the cranes would arrive by May. “We wait,” he said, “and
      we pay up to 300 dockers.” He called it a war of words.
      """;

  private static final String YAML =
      """
      header: {title: "Oslo, Tirana sign port pact", published: 2021-03-14, publishedFrom: dateline, place: Tirana}
      entities:
        - {name: Norway, type: state, country: NOR, names: [Norway], metonyms: [1 Oslo]}
        - {name: Albania, type: state, country: ALB, names: [Albania, Albanian], metonyms: [1 Tirana]}
        - {name: Tirana, type: place, country: ALB, names: [2 TIRANA, 2 Tirana]}
        - {name: Durres Port Pact, type: agreement, names: [Durres Port Pact]}
        - {name: Ervin Dushku, type: person, country: ALB, sectors: [GOV], names: [Ervin Dushku], descriptions: [3 The Albanian minister], pronouns: [3 he]}
      statements:
        - {id: s1, p: 3, speaker: Ervin Dushku, by: The Albanian minister, cue: said, content: ["that the … by May"], quotation: indirect, act: promise, about: [Durres Port Pact], stance: {Durres Port Pact: 0.5}, said: 2021-03-14}
        - {id: s2, p: 3, speaker: Ervin Dushku, by: he, cue: said#2, content: ["We wait", "and we pay … dockers"], quotation: direct, act: say}
      events:
        - {id: v1, p: 2, type: SUPPORT, cameo: "057", actors: [Norway, Albania], reciprocal: true, anchor: signed, standing: done, voice: active, time: 2021-03-14}
      agreements:
        - {name: Durres Port Pact, p: 2, words: the Durres Port Pact, kind: pact, parties: [Norway, Albania], milestones: [{p: 2, stage: signed, standing: done, time: 2021-03-14, words: signed}]}
      offices:
        - {p: 3, holder: Ervin Dushku, title: minister, of: Albania, status: current, words: The Albanian minister}
      figures:
        - {p: 3, words: up to 300, value: 300, bound: atMost, unit: person, of: dockers}
      times:
        - {p: 2, words: Sunday, value: 2021-03-14, type: DATE}
      forbidden:
        - {p: 3, words: war of words, scope: force, note: idiom}
      """;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private ObjectNode gold(String yaml) throws IOException {
    Files.writeString(folder.resolve("norwire.txt"), TEXT);
    Path file = Files.writeString(folder.resolve("norwire.yaml"), yaml);
    return Annotation.gold(file, VOCABULARY, problems::add);
  }

  @Test
  void aSoundAnnotationHasNoProblem() throws IOException {
    gold(YAML);

    assertThat(problems).isEmpty();
  }

  @Test
  void everySurfaceStandsWhereTheGoldSays() throws IOException {
    ObjectNode gold = gold(YAML);
    String raw = gold.path("raw").asString();
    List<JsonNode> spans = gold.findParents("at");

    assertThat(spans).hasSizeGreaterThan(20);
    for (JsonNode span : spans) {
      int at = span.path("at").asInt();
      String text = span.path("text").asString();
      assertThat(raw.substring(at, at + text.length())).isEqualTo(text);
    }
  }

  @Test
  void cueAndSpeakerAreTheNearest() throws IOException {
    JsonNode second = gold(YAML).path("statements").path(1);
    String raw = gold(YAML).path("raw").asString();

    assertThat(second.path("cue").path("at").asInt()).isEqualTo(raw.indexOf("said, “and"));
    assertThat(second.path("speakerSurface").path("at").asInt()).isEqualTo(raw.indexOf("he said,"));
    assertThat(second.path("content")).hasSize(2);
  }

  @Test
  void goldAsReadingScoresInFull() throws IOException {
    ObjectNode gold = gold(YAML);
    ReadingsScore score = ReadingsScore.of(List.of(GoldReading.of(gold)), List.of(gold));

    assertThat(score.errors()).isEmpty();
    assertThat(score.figures().get("statements strict")).containsEntry("F1", 1.0);
    assertThat(score.figures().get("events (type+actor+recipient)")).containsEntry("F1", 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cue: said,|cue: whispered,|statements[1] s1|cue is not in the text",
        "type: SUPPORT|type: SIGN|events[1] v1|type is SIGN; known:",
        "standing: done, voice|voice|events[1] v1|lacks standing",
        "country: NOR|country: NRW|entities[1] Norway|country is NRW",
        "speaker: Ervin Dushku, by: he|speaker: Nobody, by: he|statements[2] s2|names no entity",
        "bound: atMost|bound: some|figures[1] up to 300|bound is some",
        "act: promise|act: vow|statements[1] s1|act is vow",
        "value: 2021-03-14, type: DATE|value: Sunday, type: DATE|times[1] Sunday|value is Sunday",
        "id: s2|id: s1|statements[2] s1|this id is there twice",
        "stance: {Durres Port Pact: 0.5}|stance: {Durres Port Pact: 5}|statements[1] s1|not from"
            + " -1",
        "p: 3, words: war|p: 9, words: war|forbidden[1] war of words|the text has 3 paragraphs",
        "forbidden:|forbiden:|file|has no field forbiden",
        "metonyms: [1 Tirana]|metonyms: [1 Tirana, 2 Tirana]|entities[3] Tirana|is also Albania",
      })
  void aMistakeIsNamed(String right, String wrong, String item, String message) throws IOException {
    assertThat(YAML).contains(right);

    gold(YAML.replace(right, wrong));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.item()).isEqualTo(item);
              assertThat(problem.message()).contains(message);
            });
  }

  @Test
  void whatIsNoYamlIsOneProblem() throws IOException {
    gold("header: {title: [}");

    assertThat(problems).singleElement().asString().contains("is no YAML");
  }

  @Test
  void aSecondAnnotationFindsTheArticleAmongTheStories() throws IOException {
    Path story = Files.createDirectories(folder.resolve("stories/port"));
    Path second = Files.createDirectories(folder.resolve("second/port"));
    Path article = Files.writeString(story.resolve("norwire.txt"), TEXT);

    assertThat(Annotation.article(second.resolve("norwire.yaml"))).isEqualTo(article);
  }
}
