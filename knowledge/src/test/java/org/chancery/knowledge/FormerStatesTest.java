package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.knowledge.FormerStates.Former;
import org.junit.jupiter.api.Test;

class FormerStatesTest {

  @Test
  void haveHeirsThatThereAre() {
    List<String> states = Knowledge.bundled().states().stream().map(State::iso3).toList();

    assertThat(FormerStates.bundled().all())
        .hasSizeGreaterThan(35)
        .extracting(Former::now)
        .allSatisfy(now -> assertThat(states).contains(now));
  }

  @Test
  void areKnownByNameAndAdjectiveWhereTheyWereOthersThanTheirHeirs() {
    assertThat(FormerStates.bundled().gone("Soviet")).map(Former::code).contains("SUN");
    assertThat(FormerStates.bundled().gone("Yugoslavia")).map(Former::now).contains("SRB");
    assertThat(FormerStates.bundled().gone("Dahomey")).isEmpty();
  }
}
