package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementResolutionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile signed the Lauca Treaty. The deal took effect. | Lauca Treaty, The deal",
        "Chile signed the Lauca Accord. Talks on a new accord failed. Peru left the accord."
            + " | Lauca Accord, the accord",
        "Chile signed a new pact. It replaces the 2014 pact. | the 2014 pact",
        "Chile initialled a fishing agreement on Monday that Peru had fought. The agreement took"
            + " effect. | a fishing agreement, The agreement",
      })
  void aDescriptionStandsForTheAgreementThatItPointsBackTo(String text, String together) {
    assertThat(named(Read.text(text))).contains(together);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile issued a communique about fish. The accord was signed in May."
            + " | a communique, The accord",
        "Chile rejected a Peruvian proposal to suspend the accord on fish."
            + " | a Peruvian proposal, the accord",
        "Chile renewed a fishing pact with Peru. Bolivia, which has its own treaty with Peru,"
            + " fumed. | a fishing pact with Peru, its own treaty with Peru",
      })
  void noAccordIsMeantByACommuniqueAProposalOrWhatAnotherHasOfItsOwn(String text, String together) {
    assertThat(named(Read.text(text))).doesNotContain(together);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile left the Nosy Be Protocol. | Nosy",
        "Chile left the Lauca Transit and Water Protocol. | Lauca",
        "On Monday Chile left Protocol. | Protocol",
      })
  void aNameGoesBackToItsArticle(String text, String first) {
    List<Word> words = new Splitter().apply(Document.of(text)).words();
    int head = words.size() - 2;

    assertThat(words.get(head).text()).isEqualTo("Protocol");
    assertThat(words.get(AgreementNames.joined(words, head)).text()).isEqualTo(first);
  }

  /** The names and descriptions of each agreement, those of one parted by commas. */
  private static List<String> named(Reading reading) {
    return reading.resolved().entities().stream()
        .filter(entity -> entity.kind() == Mention.Kind.AGREEMENT)
        .map(
            entity ->
                String.join(
                    ", ",
                    entity.mentions().stream()
                        .filter(m -> m.form() != Form.PRONOUN)
                        .map(m -> m.span().of(reading.resolved().text()))
                        .toList()))
        .toList();
  }
}
