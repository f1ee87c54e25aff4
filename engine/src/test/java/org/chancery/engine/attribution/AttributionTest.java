package org.chancery.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class AttributionTest {

  @Test
  void piecesThatOverlapAreOne() {
    assertThat(content(new Span(0, 9), new Span(20, 30), new Span(5, 12)))
        .containsExactly(new Span(20, 30), new Span(0, 12));
    assertThat(content(new Span(0, 30), new Span(5, 12))).containsExactly(new Span(0, 30));
    assertThat(content(new Span(5, 12), new Span(12, 30)))
        .containsExactly(new Span(5, 12), new Span(12, 30));
  }

  private static List<Span> content(Span... pieces) {
    return new Attribution(Optional.empty(), Optional.empty(), List.of(pieces)).content();
  }
}
