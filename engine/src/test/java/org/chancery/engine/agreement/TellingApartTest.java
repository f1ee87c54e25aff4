package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingApartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile ships copper through Arica under a deal signed three years before."
            + " | deal signed three years before",
        "A currency swap of $2 billion between Fiji and Tonga, signed in May, expires in June."
            + " | currency swap of $2 billion",
        "An accord on renewed patrols, reached in Suva in May by Fiji and Tonga, has been signed."
            + " | accord on renewed patrols",
      })
  void itsTimeItsSumAndWhatItRenewsTellItFromOthers(String text, String name) {
    assertThat(Read.text(text).agreements()).extracting(Agreement::name).containsExactly(name);
  }

  @Test
  void aGoodDealOfAnAccordIsNone() {
    Reading reading =
        Read.text(
            "Fiji and Tonga signed the Suva Accord in May. A good deal of the accord was signed"
                + " without reading.");

    assertThat(reading.agreements()).extracting(Agreement::name).containsExactly("Suva Accord");
  }

  @Test
  void aSecondRelativeClauseTellsOfTheSameOne() {
    Reading reading =
        Read.text(
            "Samoa rejected the fisheries pact that Fiji and Tonga had negotiated since 2019 and"
                + " which was shelved by Fiji in May.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Agreement.Milestone::stage)
        .contains(Agreement.Stage.SUSPENDED);
  }

  @Test
  void anAmendedAgreementIsNotAmendedAgain() {
    Reading reading =
        Read.text("Fiji and Tonga signed the amended Suva fisheries agreement in May.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Agreement.Milestone::stage)
        .containsExactly(Agreement.Stage.SIGNED);
  }

  @Test
  void whatTheNetworkIsCertainToSeeConcludedIsOne() {
    Reading reading =
        Read.text(
            "Fiji and Tonga amended the Suva Treaty. The original, concluded in April 1951, gave"
                + " Fiji a free hand.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Suva Treaty", "original");
  }

  @Test
  void anAcronymMayLeaveOutWhatTheNameSaysBehindItsNoun() {
    Reading reading =
        Read.text(
            "The Regional Transit Agreement on the Mekong entered into force in May. Laos signed"
                + " the RTA in 2010.");

    assertThat(reading.agreements())
        .extracting(Agreement::name)
        .containsExactly("Regional Transit Agreement on the Mekong");
  }
}
