package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "treaty,SMALL",
    "Seoul,CAPITALIZED",
    "A,CAPITALIZED",
    "NATO,CAPITALS",
    "McKay,MIXED",
    "iPhone,MIXED",
    "28500,NUMBER",
    "12th,LETTERS_AND_DIGITS",
    "—,MARKS",
    "Öl,CAPITALIZED",
  })
  void tellsHowAWordIsWritten(String word, Shape shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
