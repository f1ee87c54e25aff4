package org.chancery.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya's army had 24,000 soldiers in 2019. | Kenya's army | 2019",
        "Peru's reserves stood at $3 billion at the end of March. | Peru | 2031-03",
        "The population of Namibia is 3 million. | Namibia | -",
        "As of 1 March 2030, the guard had 1,300 men. | guard | 2030-03-01",
        "Togo lost 12 rangers between 2015 and 2020. | - | 2015/2020",
        "Rebels killed nine herders last Sunday. | - | 2031-03-02",
        "On Monday Chad's minister agreed to send 300 soldiers. | - | -",
        "Chad's army killed 40 rebels. | - | -",
      })
  void tellsWhoseAFigureIsAndWhenItHeld(String text, String where, String asOf) {
    Reading reading = Read.dispatch("Suva", "2031-03-06", text);

    assertThat(reading.figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.where().map(id -> Read.name(reading, id)).orElse("-"))
                  .isEqualTo(where);
              assertThat(figure.asOf().orElse("-")).isEqualTo(asOf);
            });
  }

  @Test
  void eachFigureIsOfTheTimeBehindIt() {
    Reading reading =
        Read.dispatch(
            "Suva",
            "2031-03-06",
            "Growth in Chad slowed to 0.8 percent in 2028 from 3.5 percent in 2027.");

    assertThat(reading.figures().stream().map(figure -> figure.asOf().orElse("-")))
        .isEqualTo(List.of("2028", "2027"));
    assertThat(reading.figures().getLast().evidence().trace())
        .extracting(Because::field)
        .contains("asOf");
  }
}
