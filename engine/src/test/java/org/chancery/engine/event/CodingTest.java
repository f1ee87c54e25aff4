package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, visited, 042, 1",
    "CONSULT, '', met, 04, 1",
    "SUPPORT, '', ratified, 057, 1",
    "SUPPORT, '', praised, 05, 1",
    "ACCUSE, investigate, probed, 09, 3",
    "ACCUSE, '', blamed, 11, 3",
    "ASSAULT, '', attacked, 18, 4",
    "SANCTION, visit, expelled, 16, 4",
  })
  void codesByTypeModeAndWord(String type, String mode, String word, String cameo, int quad) {
    Coding coding = Coding.of(KNOWLEDGE, type, Optional.of(mode).filter(m -> !m.isEmpty()), word);

    assertThat(coding.cameo()).startsWith(cameo);
    assertThat(coding.quad()).isEqualTo(quad);
  }

  @Test
  void aModeThatTheTypeLacksIsDropped() {
    assertThat(Coding.of(KNOWLEDGE, "SANCTION", Optional.of("visit"), "went").mode()).isEmpty();
  }

  @Test
  void everyTypeOfPloverHasACode() {
    for (Plover.Type type : KNOWLEDGE.plover().types()) {
      assertThat(Coding.of(KNOWLEDGE, type.code(), Optional.empty(), "did").cameo())
          .matches("[0-9]{2,4}");
      for (Plover.Mode mode : type.modes()) {
        assertThat(Coding.of(KNOWLEDGE, type.code(), Optional.of(mode.code()), "did").score())
            .isEqualByComparingTo(java.math.BigDecimal.valueOf(mode.score()));
      }
    }
  }

  @Test
  void anUnknownTypeIsRefusedByName() {
    assertThatThrownBy(() -> Coding.of(KNOWLEDGE, "DANCE", Optional.empty(), "danced"))
        .hasMessageContaining("DANCE");
  }
}
