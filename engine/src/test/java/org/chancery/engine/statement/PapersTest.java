package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A resolution adopted by the Lake Council said the dam was unsafe. | Lake Council",
        "A letter to the board from the Lake Council said the dam was unsafe. | Lake Council",
        "Kenya is in doubt. A Kenyan note said the dam was unsafe. | Kenya",
      })
  void whoSendsOrAdoptsAPaperSpeaksThroughIt(String text, String speaker) {
    assertThat(speakers(Read.text(text))).containsExactly(speaker);
  }

  @Test
  void aPaperToldOfBeforeIsOfTheSame() {
    assertThat(
            speakers(
                Read.text(
                    "A letter from the Lake Council said the dam was unsafe. Omar Sy said it was"
                        + " safe. The letter said it leaked.")))
        .containsExactly("Lake Council", "Omar Sy", "Lake Council");
  }

  @Test
  void aNewPaperIsNotTheOneBefore() {
    assertThat(
            speakers(
                Read.text(
                    "A letter from the Lake Council said the dam was unsafe. A letter said it"
                        + " leaked.")))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsReadInThePaperIsNotOfItsReader() {
    assertThat(
            speakers(
                Read.text(
                    "A report said the dam was unsafe. Omar Sy said he saw nothing new in the"
                        + " report. The report said it leaked.")))
        .last()
        .isNotEqualTo("Omar Sy");
  }

  private static List<String> speakers(Reading reading) {
    return reading.statements().stream()
        .map(
            statement ->
                Speakers.entity(statement.speaker()).map(id -> Read.name(reading, id)).orElse(""))
        .toList();
  }
}
