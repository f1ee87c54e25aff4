package org.chancery.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Nine trawlers were boarded in May, and four were seized. | trawler",
        "Egypt takes 30 billion litres a year and Sudan 12 billion. | litre",
        "The ministry named 31 camps. Eleven were closed in May. | camp",
        "The assembly backed the pact by 61 to 38. | vote",
        "The treaty passed: 17 in favour, three against, two abstaining. | vote",
        "The guard tested 20 lorries, and 14 out of 20 lorries failed. | lorry",
        "Rebels destroyed 11 lorries and killed 19 Malian and Russian soldiers. | person",
        "The navy seized twenty boats and burned eleven of them. | boat",
        "The blast killed three soldiers and wounded twelve others. | person",
        "The minister sent 40 lorries to Chad, and 30 people were killed. | person",
        "The loan is worth dlrs 14 billion. | USD",
        "Chad got $40 million. Eleven have refused. | person",
        "Tonga paid 195 million pa'anga. | TOP",
        "Nigeria paid N1.2 trillion for the ships. | NGN",
        "The road will cost UGX 40 million. | UGX",
        "Gabon owes the bank 300 million XAF. | XAF",
        "Germany sent 12 SAR boats. | boat",
        "A court confirmed the 500,000 XAF fine. | XAF",
        "Ghana paid GH₵40 million for the ships. | GHS",
        "The force will number 2,000 men. | person",
        "Some 85 percent of the population of 8.6 million lives in villages. | person",
        "Four out of ten Chadians went hungry. | percent",
      })
  void aNumberAloneCountsWhatTheOneBeforeItDoes(String text, String unit) {
    assertThat(Read.text(text).figures().getLast().unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 8,000 Chilean troops have left | up to 8,000, 8000, AT_MOST, person, Chilean troops",
        "hosting 28,500 troops here | 28,500, 28500, EXACTLY, person, troops",
        "more than 270 Electoral College votes | more than 270, 270, MORE_THAN, vote, Electoral"
            + " College votes",
        "at least 12 people were killed | at least 12, 12, AT_LEAST, person, people",
        "the blast killed 14 | 14, 14, EXACTLY, person, -",
        "two soldiers were wounded | two, 2, EXACTLY, person, soldiers",
        "some 20,000 tonnes of wheat | some 20,000, 20000, ABOUT, tonne, wheat",
        "$3.5 billion in military aid | $3.5 billion, 3500000000, EXACTLY, USD, military aid",
        "€2m in grants | €2m, 2000000, EXACTLY, EUR, grants",
        "40 million euros | 40 million, 40000000, EXACTLY, EUR, -",
        "9 million Australian dollars | 9 million, 9000000, EXACTLY, AUD, -",
        "52.3 percent of the vote | 52.3, 52.3, EXACTLY, percent, the vote",
        "fewer than 50 ships | fewer than 50, 50, LESS_THAN, ship, ships",
        "between 200 and 300 refugees | between 200 and 300, 200, BETWEEN, person, refugees",
        "3 to 5 million ballots | 3 to 5 million, 3000000, BETWEEN, ballot, ballots",
        "nearly half a million refugees | nearly half a million, 500000, ABOUT, person, refugees",
        "a 1,200-kilometre border | 1,200, 1200, EXACTLY, kilometre, -",
        "12,000 square kilometers of sea | 12,000, 12000, EXACTLY," + " square_kilometre, sea",
        "30 countries | 30, 30, EXACTLY, country, countries",
        "two battalions on alert | two, 2, EXACTLY, battalion, battalions",
        "five fishermen in jail | five, 5, EXACTLY, person, fishermen",
        "a hundred and forty rifles | a hundred and forty, 140, EXACTLY, rifle, rifles",
        "two and a half million people | two and a half million, 2500000, EXACTLY, person, people",
        "more than 30 lakh voters | more than 30 lakh, 3000000, MORE_THAN, person, voters",
        "one lakh forty thousand people | one lakh forty thousand, 140000, EXACTLY, person, people",
        "1 200 tonnes of rice | 1 200, 1200, EXACTLY, tonne, rice",
        "within 40km of town | within 40km, 40, AT_MOST, kilometre, town",
        "raise the ceiling to 3,000 officers | ceiling to 3,000, 3000, AT_MOST, person, officers",
        "137 were taken | 137, 137, EXACTLY, person, -",
        "thirty colleagues in jail | thirty, 30, EXACTLY, person, colleagues",
        "losing R31.40 today | R31.40, 31.4, EXACTLY, ZAR, -",
        "4 bln euros in loans | 4 bln, 4000000000, EXACTLY, EUR, loans",
        "Rs 9,200 crore in loans | Rs 9,200 crore, 92000000000, EXACTLY, INR, loans",
        "less than a third of seats | less than a third, 33.3, LESS_THAN, percent, seats",
        "about three-quarters of seats | about three-quarters, 75, ABOUT, percent, seats",
        "forty-odd officers | forty-odd, 40, ABOUT, person, officers",
        "five or six soldiers | five or six, 5, BETWEEN, person, soldiers",
        "four votes at most | four votes at most, 4, AT_MOST, vote, votes",
        "put it at fewer than 40 | fewer than 40, 40, LESS_THAN, person, -",
        "between 54 and 58 | between 54 and 58, 54, BETWEEN, person, -",
        "drew two of them away | two, 2, EXACTLY, person, -",
        "hand over four herders | four, 4, EXACTLY, person, herders",
      })
  void readsNumbersThatClaimsTurnOn(String text, String figure) {
    assertThat(figures("They said " + text + ".")).containsExactly(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Papua New Guinea pays K90 million. | K90 million, 90000000, EXACTLY, PGK, -",
        "Zambia fined the firm K2 million. | K2 million, 2000000, EXACTLY, ZMW, -",
        "Botswana puts it at P18 million. | P18 million, 18000000, EXACTLY, BWP, -",
        "Tunisia fined him 500 dinars. | 500, 500, EXACTLY, TND, -",
        "Vanuatu fined him 90 million vatu. | 90 million, 90000000, EXACTLY, VUV, -",
        "The fine was 500 dinars. | 500, 500, EXACTLY, dinar, -",
      })
  void moneyIsThatOfTheStateSpokenOf(String text, String figure) {
    assertThat(figures(text)).containsExactly(figure);
  }

  @Test
  void aLetterIsNoMoneyOfAStrangeState() {
    assertThat(figures("Peru pays K90 million.")).isEmpty();
  }

  @Test
  void bothSidesOfAVoteAreFigures() {
    assertThat(figures("They took it by 391 votes to 12."))
        .containsExactly("391, 391, EXACTLY, vote, votes", "12, 12, EXACTLY, vote, -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pact gave Chile 1,700 hectares of forest."
            + " | 1,700, 1700, EXACTLY, hectare, forest",
        "They bought forty-two helicopter gearboxes."
            + " | forty-two, 42, EXACTLY, gearbox, helicopter gearboxes",
      })
  void readsWhatTheNetworkSees(String text, String figure) {
    assertThat(figures(text)).containsExactly(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 he left.",
        "The quake struck at 1410 GMT.",
        "The Leopard 2A8 tank rolls.",
        "Two diplomats with knowledge of the talks spoke.",
        "They read the so-called Two Rivers Plan.",
        "It lasted a day and a half.",
        "He is 41 years old.",
        "Maria, 41, left.",
        "It took 24 hours and three days.",
        "UN Resolution 2231 and Article 5 stand.",
        "The F-16 and the Boeing 747 landed.",
        "The two countries met three times.",
        "One of the parties left.",
        "The team won 3-1.",
        "The 11th meeting and the G7 ended.",
        "The 30-member council met at 16:41.",
        "It is a 5-year plan.",
        "The two sides met.",
        "The two ministers met over a third round.",
        "It took effect under article 68 of the charter.",
        "Kenya was number 3 in the ranking.",
        "They met at about nine in the evening.",
      })
  void passesOverNumbersThatCountNothing(String text) {
    assertThat(figures(text)).isEmpty();
  }

  private static List<String> figures(String text) {
    return Read.text(text).figures().stream()
        .map(
            f ->
                String.join(
                    ", ",
                    f.span().of(text),
                    f.value().toPlainString(),
                    f.bound().name(),
                    f.unit(),
                    f.of().orElse("-")))
        .toList();
  }
}
