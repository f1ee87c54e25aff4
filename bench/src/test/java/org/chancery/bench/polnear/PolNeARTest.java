package org.chancery.bench.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class PolNeARTest {

  private static final String TEXT = "Ba said that it rains. Ko hoped for sun.";

  private static final PolNeAR.Parts FIRST = parts("Ba", "said", "that it rains");
  private static final PolNeAR.Parts SECOND = parts("Ko", "hoped", "for sun");

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static PolNeAR.Parts parts(String source, String cue, String content) {
    List<Span> sources = new ArrayList<>();
    if (!source.isEmpty()) {
      sources.add(at(source));
    }
    return new PolNeAR.Parts(sources, List.of(at(cue)), List.of(at(content)));
  }

  private static Map<String, Double> figures(PolNeAR.Parts... ours) {
    PolNeAR score = new PolNeAR();
    score.add(TEXT, List.of(FIRST, SECOND), List.of(ours));
    return score.figures();
  }

  @Test
  void goldItselfIsAllRight() {
    assertThat(figures(FIRST, SECOND).values()).allMatch(figure -> figure == 100);
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(figures().values()).allMatch(figure -> figure == 0);
  }

  @Test
  void aContentThatBeginsLateIsSoftlyRight() {
    Map<String, Double> figures = figures(parts("Ba", "said", "it rains"), SECOND);

    assertThat(figures)
        .containsEntry("exact.content", 50.0)
        .containsEntry("begin.content", 50.0)
        .containsEntry("linked.soft", 100.0)
        .containsEntry("linked.exact", 50.0);
    assertThat(figures.get("jaccard.content")).isEqualTo(100 * (8.0 / 13 + 1) / 2);
  }

  @Test
  void exchangedSourcesAreRightAsSpansAndWrongAsLinks() {
    assertThat(figures(parts("Ko", "said", "that it rains"), parts("Ba", "hoped", "for sun")))
        .containsEntry("exact.source", 100.0)
        .containsEntry("linked.soft", 0.0);
  }

  @Test
  void aMissingSourceIsNoLink() {
    assertThat(figures(parts("", "said", "that it rains"), SECOND))
        .containsEntry("linked.soft", 50.0);
  }
}
