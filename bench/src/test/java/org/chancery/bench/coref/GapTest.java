package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class GapTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static final String TEXT = "Ida Ross \"Idy\" met Eva Lee's aunt. Eva Lee said she sang.";

  private static final GapItem ITEM = item("she", 48, "TRUE", "FALSE");

  private static final Parsed PARSED = new Splitter().apply(Document.of(TEXT));

  private static GapItem item(String pronoun, int at, String first, String second) {
    return GapItem.of(
        String.join(
            "\t",
            "made-1",
            TEXT,
            pronoun,
            String.valueOf(at),
            "Ida Ross",
            "0",
            first,
            "Eva Lee's",
            "19",
            second,
            "nowhere"));
  }

  @Test
  void readsTheColumns() {
    assertThat(ITEM.id()).isEqualTo("made-1");
    assertThat(ITEM.text()).isEqualTo(TEXT);
    assertThat(ITEM.pronoun().of(TEXT)).isEqualTo("she");
    assertThat(ITEM.isFeminine()).isTrue();
    assertThat(ITEM.names())
        .containsExactly(
            new GapItem.Name(new Span(0, 8), true), new GapItem.Name(new Span(19, 28), false));
    assertThat(item("His", 48, "TRUE", "FALSE").isFeminine()).isFalse();
  }

  @Test
  void aLineOfOtherColumnsIsRefused() {
    assertThatThrownBy(() -> GapItem.of("made-3\tHer dog bit Ida."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("made-3");
  }

  @Test
  void theHeadIsTheLastWordThatIsNoMark() {
    assertThat(head(ITEM.names().get(1).span())).isEqualTo("Lee");
    assertThat(head(ITEM.names().getFirst().span())).isEqualTo("Ross");
  }

  @Test
  void theHeadStandsBeforeWhatFurtherTells() {
    Parsed parsed = new Splitter().apply(Document.of("So Ida Ross of Ulm came."));

    assertThat(parsed.words().get(Gap.head(parsed, new Span(3, 18))).text()).isEqualTo("Ross");
  }

  private static String head(Span name) {
    return PARSED.words().get(Gap.head(PARSED, name)).text();
  }

  /** Scores the words by what they say; only pairs with the later word left have a score. */
  private static List<Boolean> meant(double ross, double lee) {
    return Gap.meant(
        ITEM,
        PARSED,
        (later, earlier) -> {
          assertThat(PARSED.words().get(later).text()).isEqualTo("she");
          return switch (PARSED.words().get(earlier).text()) {
            case "Ross" -> OptionalDouble.of(ross);
            case "Lee" -> OptionalDouble.of(lee);
            default -> OptionalDouble.empty();
          };
        });
  }

  @Test
  void theBetterNameIsMeantIfItIsLikely() {
    assertThat(meant(1, 2)).containsExactly(false, true);
    assertThat(meant(2, 1)).containsExactly(true, false);
    assertThat(meant(-1, 1)).containsExactly(false, true);
    assertThat(meant(-1, -2)).containsExactly(false, false);
  }

  @Test
  void aPronounBeforeTheNameStandsRight() {
    GapItem item =
        GapItem.of("made-2\tHer dog bit Ida.\tHer\t0\tIda\t12\tTRUE\tdog\t4\tFALSE\tnowhere");
    Parsed parsed = new Splitter().apply(Document.of(item.text()));

    List<Boolean> meant =
        Gap.meant(item, parsed, (later, earlier) -> OptionalDouble.of(later - earlier));

    assertThat(meant).containsExactly(true, false);
  }

  @Test
  void countsEachNameByThePronoun() {
    double[] he = Gap.counts(item("he", 48, "TRUE", "FALSE"), List.of(true, true));
    double[] she = Gap.counts(item("Her", 48, "FALSE", "TRUE"), List.of(true, true));

    assertThat(he).containsExactly(1, 2, 1, 0, 0, 0);
    assertThat(she).containsExactly(0, 0, 0, 1, 2, 1);
  }

  /**
   * Masculine 3 right of 4 and 4 is 3/4, feminine 1 of 2 and 2 is 1/2, both 4 of 6 and 6 is 2/3.
   */
  @Test
  void biasIsFeminineOverMasculine() {
    Map<String, Double> figures = Gap.figures(new double[] {3, 4, 4, 1, 2, 2});

    assertThat(figures.get("masculine")).isCloseTo(75, CLOSE);
    assertThat(figures.get("feminine")).isCloseTo(50, CLOSE);
    assertThat(figures.get("f1")).isCloseTo(200.0 / 3, CLOSE);
    assertThat(figures.get("bias")).isCloseTo(2.0 / 3, CLOSE);
  }
}
