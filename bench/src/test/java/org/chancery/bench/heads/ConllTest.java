package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.bench.Counted;
import org.junit.jupiter.api.Test;

class ConllTest {

  private static final List<Run> GOLD =
      List.of(new Run(0, 2, "PER"), new Run(4, 5, "LOC"), new Run(6, 8, "ORG"));

  private static Map<String, Double> figures(List<Run> ours) {
    return Conll.figures(Conll.count(GOLD, ours));
  }

  @Test
  void goldItselfIsAllRight() {
    assertThat(figures(GOLD))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("f1", 100.0, "PER", 100.0, "LOC", 100.0, "ORG", 100.0, "MISC", 0.0));
  }

  @Test
  void spanAndTypeMustBothBeRight() {
    Map<String, Double> figures =
        figures(List.of(new Run(0, 2, "PER"), new Run(4, 5, "ORG"), new Run(6, 7, "ORG")));

    assertThat(figures)
        .containsEntry("PER", 100.0)
        .containsEntry("LOC", 0.0)
        .containsEntry("ORG", 0.0);
    assertThat(figures.get("f1")).isEqualTo(100.0 / 3);
  }

  @Test
  void documentsAreSummedAndNotAveraged() {
    double[] most = Conll.count(GOLD, GOLD);
    double[] none = Conll.count(List.of(new Run(0, 1, "MISC")), List.of());

    // Three right of three found and four wanted.
    assertThat(new Counted(List.of(most, none), Conll::figures).score())
        .containsEntry("f1", 600.0 / 7)
        .containsEntry("MISC", 0.0);
  }
}
