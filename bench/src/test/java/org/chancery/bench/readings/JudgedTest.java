package org.chancery.bench.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgedTest {

  private static final String TEXT = "Mia Tora, a minister, signed the Nadi Pact on 40 boats.";

  private static final String GOLD =
      """
      {"file": "a.txt", "raw": "%s",
       "entities": [{"name": "Nadi Pact", "type": "agreement"},
                    {"name": "Mia Tora", "type": "person"}],
       "agreements": [{"name": "Nadi Pact", "mark": "must",
                       "milestones": [{"stage": "signed", "standing": "done", "mark": "must"}]}],
       "offices": [{"holder": "Mia Tora", "title": "minister", "status": "current"}],
       "figures": [{"surface": {"text": "40", "at": 45}, "value": 40, "bound": "exactly"}]}
      """;

  private static final String READING =
      """
      {"document": {"path": "a.txt", "text": "%s"},
       "entities": [{"id": "e1", "name": "Mia Tora"}, {"id": "e2", "name": "Nadi Pact"},
                    {"id": "e3", "name": "Suva Accord"}],
       "agreements": [{"id": "a1", "entity": "e2", "name": "Nadi Pact",
                       "milestones": [{"stage": "signed", "standing": "planned"},
                                      {"stage": "signed", "standing": "done"},
                                      {"stage": "signed", "standing": "done"}]},
                      {"id": "a2", "entity": "e3", "name": "Suva Accord",
                       "milestones": [{"stage": "signed", "standing": "done"}]}],
       "offices": [{"id": "o1", "holder": "e1", "title": "minister", "status": "current"},
                   {"id": "o2", "holder": "e1", "title": "minister", "status": "former"}],
       "figures": [{"id": "f1", "begin": 45, "end": 47, "value": 40, "bound": "exactly"},
                   {"id": "f2", "begin": 10, "end": 11, "value": 1, "bound": "exactly"}]}
      """;

  /** A milestone told twice is neither right nor wrong; one of a wrong agreement is wrong. */
  @Test
  void factsAreRightOrWrongByTheirIds() {
    ReadingsScore score = ReadingsScore.of(List.of(node(READING)), List.of(node(GOLD)));

    assertThat(score.judged())
        .containsExactlyInAnyOrder(
            right("a1"),
            wrong("a1.0"),
            right("a1.1"),
            wrong("a2"),
            wrong("a2.0"),
            right("o1"),
            wrong("o2"),
            right("f1"),
            wrong("f2"));
  }

  private static Judged right(String id) {
    return new Judged("a.txt", id, true);
  }

  private static Judged wrong(String id) {
    return new Judged("a.txt", id, false);
  }

  private static JsonNode node(String json) {
    return JsonMapper.shared().readTree(json.formatted(TEXT));
  }
}
