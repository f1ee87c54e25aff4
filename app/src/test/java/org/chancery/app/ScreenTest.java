package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

  @ParameterizedTest
  @CsvSource({"100,100", "40,40", "7,32", "900,120", "wide,80", "'',80", "-5,80", "999999,80"})
  void theWidthIsSoundWhateverTheEnvironmentSays(String columns, int width) {
    assertThat(Screen.width(columns, Terminal.NONE)).isEqualTo(width);
  }
}
