package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderReaderTest {

  private static final String FIRST =
      "MS. BOATENG: Good morning to all of you. The dam is safe, and it will stay so for a hundred"
          + " years.";

  @Test
  void theFirstTurnOfATranscriptIsNoDateline() {
    Header header =
        HeaderReader.read(
            List.of(
                "Press briefing", "Accra, 4 May 2031", FIRST, "Q: And then?", "MS. BOATENG: No."),
            Fields.NONE);

    assertThat(header.body()).containsExactly(FIRST, "Q: And then?", "MS. BOATENG: No.");
    assertThat(header.dateline())
        .contains(new Header.Place(Optional.of("Accra"), Optional.of("2031-05-04")));
  }

  @Test
  void theDaysOfAChronologyStayWithItsItems() {
    List<String> items =
        List.of(
            "3 May 2031 - Ghana and Togo sign the Volta Compact.",
            "9 June 2031 - Togo's parliament ratifies the compact.",
            "1 July 2031 - Ghana recalls its ambassador from Lomé.");

    Header header = HeaderReader.read(items, Fields.NONE);

    assertThat(header.body()).isEqualTo(items);
    assertThat(header.dateline()).isEmpty();
  }

  @Test
  void aTownAndADayAboveTheTextAreADatelineAndNoOutlet() {
    Header header =
        HeaderReader.read(
            List.of("Junta gives way", "NIAMEY 2031-05-04", "The generals gave way on Sunday."),
            Fields.NONE);

    assertThat(header.outlet()).isEmpty();
    assertThat(header.dateline())
        .contains(new Header.Place(Optional.of("Niamey"), Optional.of("2031-05-04")));
    assertThat(header.body()).containsExactly("The generals gave way on Sunday.");
  }

  @Test
  void aTownAloneAboveTheTextIsADatelineAndNoOutlet() {
    Header header =
        HeaderReader.read(
            List.of("Generals give way", "NAIROBI", "The generals gave way on Sunday."),
            Fields.NONE);

    assertThat(header.outlet()).isEmpty();
    assertThat(header.dateline())
        .contains(new Header.Place(Optional.of("Nairobi"), Optional.empty()));
    assertThat(header.body()).containsExactly("The generals gave way on Sunday.");
    assertThat(
            HeaderReader.read(List.of("CHAD", "The generals gave way on Sunday."), Fields.NONE)
                .dateline())
        .isEmpty();
  }

  @Test
  void theFirstQuestionIsNoHeadline() {
    List<String> talk =
        List.of("Q: Minister, did you meet?", "A: Yes, in Lomé on Monday.", "Q: And then?");
    Header header =
        HeaderReader.read(
            List.of("The interview", talk.get(0), talk.get(1), talk.get(2)), Fields.NONE);

    assertThat(header.title()).contains("The interview");
    assertThat(header.body()).isEqualTo(talk);
  }

  @Test
  void aboveTheHeadlineTheSameIsAMasthead() {
    Header header =
        HeaderReader.read(
            List.of("MERIDIAN 2031-05-04", "Junta gives way", "The generals gave way on Sunday."),
            Fields.NONE);

    assertThat(header.outlet()).contains("MERIDIAN");
    assertThat(header.dateline()).isEmpty();
  }

  @Test
  void aDatelineWithItsYearIsNoMastheadOfAShortSentence() {
    Header header =
        HeaderReader.read(
            List.of("LIMA, May 4, 2025 (Reuters) - Peru signed a memorandum.", "Chile did too."),
            Fields.NONE);

    assertThat(header.body()).containsExactly("Peru signed a memorandum.", "Chile did too.");
    assertThat(header.dateline().flatMap(Header.Place::name)).contains("Lima");
    assertThat(header.agency()).contains("Reuters");
  }

  @Test
  void thePressIsNoPaperWhereItIsBriefed() {
    Header header =
        HeaderReader.read(
            List.of(
                "TRANSCRIPT OF THE PRESS BRIEFING",
                "Accra, 4 May 2031",
                "Present: Ama Boateng, spokeswoman of Ghana; Ben Okai, moderator",
                FIRST,
                "Q: And then?"),
            Fields.NONE);

    assertThat(header.title()).contains("TRANSCRIPT OF THE PRESS BRIEFING");
    assertThat(header.outlet()).isEmpty();
    assertThat(header.body()).first().asString().startsWith("Present: Ama Boateng");
  }

  @Test
  void whoNumbersItsIssuesIsAPaper() {
    Header header =
        HeaderReader.read(
            List.of(
                "THE STEPPE BRIEF | Issue 212 | Tuesday, 8 April 2031",
                "Good morning from Astana, where two treaties were signed on Monday."),
            Fields.NONE);

    assertThat(header.outlet()).contains("THE STEPPE BRIEF");
    assertThat(header.byline()).isEmpty();
  }

  @Test
  void theVersionOfAStoryIsNoAgency() {
    Header header =
        HeaderReader.read(
            List.of(
                "SOLOMONS-CHINA (CORRECTED) - 2nd para corrects spelling of Manele",
                "HONIARA, 4 NOV 2031 (PACNEWS) ---- The islands have put off a review."),
            Fields.NONE);

    assertThat(header.agency()).contains("PACNEWS");
    assertThat(header.dateline().flatMap(Header.Place::name)).contains("Honiara");
    assertThat(header.body()).containsExactly("The islands have put off a review.");
  }

  @Test
  void aPlaceBeforeAColonIsOneWhereNobodySpeaksAgain() {
    String text =
        "LOME: Two ferries collided on Monday in the fog off the old harbour, and the police"
            + " rescued nine people.";
    Header header = HeaderReader.read(List.of("Ferries collide", text), Fields.NONE);

    assertThat(header.dateline().flatMap(Header.Place::name)).contains("Lome");
  }

  @Test
  void aLineThatTellsWhoSpeaksIsKept() {
    String present = "At the table: Ama Boateng, Ghana (chair of the talks); Ben Okai, Togo";
    Header header =
        HeaderReader.read(
            List.of(
                "Closing press meeting of the river talks",
                present,
                "Accra, 4 May 2031",
                FIRST,
                "Q: And then?",
                "MR. OKAI: No."),
            Fields.NONE);

    assertThat(header.body()).contains(present);
  }

  @Test
  void linesThatRouteACableAreNoneOfItsText() {
    String text = "UGANDA FREED NINE FISHERMEN ON MARCH 2, ITS FOREIGN MINISTRY SAID.";
    List<String> routing =
        List.of(
            "ZCZC",
            "FM AMEMBASSY NAIROBI",
            "TO SECSTATE WASHDC PRIORITY 4412",
            "INFO AMEMBASSY KAMPALA",
            "UNCLAS NAIROBI 001234",
            "TAGS: PREL, KE, UG",
            "REF: KAMPALA 0987");
    List<String> lines = new ArrayList<>(routing);
    lines.addAll(List.of("SUBJECT: UGANDA FREES FISHERMEN", text));

    Header header = HeaderReader.read(lines, Fields.NONE);

    assertThat(header.title()).contains("UGANDA FREES FISHERMEN");
    assertThat(header.outlet()).isEmpty();
    assertThat(header.body()).containsExactly(text);
    assertThat(header.removed())
        .allMatch(removed -> removed.why() == Removed.Why.BOILERPLATE)
        .extracting(Removed::text)
        .isEqualTo(routing);
  }

  @Test
  void aWiresSlugAndNumbersAreNoHeadline() {
    Header header =
        HeaderReader.read(
            List.of(
                "LKP0231 4 I 0187 KEN /LKP-KV02",
                "BC-Kenya-Fishermen, 1st Ld",
                "(ADDS QUOTES)",
                "Uganda frees fishermen",
                "by Jo Muster",
                "NAIROBI, March 3, 2031 (Lake Press) - Uganda freed nine fishermen on Tuesday."),
            Fields.NONE);

    assertThat(header.title()).contains("Uganda frees fishermen");
    assertThat(header.byline()).contains("Jo Muster");
    assertThat(header.body()).containsExactly("Uganda freed nine fishermen on Tuesday.");
    assertThat(header.removed()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHILEAN TROOPS KILLED 23 REBELS AND WOUNDED 150 OTHERS ON TUESDAY, A MINISTRY SAID.",
        "Attention: the government of Peru wants its gold back",
        "Ref: a word that Lima has banned",
      })
  void whatHasNumbersOrALabelIsOfTheArticleAllTheSame(String line) {
    Header header = HeaderReader.read(List.of(line), Fields.NONE);

    assertThat(header.removed()).isEmpty();
  }

  @Test
  void whoSendsAMessageIsItsOutlet() {
    Header header =
        HeaderReader.read(
            List.of(
                "FROM: Lake Press, Nairobi",
                "TO: All subscribers",
                "DATE: 3 March 2031",
                "SUBJECT: Uganda frees fishermen",
                "Uganda freed nine fishermen on Monday, Kenya said."),
            Fields.NONE);

    assertThat(header.outlet()).contains("Lake Press");
    assertThat(header.title()).contains("Uganda frees fishermen");
    assertThat(header.stamp()).contains("2031-03-03");
    assertThat(header.body()).hasSize(1);
  }

  @Test
  void headlinesInCapitalsRouteNothing() {
    List<String> lines =
        List.of(
            "FROM KABUL TO DOHA",
            "NAIROBI, March 3, 2031 (Lake Press) - Uganda freed nine fishermen on Tuesday.",
            "TO THE LAKE",
            "They went home.");

    Header header = HeaderReader.read(lines, Fields.NONE);

    assertThat(header.title()).contains("FROM KABUL TO DOHA");
    assertThat(header.body())
        .containsExactly(
            "Uganda freed nine fishermen on Tuesday.", "TO THE LAKE", "They went home.");
  }
}
