package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedTest {

  private static Counted shares(List<double[]> documents) {
    return new Counted(documents, sums -> Map.of("share", 100 * sums[0] / sums[1]));
  }

  @Test
  void theFigureIsThatOfTheSumsNotAMeanOfDocuments() {
    Counted counted = shares(List.of(new double[] {1, 1}, new double[] {0, 3}));

    assertThat(counted.score()).containsEntry("share", 25.0);
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
    List<double[]> documents =
        java.util.stream.IntStream.range(0, 50).mapToObj(i -> new double[] {i % 2, 1}).toList();
    assertThat(shares(documents).intervals().values())
        .singleElement()
        .satisfies(
            interval -> {
              assertThat(interval.low()).isBetween(30.0, 45.0);
              assertThat(interval.high()).isBetween(55.0, 70.0);
            });
    assertThat(shares(documents).intervals()).isEqualTo(shares(documents).intervals());
  }

  @Test
  void documentsThatAreAllAlikeLeaveNoDoubt() {
    Counted counted = shares(Collections.nCopies(9, new double[] {3, 4}));

    assertThat(counted.intervals()).containsEntry("share", new Counted.Interval(75, 75));
  }

  @Test
  void nothingToScoreIsRefused() {
    assertThatThrownBy(() -> shares(List.of())).hasMessageContaining("nothing to score");
  }
}
