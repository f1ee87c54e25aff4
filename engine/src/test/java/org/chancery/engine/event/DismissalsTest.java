package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DismissalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji's finance minister was fired on Monday, the palace said.",
        "The army chief of Fiji was fired after the coup.",
        "Three generals were fired by President Ratu Bale of Fiji for disloyalty.",
        "The firing of the minister by Fiji's president angered allies.",
        "General Sam Tui of Fiji was fired at the request of the junta."
      })
  void whoIsFiredIsDismissed(String text) {
    assertThat(Read.text(text).events())
        .extracting(Event::type)
        .contains("SANCTION")
        .doesNotContain("ASSAULT");
  }

  @Test
  void aTextMayEndWithTheFiring() {
    assertThatCode(() -> Read.text("Tonga protested at the minister's firing"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji's soldiers fired at protesters on Monday.",
        "Protesters were fired on by soldiers of Fiji on Monday.",
        "Fiji fired three rockets at Tonga on Monday.",
        "Gunmen firing from a rooftop killed two soldiers of Fiji."
      })
  void whoIsFiredAtIsAttacked(String text) {
    assertThat(Read.text(text).events()).extracting(Event::type).contains("ASSAULT");
  }
}
