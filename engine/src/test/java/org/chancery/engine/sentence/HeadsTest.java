package org.chancery.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guards at the salt mine | guards",
        "Colonel Ama Boateng | Boateng",
        "Ghana's | Ghana",
        "the army of Togo | army",
        "who | who",
        "fishermen, most of them young | fishermen",
      })
  void theHeadIsTheLastWordBeforeWhatTellsMore(String phrase, String head) {
    assertThat(Heads.of(new Splitter().apply(Document.of(phrase)).words()).text()).isEqualTo(head);
  }
}
