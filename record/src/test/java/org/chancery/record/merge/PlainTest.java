package org.chancery.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void caseMarksAndSpacesDoNotCount() {
    assertThat(Plain.of("  “It’s the DAY,”\n he-said. ")).isEqualTo("its the day he said");
    assertThat(Plain.of("It's the day he said")).isEqualTo("its the day he said");
  }

  @Test
  void lettersOfEveryScriptCount() {
    assertThat(Plain.of("İstanbul 5 км")).contains("stanbul").endsWith("5 км");
    assertThat(Plain.words("…")).isEmpty();
  }
}
