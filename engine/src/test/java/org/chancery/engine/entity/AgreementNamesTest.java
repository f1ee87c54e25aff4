package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementNamesTest {

  @ParameterizedTest
  @CsvSource({
    "last round under the Lauca Treaty, last round",
    "memorandum of understanding, memorandum",
    "Treaty of Tacna, treaty of tacna",
    "fishing pact, fishing pact",
  })
  void aNounIsToldFromWhatItIsTheNounOf(String name, String noun) {
    assertThat(AgreementNames.noun(name)).isEqualTo(noun);
  }
}
