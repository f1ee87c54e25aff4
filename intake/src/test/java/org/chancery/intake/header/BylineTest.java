package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "By Lee Example; Lee Example; none",
        "By Ana Prueba and Jo Muster, The Daily Example; Ana Prueba and Jo Muster; The Daily"
            + " Example",
        "BY JO MUSTER; JO MUSTER; none",
        "by staff writer; staff writer; none",
        "By Our Correspondent; Our Correspondent; none",
        "By JO MUSTER, Associated Press; JO MUSTER; Associated Press",
        "By Jo Muster Associated Press; Jo Muster; Associated Press",
        "By Reuters; none; Reuters",
        "By Jo Muster in Nairobi; Jo Muster; none",
        "By Jo Muster, Political Correspondent; Jo Muster; none",
        "By Mariam al-Mithal and Jan van Beeld; Mariam al-Mithal and Jan van Beeld; none",
        "Written by Jo Muster; Jo Muster; none",
        "By J. R. Muster Jr.; J. R. Muster Jr.; none"
      })
  void bylineIsRead(String line, String names, String of) {
    assertThat(Byline.read(line))
        .isEqualTo(Optional.of(new Byline(Optional.ofNullable(names), Optional.ofNullable(of))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday, the talks had failed.",
        "By then nobody knew where the minister was",
        "By the end of May the Senate had ratified it",
        "Standing by Ukraine",
        "By 2030, Kenya will have"
      })
  void otherLinesAreNoBylines(String line) {
    assertThat(Byline.read(line)).isEmpty();
  }
}
