package org.chancery.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police in Lomé arrested at least 11 workers on Monday. | at least 11 workers",
        "Police in Lomé arrested more than 40 protesters on Monday. | more than 40 protesters",
        "Police in Lomé arrested 12 protesters on Monday. | 12 protesters",
      })
  void howSureANumberIsBelongsToThoseCounted(String text, String words) {
    assertThat(Read.text(text).resolved().marked().mentions())
        .extracting(mention -> mention.span().of(text))
        .contains(words);
  }

  @Test
  void aNounBesideAnotherIsNobody() {
    String text = "Police in Lomé searched the communist newspaper on Monday.";

    assertThat(Read.text(text).resolved().marked().mentions())
        .extracting(mention -> mention.span().of(text))
        .doesNotContain("the communist");
  }

  @Test
  void whoeverSpeaksBehindAShipIsNone() {
    String text = "After they had left the ship Omar Sy said nothing.";

    assertThat(Read.text(text).resolved().marked().mentions())
        .filteredOn(mention -> mention.span().of(text).equals("Omar Sy"))
        .singleElement()
        .matches(mention -> mention.kind() == Mention.Kind.PERSON);
  }

  @Test
  void aNameBehindAShipIsOfNoPerson() {
    String text =
        "The navy seized the tanker Maria Tagaloa on Monday. The Maria Tagaloa was empty.";

    assertThat(Read.text(text).resolved().marked().mentions())
        .filteredOn(mention -> mention.span().of(text).contains("Maria"))
        .hasSize(2)
        .allMatch(mention -> mention.kind() == Mention.Kind.GROUP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A spokesman for the prime minister said the government regretted it. | said",
        "Their retreat persuaded lenders to come back to Lomé. | persuaded",
        "Peru vowed to take the pact to the Constitutional Court. | to",
      })
  void noDescriptionReachesOverAVerbOrToWhomSomethingIsBrought(String text, String verb) {
    assertThat(Read.text(text).resolved().marked().mentions())
        .extracting(mention -> mention.span().of(text))
        .isNotEmpty()
        .noneMatch(words -> List.of(words.split("\\W+")).contains(verb));
  }
}
