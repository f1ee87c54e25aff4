package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.mention.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru met in Lima, Peru. Minister Ana Rojas sang. Her Peruvian counterpart left."
            + " | Ana Rojas | CHL",
        "Chile and Peru met in Lima. Minister Ana Rojas thanked her Peruvian hosts in Lima, Peru."
            + " | Ana Rojas | CHL",
      })
  void nobodyIsOfTheCountryOfThoseWhomHeFaces(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).hasValue(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy, the Dane Henrik Ravn, left Vilnius on Friday. | Henrik Ravn | DNK",
        "From Chad came a word by the UN's envoy, the Ghanaian Efua Mensah. | Efua Mensah | GHA",
        "The moderator, New Zealander Sir Ian Tolley, left Fiji. | Ian Tolley | NZL",
        "The bloc's secretary-general, Jean Nze, a Burundian, scolded Kenya. | Jean Nze | BDI",
        "Chad thanked Jean Nze, a Burundian lawyer, in Chad. | Jean Nze | BDI",
        "Somaliland's envoy in Kenya, Bashe Omar, met Kenyan officials. | Bashe Omar | SOM",
      })
  void whoeverIsCalledAfterAPeopleIsOfItsState(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).hasValue(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.N. mission in Chad thanked Kenya. | mission in Chad |",
        "The United Nations envoy for Chad, Samia Bel, spoke. | Samia Bel |",
        "Kenya thanked its neighbour. | neighbour of Kenya |",
        "Georgia gave asylum to a poet who had climbed over the wall of its embassy in Bishkek."
            + " | embassy of Georgia in Bishkek | GEO",
        "It will take effect once Baku, whose parliament approved it, tells Turkey. | parliament |"
            + " AZE",
        "Two Turkish Cypriot policemen were hurt near Larnaca. | Two Turkish Cypriot policemen |"
            + " CYP",
      })
  void whereSomebodyIsOrWhomHeFacesDoesNotTellWhoseHeIs(String text, String name, String country) {
    assertThat(Read.text(text).resolved().entities())
        .filteredOn(entity -> entity.name().endsWith(name))
        .singleElement()
        .satisfies(
            entity ->
                assertThat(entity.country().orElse("")).isEqualTo(country == null ? "" : country));
  }

  @Test
  void theGovernmentIsTheStateThatItTakesUp() {
    String text =
        "India and its ports matter to Nepal. India has ships, and India has India's rail. Nepal"
            + " voted. Nepal's opposition leader, Pushpa Khadka, accused the government of selling"
            + " the hills.";

    assertThat(Read.entity(Read.text(text), "Nepal").mentions())
        .anyMatch(mention -> mention.span().of(text).equals("the government"));
  }

  @ParameterizedTest
  @CsvSource({
    "Mexico and the United States met. Mexico thanked its hosts in Los Angeles., Los Angeles, USA",
    "Peru and Chile met. Ministers of Peru spoke of markets in Asia., Asia,",
  })
  void aPlaceLiesWhereMostLiveAndAPartOfTheWorldInNoCountry(
      String text, String name, String country) {
    assertThat(
            Read.text(text).resolved().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .map(entity -> entity.country().orElse("")))
        .containsExactly(country == null ? "" : country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru thanked Angela Merkel. Chile had asked Merkel to come. | Angela Merkel |"
            + " DEU",
        "Fiji's port is full, President Truman once said of Fiji. | Truman | USA",
        "Tonga and its king mourned. Truman, a cook, said Tonga was sad. | Truman | TON",
        "Kenyan coach John Howard said the team had won. | John Howard | KEN",
      })
  void leadersWhomEverybodyKnowsAreOfTheirState(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).hasValue(country);
  }

  @ParameterizedTest
  @CsvSource({
    "The Soviet Union warned Chile. A Soviet envoy left Lima., Soviet Union, RUS",
    "Chile praised Czechoslovak engineers in 1951., Czechoslovakia, CZE",
    "In 1962 Dahomey signed a treaty with Chile., Benin, BEN",
  })
  void statesThatAreGoneCountToTheirHeirs(String text, String name, String country) {
    assertThat(Read.entity(Read.text(text), name).country()).hasValue(country);
    assertThat(Read.entity(Read.text(text), name).kind()).isEqualTo(Kind.STATE);
  }

  @Test
  void aChamberIsOfAStateThatHasOne() {
    String text =
        "Washington and Seoul agreed. Washington, the US government and US troops stay, Washington"
            + " said. The National Assembly will vote.";

    assertThat(Read.entity(Read.text(text), "National Assembly").country()).hasValue("KOR");
  }

  @Test
  void whatJoinsStatesIsOfNone() {
    String text = "Seoul spoke. The minister praised the robust South Korea-US alliance.";

    assertThat(Read.text(text).resolved().entities())
        .filteredOn(entity -> entity.name().endsWith("alliance"))
        .singleElement()
        .satisfies(alliance -> assertThat(alliance.country()).isEmpty())
        .satisfies(alliance -> assertThat(alliance.sectors()).containsExactly("IGO"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister Ana Reis criticised China on Monday. | Ana Reis",
        "Foreign Minister Ben Tull attacked Venezuela over its treatment of migrants. | Ben Tull",
      })
  void nobodyIsOfAStateOnlyForActingAgainstIt(String text, String name) {
    assertThat(Read.entity(Read.text(text), name).country()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana was warned twice, said our former envoy in Lagos, Kofi Mensah. | Kofi Mensah | GHA",
        "Ghana and Nigeria met. A Western diplomat in Lagos denied it."
            + " | Western diplomat in Lagos |",
        "The leaders of Ghana, Togo and Benin met on Sunday. Togo asked for it."
            + " | leaders of Ghana, Togo and Benin |",
        "Uganda was sued on Friday by a Nairobi-based lawyer, Ann Otieno. | Ann Otieno | KEN",
        "Many countries rejected the plan that Kenya had drawn up. | Many countries |",
        "Kenya freed foreign nurses on Sunday. | foreign nurses |",
      })
  void theWordsForSomebodyTellOfWhatCountryHeIs(String text, String name, String country) {
    assertThat(
            Read.text(text).resolved().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .map(entity -> entity.country().orElse("")))
        .containsExactly(country == null ? "" : country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIENTIANE | Prime Minister Ana Tui dismissed her finance minister. A Thai trader cheered."
            + " | Ana Tui | LAO",
        "MASERU | Justice Minister Omar Sy said the bill was dead. A South African professor had"
            + " looked at it. | Omar Sy | LSO",
        "GENEVA | Omar Sy told the council no. Moldova has waited. Minister Ana Tui sighed."
            + " | Ana Tui | MDA",
      })
  void allAreWhereADispatchComesFromThatDoesNotSayIt(
      String place, String text, String name, String country) {
    assertThat(Read.entity(Read.dispatch(place, "2024-03-01", text), name).country())
        .hasValue(country);
  }
}
