package org.chancery.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.app.brief.Segments.Mark;
import org.chancery.app.brief.Segments.Segment;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

  @Test
  void overlappingMarksAreCutWhereEitherEnds() {
    List<Segment> segments =
        Segments.of(
            new Span(0, 10),
            List.of(
                new Mark("a", List.of(new Span(2, 6))), new Mark("b", List.of(new Span(4, 8)))));

    assertThat(segments)
        .containsExactly(
            new Segment(new Span(0, 2), List.of(), List.of()),
            new Segment(new Span(2, 4), List.of("a"), List.of("a")),
            new Segment(new Span(4, 6), List.of("a", "b"), List.of("b")),
            new Segment(new Span(6, 8), List.of("b"), List.of()),
            new Segment(new Span(8, 10), List.of(), List.of()));
  }

  @Test
  void segmentsTogetherAreTheWhole() {
    Random random = new Random(Long.getLong("seed", 1));
    for (int i = 0; i < 200; i++) {
      List<Mark> marks = new ArrayList<>();
      for (int m = 0; m < random.nextInt(6); m++) {
        int begin = random.nextInt(30);
        marks.add(new Mark("m" + m, List.of(new Span(begin, begin + 1 + random.nextInt(20)))));
      }
      int at = 5;
      for (Segment segment : Segments.of(new Span(5, 25), marks)) {
        assertThat(segment.span().begin()).isEqualTo(at);
        at = segment.span().end();
      }
      assertThat(at).isEqualTo(25);
    }
  }
}
