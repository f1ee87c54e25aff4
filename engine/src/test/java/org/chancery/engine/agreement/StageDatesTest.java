package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru ended a copper agreement with Chile on Tuesday, two years after signing it. | 2023",
        "Peru has scrapped a gas contract with Chile, four years after they signed it. | 2021",
      })
  void aStepCountedBackFromTheMainClauseHasItsOwnDate(String text, String year) {
    Reading reading = Read.dispatch("Lima", "2025-02-26", text);

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Milestone::stage, Milestone::time)
        .contains(tuple(Stage.SIGNED, Optional.of(year)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty between Brazil and Guyana will take effect three months after it is ratified.",
        "The treaty of Brazil with Guyana enters into force 30 days after ratification.",
      })
  void whatIsCountedFromAStepToComeHasNoDate(String text) {
    Reading reading = Read.dispatch("Lima", "2025-02-26", text);

    assertThat(reading.agreements().getFirst().milestones())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.time()).isEmpty());
  }

  @Test
  void whatAChronologyTellsInThePresentIsDone() {
    Reading reading =
        Read.dispatch(
            "Lima",
            "2025-02-26",
            "3 May 2024 - Peru and Chile sign the Lauca pact.\n\n"
                + "1 July 2024 - The pact enters into force.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Milestone::stage, Milestone::standing)
        .containsExactly(tuple(Stage.SIGNED, Standing.DONE), tuple(Stage.IN_FORCE, Standing.DONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Lauca pact would go to the Senate of Peru in June for ratification.",
        "Peru and Chile delayed ratification of the Lauca pact until after the election.",
      })
  void whatANounTellsOfADayToComeIsNotDone(String text) {
    Reading reading = Read.dispatch("Lima", "2025-02-26", text);

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Milestone::stage, Milestone::standing)
        .containsExactly(tuple(Stage.RATIFIED, Standing.PLANNED));
  }

  @Test
  void theYearInItsNameIsNotThatOfAStepToCome() {
    Reading reading =
        Read.dispatch(
            "Nairobi",
            "2025-02-26",
            "Kenya signed the 1999 Lake Protocol. Burundi has yet to sign the 1999 Lake"
                + " Protocol.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Milestone::standing, Milestone::time)
        .contains(tuple(Standing.PLANNED, Optional.empty()));
  }
}
