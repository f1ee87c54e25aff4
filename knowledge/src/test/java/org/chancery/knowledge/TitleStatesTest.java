package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleStatesTest {

  @Test
  void knowsTheStatesThatHaveATitle() {
    TitleStates titles = TitleStates.bundled();

    assertThat(titles.having("deputy Secretary of State")).startsWith("USA");
    assertThat(titles.having("Senator")).contains("KEN").doesNotContain("ISR");
    assertThat(titles.having("foreign minister")).isEmpty();
  }

  @Test
  void namesStatesThatThereAre() {
    assertThat(Knowledge.bundled().states())
        .extracting(State::iso3)
        .containsAll(TitleStates.bundled().having("senator"))
        .containsAll(TitleStates.bundled().having("secretary of state"));
  }
}
