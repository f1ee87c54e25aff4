package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadlineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers sign border accord in Lomé",
        "'We will not go back': minister rejects talks",
        "Will the truce hold?",
        "Senate ratifies pact with the U.S.",
        "Okoro vs. Mensah: who will win?"
      })
  void headlines(String line) {
    assertThat(Headline.isLike(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers signed the accord.",
        "“We must go on,” he said.",
        "\"No.\"",
        "They met. Nothing came of it, as all had said before",
        "and so they went on",
        "- the border commission",
        "2030"
      })
  void sentencesAndPieces(String line) {
    assertThat(Headline.isLike(line)).isFalse();
  }
}
