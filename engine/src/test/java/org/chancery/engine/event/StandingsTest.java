package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police did not arrest anyone in Lima. | arrest | done | DENIED",
        "Tonga promised that no boat would be seized. | seized | planned | DENIED",
        "Police with no badges had seized the boat. | seized | done | DONE",
        "Tonga will not sell its fish. | sell | done | DONE",
        "Not once has Laos bombed the dam. | bombed | done | DENIED",
        "Laos will bomb the dam. | bomb | done | PLANNED",
        "Laos denied shelling the dam. | shelling | done | DENIED",
        "Laos denied it, and Benin shelled the dam. | shelled | done | DONE",
        "The talks in Quito broke down on Friday. | talks | planned | COLLAPSED",
        "The talks ended, and a bus broke down. | talks | done | DONE",
        "The talks in Quito nearly broke down on Friday. | talks | done | DONE",
        "Cuba will leave if the talks collapse. | talks | planned | HYPOTHETICAL",
        "Malta threatened to pull out if the talks fell apart. | threatened | done | DONE",
        "Troops reportedly crossed the river. | crossed | done | ALLEGED",
        "Two men were killed in Kano, allegedly by rebels. | killed | done | ALLEGED",
        "Two men were killed and a mill burned, allegedly by rebels. | killed | done | DONE",
        "Rebels are said to have burned a mill. | burned | done | ALLEGED",
        "Haiti accused them of burning a mill. | burning | done | ALLEGED",
        "The decision to expel the envoy stands. | expel | done | PLANNED",
        "Malta is considering expelling the envoy. | expelling | done | HYPOTHETICAL",
        "Malta went on to expel the envoy. | expel | done | DONE",
        "Malta might expel the envoy. | expel | planned | HYPOTHETICAL",
        "It would leave if Cuba closed the port. | closed | done | HYPOTHETICAL",
        "In May Cuba closed the port. | closed | done | DONE",
        "Did they shell the town? | shell | denied | HYPOTHETICAL",
        "Did the men jailed in Oslo touch it? | jailed | done | DONE",
      })
  void wordsAroundSettleWhatTheNetworkDoesNot(
      String text, String anchor, String seen, Standing standing) {
    List<Because> trace = new ArrayList<>();

    assertThat(standing(text, anchor, seen, "ASSAULT", trace)).isEqualTo(standing);
    assertThat(trace).singleElement().extracting(Because::field).isEqualTo("standing");
  }

  @ParameterizedTest
  @CsvSource({"REJECT, DONE", "THREATEN, DONE", "ASSAULT, DENIED"})
  void whoDoesNotAcceptHasRefused(String type, Standing standing) {
    String text = "Peru did not accept the plan.";

    assertThat(standing(text, "accept", "done", type, new ArrayList<>())).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru would not pay the debt., pay, DONE",
    "Peru would not reject it., reject, DENIED"
  })
  void whoWouldNotActRefusesUnlessTheActIsARefusal(String text, String anchor, Standing standing) {
    assertThat(standing(text, anchor, "denied", "REJECT", new ArrayList<>())).isEqualTo(standing);
  }

  private static Standing standing(
      String text, String anchor, String seen, String type, List<Because> trace) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    Word word =
        parsed.words().stream().filter(w -> w.text().equals(anchor)).findFirst().orElseThrow();
    EventAnchor event =
        new EventAnchor(
            word.index(), type, 0.9, seen, Optional.empty(), Map.of(), Map.of(), List.of());
    return Standings.of(event, parsed.sentences().getFirst(), word, Optional.empty(), trace);
  }
}
