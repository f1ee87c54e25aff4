package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintiesTest {

  private static String of(String content) {
    return Certainties.of(new Splitter().apply(Document.of(content)).words())
        .map(Enum::name)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the talks would probably resume in Suva | LIKELY",
        "the port may reopen | POSSIBLE",
        "the guards were beyond any doubt Samoan | CERTAIN",
        "he was certain that Tonga would not pay | CERTAIN",
        "it was not certain that Tonga would pay | DOUBTFUL",
      })
  void theWordsTellHowSure(String content, String certainty) {
    assertThat(of(content)).isEqualTo(certainty);
  }

  @Test
  void theMonthOfMayTellsNothing() {
    assertThat(of("the port reopens by the end of May")).isEmpty();
  }
}
