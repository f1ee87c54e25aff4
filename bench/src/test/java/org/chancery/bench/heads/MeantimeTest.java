package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeantimeTest {

  private static Meantime.Event event(int begin, int end, String... values) {
    Map<String, String> named =
        values.length == 0
            ? Map.of()
            : Map.of("certainty", values[0], "polarity", values[1], "future", values[2]);
    return new Meantime.Event(new Run(begin, end, "event"), named);
  }

  @Test
  void aSpanCoversTheWordsThatItTouches() {
    Parsed parsed = new Splitter().apply(Document.of("Mills may shut down. None shut."));
    String record =
        """
        {"events":[
        {"b":10,"e":17,"certainty":"POSSIBLE","polarity":"POS","time":"FUTURE"},
        {"b":26,"e":30,"certainty":"CERTAIN","polarity":"UNDERSPECIFIED","time":null},
        {"b":25,"e":26}]}
        """;

    assertThat(Meantime.gold(JsonMapper.shared().readTree(record), parsed))
        .containsExactly(
            event(2, 4, "POSSIBLE", "POS", "FUTURE"),
            new Meantime.Event(new Run(6, 7, "event"), Map.of("certainty", "CERTAIN")));
  }

  @Test
  void valuesCountWhereTheAnchorIsRight() {
    List<Meantime.Event> gold =
        List.of(
            event(0, 1, "CERTAIN", "POS", "NON_FUTURE"),
            event(3, 5, "POSSIBLE", "POS", "FUTURE"),
            event(7, 8, "CERTAIN", "NEG", "NON_FUTURE"));
    List<Meantime.Event> ours =
        List.of(
            event(0, 1, "CERTAIN", "POS", "FUTURE"),
            event(3, 4, "POSSIBLE", "POS", "FUTURE"),
            event(7, 8, "CERTAIN", "POS", "FUTURE"));

    assertThat(Meantime.count(gold, ours)).containsExactly(2, 3, 3, 2, 2, 1, 2, 0, 2);
    Map<String, Double> figures = Meantime.figures(Meantime.count(gold, ours));
    assertThat(figures)
        .containsEntry("certainty", 100.0)
        .containsEntry("polarity", 50.0)
        .containsEntry("future", 0.0);
    assertThat(figures.get("anchor")).isEqualTo(200.0 / 3);
  }

  @Test
  void whatTheGoldDoesNotTellIsNotCounted() {
    List<Meantime.Event> ours = List.of(event(0, 1, "CERTAIN", "POS", "NON_FUTURE"));

    assertThat(Meantime.count(List.of(event(0, 1)), ours))
        .containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void ofEventsOfTheSameWordsTheFirstCounts() {
    List<Meantime.Event> gold =
        List.of(
            event(0, 1, "CERTAIN", "POS", "NON_FUTURE"), event(0, 1, "POSSIBLE", "NEG", "FUTURE"));

    assertThat(Meantime.count(gold, gold.subList(0, 1))).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1);
  }
}
