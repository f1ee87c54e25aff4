package org.chancery.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chancery.app.Golden;
import org.chancery.app.Story;
import org.chancery.record.merge.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalBriefTest {

  private final Brief brief = Brief.of(Story.threeArticles());

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void aBriefFitsItsScreen(int width) throws IOException {
    String text = new TerminalBrief(width, false).of(brief, 1);

    Golden.check("brief-" + width + ".txt", text);
    assertThat(text.lines()).allMatch(line -> line.length() <= width);
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void colourChangesNothingButColour() {
    String plain = new TerminalBrief(80, false).of(brief, 0);
    String coloured = new TerminalBrief(80, true).of(brief, 0);

    assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
  }

  @Test
  void quotationMarksStandOnlyRoundQuotedWords() {
    String text = new TerminalBrief(200, false).of(brief, 0);

    assertThat(text)
        .contains("Tallinn would ask for no changes … the text “short, clear and overdue”")
        .contains("promised    that Finland would pay its share in full [1]\n");
  }

  @Test
  void eventsStandByDateBehindTheStatements() {
    String text = new TerminalBrief(200, false).of(brief, 0);

    assertThat(text)
        .contains(
            "  2 Jun 2026     Finland ↔ Estonia · signature ‹the two governments signed it›"
                + " (Tallinn) [2]\n",
            "  no date        ALLEGED by Stellan Brokvist: unknown → Sweden · request ‹We have been"
                + " asked› [3]\n",
            "MIGHT BE: Sweden · pledge ‹Sweden could join›, according to Stellan Brokvist");
    assertThat(text.indexOf("WHO DID WHAT"))
        .isGreaterThan(text.indexOf("WHO SAID WHAT"))
        .isLessThan(text.indexOf("\nAGREEMENTS"));
  }

  @ParameterizedTest
  @CsvSource({
    "alleged,ALLEGED",
    "denied,'DENIED, OR NOT DONE'",
    "hypothetical,MIGHT BE",
    "collapsed,BROKEN OFF"
  })
  void whatIsInDoubtIsNowhereToldAsAFact(String standing, String words) {
    String text = new TerminalBrief(200, false).of(Brief.of(List.of(Story.ratified(standing))), 0);

    assertThat(text.lines().filter(line -> line.contains("Finland → Estonia")))
        .singleElement()
        .asString()
        .startsWith("  17 Jun 2026    " + words + ": Finland → Estonia · ratification ‹Finland’s");
  }

  @Test
  void aStageOfAnAgreementIsOneLineOfTheTimeline() {
    String text = new TerminalBrief(100, false).of(brief, 0);
    String timeline = text.substring(text.indexOf("TIMELINE"), text.indexOf("WHO SAID WHAT"));

    assertThat(timeline)
        .containsOnlyOnce("2 Jun 2026     Gulf of Finland Patrol Accord signed\n")
        .containsOnlyOnce("Gulf of Finland Patrol Accord ratified by Finland\n")
        .doesNotContain("signature", "Finland → Estonia", " said: ");
  }

  @Test
  void speakersWithoutANameStandBehindTheOthersInALineEach() {
    String text = new TerminalBrief(200, false).of(brief, 0);

    assertThat(text)
        .containsSubsequence(
            "  Stellan Brokvist, Ambassador of Sweden\n",
            "  Not named:\n    A senior official (asked not to be named) said: the cost",
            "    A voice in the hall (who this is could not be told) said: “Somebody",
            "WHO DID WHAT");
  }

  @Test
  void factsCiteTheArticlesByTheirNumbers() {
    String text = new TerminalBrief(200, false).of(brief, 0);

    assertThat(text)
        .contains(
            "  [2] Parliament backs joint patrols in the Gulf · Harbour Post, 17 Jun 2026\n",
            "    ● ratified by Finland, 17 June 2026 [1, 2, 3]\n",
            "  up to 1,200 personnel [1, 2]; more than 40 vessels [2];");
  }

  @Test
  void aBriefOfOneArticleNamesItsSourceOnce() {
    Brief alone = Brief.of(List.of(Story.threeArticles().getFirst()));

    String text = new TerminalBrief(200, false).of(alone, 0);

    assertThat(text).containsOnlyOnce("Harbour Post").doesNotContain(Brief.RULE);
    assertThat(text).contains("  up to 1,200 personnel; more than 40 vessels; 142 votes;");
  }

  @Test
  void placesAndTheUsersCategoriesAreShown() {
    String text = new TerminalBrief(200, false).of(Brief.of(List.of(Story.placed())), 0);

    assertThat(text)
        .contains("ratified the Gulf of Finland Patrol Accord with Estonia› #<b>naval\n")
        .contains("\nPLACES\n\n  Turku, Finland\n");
  }

  @Test
  void hostileTextCannotSteerTheTerminal() {
    String text = new TerminalBrief(80, false).of(Brief.of(List.of(Story.hostile())), 0);

    assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").contains("<script>");
  }

  @Test
  void aBriefOfNothingSaysSo() {
    assertThat(new TerminalBrief(80, false).of(Brief.of(List.of()), 2))
        .contains("BRIEF OF 0 ARTICLES", "2 inputs refused", "No article could be read.");
  }
}
