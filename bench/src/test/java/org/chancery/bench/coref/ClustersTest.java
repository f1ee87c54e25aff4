package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final Clusters.Apart NONE_APART = (_, _) -> false;

  private static Mention mention(int head, String type, boolean isName) {
    return new Mention(new Span(head, head + 1), head, type, isName);
  }

  private static Mention mention(int head) {
    return mention(head, "person", false);
  }

  /** Scores by {@code later earlier}; pairs that are not given are not seen. */
  private static Clusters.Same scores(Map<String, Double> scores) {
    return (later, earlier) -> {
      String pair = later + " " + earlier;
      return scores.containsKey(pair)
          ? OptionalDouble.of(scores.getOrDefault(pair, 0.0))
          : OptionalDouble.empty();
    };
  }

  @Test
  void eachTakesUpTheBestEarlierOne() {
    Clusters.Same same =
        scores(Map.of("3 1", 0.5, "5 1", 0.1, "5 3", 0.2, "7 1", -1.0, "7 3", -2.0, "9 7", 0.1));

    List<List<Mention>> clusters =
        Clusters.of(
            List.of(mention(1), mention(3), mention(5), mention(7), mention(9)), same, NONE_APART);

    assertThat(clusters)
        .containsExactly(
            List.of(mention(1), mention(3), mention(5)), List.of(mention(7), mention(9)));
  }

  @Test
  void whatIsTakenUpTwiceIsInOneCluster() {
    List<List<Mention>> clusters =
        Clusters.of(
            List.of(mention(1), mention(3), mention(5)),
            scores(Map.of("3 1", 2.0, "5 1", 1.0)),
            NONE_APART);

    assertThat(Clusters.spans(clusters))
        .containsExactly(Set.of(new Span(1, 2), new Span(3, 4), new Span(5, 6)));
  }

  @Test
  void aScoreOfZeroIsNone() {
    assertThat(Clusters.of(List.of(mention(1), mention(3)), scores(Map.of("3 1", 0.0)), NONE_APART))
        .hasSize(2);
  }

  @Test
  void nothingJoinsAClusterOfWhatItIsApartFrom() {
    Clusters.Same same = scores(Map.of("3 1", 1.0, "5 3", 2.0, "7 3", 1.0));

    List<List<Mention>> clusters =
        Clusters.of(
            List.of(mention(1), mention(3), mention(5), mention(7)),
            same,
            (word, other) -> word == 5 && other == 1);

    assertThat(clusters)
        .containsExactly(List.of(mention(1), mention(3), mention(7)), List.of(mention(5)));
  }

  @Test
  void aNamedClusterNeedsANameAndAType() {
    assertThat(Clusters.namesOne(List.of(mention(1, "person", true)))).isTrue();
    assertThat(Clusters.namesOne(List.of(mention(1, "person", false)))).isFalse();
    assertThat(Clusters.namesOne(List.of(mention(1, "time", true)))).isFalse();
    assertThat(Clusters.namesOne(List.of(mention(1, "time", true), mention(3, "place", false))))
        .isTrue();
  }

  @Test
  void oursAreOfTheirCommonestType() {
    Mention name = mention(1, "object", true);
    Mention thing = mention(3, "object", false);
    Mention place = mention(5, "place", false);

    assertThat(Clusters.mostlyNamesOne(List.of(place, name))).isTrue();
    assertThat(Clusters.mostlyNamesOne(List.of(name, place))).isFalse();
    assertThat(Clusters.mostlyNamesOne(List.of(place, name, thing))).isFalse();
    assertThat(Clusters.mostlyNamesOne(List.of(place, thing, place))).isFalse();
  }
}
