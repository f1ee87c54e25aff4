package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;

class OutletsTest {

  @Test
  void thePaperIsTheOneNamedLast() {
    Reading reading =
        Read.text(
            "The Lake Gazette newspaper said the cabinet would vote.\n\n"
                + "The newspaper said it would not.");

    assertThat(Speakers.entity(reading.statements().getLast().speaker()))
        .isEqualTo(Speakers.entity(reading.statements().getFirst().speaker()));
  }

  @Test
  void anotherNewspaperIsNotTheOneNamedBefore() {
    Reading reading =
        Read.text(
            "The Lake Gazette newspaper said the cabinet would vote.\n\n"
                + "Another newspaper said it would not.");

    assertThat(Speakers.entity(reading.statements().getFirst().speaker()))
        .isNotEqualTo(Speakers.entity(reading.statements().getLast().speaker()));
  }
}
