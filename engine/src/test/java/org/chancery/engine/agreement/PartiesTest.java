package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

  private static void holds(String text, String parties) {
    Reading reading = Read.text(text);

    assertThat(reading.agreements().getFirst().parties())
        .extracting(each -> reading.resolved().entity(each).name())
        .containsExactlyInAnyOrder(parties.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malta and Tunisia have put off a sea border accord. The accord was drafted in 2022."
            + " | Malta, Tunisia",
        "Ministers of Togo and Benin have met four times this year, and twice in Ghana. Officials"
            + " say that the Mono Water Compact will be put to both parliaments in May. | Togo,"
            + " Benin",
        "Kyrgyzstan borrowed from Japan. Officials of Kyrgyzstan and Japan met. An investment"
            + " treaty was initialled in Bishkek. | Kyrgyzstan, Japan",
      })
  void withoutWordsForThemTheyAreThoseThatTheTextIsOn(String text, String parties) {
    holds(text, parties);
  }

  @Test
  void whatNoTableKnowsAsAStateMayBeAPartyAllTheSame() {
    holds(
        "HARGEISA (Wire) - Djibouti and Somaliland agreed on Thursday to reopen the Loyada"
            + " crossing, but put off a quarrel over cattle.\n\n"
            + "The Loyada Transit Understanding was initialled by Djibouti's interior minister,"
            + " Said Abdo, and by Somaliland's envoy, Nimco Cige.",
        "Djibouti, Somaliland");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran and Oman signed the Cairo agreement on shipping in May. | Iran, Oman",
        "Iran suspended the Cairo agreement with Oman in May. | Iran, Oman",
      })
  void aTownInTheNameIsWhereItWasMade(String text, String parties) {
    holds(text, parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile on Monday renewed for five years a labour agreement that expired last"
            + " year. Bolivia, Bolivia's neighbours and Brazil watched. | Peru, Chile",
      })
  void thoseWhoRenewItTogetherAreParties(String text, String parties) {
    holds(text, parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A cease-fire between Congo's army and the Rwandan-backed M23 rebels broke down on Sunday."
            + " | Congo's army, March 23 Movement",
        "Albania met Greece. The truce between Chad and its rebels took effect on Sunday. Albania"
            + " and Greece welcomed it. | Chad",
      })
  void betweenTellsAllOfThem(String text, String parties) {
    holds(text, parties);
  }
}
