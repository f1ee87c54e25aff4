package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Published;
import org.junit.jupiter.api.Test;

class DatingTest {

  private static final String BODY =
      "The harbour master of Walvis Bay said the cranes would be moved before the rains, and that"
          + " no ship would wait longer than a day for her berth while the work went on.";

  @Test
  void dayOfShortHeadingIsTheArticlesOwn() {
    assertThat(published("From the quay, 3 March 2020", BODY)).contains("2020-03-03");
    assertThat(published("RADIO ERONGO", "Hearing of 15 July 2026 (extract)", BODY))
        .contains("2026-07-15");
  }

  @Test
  void longLineDatesItselfByItsOpeningOrWeekday() {
    assertThat(published("(ERA, Lüderitz, 30 January 2018) " + BODY)).contains("2018-01-30");
    assertThat(published("By Monday evening (3 October 2022) it was known. " + BODY))
        .contains("2022-10-03");
  }

  @Test
  void aChronologyIsNotOlderThanItsLastItem() {
    assertThat(
            published(
                "The Volta, day by day",
                "3 May 2031 - Ghana and Togo sign the Volta Compact.",
                "9 June 2031: Togo's parliament ratifies the compact.",
                "1 July 2031: Ghana recalls its ambassador from Lomé."))
        .contains("2031-07-01");
  }

  @Test
  void aWiresLastLineDatesItsCopy() {
    assertThat(published("Cranes move", BODY, "LKP 031412 GMT MAR 94")).contains("1994-03-03");
  }

  @Test
  void lastWordsDateAnArticle() {
    assertThat(published("Cranes move", BODY, BODY + " (Gazette, Thursday 21 October 1999)"))
        .contains("1999-10-21");
    assertThat(published("Cranes move", BODY, "— Wednesday, May 17, 2017")).contains("2017-05-17");
    assertThat(published("Cranes move", BODY, "Erongo News, 3 May 1999.")).contains("1999-05-03");
    assertThat(published("Cranes move", BODY, "(On air 3 May 1999, 20.00)"))
        .contains("1999-05-03T20:00");
    assertThat(published("Cranes", BODY, "A note. This note was issued on 3 May 1999."))
        .contains("1999-05-03");
  }

  @Test
  void lastLinesTellWhereAndWhenAnArticleStood() {
    assertThat(published("Cranes", BODY, "Published 3 May 1999 in The Erongo Post"))
        .contains("1999-05-03");
    assertThat(
            published(
                "Cranes", BODY, "Published in Erongo on Monday, 3 May 1999; the author is 40"))
        .contains("1999-05-03");
    assertThat(published("Cranes", BODY, "Usakos, 3 May 1999", "A. Shikongo"))
        .contains("1999-05-03");
    assertThat(published("Cranes", BODY, "(Usakos, Monday 3 May 1999. Erongo News)"))
        .contains("1999-05-03");
    assertThat(published("Cranes", BODY, "(First posted: May 3, 1999)")).contains("1999-05-03");
    assertThat(published("Cranes", BODY, "Talk: A. Shikongo. Cut for length. 3 May 1999."))
        .contains("1999-05-03");
  }

  @Test
  void dayIsSpelledOutOrTheOneBefore() {
    assertThat(published("Morning file", "It is Monday, the third of May 1999, and this is Ana."))
        .contains("1999-05-03");
    assertThat(
            published("Cranes", "The cranes move, the port said yesterday (2 May 1999). " + BODY))
        .contains("1999-05-03");
  }

  @Test
  void interviewIsOfTheDayOfItsTalk() {
    String head =
        "Ana Shikongo ran the port for six years. She spoke to us in Usakos on 3 May 1999.";
    assertThat(published("The cranes", head, "Why?", BODY, "And then?", BODY, "Now?", BODY))
        .contains("1999-05-03");
    assertThat(published("The cranes", head, "Why?", BODY)).isEmpty();
  }

  @Test
  void pictureDatesWhatNothingElseDoes() {
    assertThat(published("Cranes", BODY, "Photo: The cranes, 3 May 1999. (EPX)", BODY))
        .contains("1999-05-03");
  }

  @Test
  void daysThatAnArticleTellsOfAreNotItsOwn() {
    assertThat(
            published("Cranes move", "What was said of the decree of March 1, 2030, here. " + BODY))
        .isEmpty();
    assertThat(published("Cranes move", BODY + " It was signed on 4 May 2011 in Lobito. " + BODY))
        .isEmpty();
    assertThat(published("Cranes move", BODY + " It was signed on 4 May 1904.")).isEmpty();
    assertThat(published("Cranes", BODY, BODY, "It was signed on Tuesday, 4 May 2004.")).isEmpty();
    assertThat(published("Cranes move", "Angola signed the pact on 4 May 2011.", BODY)).isEmpty();
  }

  @Test
  void titleMayEndWithADayAndAFullStop() {
    assertThat(published("Script for Radio Erongo, Usakos. News, 6 p.m., 17 May 2011.", BODY))
        .contains("2011-05-17");
  }

  @Test
  void noteAtTheHeadGivesTheDay() {
    assertThat(published("UNDER THE CRANES", BODY + " A quarrel. (February 25, 1997)", BODY))
        .contains("1997-02-25");
    assertThat(published("Last crane", "She tells the Review, issue of 12 May 2025. " + BODY))
        .contains("2025-05-12");
    assertThat(
            published(
                "Erongo Hour, programme 14. Interview with Ana Haimbodi, mayor of Usakos, 2 October"
                    + " 2020. By telephone; the line dropped twice.",
                BODY))
        .contains("2020-10-02");
    assertThat(published("COMMUNIQUE", "Of the ministers met at Usakos on 12 March 1987", BODY))
        .contains("1987-03-12");
    assertThat(published("Cranes", "The pact (of 4 May 2011) moved them. " + BODY)).isEmpty();
    assertThat(published("Cranes", BODY, BODY, BODY, "This quay was opened on 4 May 2011."))
        .isEmpty();
    assertThat(published("Cranes", BODY, BODY, BODY, "(The pact was signed on 4 May 2011)"))
        .isEmpty();
  }

  @Test
  void dayIsNamedInOtherLanguages() {
    assertThat(published("Le Quai, Usakos. 22 février 2023 — x", BODY)).contains("2023-02-22");
    assertThat(published("El Muelle, 3 de mayo de 1999", BODY)).contains("1999-05-03");
    assertThat(published("Der Kai, 5. März 2004", BODY)).contains("2004-03-05");
  }

  @Test
  void headingOfAChronologyIsOfTheDayItWasChanged() {
    assertThat(
            published(
                "Tracker: who signed (updated 9 July 2031)",
                "Ghana. Signed in May.",
                "Togo. Not yet."))
        .contains("2031-07-09");
  }

  @Test
  void issueIsOfTheMonthThatItsHeadingNames() {
    assertThat(published("ERONGO CENTRE\nNote 14, October 2003", "Cranes move", BODY))
        .contains("2003-10");
    assertThat(published("LUNGA BRIEF No. 14 | Usakos | January 2008", BODY)).contains("2008-01");
    assertThat(published("Review, No. 6, June 2026 (published 10 June)", BODY))
        .contains("2026-06-10");
    assertThat(published("THE CRANE. A letter for people of the quay. February 2031", BODY))
        .contains("2031-02");
    assertThat(published("Cranes that moved in June 2026 again", BODY)).isEmpty();
  }

  private static Optional<String> published(String... lines) {
    return new Dating(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(lines),
            String.join("\n\n", lines))
        .published()
        .map(Published::date);
  }
}
