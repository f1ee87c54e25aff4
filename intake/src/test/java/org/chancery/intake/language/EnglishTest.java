package org.chancery.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers of both states signed the accord on Tuesday, after nine years of talks,"
            + " officials said in the capital.",
        "Accord signed.",
        "Kenya, Uganda, Tanzania, Rwanda, Burundi and South Sudan have agreed to a single visa for"
            + " tourists from January, said the bloc.",
        "Reported killed: 17 in Aden, 4 in Sanaa, 3 in Taiz, the health ministry in Aden said. The"
            + " wounded were taken to the port."
      })
  void english(String text) {
    assertThat(English.problem(text, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Minister beider Staaten haben das Abkommen am Dienstag in der Hauptstadt"
            + " unterzeichnet, es soll im Mai in Kraft treten, sagte ein Sprecher.",
        "Los ministros de los dos países firmaron el acuerdo el martes en la capital, y será"
            + " ratificado en mayo, según dijo un portavoz de la presidencia.",
        "De ministers van beide landen hebben het akkoord dinsdag ondertekend in de hoofdstad, en"
            + " het wordt in mei van kracht, zei een woordvoerder.",
        "Para menteri kedua negara menandatangani perjanjian itu pada hari Selasa di ibu kota, dan"
            + " akan disahkan pada bulan Mei, kata juru bicara itu.",
        "Министры обоих государств подписали соглашение во вторник.",
        "両国の閣僚は火曜日に協定に署名した。"
      })
  void otherLanguages(String text) {
    assertThat(English.problem(text, Optional.empty())).isPresent();
    assertThat(English.problem(text, Optional.of("en"))).isPresent();
  }
}
