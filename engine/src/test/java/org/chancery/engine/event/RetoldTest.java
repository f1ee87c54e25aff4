package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetoldTest {

  private static final Party FIJI = party("fiji");
  private static final Party TONGA = party("tonga");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji accused Tonga. Tonga rejected the charge. | accused | ACCUSE | rejected | REJECT",
        "Fiji ratified it. Tonga welcomed the ratification. | ratified | SUPPORT | welcomed"
            + " | SUPPORT",
        "Fiji offered boats. Tonga turned down the offer. | offered | AGREE | turned | REJECT",
      })
  void whoeverDidWhatIsAnsweredIsAnswered(
      String text, String told, String type, String answer, String answerType) {
    assertThat(answered(text, told, type, answer, answerType)).containsExactly(FIJI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji offered boats. Tonga refused. | offered | AGREE | refused | REJECT",
        "Fiji met Tonga. Tonga refused. | met | CONSULT | refused | REJECT",
        "Fiji ratified it. Tonga welcomed the rain. | ratified | SUPPORT | welcomed | SUPPORT",
        "Fiji asked for boats. Tonga seized them. | asked | REQUEST | seized | COERCE",
      })
  void whatIsNoAnswerAnswersNobody(
      String text, String told, String type, String answer, String answerType) {
    assertThat(answered(text, told, type, answer, answerType)).isEmpty();
  }

  @Test
  void aNounTellsTheSameActAgain() {
    Parsed parsed = parsed("Fiji accused Tonga. Tonga rejected the accusation.");
    Retold retold = new Retold(parsed.words());
    ToldAct act = told(parsed, "accused", "ACCUSE", List.of(TONGA));
    retold.note(act);

    assertThat(retold.again(anchor(parsed, "accusation", "ACCUSE"))).contains(act);
    assertThat(retold.again(anchor(parsed, "accusation", "REQUEST"))).isEmpty();
    assertThat(retold.again(anchor(parsed, "rejected", "ACCUSE"))).isEmpty();
  }

  @Test
  void anActIsToldAgainByWhomItWasDoneTo() {
    Parsed parsed = parsed("Fiji shelled a ferry. Tonga mourned. Samoa deplored the attack.");
    Retold retold = new Retold(parsed.words());
    ToldAct act = told(parsed, "shelled", "ASSAULT", List.of(TONGA));
    retold.note(act);
    EventAnchor again = anchor(parsed, "attack", "ASSAULT");

    assertThat(retold.again(again, List.of(TONGA))).contains(act);
    assertThat(retold.again(again, List.of(party("samoa")))).isEmpty();
  }

  private static ToldAct told(Parsed parsed, String verb, String type, List<Party> recipients) {
    return new ToldAct(word(parsed, verb), type, List.of(FIJI), recipients, Optional.empty());
  }

  private static List<Party> answered(
      String text, String told, String type, String answer, String answerType) {
    Parsed parsed = parsed(text);
    Retold retold = new Retold(parsed.words());
    retold.note(told(parsed, told, type, List.of()));
    return retold.answered(
        anchor(parsed, answer, answerType), parsed.sentences().get(1), List.of(TONGA));
  }

  private static Parsed parsed(String text) {
    return new Splitter().apply(Document.of(text));
  }

  private static int word(Parsed parsed, String text) {
    return parsed.words().stream()
        .filter(each -> each.is(text))
        .mapToInt(Word::index)
        .findFirst()
        .orElseThrow();
  }

  private static EventAnchor anchor(Parsed parsed, String text, String type) {
    return new EventAnchor(
        word(parsed, text), type, 1, "done", Optional.empty(), Map.of(), Map.of(), List.of());
  }

  private static Party party(String id) {
    return new Party(new EntityId(id), new Span(0, 1));
  }
}
