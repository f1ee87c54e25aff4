package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MastheadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "VOLTA HERALD, Thursday 13 June 2030, page 4; 2030-06-13; VOLTA HERALD",
        "Volta Post (Accra), Oct. 5, 2030; 2030-10-05; Volta Post",
        "Lomé, Friday, 20 November 2030 60 centimes; 2030-11-20; none",
        "Vol. 4, No. 38 / Friday, 20 September 2030; 2030-09-20; none",
        "Issue 47/2030 (19 November 2030) · Weekend; 2030-11-19; none",
        "RADIO KARA, LOMÉ - 13 January 2030; 2030-01-13; RADIO KARA",
        "Example — Suva — No. 43, week of 23 October 2030; 2030-10-23; none",
        "“The Morning Hour”, 14 May 2030, 18:05 local. Rough transcript.; 2030-05-14T18:05; none",
        "Saturday 21 – Sunday 22 February 2032; 2032-02-21; none",
        "Volta Times | Markets | Accra close, Thursday 16 October 2031; 2031-10-16; Volta Times",
        "Savane Libre (Accra), 18 May 2031. Translated by Press Watch.; 2031-05-18; none",
        "Ewe Demain, Lomé. Wednesday, 15 June 2031. From the Ewe.; 2031-06-15; none",
        "The Volta, Ho, 2 June 2031; 2031-06-02; none",
        "Forum for the Two Lakes, Brief 14, 17 June 2031; 2031-06-17; none",
        "Briefing by the Spokesman, Suva, 22 May 2031 (not checked); 2031-05-22; none",
        "RADIO KARA, Morning. Script for Friday 9 May 2031, 19:00; 2031-05-09T19:00; RADIO KARA",
        "The press on the talks. Compiled by the Suva Desk, 30 May 2031; 2031-05-30; none",
        "EXW07 GHANA-TOGO URGENT 21 NOV 96 1740 GMT; 1996-11-21; none",
        "Le Quai (Lomé), 3 octobre 2030 — in English; 2030-10-03; none",
        "EXW07 URGENT/LEAD OCT 4 85 1640 GMT; 1985-10-04; none",
        "EXW02 (bc-border) LOME 02DEC92; 1992-12-02; none",
        "191640 GMT OCT 92; 1992-10-19; none",
        "b0883 LOME 121856 JUN 2030; 2030-06-12; none",
        "07-22-98 1805EDT; 1998-07-22; none",
        "Lomé 20.02.07; 2007-02-20; none",
        "Volta Shore, English page. May 29, 2031.; 2031-05-29; none",
        "VOLTA-INFORM 05.03.97 19:42 MSK; 1997-03-05; none",
      })
  void dayAndOutletAreRead(String line, String date, String outlet) {
    Optional<Masthead> masthead = Masthead.read(line);

    assertThat(masthead.map(read -> read.date().value())).isEqualTo(Optional.of(date));
    assertThat(masthead.flatMap(Masthead::outlet)).isEqualTo(Optional.ofNullable(outlet));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote of 6 November 2030 changed the balance",
        "Border war, 18 August 2020: a memory",
        "Border war, 18 August 2020",
        "Shots in Lomé, 18 August 2020",
        "In Lomé, Friday 13 June 2030, the ministers signed.",
        "The ministers signed on Friday, 13 June 2030.",
        "Victims of 11.09.01 remembered in Suva",
        "Ministers agree on the 10-11-12 formula",
        "Call EXAMPLE 03-04-05",
        "Updated: 7 November 2030",
      })
  void otherLinesAreNoMastheads(String line) {
    assertThat(Masthead.read(line)).isEmpty();
  }

  @Test
  void onlyALineAboveTheTextIsAMasthead() {
    String text = "The ministers of Ghana and Togo met on the bridge and agreed to open it again.";
    String masthead = "Friday 20 September 2030 - No. 38";

    assertThat(read("Bridge to open", masthead, text).stamp()).contains("2030-09-20");
    assertThat(read("Bridge to open", text, masthead, text).stamp()).isEmpty();
  }

  @Test
  void anotherLineWithoutAFullStopMayStandAboveIt() {
    String text = "The ministers of Ghana and Togo met on the bridge and agreed to open it again.";

    Header header = read("LIVE: The bridge opens. Stay with us", "Volta Desk, 20 May 2031", text);

    assertThat(header.stamp()).contains("2031-05-20");
  }

  @Test
  void aCodeMayStandAboveIt() {
    Header header =
        read(
            "e0417",
            "07-22-98 1805EDT",
            "Canoes freed",
            "SUVA, Fiji (EXW) _ Four canoes were freed on Wednesday, the judge of the port said.");

    assertThat(header.stamp()).contains("1998-07-22");
    assertThat(header.title()).contains("Canoes freed");
  }

  private static Header read(String... paragraphs) {
    return HeaderReader.read(List.of(paragraphs), Fields.NONE);
  }
}
