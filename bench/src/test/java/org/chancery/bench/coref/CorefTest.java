package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class CorefTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static final Mention IDA = new Mention(new Span(0, 3), 0, "person", true);
  private static final Mention SHE = new Mention(new Span(10, 13), 3, "person", false);
  private static final Mention BREAD = new Mention(new Span(20, 25), 5, "object", false);
  private static final Mention IT = new Mention(new Span(30, 32), 7, "object", false);

  private static Map<String, Double> figures(List<List<Mention>> gold, List<List<Mention>> ours) {
    return Coref.figures(Coref.counts(gold, ours));
  }

  @Test
  void goldItselfIsAllRight() {
    List<List<Mention>> gold = List.of(List.of(IDA, SHE), List.of(BREAD, IT));

    assertThat(figures(gold, gold))
        .containsOnlyKeys("conll", "muc", "b3", "ceafe", "named.conll")
        .allSatisfy((_, figure) -> assertThat(figure).isCloseTo(100, CLOSE));
  }

  /**
   * The bread is in two: MUC has 1 of 2 links and 1 of 1; B³ 2 + 2 · 1/2 = 3 of 4 mentions and 4 of
   * 4; CEAFe 1 + 2/3 of 2 clusters and of 3. F1: 2/3, 6/7 and 2/3.
   */
  @Test
  void whatIsWrongAboutThingsIsNotWrongAboutNames() {
    Map<String, Double> figures =
        figures(
            List.of(List.of(IDA, SHE), List.of(BREAD, IT)),
            List.of(List.of(IDA, SHE), List.of(BREAD), List.of(IT)));

    assertThat(figures.get("muc")).isCloseTo(100 * 2.0 / 3, CLOSE);
    assertThat(figures.get("b3")).isCloseTo(100 * 6.0 / 7, CLOSE);
    assertThat(figures.get("ceafe")).isCloseTo(100 * 2.0 / 3, CLOSE);
    assertThat(figures.get("conll")).isCloseTo(100 * (2.0 / 3 + 6.0 / 7 + 2.0 / 3) / 3, CLOSE);
    assertThat(figures.get("named.conll")).isCloseTo(100, CLOSE);
  }

  @Test
  void aNameThatStandsApartIsWrongAmongNames() {
    Map<String, Double> figures =
        figures(List.of(List.of(IDA, SHE)), List.of(List.of(IDA), List.of(SHE)));

    // Ours has one named cluster. MUC 0; B³ 1/2 of 2 mentions, 1 of 1; CEAFe 2/3 of 1 and of 1.
    assertThat(figures.get("named.conll"))
        .isCloseTo(100 * (0 + 2 * 0.25 / 1.25 + 2.0 / 3) / 3, CLOSE);
  }

  @Test
  void noDocumentsGiveNoFigureButZero() {
    assertThat(Coref.figures(new double[0]).values()).hasSize(5).allMatch(figure -> figure == 0);
  }
}
