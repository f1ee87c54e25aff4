package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountTest {

  @Test
  void onlyEqualRunsAreRight() {
    List<Run> gold = List.of(new Run(0, 2, "x"), new Run(3, 5, "x"), new Run(6, 7, "y"));
    List<Run> ours = List.of(new Run(0, 2, "x"), new Run(3, 4, "x"));

    assertThat(Count.runs(gold, ours)).containsExactly(1, 2, 3);
    assertThat(Count.runs(List.of("x", "y"), gold, ours)).containsExactly(1, 2, 2, 0, 0, 1);
  }

  @Test
  void aRunWithAnotherLabelIsWrong() {
    assertThat(Count.runs(List.of(new Run(0, 2, "x")), List.of(new Run(0, 2, "y"))))
        .containsExactly(0, 1, 1);
  }

  @Test
  void aRunThatIsThereTwiceCountsOnce() {
    List<Run> twice = List.of(new Run(0, 1, "x"), new Run(0, 1, "x"));

    assertThat(Count.runs(twice, twice)).containsExactly(1, 1, 1);
  }

  @Test
  void figuresAreInPercent() {
    assertThat(Count.f1(new double[] {9, 1, 2, 3}, 1)).isEqualTo(40);
    assertThat(Count.f1(new double[] {0, 0, 0}, 0)).isZero();
    assertThat(Count.percent(3, 4)).isEqualTo(75);
    assertThat(Count.percent(0, 0)).isZero();
  }
}
