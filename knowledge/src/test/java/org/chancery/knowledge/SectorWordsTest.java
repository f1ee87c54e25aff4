package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorWordsTest {

  @Test
  void tellsSectorsByWhereAWordStands() {
    SectorWords words = SectorWords.bundled();

    assertThat(words.noun("frigates")).contains("MIL");
    assertThat(words.beside("rebel")).contains("REB");
    assertThat(words.noun("rebel")).isEmpty();
    assertThat(words.beside("frigates")).isEmpty();
  }
}
