package org.chancery.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecasingTest {

  private static final Recasing RECASING =
      new Recasing(new Lexicon(Knowledge.bundled()), Read.network());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KENYAN WATER MINISTER ALICE KAMAU SAID ON TUESDAY THAT SHE WOULD NOT SIGN."
            + " | Kenyan Water Minister Alice Kamau said on Tuesday that she would not sign.",
        "NATO AND THE US TOLD US THAT IT MAY END IN MAY, WHO SAID SO."
            + " | NATO and the US told us that it may end in May, who said so.",
        "OBI SAID: \"WE WILL MARCH TO ABUJA AT 9 AM ON MARCH 4.\""
            + " | Obi said: \"We will march to Abuja at 9 AM on March 4.\"",
        "THE U.S. ENVOY, JOHN HALL, LEFT IN AN F-16."
            + " | The U.S. envoy, John Hall, left in an F-16.",
      })
  void aTextInCapitalsIsSpeltAsNewsIs(String text, String spelt) {
    assertThat(read(text).text()).isEqualTo(spelt);
  }

  @Test
  void theArticleStaysAsItIs() {
    String text = "ALICE KAMAU, THE FOREIGN MINISTER OF KENYA, SAID THAT UGANDA HAD LIED.";

    Reading reading = Read.text(text);

    assertThat(reading.resolved().marked().parsed().document().text()).isEqualTo(text);
    Statement statement = reading.statements().getFirst();
    assertThat(statement.speaker())
        .isInstanceOfSatisfying(
            Speaker.Named.class,
            named -> assertThat(Read.name(reading, named.entity())).isEqualTo("Alice Kamau"));
    assertThat(reading.offices()).hasSize(1);
  }

  @Test
  void aLeadInCapitalsIsSpeltAnewToo() {
    String lead =
        "UGANDA ON TUESDAY FREED NINE FISHERMEN WHO WERE SEIZED LAST WEEK, ALICE KAMAU SAID.";

    assertThat(read(lead + "\n\nShe thanked the navy. It said nothing of the boats.").text())
        .startsWith("Uganda on Tuesday freed nine fishermen")
        .contains("Alice Kamau said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UGANDA FREES NINE KENYAN FISHERMEN WHO WERE SEIZED ON THE LAKE LAST WEEK, KAMAU SAYS",
        "THE WAY AHEAD.",
        "NATO, the IMF and WHO said nothing.",
      })
  void headlinesAndNamesInAnOrdinaryTextStay(String line) {
    String text = line + "\n\nKenya thanked Uganda on Tuesday. The navy said nothing of the boats.";
    Parsed parsed = new Splitter().apply(Document.of(text));

    assertThat(RECASING.apply(parsed)).isSameAs(parsed);
  }

  private static Parsed read(String text) {
    return RECASING.apply(new Splitter().apply(Document.of(text)));
  }
}
