package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewStatesTest {

  @Test
  void knowsTheStatesThatHaveATitleOrChamber() {
    FewStates few = FewStates.bundled();

    assertThat(few.withTitle("deputy Secretary of State")).startsWith("USA");
    assertThat(few.withTitle("Senator")).contains("KEN").doesNotContain("ISR");
    assertThat(few.withTitle("foreign minister")).isEmpty();
    assertThat(few.withChamber("National Assembly")).contains("KOR").doesNotContain("USA");
    assertThat(few.withChamber("New Dawn Congress")).isEmpty();
  }

  @Test
  void namesStatesThatThereAre() {
    assertThat(Knowledge.bundled().states())
        .extracting(State::iso3)
        .containsAll(FewStates.bundled().withTitle("senator"))
        .containsAll(FewStates.bundled().withTitle("secretary of state"))
        .containsAll(FewStates.bundled().withChamber("national assembly"))
        .containsAll(FewStates.bundled().withChamber("senate"));
  }
}
