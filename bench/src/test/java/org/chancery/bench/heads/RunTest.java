package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.network.Labelled;
import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void labelsTellRuns() {
    assertThat(Run.of(List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-LOC"), 0))
        .containsExactly(new Run(0, 2, "PER"), new Run(3, 4, "LOC"), new Run(4, 6, "LOC"));
  }

  @Test
  void placesAreThoseOfTheDocument() {
    assertThat(Run.of(List.of("O", "B-ORG"), 10)).containsExactly(new Run(11, 12, "ORG"));
  }

  @Test
  void anInsideWithoutItsBeginningBeginsARun() {
    assertThat(Run.of(List.of("I-S", "I-S", "I-T", "O", "I-T"), 0))
        .containsExactly(new Run(0, 2, "S"), new Run(2, 3, "T"), new Run(4, 5, "T"));
  }

  @Test
  void noLabelsNoRuns() {
    assertThat(Run.of(List.of(), 0)).isEmpty();
    assertThat(Run.of(List.of("O", "O"), 0)).isEmpty();
  }

  @Test
  void aHeadsSpanIsARunHoweverLikely() {
    assertThat(Run.of(List.of(new Labelled(2, 4, "PER", 0.3))))
        .containsExactly(new Run(2, 4, "PER"));
  }
}
