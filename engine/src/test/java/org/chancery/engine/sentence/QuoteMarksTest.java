package org.chancery.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We go,\" he said. | We go,",
        "“We go,” he said, “or we stay.” | We go,;or we stay.",
        "'We go,' said Ba's aide. 'The parties' will is clear.' | We go,;The parties' will is"
            + " clear.",
        "He said the 'new' plan wasn't Ba's. | new",
        "It's the ministers' plan, Ba's men say. | ``",
        "In the '90s rock 'n' roll ruled. | n",
        "‘We go,’ he said. | We go,",
        "«We go», he said. | We go",
        "The \"Blue Line\"-style border (\"ours\") | Blue Line;ours",
        "He left \"early. | ``",
      })
  void pairsMarks(String text, String inner) {
    List<String> quoted = QuoteMarks.in(parse(text)).stream().map(q -> q.inner().of(text)).toList();

    assertThat(String.join(";", quoted)).isEqualTo(inner);
  }

  @Test
  void pairsTwoGraveAccentsWithTwoApostrophes() {
    String text = "``We go,'' Ba's aide said. ``They stay.''";

    assertThat(QuoteMarks.in(parse(text)))
        .extracting(quote -> quote.inner().of(text))
        .containsExactly("We go,", "They stay.");
  }

  @Test
  void tellsTheInnerFromTheOuter() {
    String text = "“He called it ‘a farce’ to my face,” she said.";

    assertThat(QuoteMarks.in(parse(text))).extracting(Quote::depth).containsExactly(0, 1);
  }

  @Test
  void runsOnWhereTheNextParagraphBeginsWithAMark() {
    String text = "“One.\n\n“Two,” he said.\n\n“Three.\n\nFour.";

    assertThat(QuoteMarks.in(parse(text)))
        .extracting(q -> q.inner().of(text), Quote::runsOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("One.", true),
            org.assertj.core.groups.Tuple.tuple("Two,", false));
  }

  private static Parsed parse(String text) {
    return new Splitter().apply(Document.of(text));
  }
}
