package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We go,\" Omar Sy said. | Omar Sy DIRECT [We go]",
        "“We go,” said Omar Sy, a farmer. | Omar Sy DIRECT [We go]",
        "Omar Sy said: \"We go.\" | Omar Sy DIRECT [We go.]",
        "\"We go,\" said Omar Sy. \"Today.\" | Omar Sy DIRECT [We go, Today.]",
        "\"We,\" Omar Sy said, \"go today.\" | Omar Sy DIRECT [We, go today.]",
        "\"Why us?\" Omar Sy asked. | Omar Sy DIRECT [Why us?]",
        "Omar Sy told reporters on Monday that the plan was \"dead on arrival\"."
            + " | Omar Sy MIXED [that the plan was \"dead on arrival\"]",
        "\"We go,\" Omar Sy, the union's spokesman, said. | Omar Sy DIRECT [We go]",
        "Omar Sy, speaking on Monday, said \"we go\". | Omar Sy DIRECT [we go]",
        "\"We go,\" the Kenyan government said. | Kenya DIRECT [We go]",
        "According to Omar Sy, the road is closed. | Omar Sy INDIRECT [the road is closed]",
        "The road is closed, according to Omar Sy. | Omar Sy INDIRECT [The road is closed]",
        "'We go,' Omar Sy said. | Omar Sy DIRECT [We go]",
      })
  void givesWordsToTheirSpeaker(String text, String statement) {
    assertThat(statements(Read.text(text))).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"It rains.\" — Omar Sy, on leaving the town. | Omar Sy DIRECT [It rains.]",
        "“It rains.” – Governor Omar Sy of Kaolack, on Monday | Omar Sy DIRECT [It rains.]",
      })
  void aQuotationMayBeSignedBehindADash(String text, String statement) {
    assertThat(statements(Read.text(text))).containsExactly(statement);
  }

  @Test
  void whoSaysWeSpeaksForTheStateWhoseOfficeHeHolds() {
    assertThat(
            statements(
                Read.text(
                    "\"We have asked Chad to wait,\" said the foreign minister of Kenya, Amos"
                        + " Kiprop.")))
        .contains("Kenya INDIRECT [to wait]");
  }

  @Test
  void theFirstLettersOfANameBeforeAColonAreItsBearers() {
    String text =
        """
        An interview with Rosa Serra, the foreign minister of Peru

        Rosa Serra: There will be no new bases while I am minister.

        LP: Chile says there will.

        RS: Chile says what it wants. I would be careful with the map.

        LP: And the next government?

        RS: It will have another minister.
        """;

    assertThat(statements(Read.text(text)))
        .contains("Rosa Serra DIRECT [It will have another minister.]");
  }

  @Test
  void whoAsksNotToBeNamedSaysNothingByIt() {
    assertThat(statements(Read.text("The envoy of Chad asked not to be named."))).isEmpty();
    assertThat(statements(Read.text("Both envoys of Chad asked for anonymity."))).isEmpty();
    assertThat(statements(Read.text("The envoy asked reporters to leave."))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Chad has not threatened to leave,” Omar Sy said.",
        "“Has Chad threatened to leave?” Omar Sy asked.",
      })
  void whatWasNotSaidIsNobodysStatement(String text) {
    assertThat(statements(Read.text(text))).singleElement().asString().startsWith("Omar Sy");
  }

  @Test
  void resolvesPronounsAndSurnames() {
    String text =
        "“We go,” said Ana Rojas, the ministry's spokeswoman.\n\n“Now,” she added.\n\n"
            + "“At once,” Rojas said.";

    assertThat(statements(Read.text(text)))
        .containsExactly(
            "Ana Rojas DIRECT [We go]", "Ana Rojas DIRECT [Now]", "Ana Rojas DIRECT [At once]");
  }

  @Test
  void aQuotationOverTwoParagraphsIsOneStatement() {
    String text = "“We go,” said Ana Rojas. “We leave.\n\n“We shall not return.”";

    assertThat(statements(Read.text(text)))
        .containsExactly("Ana Rojas DIRECT [We go, We leave., We shall not return.]");
  }

  @Test
  void aQuotationWithoutACueGoesOnFromTheLast() {
    String text = "“We go,” Ana Rojas said.\n\n“We shall not return this year.”";

    assertThat(statements(Read.text(text)))
        .containsExactly(
            "Ana Rojas DIRECT [We go]", "Ana Rojas DIRECT [We shall not return this year.]");
  }

  @Test
  void whoIsNotToldIsSaidToBeUnknown() {
    Reading reading = Read.text("It rained.\n\n“We shall not return this year.”");

    assertThat(reading.statements())
        .singleElement()
        .extracting(Statement::speaker)
        .isEqualTo(new Speaker.Unknown("no words beside the quotation say who speaks"));
  }

  @Test
  void aReportWithinAReportKeepsBothSpeakers() {
    Reading reading = Read.text("“I waited,” said Ana Rojas. “Kenya has promised to send boats.”");

    assertThat(statements(reading))
        .containsExactly(
            "Ana Rojas DIRECT [I waited, Kenya has promised to send boats.]",
            "Kenya INDIRECT [to send boats]");
    assertThat(reading.statements().get(1).within()).contains(reading.statements().get(0).id());
  }

  @Test
  void aTurnOfATranscriptIsDirectAndTheAskerSaysNothing() {
    String text =
        "ROJAS: Will you go?\n\nSY: We shall go in May.\n\nROJAS: And then?\n\nSY: We rest."
            + "\n\nROJAS: Where?\n\nSY: At home.";

    assertThat(Read.text(text).statements())
        .hasSize(3)
        .allMatch(statement -> statement.quotation() == Statement.Quotation.DIRECT);
  }

  @Test
  void aSourceThatAskedNotToBeNamedIsUnnamed() {
    Reading reading = Read.text("“We go,” said a senior official, who asked not to be named.");

    assertThat(reading.statements())
        .singleElement()
        .extracting(Statement::speaker)
        .isInstanceOf(Speaker.Unnamed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The \"Blue Line\" runs through the town. | ",
        "Omar Sy left. | ",
        "Omar Sy was robbed by \"outsiders\", police believe. | x",
        "The \"outsiders\" left the town on Monday, police said. | x",
      })
  void wordsInMarksAloneAreNoStatement(String text, String expected) {
    List<String> statements = statements(Read.text(text));

    if (expected == null) {
      assertThat(statements).isEmpty();
    } else {
      assertThat(statements).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union's chief, Omar Sy, said the road was closed. | Omar Sy",
        "Union chief Omar Sy, who lives in Dakar, said the road was closed. | Omar Sy",
        "A farmer who calls himself Omar Sy said the road was closed. | Omar Sy",
      })
  void aNameWithinADescriptionSpeaks(String text, String speaker) {
    assertThat(speakers(Read.text(text))).containsExactly(speaker);
  }

  @Test
  void whoSpokeLastInTheParagraphSpeaksAgain() {
    String text =
        "Omar Sy met Ana Rojas, who leads the union, in Dakar. “We go,” said Omar Sy. The road was"
            + " closed, he added.";

    assertThat(speakers(Read.text(text))).containsExactly("Omar Sy", "Omar Sy");
  }

  @Test
  void aQuotationWithoutACueIsWhosTheSentenceBeforeTellsOf() {
    String text =
        "“We go,” Ana Rojas said. The union's chief, Omar Sy, shrugged. “We shall stay this year.”";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas", "Omar Sy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The road, Omar Sy said, was closed. | Omar Sy INDIRECT [The road, was closed]",
        "Nobody was hurt, Omar Sy told reporters. | Omar Sy INDIRECT [Nobody was hurt]",
      })
  void whatStandsAroundAnAsideIsSaid(String text, String statement) {
    assertThat(statements(Read.text(text))).containsExactly(statement);
  }

  @Test
  void answersAreWhosTheFirstQuestionAddresses() {
    String text =
        "Ms Rojas, will the dam hold?\n\n“It will hold.”\n\nAnd the road?\n\n“The road is lost.”";

    assertThat(statements(Read.text(text)))
        .containsExactly("Rojas DIRECT [It will hold.]", "Rojas DIRECT [The road is lost.]");
  }

  @Test
  void answersWithoutMarksAreDirect() {
    String text =
        "Ana Rojas runs the dam at Kariba.\n\nWill you open it?\n\nWe open it in May."
            + "\n\nDo you fear a flood?\n\nI fear nothing.\n\nWho pays you?\n\nNobody pays us.";

    assertThat(Read.text(text).statements())
        .hasSize(3)
        .allMatch(statement -> statement.quotation() == Statement.Quotation.DIRECT);
    assertThat(speakers(Read.text(text))).containsOnly("Ana Rojas");
  }

  @Test
  void promptsThatAskNothingAreAnsweredToo() {
    String text =
        "Ana Rojas runs the dam at Kariba.\n\nWill you open it?\n\nWe open it in May."
            + "\n\nThe farmers want it now."
            + "\n\nTheir leader, Mr Sy, called me a fool, and I laughed."
            + "\n\nDo you fear a flood?\n\nI fear nothing.\n\nWho pays?\n\nNobody pays us.";

    assertThat(statements(Read.text(text)))
        .contains(
            "Ana Rojas DIRECT [We open it in May.]",
            "Ana Rojas DIRECT [Their leader, Mr Sy, called me a fool, and I laughed.]",
            "Ana Rojas DIRECT [Nobody pays us.]");
  }

  @Test
  void whatIsOfferedIsCounted() {
    assertThat(statements(Read.text("Ana Rojas offered 5 million dollars to repair the bridge.")))
        .containsExactly("Ana Rojas INDIRECT [5 million dollars to repair the bridge]");
  }

  @Test
  void whoAnswersIsWhomTheTitleNames() {
    String text =
        "Ada Vos met a man with a dam.\n\nQ: Will it hold?\n\nA: It held in May.\n\n"
            + "Q: And now?\n\nA: We shall see.\n\nIsaac Ba left the union in June.";

    assertThat(statements(Read.titled("Zambia's Ba on his dam", text)))
        .containsExactly("Isaac Ba DIRECT [It held in May.]", "Isaac Ba DIRECT [We shall see.]");
  }

  @Test
  void everyOtherParagraphOfAnInterviewAnswersThoughFewAsk() {
    String text =
        "Ana Rojas runs the dam at Kariba.\n\nWill it hold?\n\nIt held in May."
            + "\n\nThe farmers have sued you.\n\nThey sued the ministry. I was away."
            + "\n\nAnd the \"war\" of the goats?\n\nWe lost it."
            + "\n\nMr Sy, who leads the union, laughs at you.\n\nMy goats laugh too.";

    assertThat(statements(Read.text(text)))
        .containsExactly(
            "Ana Rojas DIRECT [It held in May.]",
            "Ana Rojas DIRECT [They sued the ministry. I was away.]",
            "Ana Rojas DIRECT [We lost it.]",
            "Ana Rojas DIRECT [My goats laugh too.]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And Yap, Pohnpei, Kosrae? | We are no island. | Ana Rojas",
        "And Juan Paz, will you leave? | I will stay. | Juan Paz",
      })
  void whoeverIsNamedBeforeACommaIsAddressedUnlessAListFollows(
      String question, String answer, String speaker) {
    String text =
        "Ana Rojas runs the port of Yap.\n\nWill you hold the vote?\n\nI will hold it.\n\n"
            + question
            + "\n\n"
            + answer
            + "\n\nDo you fear the judges?\n\nI fear my mother.";

    assertThat(speakers(Read.text(text))).containsOnly(speaker);
  }

  @Test
  void aPartOfTheWorldSpeaksForItself() {
    String text = "Somaliland accused Somalia of aggression. Georgia said it was sorry.";

    assertThat(speakers(Read.text(text))).containsExactly("Somaliland", "Georgia");
  }

  @Test
  void whoActsInTheSentenceBeforeIsTakenUp() {
    String text =
        "Ana Rojas left the hall in a hurry. Pressed by Omar Sy, she said that the road was"
            + " closed.";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas");
  }

  @Test
  void nobodyInWhatIsSaidIsTheOneWhoSaysIt() {
    String text =
        "Omar Sy shrugged off the warning. A stranger with a stamp could not frighten a people, he"
            + " told supporters in Lome.";

    assertThat(speakers(Read.text(text))).isNotEmpty().containsOnly("Omar Sy");
  }

  @Test
  void aQuotationIsNoneOfTheNextParagraphs() {
    String text =
        "Omar Sy threatened to close the road. “We built it with our own hands.”\n\nHis rival, Ana"
            + " Rojas, told reporters that the road was hers.";

    assertThat(statements(Read.text(text)))
        .contains("Ana Rojas INDIRECT [that the road was hers]")
        .noneMatch(each -> each.startsWith("Ana Rojas DIRECT"));
  }

  @Test
  void twoReportsOfOneSentenceAreTwoStatements() {
    String text = "Omar Sy mocked the mayor as \"half a man\" and repeated that he would resign.";

    assertThat(statements(Read.text(text)))
        .anyMatch(each -> each.contains("half a man"))
        .anyMatch(each -> each.contains("that he would resign"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya must ask the union to host the next round of talks.",
        "Kenya has never accused the union of hiding the figures.",
      })
  void whatOughtToBeSaidOrNeverWasIsNoStatement(String text) {
    assertThat(statements(Read.text(text))).isEmpty();
  }

  @Test
  void whoIsQuotedSpeaksWithinWhatHisQuoterSays() {
    String text = "The Dakar Herald quoted Omar Sy as saying that the road was closed.";

    assertThat(statements(Read.text(text))).contains("Omar Sy INDIRECT [that the road was closed]");
  }

  @Test
  void whatIsSaidEndsWhereItsSpeakerSaysMore() {
    String text =
        "Omar Sy denied that the dam was closed and again claimed that the mayor had sold it.";

    assertThat(statements(Read.text(text)))
        .containsExactly(
            "Omar Sy INDIRECT [that the dam was closed]",
            "Omar Sy INDIRECT [that the mayor had sold it]");
  }

  @Test
  void whatIsOfferedIsSaid() {
    assertThat(statements(Read.text("Kenya has offered to host the next round of talks.")))
        .containsExactly("Kenya INDIRECT [to host the next round of talks]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The letter, signed by Omar Sy, said that the road was closed. | Omar Sy",
        "Kenya said in a statement that the road was closed. The statement added that it would"
            + " rain. | Kenya",
        "Kenya's account of the talks says that the road was closed. | Kenya",
      })
  void whoIssuedAPaperSpeaksThroughIt(String text, String speaker) {
    assertThat(speakers(Read.text(text))).isNotEmpty().containsOnly(speaker);
  }

  @Test
  void whoIsSpokenOfAsHeIsNotTheSpeaker() {
    String text =
        "Omar Sy runs the port. “We waited for weeks. He told me that I could go,” Ana Rojas said.";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas", "Omar Sy");
  }

  @Test
  void whoActsInTheSameSentenceSpeaksBeforeWhoSpokeLast() {
    String text =
        "“We go,” said Omar Sy. The union's spokesman, Pedro Rojas, does not believe it: “They"
            + " stay,” he said.";

    assertThat(speakers(Read.text(text))).startsWith("Omar Sy").endsWith("Pedro Rojas");
  }

  @Test
  void aManIsNotTheWomanWhoSpokeLast() {
    String text =
        "The minister, Omar Sy, owns land. Mrs Ana Rojas said that it was too much. He denied"
            + " owning any.";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas", "Omar Sy");
  }

  @Test
  void aTitleWithAStopTellsOfAWoman() {
    String text =
        "The minister, Omar Sy, owns land. Mrs. Ana Rojas said that it was too much. He denied"
            + " owning any.";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas", "Omar Sy");
  }

  @Test
  void aManWhoSpeaksForHerTellsNothingOfHer() {
    String text =
        "A spokesman for Ana Rojas left the hall. “We go,” said Ana Rojas. The road was closed,"
            + " she added.";

    assertThat(speakers(Read.text(text))).containsExactly("Ana Rojas", "Ana Rojas");
  }

  @Test
  void aTownThatADispatchIsFromSaysNothing() {
    String text =
        "Turkmenistan never ratified the pact.\n\nFrom Ashgabat: “We shall leave it in May and"
            + " open the road to the sea.”";

    assertThat(speakers(Read.text(text))).doesNotContain("Turkmenistan");
  }

  @Test
  void aTownThatSpeaksIsItsState() {
    String text =
        "Turkmenistan never ratified the pact. In May Ashgabat told its neighbours that it was"
            + " leaving.";

    assertThat(speakers(Read.text(text))).containsExactly("Turkmenistan");
  }

  @Test
  void whatTheAuthorThinksIsNoStatement() {
    assertThat(Read.text("I think that both towns deserve a week without lamps.").statements())
        .isEmpty();
  }

  @Test
  void anAnswerStandsBehindAPromptThatComesFirst() {
    String text =
        "Ana Rojas runs the dam at Kariba. We met on Friday.\n\nYou look tired.\n\n“I am rested"
            + " and the dam holds.”\n\nWill you open it?\n\n“We open it in May.”\n\nAnd who calls"
            + " you 'the owner'?\n\n“The farmers call me that.”";

    assertThat(statements(Read.text(text)))
        .contains(
            "Ana Rojas DIRECT [I am rested and the dam holds.]",
            "Ana Rojas DIRECT [We open it in May.]",
            "Ana Rojas DIRECT [The farmers call me that.]");
  }

  @Test
  void aClauseThatAnAsideCutsIsWhole() {
    String text = "The road, Ana Rojas explained, would be closed to lorries from Monday.";

    assertThat(statements(Read.text(text)))
        .containsExactly("Ana Rojas INDIRECT [The road, would be closed to lorries from Monday]");
  }

  @Test
  void whatIsToldOfAPronounEndsBeforeHowItWasSaid() {
    assertThat(statements(Read.text("Sione Vea sang. The chief thanked him warmly at a dinner.")))
        .containsExactly("chief INDIRECT [him]");
  }

  @Test
  void whoWasAskedOrPromisedSomethingSaysNothing() {
    String text =
        "Omar Sy, asked for his view, has none. Omar Sy was promised that the ferry would sail.";

    assertThat(Read.text(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Rojas refused to comment., DECLINE",
    "Ana Rojas would neither confirm nor deny the call., DECLINE",
    "Ana Rojas protested against the visit., CONDEMN",
    "Ana Rojas warned that floods were near., WARN",
  })
  void theActIsThatOfTheWholeCue(String text, Act act) {
    assertThat(Read.text(text).statements()).first().returns(act, Statement::act);
  }

  private static List<String> speakers(Reading reading) {
    return reading.statements().stream().map(s -> speaker(reading, s.speaker())).toList();
  }

  private static List<String> statements(Reading reading) {
    String text = reading.resolved().text();
    return reading.statements().stream()
        .map(
            s ->
                speaker(reading, s.speaker())
                    + " "
                    + s.quotation()
                    + " "
                    + s.content().stream().map(c -> c.of(text)).toList())
        .toList();
  }

  private static String speaker(Reading reading, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Read.name(reading, named.entity());
      case Speaker.Described described -> Read.name(reading, described.entity());
      case Speaker.Unnamed unnamed -> Read.name(reading, unnamed.entity());
      case Speaker.Unresolved unresolved -> unresolved.why();
      case Speaker.Unknown unknown -> unknown.why();
    };
  }

  @Test
  void whoDismissesSomebodySaysNothing() {
    Reading reading =
        Read.text(
            "PRAIA, 9 October 2028. President Omar Sy dismissed his fisheries minister last week,"
                + " and the post has been vacant since. Ana Tano, his rival, called it a farce.");

    assertThat(reading.statements())
        .extracting(statement -> statement.cue().map(cue -> cue.of(reading.resolved().text())))
        .containsExactly(Optional.of("called"));
  }
}
