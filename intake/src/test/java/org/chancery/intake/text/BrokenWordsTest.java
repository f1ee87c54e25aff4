package org.chancery.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenWordsTest {

  @Test
  void aWordBrokenAtTheEndOfALineIsMadeWhole() {
    assertThat(
            Paragraphs.of(
                """
                The Tajik govern-
                ment thanked Farrukh Ra-
                sheed for his ser-
                vice in the negotia-
                tions with a Suva-
                based union.\
                """))
        .containsExactly(
            "The Tajik government thanked Farrukh Rasheed for his service in the negotiations with"
                + " a Suva-based union.");
  }

  @Test
  void aWordThatIsWrittenWithAHyphenKeepsIt() {
    assertThat(
            Paragraphs.of(
                """
                The well-
                known envoy Jean-
                Pierre Koffi and Park Geun-
                hye met the non-
                aligned states' envoy over the short- and long-term plans.\
                """))
        .containsExactly(
            "The well-known envoy Jean-Pierre Koffi and Park Geun-hye met the non-aligned states'"
                + " envoy over the short- and long-term plans.");
  }

  @Test
  void theTextItselfTellsHowAWordIsWritten() {
    assertThat(mended("Mr. Rasheed left.\nThe envoy Farrukh Ra-\nsheed is gone."))
        .endsWith("Farrukh Rasheed is gone.");
    assertThat(mended("His co-operation ended.\nWithout co-\noperation and trade"))
        .endsWith("Without co-operation and trade");
  }

  @Test
  void aBlankWhereALineEndedIsTakenOutOfAKnownWord() {
    assertThat(mended("The govern- ment spoke of a pre- or post-war pact- at last"))
        .isEqualTo("The government spoke of a pre- or post-war pact- at last");
  }

  @Test
  void aSoftHyphenBreaksAWordToo() {
    assertThat(Paragraphs.of(Characters.clean("The min\u00AD\nistry said no.")))
        .containsExactly("The ministry said no.");
  }

  private static String mended(String text) {
    return BrokenWords.in(text).mended(text);
  }
}
