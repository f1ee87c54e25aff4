package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru signed the Lauca Water Treaty. | SIGNED DONE",
        "The Lauca Water Treaty was signed by Chile and Peru. | SIGNED DONE",
        "Chile has ratified the Lauca Water Treaty with Peru. | RATIFIED DONE Chile",
        "The Lauca Water Treaty was ratified by Chile. | RATIFIED DONE Chile",
        "The Lauca Water Treaty has yet to be ratified by Chile. | RATIFIED PLANNED Chile",
        "The Lauca Water Treaty, which has now taken effect, binds Chile. | IN_FORCE DONE",
        "The Lauca Water Treaty will enter into force soon. | IN_FORCE PLANNED",
        "Chile could withdraw from the Lauca Water Treaty. | WITHDRAWN HYPOTHETICAL Chile",
        "Chile will not withdraw from the Lauca Water Treaty. | ''",
        "Chile refused to sign the Lauca Water Treaty. | ''",
        "The Lauca Water Treaty expired. | ENDED DONE",
        "Chile suspended the Lauca Water Treaty, and Peru did the same."
            + " | SUSPENDED DONE Chile;SUSPENDED DONE Peru",
        "Once the Lauca Water Treaty is ratified, boats may sail. | RATIFIED HYPOTHETICAL",
        "The ratification of the Lauca Water Treaty pleased Chile. | RATIFIED DONE",
      })
  void readsStages(String text, String stages) {
    Reading reading = Read.text(text);

    assertThat(String.join(";", stages(reading))).isEqualTo(stages);
  }

  @Test
  void followsTheAgreementUnderItsOtherNames() {
    String text =
        "Chile and Peru signed the Lauca Water Treaty. The deal was ratified by Chile. The treaty,"
            + " which limits withdrawals, has taken effect.";
    Reading reading = Read.text(text);

    assertThat(stages(reading))
        .containsExactly("SIGNED DONE", "RATIFIED DONE Chile", "IN_FORCE DONE");
    Agreement agreement = reading.agreements().getFirst();
    assertThat(agreement.parties())
        .extracting(id -> Read.name(reading, id))
        .containsExactly("Chile", "Peru");
    assertThat(agreement.terms()).extracting(Agreement.Term::text).containsExactly("withdrawals");
    assertThat(agreement.kind()).isEqualTo(Agreement.Kind.TREATY);
  }

  @Test
  void anAgreementCalledByWhatItIsHasItsParties() {
    Reading reading =
        Read.text("Chile ratified a free trade agreement with Peru, which was signed in May.");

    assertThat(reading.agreements())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.name()).isEqualTo("free trade agreement with Peru");
              assertThat(a.parties())
                  .extracting(id -> Read.name(reading, id))
                  .containsExactlyInAnyOrder("Chile", "Peru");
            });
  }

  @Test
  void aDealThatNobodyIdentifiesIsNone() {
    assertThat(Read.text("He hopes for a deal. The deal was signed by his agent.").agreements())
        .isEmpty();
  }

  @Test
  void termsHoldTheirFigures() {
    Reading reading =
        Read.text("The Lauca Fisheries Accord, which limits the fleet to 40 boats, was signed.");

    assertThat(reading.agreements().getFirst().terms())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.text()).isEqualTo("the fleet to 40 boats");
              assertThat(t.figures()).containsExactly("f1");
            });
  }

  private static List<String> stages(Reading reading) {
    return reading.agreements().stream()
        .flatMap(a -> a.milestones().stream())
        .map(
            m ->
                m.stage()
                    + " "
                    + m.standing()
                    + m.party().map(id -> " " + Read.name(reading, id)).orElse(""))
        .toList();
  }
}
