package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Laos suspended ratification of the Paksong Power Treaty. | RATIFIED Laos PLANNED",
        "Tonga halted ratification of the Neiafu Port Treaty. | RATIFIED Tonga PLANNED",
        "Chad completed ratification of the Abeche Water Treaty. | RATIFIED Chad DONE",
        "Peru deposited its instrument of ratification of the Lauca Treaty. | RATIFIED Peru DONE",
      })
  void whoHoldsUpAStepHasNotTakenIt(String text, String step) {
    holds(text, step);
  }

  @Test
  void whatIsVotedAgainstIsNoStep() {
    Reading reading =
        Read.text(
            "Fiji and Tonga signed the Suva Accord in May. Tonga's parliament voted against"
                + " ratifying the accord.");

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(Agreement.Milestone::stage)
        .containsExactly(Agreement.Stage.SIGNED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru gave notice of withdrawal from the Lauca Treaty on Tuesday. | WITHDRAWN Peru PLANNED",
        "Tunisia notified the depositary of its withdrawal from the Djerba Protocol."
            + " | WITHDRAWN Tunisia PLANNED",
        "Libya gave notice that it would withdraw from the Djerba Protocol."
            + " | WITHDRAWN Libya PLANNED",
      })
  void whoGivesNoticeOfLeavingIsStillToLeave(String text, String step) {
    holds(text, step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uruguay joined the Rio Seeds Convention on Monday. | RATIFIED Uruguay DONE",
        "Paraguay acceded to the Rio Seeds Convention in 2019. | RATIFIED Paraguay DONE",
        "Kosovo became a party to the Ohrid Energy Treaty. | RATIFIED Kosovo DONE",
      })
  void whoJoinsATreatyIsBoundByIt(String text, String step) {
    holds(text, step);
  }

  @Test
  void withWhomItIsSignedMayStandBehindTheDay() {
    Reading reading =
        Read.text("Mozambique signed the Beira Port Memorandum on Monday with Malawi.");

    assertThat(reading.agreements().getFirst().parties())
        .extracting(each -> name(reading, each))
        .containsExactlyInAnyOrder("Mozambique", "Malawi");
  }

  @Test
  void aStateBesideAnotherInstrumentIsNoPartyOfThisOne() {
    Reading reading =
        Read.text(
            "Morocco suspended the Saidia Fishing Protocol on Monday.\n\n"
                + "Spain and Portugal signed the Tagus Water Treaty in Lisbon on Friday.");

    assertThat(reading.agreements().getFirst().parties())
        .extracting(each -> name(reading, each))
        .containsExactly("Morocco");
  }

  @Test
  void whoExtendsALoanToAStateGivesIt() {
    Reading reading =
        Read.text("The African Development Bank extended a $40 million loan to Malawi on Monday.");

    Agreement loan = reading.agreements().getFirst();
    assertThat(loan.parties())
        .extracting(each -> name(reading, each))
        .containsExactlyInAnyOrder("African Development Bank", "Malawi");
    assertThat(loan.milestones())
        .extracting(Agreement.Milestone::stage)
        .containsExactly(Agreement.Stage.CONCLUDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyrgyzstan signed a $200 million facility from the Development Bank of Eurasia on Monday."
            + " | $200 million facility from the Development Bank of Eurasia",
        "Samoa, Tonga and Niue signed the Apia Protocol on Longline Observers on Sunday."
            + " | Apia Protocol on Longline Observers",
      })
  void aNameEndsWithTheNameInIt(String text, String name) {
    assertThat(Read.text(text).agreements()).extracting(Agreement::name).containsExactly(name);
  }

  private static void holds(String text, String step) {
    Reading reading = Read.text(text);

    assertThat(reading.agreements().getFirst().milestones())
        .extracting(
            each ->
                each.stage()
                    + each.party().map(party -> " " + name(reading, party) + " ").orElse(" ")
                    + each.standing())
        .containsExactly(step);
  }

  private static String name(Reading reading, EntityId entity) {
    return reading.resolved().entity(entity).name();
  }
}
