package org.chancery.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

  @Test
  void hardWrappedLinesAreJoinedAndBlankLinesPart() {
    String wrapped =
        """
        The ministers of both states signed the accord on Tuesday, after nine
        years of talks that had been broken off twice, and that a long-
        running quarrel over water had made harder.

        It will be ratified in May.
        """;

    assertThat(Paragraphs.of(wrapped))
        .containsExactly(
            "The ministers of both states signed the accord on Tuesday, after nine years of talks"
                + " that had been broken off twice, and that a long-running quarrel over water had"
                + " made harder.",
            "It will be ratified in May.");
  }

  @Test
  void whatNoWriterEndsALineWithRunsOn() {
    String wrapped =
        """
        The ministers of both states had met for the first time in Lomé in
        2019. The shares for the season of the two years of 2031-
        2032 were fixed there, and every boat was given a licence, a crew of
        Togolese and Ghanaian sailors.
        """;

    assertThat(Paragraphs.of(wrapped))
        .containsExactly(
            "The ministers of both states had met for the first time in Lomé in 2019. The shares"
                + " for the season of the two years of 2031-2032 were fixed there, and every boat"
                + " was given a licence, a crew of Togolese and Ghanaian sailors.");
  }

  @Test
  void aHeadlineMayEndWithAPreposition() {
    String article =
        """
        What the talks are for
        The government of Chad said on Monday that rebels would come to the talks in Doha.
        The rebels agreed.
        """;

    assertThat(Paragraphs.of(article)).startsWith("What the talks are for");
  }

  @Test
  void questionsAndAnswersBeginAnew() {
    String interview =
        """
        Q: Minister, did you ever meet the envoy of the other state?
        A: Yes, on the third of May, and he offered us a loan of many years
        Q: And?
        """;

    assertThat(Paragraphs.of(interview)).hasSize(3);
  }

  @Test
  void datedItemsBeginAnew() {
    String first =
        "3 May 2031 - Ghana and Togo sign the Volta Compact in Accra, and both presidents speak";
    String second = "Jun 2031 - Togo ratifies.";

    assertThat(Paragraphs.of(first + "\n" + second + "\nJuly 9, 2031: Ghana ratifies."))
        .containsExactly(first, second, "July 9, 2031: Ghana ratifies.");
  }

  @Test
  void indentationBeginsAParagraph() {
    String wrapped =
        """
           The ministers of both states signed the accord on Tuesday, after nine
        years of talks.
           It will be ratified in May, both sides said after the ceremony was
        over.
        """;

    assertThat(Paragraphs.of(wrapped))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("It will be")
        .endsWith("over.");
  }

  @Test
  void longLinesAreParagraphsOfTheirOwn() {
    String line = "The ministers of both states signed the accord on Tuesday. ".repeat(4).strip();

    assertThat(Paragraphs.of("Accord signed\nBy Lee Example\n" + line + "\n" + line))
        .containsExactly("Accord signed", "By Lee Example", line, line);
  }

  @Test
  void whatSteersATerminalGoesWhole() {
    assertThat(Characters.clean("\u001B[31mChad\u001B[0m said \u001B[no")).isEqualTo("Chad said o");
    assertThat(Characters.clean("\u001B[1;")).isEqualTo("[1;");
  }

  @Test
  void unseenCharactersGoAndSpacesAreOneKind() {
    assertThat(
            Paragraphs.of(
                Characters.clean("a\u00A0b\u200B\u202Ec\u00AD\td\u0007\r\n\r\ne\u2028f\uD800")))
        .isEqualTo(List.of("a bc d", "e", "f"));
  }

  @Test
  void nothingHasNoParagraphs() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n \n")).isEmpty();
  }
}
