package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12th Special Measures Agreement | 12 special measures agreement",
        "Second Protocol | 2 protocol",
        "Struma II | 2 struma",
        "Lauca Treaty | 1 lauca treaty",
      })
  void readsTheNumberInAName(String name, String read) {
    Numbered numbered = Numbered.of(name);

    assertThat(numbered.number() + " " + String.join(" ", numbered.rest())).isEqualTo(read);
  }
}
