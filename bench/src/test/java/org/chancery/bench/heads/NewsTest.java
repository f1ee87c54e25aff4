package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NewsTest {

  private static final List<List<Span>> NOBODY = List.of(List.of(), List.of());

  private static News.Telling telling(int begin, String type, boolean may) {
    return new News.Telling(new Span(begin, begin + 3), type, "done", may, NOBODY);
  }

  @Test
  void partiesOfOtherSentencesAreNotWanted() {
    Parsed parsed = new Splitter().apply(Document.of("Mali spoke. It expelled them."));
    String article =
        """
        {"events":[{"anchor":[15,23],"type":"SANCTION","standing":"done",
        "actors":[[12,14],[0,4]],"recipients":[[24,28]]},
        {"anchor":[5,10],"standing":"done","stage":"ended"}]}
        """;

    assertThat(News.gold(JsonMapper.shared().readTree(article), parsed))
        .containsExactly(
            new News.Telling(
                new Span(15, 23),
                "SANCTION",
                "done",
                false,
                List.of(List.of(new Span(12, 14)), List.of(new Span(24, 28)))));
  }

  @Test
  void whatMayBeCodedCountsNowhere() {
    List<News.Telling> gold = List.of(telling(0, "AID", false), telling(10, "AID", true));
    List<News.Telling> ours =
        List.of(telling(0, "AID", false), telling(10, "CONSULT", false), telling(20, "AID", false));

    assertThat(News.count(gold, ours)).containsExactly(1, 2, 1, 1, 0, 0, 0);
  }

  @Test
  void partiesCountWhereTheActIsRight() {
    Span chad = new Span(4, 8);
    Span mali = new Span(9, 13);
    News.Telling gold =
        new News.Telling(
            new Span(0, 3), "AID", "done", false, List.of(List.of(chad), List.of(mali)));
    News.Telling ours =
        new News.Telling(
            new Span(0, 3), "AID", "planned", false, List.of(List.of(chad, mali), List.of()));

    double[] row = News.count(List.of(gold), List.of(ours));

    assertThat(row).containsExactly(1, 1, 1, 0, 1, 2, 2);
    assertThat(News.figures(row))
        .containsEntry("type", 100.0)
        .containsEntry("standing", 0.0)
        .containsEntry("roles", 50.0);
  }
}
