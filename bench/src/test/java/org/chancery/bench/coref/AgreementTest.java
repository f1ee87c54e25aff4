package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void equalNamesSpeakForTheSameAndOtherNamesAgainst() {
    assertThat(Agreement.byNames(true, List.of("ba"), List.of("ba"))).isPositive();
    assertThat(Agreement.byNames(true, List.of("ba"), List.of("diop"))).isNegative();
  }

  @Test
  void personsAreCalledByAPartOfTheirNamesAndOthersByTheirHead() {
    assertThat(Agreement.byNames(true, List.of("sy"), List.of("omar", "sy"))).isPositive();
    assertThat(Agreement.byNames(true, List.of("ana", "sy"), List.of("omar", "sy"))).isNegative();
    assertThat(Agreement.byNames(false, List.of("union"), List.of("union", "reef"))).isPositive();
    assertThat(Agreement.byNames(false, List.of("reef"), List.of("union", "reef"))).isNegative();
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
    assertThat(noun)
        .isPositive()
        .isLessThan(Agreement.byNames(false, List.of("ba"), List.of("ba")));
  }
}
