package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TaggingTest {

  private static final List<String> LABELS = List.of("O", "B-source", "I-source", "B-cue", "I-cue");
  private static final Tagging TAGGING = new Tagging(LABELS);

  private static float[][] scores(String... labels) {
    float[][] scores = new float[labels.length][LABELS.size()];
    for (int i = 0; i < labels.length; i++) {
      scores[i][LABELS.indexOf(labels[i])] = 4;
    }
    return scores;
  }

  @Test
  void beginsAndInsidesMakeSpans() {
    List<Labelled> spans =
        TAGGING.spans(scores("O", "B-source", "I-source", "B-cue", "B-cue", "O"));

    assertThat(spans)
        .extracting(s -> s.label() + " " + s.begin() + " " + s.end())
        .containsExactly("source 1 3", "cue 3 4", "cue 4 5");
    assertThat(spans).allSatisfy(s -> assertThat(s.score()).isBetween(0.9, 1.0));
  }

  @Test
  void anInsideWithoutItsBeginGivesWay() {
    float[][] scores = scores("O", "I-source", "I-source");
    scores[1][LABELS.indexOf("B-source")] = 3.5f;

    assertThat(TAGGING.spans(scores))
        .extracting(s -> s.label() + " " + s.begin() + " " + s.end())
        .containsExactly("source 1 3");
  }

  @Test
  void anyScoresGiveOrderedSpansThatDoNotOverlap() {
    Random random = new Random(1);
    for (int run = 0; run < 200; run++) {
      float[][] scores = new float[random.nextInt(30)][LABELS.size()];
      for (float[] row : scores) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) random.nextGaussian();
        }
      }
      int end = 0;
      for (Labelled span : TAGGING.spans(scores)) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(scores.length);
        end = span.end();
      }
    }
  }
}
