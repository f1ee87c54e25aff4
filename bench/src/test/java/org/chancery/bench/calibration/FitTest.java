package org.chancery.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.confidence.Kind;
import org.junit.jupiter.api.Test;

class FitTest {

  private static List<Told> facts(String story, double anchor, int right, int wrong) {
    Optional<BigDecimal> confidence = Optional.of(new BigDecimal("0.90"));
    List<Told> facts = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      facts.add(new Told(story, Kind.EVENT, Map.of("anchor", anchor), confidence, i < right));
    }
    return facts;
  }

  @Test
  void withoutSignalsTheShareThatIsRightIsTheProbability() {
    Calibration fitted = Fit.of(facts("a", 0, 300, 100));

    assertThat(fitted.chance(Kind.EVENT, Map.of())).isCloseTo(0.75, within(1e-4));
    assertThat(fitted.weights()).containsOnlyKeys(Kind.EVENT);
  }

  /** With many facts the penalty hardly counts: 1 in 4 at -1, 3 in 4 at 1. */
  @Test
  void aSignalThatTellsGetsItsWeight() {
    List<Told> facts = facts("a", 1, 7500, 2500);
    facts.addAll(facts("b", -1, 2500, 7500));

    Calibration fitted = Fit.of(facts);

    assertThat(fitted.chance(Kind.EVENT, Map.of("anchor", 1.0))).isCloseTo(0.75, within(0.001));
    assertThat(fitted.chance(Kind.EVENT, Map.of("anchor", -1.0))).isCloseTo(0.25, within(0.001));
  }

  /** Story a is all right and the other two all wrong: a is judged by those, and they by all. */
  @Test
  void eachStoryIsJudgedByTheOthers() {
    List<Told> facts = new ArrayList<>(facts("a", 0, 50, 0));
    facts.addAll(facts("b", 0, 0, 50));
    facts.addAll(facts("c", 0, 0, 50));

    LeftOutStories others = new LeftOutStories(facts);

    assertThat(others.chance(facts.getFirst())).isLessThan(0.01);
    assertThat(others.chance(facts.getLast())).isCloseTo(0.5, within(0.001));
  }
}
