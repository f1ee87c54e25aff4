package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource({
    "Minister Nguyen Tran of Laos spoke., Nguyen Tran, Envoy Tran Nguyen spoke., Tran Nguyen",
    "Kuwait's emir met Salem al-Harbi., Salem al-Harbi, Envoy Salem Harbi spoke., Salem Harbi",
    "Peru's navy chief John B. Cole left., John B. Cole, John Cole of Peru spoke., John Cole",
  })
  void aFullNameHasOneKeyHoweverItIsWritten(String one, String name, String two, String other) {
    assertThat(key(one, name)).isEqualTo(key(two, other));
  }

  @Test
  void whoHasTheNamesOfAnotherTheOtherWayRoundIsSomebodyElse() {
    assertThat(key("Minister Mohamed Ali of Somalia spoke.", "Mohamed Ali"))
        .isNotEqualTo(key("Minister Ali Mohamed of Somalia spoke.", "Ali Mohamed"));
  }

  @Test
  void whatStatesHaveUnderOneNameIsToldApart() {
    String chad =
        key("Chad voted. Chad's envoy left. The National Assembly met.", "National Assembly");
    String niger =
        key("Niger voted. Niger's envoy left. The National Assembly met.", "National Assembly");

    assertThat(chad).isEqualTo("organization:national-assembly-of-chad");
    assertThat(niger).isEqualTo("organization:national-assembly-of-niger");
  }

  @Test
  void somebodyOfASurnameAloneIsToldApartByState() {
    assertThat(key("Peruvian minister Rojas spoke.", "Rojas")).isEqualTo("person:rojas-of-peru");
    assertThat(key("Chilean minister Rojas spoke.", "Rojas")).isEqualTo("person:rojas-of-chile");
  }

  private static String key(String text, String name) {
    return Read.entity(Read.text(text), name).key();
  }
}
