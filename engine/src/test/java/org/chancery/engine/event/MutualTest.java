package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutualTest {

  @ParameterizedTest
  @CsvSource({
    "CONSULT, met, true, true",
    "CONSULT, brokered, false, false",
    "COOPERATE, exchanged, true, true",
    "AGREE, agreed, false, true",
    "AGREE, Pledged, false, false",
    "SUPPORT, signed, false, true",
    "SUPPORT, welcomed, false, false",
    "ACCUSE, blamed, false, false",
  })
  void tellsWhatIsDoneTogether(String type, String word, boolean meeting, boolean together) {
    assertThat(Mutual.isMeeting(type, word)).isEqualTo(meeting);
    assertThat(Mutual.isTogether(type, word)).isEqualTo(together);
  }
}
