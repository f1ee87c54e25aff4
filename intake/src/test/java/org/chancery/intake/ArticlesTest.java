package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles as outlets of many regions print them: invented persons, real forms. */
final class ArticlesTest {

  /**
   * What an article's header must say; empty is absent.
   *
   * @param published date and where it is from
   * @param begins the first words of the text
   * @param ends the last words of the text
   * @param removed how many paragraphs are listed as removed
   */
  record Expected(
      String outlet,
      String agency,
      String title,
      String byline,
      String place,
      String date,
      String published,
      String begins,
      String ends,
      int removed) {}

  record Case(String name, String text, Expected expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  static Stream<Case> articles() {
    return Stream.of(
        new Case(
            "West Africa, wire with year in stamp",
            """
            GNA
            Monday, 3 March 2031 | 09:15 GMT

            Lomé and Accra agree to reopen two border posts

            By Kofi Example

            Accra, March 3, GNA - Ghana and Togo have agreed to reopen two border posts, the Minister
            of Interior, Mr Yaw Prueba, said on Monday.

            "The posts will open in April," he told reporters.

            GNA
            """,
            new Expected(
                "GNA",
                "GNA",
                "Lomé and Accra agree to reopen two border posts",
                "Kofi Example",
                "Accra",
                "2031-03-03",
                "2031-03-03 DATELINE",
                "Ghana and Togo have agreed",
                "he told reporters.",
                1)),
        new Case(
            "Latin America, Spanish agency in English",
            """
            Senators back trade pact after long night

            Buenos Aires, Jun 12 (EFE).- Argentina's Senate voted early Thursday to ratify a trade pact with three neighbours.

            The vote was 38 to 31, said Senator Lucía Muster, who chairs the foreign affairs committee.

            "We have kept our word," she said. EFE
            """,
            new Expected(
                "",
                "EFE",
                "Senators back trade pact after long night",
                "",
                "Buenos Aires",
                "XXXX-06-12",
                "",
                "Argentina's Senate voted early",
                "\"We have kept our word,\" she said.",
                0)),
        new Case(
            "Middle East, state agency with full date in the dateline",
            """
            Kuwait sends relief to quake-hit province

            KUWAIT, April 9, 2031 (KUNA) -- Kuwait sent 40 tons of relief on Wednesday, the Red Crescent said.

            It was the third flight in a week, its head Salem al-Mithal told KUNA. (end) sm.mb

            KUNA 091530 Apr 31
            """,
            new Expected(
                "",
                "KUNA",
                "Kuwait sends relief to quake-hit province",
                "",
                "Kuwait",
                "2031-04-09",
                "2031-04-09 DATELINE",
                "Kuwait sent 40 tons of relief",
                "told KUNA.",
                1)),
        new Case(
            "South Asia, colon dateline and a caption above",
            """
            Islamabad, Dushanbe to link power grids

            Prime Minister Asad Misaal shakes hands with the Tajik energy minister in Islamabad on Tuesday. — APP

            • 300 MW to flow from next summer

            By Our Correspondent

            Published May 6, 2031 | Updated May 7, 2031

            ISLAMABAD: Pakistan and Tajikistan signed an agreement on Tuesday to link their power grids.

            The line will carry 300 megawatts from next summer, the energy ministry said.

            Published in The Daily Example, May 7th, 2031
            """,
            new Expected(
                "",
                "",
                "Islamabad, Dushanbe to link power grids",
                "Our Correspondent",
                "Islamabad",
                "",
                "2031-05-06 STAMP",
                "Pakistan and Tajikistan",
                "the energy ministry said.",
                3)),
        new Case(
            "Europe, plain day without year, no title",
            """
            Vilnius, 12 May. Lithuania and Poland will build a second rail line, the two governments said.

            Work begins in autumn. It will cost 900 million euros.
            """,
            new Expected(
                "",
                "",
                "",
                "",
                "Vilnius",
                "XXXX-05-12",
                "",
                "Lithuania and Poland will build",
                "900 million euros.",
                0)),
        new Case(
            "Southeast Asia, republished wire",
            """
            The Daily Example
            Manila, Hanoi sign coast guard deal
            Agence France-Presse
            February 4, 2031 | 6:12pm

            MANILA, Philippines — The Philippines and Vietnam signed a coast guard agreement on Tuesday.

            Advertisement

            "This is not aimed at anyone," foreign secretary Rosa Halimbawa said.

            Follow us on Facebook
            Trending
            Rains end drought in the south
            """,
            new Expected(
                "The Daily Example",
                "AFP",
                "Manila, Hanoi sign coast guard deal",
                "",
                "Manila, Philippines",
                "",
                "2031-02-04 STAMP",
                "The Philippines and Vietnam signed",
                "Rosa Halimbawa said.",
                4)),
        new Case(
            "East Africa, several bylines and a standfirst",
            """
            Nairobi and Kampala settle row over fuel imports

            By Jane Mfano and John Mfano, The Example Standard

            Thursday, August 21, 2031

            What you need to know:

            - Uganda will buy through its own firm.

            Kenya and Uganda have settled a row over fuel imports, their energy ministers said on Wednesday.

            Uganda's minister, Ruth Mfano, said her country would buy fuel itself from May.

            jmfano@example.org
            """,
            new Expected(
                "The Example Standard",
                "",
                "Nairobi and Kampala settle row over fuel imports",
                "Jane Mfano and John Mfano",
                "",
                "",
                "2031-08-21 STAMP",
                "What you need to know:",
                "fuel itself from May.",
                1)),
        new Case(
            "Caucasus, slashes",
            """
            TBILISI. March 18 (Interfax) - Georgian MPs passed the bill in its first reading on Tuesday, with 83 in favour.

            The opposition did not vote.
            """,
            new Expected(
                "",
                "Interfax",
                "",
                "",
                "Tbilisi",
                "XXXX-03-18",
                "",
                "Georgian MPs passed the bill",
                "The opposition did not vote.",
                0)),
        new Case(
            "China, wire with end mark and editor",
            """
            Xinhua
            2031-10-02 20:14:30

            Zambia, China sign deal on solar plants

            LUSAKA, Oct. 2 (Xinhua) -- Zambia signed a deal with a Chinese firm on Thursday to build two solar plants.

            The plants will have 200 megawatts, said energy minister Mutale Mfano. Enditem
            """,
            new Expected(
                "Xinhua",
                "Xinhua",
                "Zambia, China sign deal on solar plants",
                "",
                "Lusaka",
                "2031-10-02",
                "2031-10-02 DATELINE",
                "Zambia signed a deal",
                "energy minister Mutale Mfano.",
                0)),
        new Case(
            "AP form with rights line",
            """
            Kosovo and Serbia to resume talks in June
            By JO MUSTER and ANA PRUEBA
            May 2, 2031

            PRISTINA, Kosovo (AP) — Kosovo and Serbia will resume talks in June, the European Union said Friday.

            ___

            Prueba reported from Belgrade, Serbia.

            Copyright 2031 The Associated Press. All rights reserved. This material may not be published.
            """,
            new Expected(
                "",
                "AP",
                "Kosovo and Serbia to resume talks in June",
                "JO MUSTER and ANA PRUEBA",
                "Pristina, Kosovo",
                "",
                "2031-05-02 STAMP",
                "Kosovo and Serbia will resume talks",
                "",
                2)),
        new Case(
            "Reuters form, two cities, credits at the end",
            """
            Yemen truce extended by two months, U.N. envoy says

            ADEN/GENEVA, July 2 (Reuters) - Yemen's warring sides have agreed to extend a truce by two months, the U.N. envoy said.

            "It is a beginning," envoy Karl Beispiel said in a statement.

            (Reporting by Jo Muster in Aden and Ana Prueba in Geneva; Editing by Lee Example)
            """,
            new Expected(
                "",
                "Reuters",
                "Yemen truce extended by two months, U.N. envoy says",
                "",
                "Aden/Geneva",
                "XXXX-07-02",
                "",
                "Yemen's warring sides",
                "said in a statement.",
                1)),
        new Case(
            "Text that names its own day",
            """
            Statement by the ministry of foreign affairs of Chile

            The government of Chile condemns the attack that took place today, 14 January 2031, in the capital of a friendly state.

            It asks all sides to return to the talks that began in 2029.
            """,
            new Expected(
                "",
                "",
                "Statement by the ministry of foreign affairs of Chile",
                "",
                "",
                "",
                "2031-01-14 TEXT",
                "The government of Chile condemns",
                "began in 2029.",
                0)),
        new Case(
            "No header at all",
            """
            Bolivia and Peru will share the water of the lake under a plan that both congresses must still ratify, officials said on Friday.

            "We waited ten years for this," said Rosa Prueba, who leads the lake authority. The 2019 plan failed on 3 March 2020.
            """,
            new Expected(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "Bolivia and Peru will share",
                "failed on 3 March 2020.",
                0)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void headerIsReadAndTheRestIsTheArticle(Case article) {
    Document document = Given.document(Given.file(folder, "article.txt", article.text()));
    Expected expected = article.expected();

    assertThat(
            new Expected(
                document.outlet().orElse(""),
                document.agency().orElse(""),
                document.title().orElse(""),
                document.byline().orElse(""),
                document.dateline().flatMap(Dateline::place).orElse(""),
                document.dateline().flatMap(Dateline::date).orElse(""),
                document.published().map(ArticlesTest::told).orElse(""),
                expected.begins(),
                expected.ends(),
                document.removed().size()))
        .describedAs(document.text() + "\nremoved: " + document.removed())
        .isEqualTo(expected);
    assertThat(document.text()).startsWith(expected.begins()).endsWith(expected.ends());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theTextTakenInAgainWithItsFieldsIsTheSame(Case article) {
    Document once = Given.document(Given.file(folder, "article.txt", article.text()));

    Document again = Given.document(Given.file(folder, "again.txt", once.text()));

    assertThat(again.text()).isEqualTo(once.text());
    assertThat(again.removed()).isEmpty();
  }

  private static String told(Published published) {
    return published.date().substring(0, Math.min(10, published.date().length()))
        + " "
        + published.from();
  }
}
