package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

  private final Territories territories = new Territories(Knowledge.bundled());

  @Test
  void aTownOnMayotteLiesInFrance() {
    assertThat(territories.stateOf("YT")).contains("FRA");
  }

  @Test
  void aTerritoryThatNewsTreatsAsAStateIsItsOwn() {
    assertThat(territories.stateOf("NC")).contains("NCL");
  }

  @Test
  void allCountriesButAntarcticaLieSomewhere() {
    assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2))
        .filteredOn(country -> territories.stateOf(country).isEmpty())
        .containsExactly("AQ");
  }
}
