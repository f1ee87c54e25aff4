package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Splitter;
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
    "SUPPORT, '', praised, 051, 1",
    "AID, '', sent rice, 073, 2",
    "AID, '', sent howitzers, 072, 2",
    "REQUEST, '', demanded their release, 1053, 3",
    "REQUEST, '', asked for their release, 0253, 3",
    "ASSAULT, aerial, bombed by jets, 195, 4",
    "ASSAULT, firearms, fired rockets, 193, 4",
    "ASSAULT, '', fired rockets, 194, 4",
    "ACCUSE, investigate, probed, 09, 3",
    "ACCUSE, '', blamed, 11, 3",
    "ASSAULT, '', attacked, 18, 4",
    "SANCTION, visit, expelled, 16, 4",
  })
  void codesByTypeModeAndWords(String type, String mode, String words, String cameo, int quad) {
    Coding coding = coding(type, mode, words);

    assertThat(coding.cameo()).startsWith(cameo);
    assertThat(coding.quad()).isEqualTo(quad);
  }

  @Test
  void aModeThatTheTypeLacksIsDropped() {
    assertThat(coding("SANCTION", "visit", "went").mode()).isEmpty();
  }

  @Test
  void everyTypeOfPloverHasACode() {
    for (Plover.Type type : KNOWLEDGE.plover().types()) {
      assertThat(coding(type.code(), "", "did").cameo()).matches("[0-9]{2,4}");
      for (Plover.Mode mode : type.modes()) {
        assertThat(coding(type.code(), mode.code(), "did").score())
            .isEqualByComparingTo(java.math.BigDecimal.valueOf(mode.score()));
      }
    }
  }

  @Test
  void anUnknownTypeIsRefusedByName() {
    assertThatThrownBy(() -> coding("DANCE", "", "danced")).hasMessageContaining("DANCE");
  }

  /** The coding of an event told by the first of these words. */
  private static Coding coding(String type, String mode, String words) {
    Sentence sentence = new Splitter().apply(Document.of(words)).sentences().getFirst();
    Optional<String> own = Optional.of(mode).filter(m -> !m.isEmpty());
    return Coding.of(KNOWLEDGE, type, own, sentence, sentence.words().getFirst());
  }
}
