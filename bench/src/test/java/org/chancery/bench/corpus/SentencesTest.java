package org.chancery.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SentencesTest {

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private List<ObjectNode> gold(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.yaml"), yaml);
    return Sentences.gold(file, new Vocabulary(Knowledge.bundled()), problems::add);
  }

  @Test
  void rolesHaveWordsCountryAndSectors() throws IOException {
    List<ObjectNode> gold =
        gold(
            """
            - text: Latvia expelled two Moldovan diplomats on Friday.
              pair: expel-1
              events:
                - {type: SANCTION, mode: expel, anchor: expelled, actors: {Latvia: LVA}, recipients: {two Moldovan diplomats: MDA GOV}, standing: done, voice: active}
            - text: The keeper surrendered.
              events: []
            """);

    assertThat(problems).isEmpty();
    assertThat(gold).hasSize(2);
    JsonNode event = gold.getFirst().path("events").path(0);
    assertThat(event.path("anchor").path("at").asInt()).isEqualTo(7);
    assertThat(event.path("recipients").path(0).toString())
        .isEqualTo(
            "{\"text\":\"two Moldovan"
                + " diplomats\",\"at\":16,\"sectors\":[\"GOV\"],\"country\":\"MDA\"}");
    assertThat(gold.getLast().path("events")).isEmpty();
  }

  @Test
  void mistakesNameTheSentence() throws IOException {
    gold(
        """
        - text: Latvia slept.
          events:
            - {type: SANCTION, anchor: expelled, actors: {Latvia: LAT}, standing: done, voice: active}
        - text: Latvia slept.
          events: []
        """);

    assertThat(problems)
        .extracting(Problem::toString)
        .anyMatch(p -> p.contains("anchor is not in the text: expelled (Latvia slept.)"))
        .anyMatch(p -> p.contains("LAT, which is neither country nor sector"))
        .anyMatch(p -> p.contains("sentence 2: is there twice"));
  }
}
