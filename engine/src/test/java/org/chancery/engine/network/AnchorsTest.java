package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Fiji has formally ratified the treaty. | formally | ratified",
        "Fiji has formally ratified the treaty. | ratified | ratified",
        "The presidents held a trilateral summit in Suva. | trilateral | summit",
        "On Monday, Fiji ratified the treaty. | , | none",
        "Soldiers from Fiji left the island. | the | none",
      })
  void anEventStandsOnTheWordThatTellsIt(String text, String seen, String told) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    View view = Read.network().view(parsed);

    List<EventAnchor> placed =
        new Anchors(view, view.branches()).placed(List.of(event(parsed, seen)));

    assertThat(placed)
        .extracting(each -> parsed.words().get(each.word()).text())
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  private static EventAnchor event(Parsed parsed, String word) {
    int at =
        parsed.words().stream()
            .filter(each -> each.text().equals(word))
            .findFirst()
            .orElseThrow()
            .index();
    return new EventAnchor(
        at, "SUPPORT", 0.9, "done", Optional.empty(), Map.of(), Map.of(), List.of());
  }
}
