package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyHeadTest {

  /** Classes of distances in words, in sentences and of counts; weights and biases of two parts. */
  private static final int WORDS = 14;

  private static final int SENTENCES = 10;
  private static final int COUNTS = 6;

  private final PartyHead head = new PartyHead(tables());

  @ParameterizedTest
  @CsvSource({
    // words, sentences, mentions; class of words, of sentences, of mentions
    "-100, -9, 1, 0, 0, 0",
    "-60, -6, 2, 0, 0, 1",
    "-59, -5, 3, 1, 1, 1",
    "-1, 0, 4, 6, 6, 2",
    "0, 0, 7, 6, 6, 2",
    "1, 0, 8, 7, 6, 3",
    "60, 3, 31, 12, 9, 4",
    "61, 4, 32, 13, 9, 5",
    "61, 4, 9999, 13, 9, 5",
  })
  void placesAreThoseOfTheTrainer(
      int words, int sentences, int mentions, int apart, int back, int often) {
    assertThat(head.place(words, sentences, mentions))
        .containsExactly(apart + 100 * back + 10_000 * often, 0);
  }

  @Test
  void onlyWhatIsAboveZeroCounts() {
    float[] event = {1, -5};
    float[] mention = {2, 1};
    float[] place = {3, 1};

    assertThat(head.scores(event, mention, place)).containsExactly(6 * 2 + 0.5, 6 * -1 - 0.5);
  }

  /** Rows of two numbers, the first of which tells which row of its table it is. */
  private static float[][] tables() {
    float[][] rows = new float[WORDS + SENTENCES + COUNTS + 4][2];
    for (int i = 0; i < WORDS; i++) {
      rows[i][0] = i;
    }
    for (int i = 0; i < SENTENCES; i++) {
      rows[WORDS + i][0] = 100 * i;
    }
    for (int i = 0; i < COUNTS; i++) {
      rows[WORDS + SENTENCES + i][0] = 10_000 * i;
    }
    int first = WORDS + SENTENCES + COUNTS;
    rows[first] = new float[] {2, 7};
    rows[first + 1] = new float[] {-1, 7};
    rows[first + 2] = new float[] {0.5f, 0.5f};
    rows[first + 3] = new float[] {-0.5f, -0.5f};
    return rows;
  }
}
