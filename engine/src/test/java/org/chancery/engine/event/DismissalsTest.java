package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DismissalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji's finance minister was fired on Monday, the palace said.",
        "The army chief of Fiji was fired after the coup.",
        "Three generals were fired by President Ratu Bale of Fiji for disloyalty.",
        "The firing of the minister by Fiji's president angered allies."
      })
  void whoIsFiredIsDismissed(String text) {
    assertThat(Read.text(text).events())
        .extracting(Event::type)
        .contains("SANCTION")
        .doesNotContain("ASSAULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji's soldiers fired at protesters on Monday.",
        "Protesters were fired on by soldiers of Fiji on Monday.",
        "Fiji fired three rockets at Tonga on Monday."
      })
  void whoIsFiredAtIsAttacked(String text) {
    assertThat(Read.text(text).events()).extracting(Event::type).contains("ASSAULT");
  }
}
