package org.chancery.bench.tempeval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;
import org.junit.jupiter.api.Test;

class TempEvalTest {

  @Test
  void countsSpansValuesAndTypes() {
    TempEval score = new TempEval();
    score.add(
        List.of(date(0, 4, "2024"), date(10, 18, "2024-05"), date(30, 34, "2023")),
        List.of(date(0, 4, "2024"), date(12, 18, "2024-06")));

    assertThat(score.figures().get("strict")).isCloseTo(40, within(0.01));
    assertThat(score.figures().get("relaxed")).isCloseTo(80, within(0.01));
    assertThat(score.figures().get("value")).isCloseTo(40, within(0.01));
    assertThat(score.figures().get("type")).isCloseTo(80, within(0.01));
  }

  @Test
  void oneOfOursPairsWithOneOfTheGold() {
    TempEval score = new TempEval();
    score.add(List.of(date(0, 20, "2024")), List.of(date(0, 4, "2024"), date(5, 20, "2024")));

    assertThat(score.figures().get("relaxed")).isCloseTo(200.0 / 3, within(0.01));
  }

  private static Timex date(int begin, int end, String value) {
    return new Timex(new Span(begin, end), Timex.Type.DATE, value);
  }
}
