package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CorefMetricsTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  /** One cluster is split, one takes in a piece of it, g is missed, h, i and k are none. */
  private static final List<Set<String>> GOLD =
      List.of(Set.of("a", "b", "c"), Set.of("d", "e"), Set.of("f"), Set.of("g"));

  private static final List<Set<String>> OURS =
      List.of(Set.of("a", "b"), Set.of("c", "d", "e"), Set.of("f"), Set.of("h", "i"), Set.of("k"));

  private static Map<String, Double> figures(List<Set<String>> gold, List<Set<String>> ours) {
    return CorefMetrics.figures(CorefMetrics.counts(gold, ours));
  }

  /**
   * Recall: abc falls into ab and c, so 1 of its 2 links is kept; de keeps its 1 of 1: 2 of 3.
   * Precision: ab keeps 1 of 1; cde falls into c and de, 1 of 2; hi into two, 0 of 1: 2 of 4.
   */
  @Test
  void mucCountsLinks() {
    assertThat(CorefMetrics.counts(GOLD, OURS)).startsWith(2, 3, 2, 4);
    assertThat(figures(GOLD, OURS).get("muc")).isCloseTo(100 * 4.0 / 7, CLOSE);
  }

  /**
   * Recall: abc (2·2 + 1·1) / 3 = 5/3, de 2·2 / 2 = 2, f 1, g 0: 14/3 of 7 mentions, which is 2/3.
   * Precision: ab 2·2 / 2 = 2, cde (1·1 + 2·2) / 3 = 5/3, f 1, hi 0, k 0: 14/3 of 9, which is
   * 14/27. F1: (2 · 2/3 · 14/27) / (2/3 + 14/27) = (56/81) / (96/81) = 7/12.
   */
  @Test
  void b3CountsMentions() {
    double[] counts = CorefMetrics.counts(GOLD, OURS);

    assertThat(counts[4]).isCloseTo(14.0 / 3, CLOSE);
    assertThat(counts[5]).isEqualTo(7);
    assertThat(counts[6]).isCloseTo(14.0 / 3, CLOSE);
    assertThat(counts[7]).isEqualTo(9);
    assertThat(figures(GOLD, OURS).get("b3")).isCloseTo(100 * 7.0 / 12, CLOSE);
  }

  /**
   * abc with ab is alike by 2·2 / 5, abc with cde by 2·1 / 6, de with cde by 2·2 / 5, f with f by
   * 1: at best 13/5, of 4 gold clusters and of 5 of ours. F1: 2 · 13/5 / 9.
   */
  @Test
  void ceafePairsClusters() {
    double[] counts = CorefMetrics.counts(GOLD, OURS);

    assertThat(counts[8]).isCloseTo(2.6, CLOSE);
    assertThat(counts[9]).isEqualTo(4);
    assertThat(counts[11]).isEqualTo(5);
    assertThat(figures(GOLD, OURS).get("ceafe")).isCloseTo(100 * 5.2 / 9, CLOSE);
  }

  @Test
  void conllIsTheMean() {
    double mean = 100 * (4.0 / 7 + 7.0 / 12 + 5.2 / 9) / 3;

    assertThat(figures(GOLD, OURS).get("conll")).isCloseTo(mean, CLOSE);
  }

  @Test
  void goldItselfIsAllRight() {
    assertThat(figures(GOLD, GOLD).values()).allMatch(figure -> Math.abs(figure - 100) < 1e-9);
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(figures(GOLD, List.of()).values()).allMatch(figure -> figure == 0);
  }

  /** MUC sees no cluster of one mention: of 1 link 1 is kept, whatever stands alone. */
  @Test
  void singleMentionsCountButForMuc() {
    Map<String, Double> figures =
        figures(List.of(Set.of("a", "b"), Set.of("c")), List.of(Set.of("a", "b")));

    assertThat(figures.get("muc")).isCloseTo(100, CLOSE);
    assertThat(figures.get("b3")).isCloseTo(100 * 4.0 / 5, CLOSE);
    assertThat(figures.get("ceafe")).isCloseTo(100 * 2.0 / 3, CLOSE);
  }

  /** The second document has 1 link more on each side and keeps none: 2 of 4, and 2 of 5. */
  @Test
  void figuresAreOfTheSumsOverDocuments() {
    double[] sums = CorefMetrics.counts(GOLD, OURS);
    double[] second =
        CorefMetrics.counts(
            List.of(Set.of("x", "y"), Set.of("z")), List.of(Set.of("x", "z"), Set.of("y")));
    for (int i = 0; i < sums.length; i++) {
      sums[i] += second[i];
    }

    assertThat(CorefMetrics.figures(sums).get("muc")).isCloseTo(100 * 4.0 / 9, CLOSE);
  }
}
