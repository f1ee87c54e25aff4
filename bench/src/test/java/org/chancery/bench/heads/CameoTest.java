package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CameoTest {

  private static final List<Run> GOLD =
      Cameo.gold(List.of("B-S", "I-S", "O", "B-T", "O", "B-R", "I-R"));

  @Test
  void tagsTellRoles() {
    assertThat(GOLD)
        .containsExactly(new Run(0, 2, "source"), new Run(3, 4, "target"), new Run(5, 7, "both"));
  }

  @Test
  void aSpanThatIsBothIsASourceAndATarget() {
    assertThat(Cameo.count(GOLD, List.of(new Run(5, 7, "source"))))
        .containsExactly(1, 1, 2, 0, 0, 2);
    assertThat(Cameo.count(GOLD, List.of(new Run(3, 4, "both")))).containsExactly(0, 1, 2, 1, 1, 2);
  }

  @Test
  void figuresAreOfEachRole() {
    List<Run> ours =
        List.of(new Run(0, 2, "source"), new Run(3, 5, "target"), new Run(5, 7, "both"));

    assertThat(Cameo.figures(Cameo.count(GOLD, ours)))
        .containsEntry("source", 100.0)
        .containsEntry("target", 50.0)
        .hasSize(2);
  }
}
