package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void equalNamesSpeakForTheSameAndOtherNamesAgainst() {
    assertThat(Agreement.byWords("PROPN", "ba", "PROPN", "ba")).isPositive();
    assertThat(Agreement.byWords("PROPN", "ba", "PROPN", "diop")).isNegative();
  }

  @Test
  void formsOfOnePronounSpeakForTheSame() {
    assertThat(Agreement.byWords("PRON", "his", "PRON", "he")).isPositive();
    assertThat(Agreement.byWords("PRON", "his", "PRON", "she")).isNegative();
  }

  @Test
  void aPronounAndANounTellNothing() {
    assertThat(Agreement.byWords("PRON", "it", "NOUN", "treaty")).isZero();
  }

  @Test
  void anEqualNounSpeaksLessThanAnEqualName() {
    double noun = Agreement.byWords("NOUN", "treaty", "NOUN", "treaty");
    assertThat(noun).isPositive().isLessThan(Agreement.byWords("PROPN", "ba", "PROPN", "ba"));
  }
}
