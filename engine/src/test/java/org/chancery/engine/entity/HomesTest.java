package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru met in Lima, Peru. Minister Ana Rojas sang. Her Peruvian counterpart left."
            + " | Ana Rojas | CHL",
        "Chile and Peru met in Lima. Minister Ana Rojas thanked her Peruvian hosts in Lima, Peru."
            + " | Ana Rojas | CHL",
      })
  void nobodyIsOfTheCountryOfThoseWhomHeFaces(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).hasValue(country);
  }
}
