package org.chancery.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.Read;
import org.chancery.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts cut short, out of order or without their beginning are read like any other. */
class BrokenTextsTest {

  private static final String ARTICLE =
      """
      RATIFIED: Lesotho, Eswatini close Matsieng Pact

      MASERU, March 3, 2021 - Lesotho's parliament on Wednesday ratified the Matsieng Pact, signed \
      in 2019 with Eswatini, and it is to enter into force in June.

      "Two Basotho riders were shot," said Thabiso Lekhooa, who heads the kingdom's police. \
      "We have asked for an inquiry; nobody has answered."

      Q. Will the minister resign?

      A. No. She told the King so on Monday, and she will tell parliament.

      LEKHOOA: The pact was initialled, amended and signed. Last year 312 head came home.

      His deputy, former army chief Mpho Sello, denied that; the opposition called it "a bomb" \
      (its word) and threatened to expel the envoy of Eswatini, who left for Mbabane that night.

      Neither side would comment. A spokesman for the U.N. mission said up to 4,000 people, \
      among them 1,200 children, had fled since April.
      """;

  static Stream<String> broken() {
    return IntStream.range(0, 60).mapToObj(BrokenTextsTest::broken);
  }

  private static String broken(int seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(List.of(ARTICLE.split(" ", -1)));
    switch (seed % 3) {
      case 0 -> words.subList(0, random.nextInt(words.size())).clear();
      case 1 -> Collections.shuffle(words, random);
      default -> words.removeIf(_ -> random.nextInt(4) == 0);
    }
    String text = String.join(" ", words);
    return random.nextBoolean() ? text : text.replace(". ", ".\n\n");
  }

  @ParameterizedTest
  @MethodSource("broken")
  @ValueSource(
      strings = {
        "Two",
        "Eleven, he left.",
        "The minister said and",
        "A.\n\nNo, he will not.\n\nQ. Will she?\n\nA. She will.\n\nQ. When?\n\nA.\n\nSoon.",
        "Talks on stolen cattle broke off. They rest on the Matatiele Memorandum.",
      })
  void areReadWithoutFailing(String text) {
    Reading reading = Read.text(text);

    Span whole = new Span(0, reading.resolved().marked().parsed().text().length());
    assertThat(reading.statements())
        .allSatisfy(
            statement ->
                assertThat(statement.content())
                    .allSatisfy(span -> assertThat(whole.covers(span)).isTrue()));
  }
}
