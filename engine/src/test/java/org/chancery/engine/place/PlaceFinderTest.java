package org.chancery.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.place.PlaceMention.Role;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.reading.Reading;
import org.chancery.knowledge.Place;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  @Test
  void theDivisionNamedAfterAPlaceTellsWhichItIs() {
    Reading reading =
        Read.text("A storm hit Springfield, Illinois, and later Springfield Road was closed.");

    assertThat(located(reading, "Springfield").country()).contains("USA");
    assertThat(off(located(reading, "Springfield"), 39.8, -89.65)).isLessThan(20);
  }

  @Test
  void twoPlacesOfOneNameAreKeptApartWhereTheTextDoes() {
    Reading reading =
        Read.text(
            "Springfield, Illinois, and Springfield, Missouri, held rival parades on Monday.");

    assertThat(
            reading.places().stream()
                .filter(place -> place.span().length() == "Springfield".length())
                .map(place -> place.located().orElseThrow().geonames().orElse(0)))
        .containsExactly(4250542, 4409896);
  }

  @Test
  void theNounOfADescriptionIsNoPlace() {
    Reading reading = Read.text("The Fijian Side offered ten scholarships to nurses in Tarawa.");

    assertThat(reading.places())
        .extracting(place -> place.span().of(reading.resolved().text()))
        .contains("Tarawa")
        .doesNotContain("Side");
  }

  @Test
  void theStateThatOwnsAPlaceTellsWhichOfTheNameItIs() {
    Reading reading =
        Read.text(
            "Libya's army left Tripoli for Misrata. Lebanon's Tripoli was calm, and so was"
                + " Victoria, in the Seychelles.");

    assertThat(
            reading.places().stream()
                .filter(place -> place.span().of(reading.resolved().text()).equals("Tripoli"))
                .map(place -> place.located().orElseThrow().country().orElse("")))
        .containsExactly("LBY", "LBN");
    assertThat(located(reading, "Victoria").country()).contains("SYC");
  }

  @Test
  void aTreatyThatTheTablesKnowIsNoPlace() {
    Reading reading = Read.text("Peru ratified the Rome Statute and left the NPT on Monday.");

    assertThat(reading.places())
        .extracting(place -> place.span().of(reading.resolved().text()))
        .doesNotContain("Rome Statute", "NPT");
  }

  @Test
  void whoeverActsInATownDoesNotTellWhereItLies() {
    Reading reading = Read.text("In Paris, the Texas governor thanked France for the loan.");

    assertThat(located(reading, "Paris").country()).contains("FRA");
  }

  @Test
  void anEventIsInBothPlacesThatStandTogether() {
    Reading reading = Read.text("Hundreds of teachers marched in Batumi and Kutaisi on Monday.");

    assertThat(reading.places()).extracting(PlaceMention::role).containsOnly(Role.EVENT);
  }

  @Test
  void oneGulfIsNotTheGulf() {
    Reading reading = Read.text("Patrols met in the Gulf of Fonseca off Honduras on Monday.");

    assertThat(reading.places())
        .isNotEmpty()
        .noneMatch(place -> place.span().of(reading.resolved().text()).equals("Gulf"));
  }

  @Test
  void aPartOfAnotherNameIsNotATownThatIsMostlyCalledOtherwise() {
    // Sala is one of the names of Salé in Morocco.
    Reading reading = Read.text("Laos ratified the Nong Sala Convention on Tuesday.");

    assertThat(reading.places())
        .noneMatch(place -> place.span().of(reading.resolved().text()).contains("Sala"));
  }

  @Test
  void thePlaceOfAnEventIsOfItsOwnClause() {
    Reading reading =
        Read.text(
            "A judge resigned in Quito; protesters marched through the streets in Guayaquil.");

    assertThat(
            reading.events().stream()
                .filter(event -> event.type().equals("PROTEST"))
                .flatMap(event -> event.place().stream())
                .map(id -> Read.name(reading, id)))
        .isNotEmpty()
        .containsOnly("Guayaquil");
  }

  @Test
  void theCountryThatATextIsAboutTellsWhichPlaceIsMeant() {
    assertThat(
            located(
                    Read.text(
                        "Peru's president flew to Trujillo. Officials from Lima and Chiclayo met"
                            + " him in Trujillo."),
                    "Trujillo")
                .country())
        .contains("PER");
    assertThat(
            located(
                    Read.text(
                        "Venezuela sent troops to Trujillo. Residents of Valera and Barquisimeto"
                            + " saw them in Trujillo."),
                    "Trujillo")
                .country())
        .contains("VEN");
  }

  @Test
  void aNameOfAStateAndOfADivisionIsReadByItsText() {
    assertThat(
            located(
                    Read.text(
                        "Georgia and Armenia opened a border crossing, officials in Tbilisi said."),
                    "Georgia")
                .country())
        .contains("GEO");
    assertThat(
            located(
                    Read.text(
                        "Voters in Georgia, Alabama and Tennessee went to the polls. Crowds were"
                            + " seen in Atlanta and Macon."),
                    "Georgia")
                .country())
        .contains("USA");
  }

  @Test
  void placesKeepTheirGeoNamesId() {
    Located suva = located(Read.text("Fiji's prime minister spoke to reporters in Suva."), "Suva");

    assertThat(suva.geonames()).hasValue(2198148);
    assertThat(off(suva, -18.14, 178.44)).isLessThan(5);
  }

  @Test
  void eventHomeAndMentionedPlacesAreKeptApart() {
    Reading reading =
        Read.text(
            "Kenyan soldiers attacked a camp near Kismayo on Monday. The Nairobi-based monitors"
                + " compared the raid with one of 2012 that reached Garissa.");

    assertThat(place(reading, "Kenyan").use()).isEqualTo(Use.DEMONYM);
    assertThat(place(reading, "Kenyan").role()).isEqualTo(Role.HOME);
    assertThat(place(reading, "Kismayo").role()).isEqualTo(Role.EVENT);
    assertThat(place(reading, "Nairobi").role()).isEqualTo(Role.HOME);
    assertThat(place(reading, "Garissa").role()).isEqualTo(Role.MENTIONED);
  }

  @Test
  void aTextThatOpensWithItsDatelineSaysWhereItWasWritten() {
    Reading reading = Read.text("LUSAKA, May 3 (AFP) - The minister flew to Harare on Friday.");

    assertThat(place(reading, "LUSAKA").role()).isEqualTo(Role.DATELINE);
    assertThat(located(reading, "LUSAKA").country()).contains("ZMB");
  }

  @Test
  void theEventNamesTheStateItTookPlaceIn() {
    Reading reading =
        Read.text("Ministers of Chile and Bolivia held talks in Paraguay on Tuesday.");

    assertThat(reading.events()).isNotEmpty();
    assertThat(reading.events().getFirst().place().map(id -> Read.name(reading, id)))
        .contains("Paraguay");
  }

  @Test
  void theGovernmentOfAStateIsWhereTheStateIs() {
    Reading reading = Read.text("The bridge was closed by Malaysian authorities on Tuesday.");

    assertThat(located(reading, "Malaysian").country()).contains("MYS");
  }

  private static PlaceMention place(Reading reading, String name) {
    String text = reading.resolved().text();
    return reading.places().stream()
        .filter(place -> place.span().of(text).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is none of " + reading.places()));
  }

  private static Located located(Reading reading, String name) {
    return place(reading, name).located().orElseThrow();
  }

  private static double off(Located located, double latitude, double longitude) {
    return Place.distance(located.latitude(), located.longitude(), latitude, longitude);
  }
}
