package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.engine.Read;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile expelled three Peruvian diplomats on Monday. | SANCTION Chile > Peruvian"
            + " diplomats DONE",
        "Norway's foreign minister met his Finnish counterpart in Oslo. | CONSULT",
        "Kenyan police arrested 12 protesters in Nairobi. | COERCE Kenyan police > 12 protesters"
            + " DONE",
        "Ghana will ratify the treaty in June. | SUPPORT",
        "A Peruvian patrol seized the trawler and arrested her crew of nine."
            + " | COERCE Peruvian patrol > ",
        "The striker shot twice and Brazil beat Chile 2-0. | ''",
      })
  void readsWhoDidWhatToWhom(String text, String told) {
    assertThat(told(Read.text(text))).startsWith(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police did not arrest any protester in Lima on Monday. | COERCE | DENIED",
        "Kenya denied that it had bombed the camp. | ASSAULT | DENIED",
        "Did Ethiopian forces shell the town? | ASSAULT | HYPOTHETICAL",
        "Rebels shelled the town of Goma on Monday. | ASSAULT | DONE",
      })
  void whatDidNotHappenIsNotDone(String text, String type, Standing standing) {
    assertThat(Read.text(text).events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.standing()).isEqualTo(standing);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kiribati condemned the attack on Samoa's embassy in Apia. | ACCUSE Kiribati >  DONE",
        "Vanuatu condemned Fiji for the shelling of Rotuma. | ACCUSE Vanuatu > Fiji DONE",
      })
  void whoIsStruckIsNotCondemned(String text, String told) {
    assertThat(told(Read.dispatch("Suva", "2031-03-06", text))).contains(told);
  }

  @Test
  void allWhoAreNamedInOneBreathDoIt() {
    assertThat(
            told(
                Read.text(
                    "Kenya, Uganda, Rwanda, Burundi and Tanzania signed a customs treaty in Arusha"
                        + " on Friday.")))
        .contains("SUPPORT Kenya, Uganda, Rwanda, Burundi, Tanzania");
  }

  @Test
  void aStateThatIsVisitedIsTheOneToWhomItIsDone() {
    assertThat(told(Read.text("Iraq's transport minister visited Iran on Sunday.")))
        .contains("> Iran");
  }

  @Test
  void whoStandsInARelativeClauseDoesNotDoWhatIsToldOutsideIt() {
    assertThat(
            told(
                Read.text(
                    "France, whose envoy had met the rebels, expelled two Malian diplomats.")))
        .contains("SANCTION France > Malian diplomats DONE");
  }

  @Test
  void whoIsOnlyBlamedHasNotDoneItWhenItIsToldAgain() {
    Reading reading =
        Read.text(
            "Saudi Arabia blamed Iraq for the assault on the consulate. Kuwait deplored the"
                + " assault.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.standing()).isEqualTo(Standing.ALLEGED));
  }

  @Test
  void whoStandsBehindAfterDidNotDoWhatStandsBeforeIt() {
    Reading reading =
        Read.text("Ghana suspended the accord after Togo's coast guard seized 14 boats.");

    assertThat(told(reading)).contains("SANCTION Ghana > ").doesNotContain("Ghana, Togo's");
  }

  @Test
  void whatOnlyAnAccusationLaysOnSomebodyIsAlleged() {
    Reading reading =
        Read.text(
            "A drone hit a market in Paga on Sunday in an attack that Ghana blamed on Burkina"
                + " Faso's army.");

    assertThat(reading.events().stream().filter(event -> event.type().equals("ASSAULT")))
        .filteredOn(event -> !event.actors().isEmpty())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.standing()).isEqualTo(Standing.ALLEGED));
  }

  @Test
  void anEventToldTwiceIsGivenOnce() {
    Reading reading =
        Read.text(
            "Chile expelled the Peruvian ambassador on Monday.\n\n"
                + "Chile expelled the Peruvian ambassador after a row over fish.");

    assertThat(reading.events().stream().filter(event -> event.type().equals("SANCTION")))
        .singleElement()
        .satisfies(event -> assertThat(event.evidence().spans()).hasSize(2));
  }

  @Test
  void actsOnDifferentDaysAreDifferentEvents() {
    Reading reading =
        Read.text(
            "Yemeni tribesmen attacked the army on 3 May 2020.\n\n"
                + "Yemeni tribesmen attacked the army on 9 June 2020.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .extracting(event -> event.time().map(Event.Time::value))
        .containsExactly(Optional.of("2020-05-03"), Optional.of("2020-06-09"));
  }

  @ParameterizedTest
  @CsvSource({"Their ministers last met during the war., ''", "They had last met in 2019., 2019"})
  void whatWasLastIsNotOfTheDayToldOf(String text, String day) {
    Reading reading = Read.dispatch("Lima", "2020-06-09", "Peru and Chile want talks. " + text);

    assertThat(reading.events())
        .filteredOn(event -> event.anchor().of(reading.resolved().text()).equals("met"))
        .singleElement()
        .satisfies(
            event -> assertThat(event.time().map(Event.Time::value).orElse("")).isEqualTo(day));
  }

  @Test
  void whatIsToldOfNoOtherDayIsOfTheDayToldOf() {
    Reading reading =
        Read.dispatch("Lima", "2020-06-09", "Peru protested on Monday. Police held three men.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("COERCE"))
        .singleElement()
        .satisfies(event -> assertThat(event.time().map(Event.Time::value)).contains("2020-06-08"));
  }

  @Test
  void theAccusedHurtThoseOfWhomHeIsAccused() {
    assertThat(Read.text("Fijian lawyers accused the navy of torturing three students.").events())
        .filteredOn(event -> event.type().equals("ACCUSE"))
        .singleElement()
        .satisfies(event -> assertThat(event.recipients()).hasSize(1));
  }

  @Test
  void whoAccusesDidNotDoIt() {
    assertThat(Read.text("Malta accused Cyprus of poisoning two guards.").events())
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .allSatisfy(event -> assertThat(event.actors()).hasSizeLessThan(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji and Tonga agreed on Tuesday to hold talks on fishing rights. | AGREE | CONSULT"
            + " | PLANNED",
        "Ecuador asked Colombia to release two pilots. | REQUEST | RETREAT | HYPOTHETICAL",
        "Mongolia threatened to expel the Kazakh ambassador. | THREATEN | SANCTION"
            + " | HYPOTHETICAL",
      })
  void tellsWhatIsPromisedAskedForOrThreatened(
      String text, String type, String ofType, Standing standing) {
    assertThat(Read.text(text).events())
        .filteredOn(event -> event.type().equals(type))
        .singleElement()
        .extracting(event -> event.detail().of())
        .isEqualTo(Optional.of(new Event.Matter(ofType, standing)));
  }

  @Test
  void figuresBelongToTheEventInWhoseClauseTheyStand() {
    Reading reading =
        Read.text("Kenyan police arrested 12 protesters, and rebels killed four soldiers in Mali.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("COERCE"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(reading.figures())
                    .filteredOn(figure -> event.detail().figures().contains(figure.id()))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.value().intValue()).isEqualTo(12)));
  }

  @Test
  void everyPartySaysWhyItIsOne() {
    Reading reading = Read.text("Uruguay was accused by Argentina of shelling a barge.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("ACCUSE"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(names(reading, event.actors())).isEqualTo("Argentina");
              assertThat(names(reading, event.recipients())).isEqualTo("Uruguay");
              assertThat(event.evidence().trace())
                  .extracting(because -> because.field())
                  .contains("actors", "recipients");
            });
  }

  @Test
  void moneyNamedAfterAStateIsNotThatState() {
    assertThat(told(Read.text("Fiji gave Samoa 5 million Australian dollars on Monday.")))
        .contains("AID Fiji > Samoa")
        .doesNotContain("Australia");
  }

  @Test
  void whoComesAfterOneIsNotWhoRemovedHim() {
    assertThat(
            told(
                Read.text(
                    "Fiji's foreign minister, Alan Reed, was sacked on Monday and replaced by his"
                        + " deputy, Jane Moss, over the treaty with Samoa.")))
        .contains("> Alan Reed")
        .doesNotContain("Jane Moss >");
  }

  @Test
  void whoAreToldByNameAreNotCountedOnceMore() {
    assertThat(
            told(
                Read.text(
                    "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, met in"
                        + " Kampala on Tuesday.")))
        .contains("William Ruto, Yoweri Museveni")
        .doesNotContain("presidents");
  }

  @Test
  void thePlaceOfAnActIsNoActor() {
    Reading reading = Read.text("Gunmen killed four soldiers in Mali on Friday.");

    assertThat(reading.events()).isNotEmpty();
    assertThat(reading.events())
        .allSatisfy(event -> assertThat(names(reading, event.actors())).doesNotContain("Mali"));
  }

  private static String told(Reading reading) {
    return reading.events().stream()
        .map(
            event ->
                event.type()
                    + " "
                    + names(reading, event.actors())
                    + " > "
                    + names(reading, event.recipients())
                    + " "
                    + event.standing())
        .collect(Collectors.joining("; "));
  }

  private static String names(Reading reading, List<Party> parties) {
    return parties.stream()
        .map(party -> Read.name(reading, party.entity()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void whatAnItemTellsIsOfTheDateThatHeadsIt() {
    Reading reading =
        Read.text(
            "3 May 2020 - Rebels attacked the army in Mopti.\n\n"
                + "9 June 2020: Rebels attacked the army in Gao.");

    assertThat(reading.events())
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .extracting(event -> event.time().map(Event.Time::value))
        .containsExactly(Optional.of("2020-05-03"), Optional.of("2020-06-09"));
  }
}
