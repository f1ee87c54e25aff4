package org.chancery.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static Turns turns(String text) {
    return Turns.in(new Splitter().apply(Document.of(text)));
  }

  @Test
  void aNameInCapitalsOpensATurnBehindItsTitle() {
    String text =
        """
        Ms. BOATENG: Good morning. The dam is safe.

        QUESTION: Has Togo paid?

        Ms. BOATENG: Not yet.\
        """;

    assertThat(turns(text).attributions())
        .extracting(each -> each.content().getFirst().of(text))
        .containsExactly("Good morning. The dam is safe.", "Not yet.");
  }

  @Test
  void eachTurnIsWhatItsSpeakerSaid() {
    String text =
        """
        Minister Ama Boateng met the press.

        MS BOATENG: The dam is safe.

        It will stay so.

        QUESTION: Has Togo paid?

        MS BOATENG: Not yet.\
        """;
    Turns turns = turns(text);

    assertThat(turns.attributions())
        .extracting(
            each -> each.source().orElseThrow().of(text),
            each -> each.content().stream().map(piece -> piece.of(text)).toList().toString())
        .containsExactly(
            tuple("MS BOATENG", "[The dam is safe., It will stay so.]"),
            tuple("MS BOATENG", "[Not yet.]"));
    int question = text.indexOf("Has Togo");
    assertThat(turns.hold(new Span(question, question + 3))).isTrue();
  }

  @Test
  void whatFollowsTheLastTurnIsTheAuthors() {
    Turns turns = turns("BA: Yes.\n\nBA: No.\n\nThe briefing ended there.");

    assertThat(turns.attributions()).hasSize(2);
    assertThat(turns.hold(new Span(18, 40))).isFalse();
  }

  @Test
  void whatStandsBehindANameIsNoPartOfIt() {
    String text =
        """
        MS BOATENG [VOICE-OVER]: The dam is safe.

        Q (Kofi Mensah, Radio Volta): Has Togo paid?

        MS BOATENG, ON TAPE: Not yet.

        Q (Mensah): Will it?

        MS BOATENG: Soon.\
        """;

    assertThat(turns(text).attributions())
        .extracting(
            each -> each.source().orElseThrow().of(text),
            each -> each.content().stream().map(piece -> piece.of(text)).toList().toString())
        .containsExactly(
            tuple("MS BOATENG", "[The dam is safe.]"),
            tuple("MS BOATENG", "[Not yet.]"),
            tuple("MS BOATENG", "[Soon.]"));
  }

  @Test
  void aHeadlineWithAColonIsNoTranscript() {
    assertThat(turns("GOVERNOR: WATER WILL FLOW\n\nThe governor spoke on Monday.").spans())
        .isEmpty();
  }

  @Test
  void questionsAloneAreNoTurns() {
    assertThat(turns("Q: Will it rain?\n\n“It will.”\n\nQ: And then?\n\n“No.”").spans()).isEmpty();
  }

  @Test
  void whoIntroducesARecordingReports() {
    String text =
        """
        ADA COLE: Good evening. What has Togo paid?

        BEN OKAI: Ada, not a franc. This is the minister, an hour ago.

        MENSAH [VOICE-OVER]: We shall pay in May.

        The farmers are not content.

        OKAI: They march on Friday.

        COLE: And the road?

        OKAI: Closed.

        COLE: After the break, football.\
        """;

    assertThat(turns(text).attributions())
        .extracting(
            each -> each.source().orElseThrow().of(text),
            each -> each.content().stream().map(piece -> piece.of(text)).toList().toString())
        .containsExactly(tuple("MENSAH", "[We shall pay in May.]"));
  }

  @Test
  void aClipIsWhosTheCommaNames() {
    String text =
        """
        Good morning. The wharf has been let.

        CLIP, MENSAH: They rent a wharf.

        The farmers see it otherwise.

        CLIP, OKAI: The land is ours.\
        """;

    assertThat(turns(text).attributions())
        .extracting(
            each -> each.source().orElseThrow().of(text),
            each -> each.content().stream().map(piece -> piece.of(text)).toList().toString())
        .containsExactly(
            tuple("MENSAH", "[They rent a wharf.]"), tuple("OKAI", "[The land is ours.]"));
  }

  @Test
  void whoLeadsTheTalkMakesNoStatements() {
    String text =
        """
        COLE: With us is Ben Okai of the farmers. Is he content?

        OKAI: No.

        COLE: He shakes his head.

        OKAI: The road is closed.

        COLE: Since when?

        OKAI: Since May.

        COLE: Thank you.

        COLE: After the break, football.\
        """;

    assertThat(turns(text).attributions())
        .extracting(each -> each.source().orElseThrow().of(text))
        .containsOnly("OKAI");
  }

  @Test
  void aLetterOpensATurnToo() {
    String text = "MS BA: Yes.\n\nQ. Has Togo paid?\n\nMS BA: No.";

    assertThat(turns(text).attributions())
        .extracting(each -> each.content().stream().map(piece -> piece.of(text)).toList())
        .containsExactly(List.of("Yes."), List.of("No."));
  }

  @Test
  void reactionsByCountryAreNoTranscript() {
    String text =
        """
        TOGO: The Foreign Ministry called for restraint.

        GHANA: Accra welcomed the step. It sent no troops.

        MALI: The president ordered the border shut.\
        """;

    assertThat(turns(text).spans()).isEmpty();
  }

  @Test
  void whoAsksIsToldByTheWordsBeforeTheColon() {
    assertThat(Turns.asks("Q (Radio Dakar): And then?")).isTrue();
    assertThat(Turns.asks("MS BA: And then?")).isFalse();
  }

  @Test
  void aNewsreaderMakesNoStatements() {
    String text =
        """
        NEWSREADER: The dam is safe.

        MS BOATENG: We checked it.

        NEWSREADER: And the road?

        MS BOATENG: It is closed.\
        """;

    assertThat(turns(text).attributions())
        .extracting(each -> each.content().getFirst().of(text))
        .containsExactly("We checked it.", "It is closed.");
  }
}
