package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;

class MatterReadingTest {

  @Test
  void anAccusationIsAgainstWhomItNames() {
    assertThat(stances("Fiji accused Samoa of hiding the figures.")).containsExactly("Samoa -");
  }

  @Test
  void congratulationsAreForWhomTheyName() {
    assertThat(stances("Tonga congratulated Vanuatu on its election."))
        .containsExactly("Vanuatu +");
  }

  @Test
  void aPlainReportTakesNoSide() {
    assertThat(stances("Tonga said on Monday that the parliament of Vanuatu would meet in May."))
        .isEmpty();
  }

  @Test
  void aDismissedChargeIsAgainstWhoMadeIt() {
    assertThat(stances("Fiji accused Samoa of hiding the figures. Samoa dismissed the charge."))
        .containsExactly("Samoa -", "Fiji -");
  }

  @Test
  void whomSomebodyThanksIsNotHimself() {
    assertThat(
            stances(
                "Minister Ana Lolo opened the port of Neiafu. President Sela Ofa, who had not"
                    + " come, thanked her in a letter."))
        .containsExactly("Ana Lolo +");
  }

  @Test
  void whoeverCondemnsAnAttackIsNotAgainstWhoIsStruck() {
    assertThat(stances("Fiji condemned the bombing of the embassy of Samoa in Tonga."))
        .noneMatch(stance -> stance.endsWith("-"));
    assertThat(stances("Fiji condemned Samoa's attack on Tonga."))
        .contains("Samoa -")
        .doesNotContain("Tonga -");
  }

  @Test
  void whoeverIsToldSomethingIsNotMeant() {
    assertThat(stances("Fiji's minister told reporters that they had been cheated by Samoa."))
        .noneMatch(stance -> stance.startsWith("reporters"));
  }

  @Test
  void theTownOfAMeetingIsNotToldWhatIsSaidThere() {
    Reading reading =
        Read.text("Fiji's minister told a news conference in Apia that the strait would open.");

    assertThat(reading.statements()).isNotEmpty().allMatch(each -> each.matter().to().isEmpty());
  }

  @Test
  void theTraceTellsWhichWordsSayWhomItIsAboutAndTo() {
    Reading reading = Read.text("Fiji's minister told parliament that Samoa had paid.");

    assertThat(reading.statements().getFirst().evidence().trace())
        .extracting(Because::field)
        .contains("about", "to");
  }

  @Test
  void aThreatHasTheDayByWhichItFalls() {
    Reading reading = Read.text("Fiji threatened to leave the pact by June 1, 2031.");

    assertThat(reading.statements())
        .extracting(statement -> statement.matter().deadline().orElse("none"))
        .containsExactly("2031-06-01");
  }

  private static List<String> stances(String text) {
    Reading reading = Read.text(text);
    return reading.statements().stream()
        .flatMap(statement -> statement.matter().stance().stream())
        .map(
            stance ->
                Read.name(reading, stance.toward()) + (stance.value().signum() > 0 ? " +" : " -"))
        .toList();
  }
}
