package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chancery.bench.Counted;
import org.junit.jupiter.api.Test;

class FactualityTest {

  private static Map<String, Double> figures(Factuality.Fact... facts) {
    return Factuality.figures(Factuality.count(List.of(facts)));
  }

  private static Factuality.Fact fact(double gold, double ours) {
    return new Factuality.Fact(gold, ours);
  }

  @Test
  void errorsCountWithoutTheirSign() {
    assertThat(figures(fact(3, 2), fact(-3, -2.5), fact(0, 1.5))).containsEntry("mae", 1.0);
  }

  @Test
  void whatRisesWithTheGoldCorrelates() {
    assertThat(figures(fact(-3, -1), fact(0, 0), fact(3, 1)).get("r")).isCloseTo(1, within(1e-9));
    assertThat(figures(fact(-3, 2), fact(0, 1), fact(3, 0)).get("r")).isCloseTo(-1, within(1e-9));
  }

  @Test
  void correlationIsPearsons() {
    // From the means 2 and 2: gold -1, 0, 1 and ours -1, -1, 2; so 3 of the root of 2 times 6.
    assertThat(figures(fact(1, 1), fact(2, 1), fact(3, 4)).get("r"))
        .isCloseTo(3 / Math.sqrt(12), within(1e-9));
  }

  @Test
  void whatIsAlwaysTheSameDoesNotCorrelate() {
    assertThat(figures(fact(-3, 1), fact(3, 1))).containsEntry("r", 0.0);
    assertThat(figures()).containsEntry("r", 0.0).containsEntry("mae", 0.0);
  }

  @Test
  void sentencesAreCountedTogether() {
    double[] one = Factuality.count(List.of(fact(3, 1), fact(-3, -1)));
    double[] other = Factuality.count(List.of(fact(1, 1)));

    // Products 3, 3, 1; means 1/3 and 1/3; squares 19 and 3.
    Map<String, Double> figures = new Counted(List.of(one, other), Factuality::figures).score();
    assertThat(figures.get("mae")).isCloseTo(4.0 / 3, within(1e-9));
    assertThat(figures.get("r"))
        .isCloseTo((7 - 1.0 / 3) / Math.sqrt((19 - 1.0 / 3) * (3 - 1.0 / 3)), within(1e-9));
  }
}
