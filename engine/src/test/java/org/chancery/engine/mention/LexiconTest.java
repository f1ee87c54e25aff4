package org.chancery.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private final Lexicon lexicon = new Lexicon(Knowledge.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUKU'ALOFA | TON",
        "Nuku'Alofa | TON",
        "N'DJAMENA | TCD",
        "NEW DELHI | IND",
        "Lima | PER",
      })
  void theCountryOfADatelineIsKnownHoweverItIsWritten(String place, String country) {
    assertThat(lexicon.countryOf(place)).contains(country);
  }
}
