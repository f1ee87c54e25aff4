package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.evidence.Because;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDaysTest {

  /** The dispatch is of a Thursday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We go,” Fiji's minister Omar Sy told the Post by telephone on Wednesday evening."
            + " | 2031-03-05",
        "Omar Sy, who left office in 2019, denied the report. | 2031-03-06",
        "Omar Sy told the chamber yesterday that Fiji would sign. | 2031-03-05",
        "The council met on Tuesday. “We go,” Omar Sy said. | 2031-03-04",
        "Fiji said that it would sign. | 2031-03-06",
        "Omar Sy, who took office on March 1, offered to sign the treaty. | 2031-03-06",
        "Fiji threatened on Tuesday to send ships to the strait. | 2031-03-04",
        "In January Fiji threatened to leave the bloc. | 2031-01",
        "Samoa shut the strait in January. “We regret it,” Omar Sy said at the time. | 2031-01",
        "Omar Sy said that the chamber had met on Tuesday. | 2031-03-06",
        "Fiji left the bloc in January, accusing Samoa of theft. | 2031-01",
        "Fiji threatened on Tuesday to send ships. The port, Omar Sy said, was shut. | 2031-03-04",
        "Fiji seized a ferry on Tuesday, Omar Sy said. | 2031-03-06",
        "Fiji shut the strait on Tuesday. A day earlier its crews had left. “We go,” Omar Sy said."
            + " | 2031-03-04",
        "Fiji's cooks, on strike since Monday, marched. Omar Sy praised Samoa. | 2031-03-06",
      })
  void tellsTheDayOnWhichItWasSaid(String text, String day) {
    assertThat(Read.dispatch("Suva", "2031-03-06", text).statements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.said()).contains(day));
  }

  @Test
  void whatAnItemTellsWasSaidOnItsDay() {
    String items =
        "12 Feb 2031 - Samoa shuts the strait. Tonga denies that it sank a ship.\n\n"
            + "3 March 2031 - Fiji accuses Tonga of theft.";

    assertThat(Read.dispatch("Suva", "2031-03-06", items).statements())
        .extracting(statement -> statement.said().orElse(""))
        .containsExactly("2031-02-12", "2031-03-03");
  }

  /** The day of what was said is later than the one that the article tells of. */
  @Test
  void nobodySaysBeforeADayWhatWasDoneOnIt() {
    String text =
        "Samoa shut the strait on Tuesday. Fiji's navy said that a ferry had sunk on Thursday.";

    assertThat(Read.dispatch("Suva", "2031-03-06", text).statements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.said()).contains("2031-03-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the summer, Fiji rejected the plan. | XXXX-SU",
        "In January, Fiji rejected the plan. | XXXX-01",
        "Last week Fiji rejected the plan. | XXXX-W",
        "On Monday Fiji rejected the plan. | XXXX-03-0",
      })
  void aDayWithoutAYearIsNoReasonToForgetTheTime(String text, String day) {
    assertThat(Read.dispatch("Suva", "XXXX-03-06", text).statements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.said().orElse("")).startsWith(day));
  }

  @Test
  void nothingIsSaidBeforeTheNewsThatItIsOf() {
    String text =
        "Fiji and Samoa opened the strait on Thursday, Omar Sy said.\n\nThe two had held talks on"
            + " Tuesday.\n\nTonga welcomed the step.";

    assertThat(Read.dispatch("Suva", "2031-03-06", text).statements())
        .hasSize(2)
        .allSatisfy(statement -> assertThat(statement.said()).contains("2031-03-06"));
  }

  @Test
  void aCommuniqueIsOfItsOwnDay() {
    String text =
        "Communiqué of the council of Fiji.\n\nThe council met on Tuesday. Fiji thanked Samoa for"
            + " the boats.";

    assertThat(Read.dispatch("Suva", "2031-03-06", text).statements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.said()).contains("2031-03-06"))
        .allSatisfy(
            statement ->
                assertThat(statement.evidence().trace())
                    .extracting(Because::field)
                    .contains("said"));
  }

  @Test
  void answersAreOfTheDayOnWhichTheAuthorMetWhoGivesThem() {
    String text =
        "Ana Rojas runs the dam at Kariba. We met in her office on Wednesday.\n\nWill you open it?"
            + "\n\n“We open it in May.”\n\nAnd then?\n\n“We rest for a month.”";

    assertThat(Read.dispatch("Suva", "2031-03-06", text).statements())
        .hasSize(2)
        .allSatisfy(statement -> assertThat(statement.said()).contains("2031-03-05"));
  }
}
