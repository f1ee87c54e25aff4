package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerTest {

  /** Classes of distances in words, in sentences, and of signs, as the trainer has them. */
  private static final int WORDS = 16;

  private static final int SENTENCES = 10;
  private static final int SIGNS = 6;

  private static final float[] NOTHING = {0, 0};

  private final Pointer pointer = new Pointer(tables());

  @ParameterizedTest
  @CsvSource({
    // words, sentences, sign; class of words, of sentences, of signs
    "-300, -9, 0, 0, 0, 0",
    "-240, -6, 0, 0, 0, 0",
    "-239, -5, 0, 1, 1, 0",
    "-60, -6, 1, 2, 0, 1",
    "-59, -5, 1, 3, 1, 1",
    "-1, 0, 2, 8, 6, 2",
    "0, 0, 2, 8, 6, 2",
    "1, 0, 3, 9, 6, 3",
    "60, 3, 4, 14, 9, 4",
    "61, 4, 5, 15, 9, 5",
    "61, 4, 9999, 15, 9, 5",
  })
  void placesAreThoseOfTheTrainer(
      int words, int sentences, int sign, int apart, int back, int known) {
    double place = apart + 100 * back + 10_000 * known;

    assertThat(pointer.scores(NOTHING, NOTHING, words, sentences, sign))
        .containsExactly(2 * place + 0.5, -place - 0.5);
  }

  @Test
  void onlyWhatIsAboveZeroCounts() {
    float[] left = {1, -5};
    float[] right = {2, 1};

    assertThat(pointer.scores(left, right, -300, -9, 0)).containsExactly(3 * 2 + 0.5, -3 - 0.5);
  }

  @Test
  void aHeadOfOnePartHasOneScore() {
    float[][] rows = new float[WORDS + SENTENCES + SIGNS + 2][1];

    assertThat(new Pointer(rows).parts()).isEqualTo(1);
    assertThat(pointer.parts()).isEqualTo(2);
  }

  /** Rows of two numbers, the first of which tells which row of its table it is. */
  private static float[][] tables() {
    float[][] rows = new float[WORDS + SENTENCES + SIGNS + 4][2];
    for (int i = 0; i < WORDS; i++) {
      rows[i][0] = i;
    }
    for (int i = 0; i < SENTENCES; i++) {
      rows[WORDS + i][0] = 100 * i;
    }
    for (int i = 0; i < SIGNS; i++) {
      rows[WORDS + SENTENCES + i][0] = 10_000 * i;
    }
    int first = WORDS + SENTENCES + SIGNS;
    rows[first] = new float[] {2, 7};
    rows[first + 1] = new float[] {-1, 7};
    rows[first + 2] = new float[] {0.5f, 0.5f};
    rows[first + 3] = new float[] {-0.5f, -0.5f};
    return rows;
  }
}
