package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji's prime minister told a news conference in Suva that the pact was dead. | Suva, news conference
          "The pact is dead," Samoan minister Sina Leota wrote on Telegram. | -, Telegram
          In a televised address, President Ana Tupou said the port would close. | -, televised address
          President Ana Tupou said the port in Nadi would close. | -, -
          Tonga said in a statement that Vanuatu had voted in Apia. | -, statement
          """)
  void placeAndOccasionStandBesideTheCue(String text, String occasion) {
    assertThat(occasion(Read.text(text))).isEqualTo(occasion);
  }

  private static String occasion(Reading reading) {
    Occasion occasion = reading.statements().getFirst().occasion();
    return occasion.where().map(place -> Read.name(reading, place)).orElse("-")
        + ", "
        + occasion.venue().orElse("-");
  }
}
