package org.chancery.engine.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private final Sample east = new Sample(List.of(3f, 0f), Set.of("canoe", "river"));
  private final Sample west = new Sample(List.of(-5f, 0f), Set.of("canoe", "net"));
  private final Features features = Features.of(List.of(east, west));

  /** States become (1, 0) and (-1, 0): their centre is 0, and their mean distance from it 1. */
  @Test
  void statesAreMadeEquallyLongAndCentred() {
    assertThat(features.of(east)).startsWith(1, 0);
    assertThat(features.of(west)).startsWith(-1, 0);
    assertThat(features.of(east)).endsWith(1);
  }

  /** The stem that all have is worth nothing, and those that one has are left out. */
  @Test
  void onlyStemsOfSeveralSentencesCount() {
    Sample south = new Sample(List.of(0f, 1f), Set.of("river"));
    Features three = Features.of(List.of(east, west, south));

    assertThat(features.of(east)).hasSize(4);
    assertThat(three.of(south)).hasSize(5);
    double canoe = Math.log(3.0 / 2);
    double unit = canoe / Math.sqrt(2 * canoe * canoe);
    assertThat(three.of(east)[2]).isCloseTo(unit, within(1e-12));
    assertThat(three.of(south)[2]).isZero();
    assertThat(three.of(south)[3]).isCloseTo(1, within(1e-12));
  }
}
