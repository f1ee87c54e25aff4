package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY = Model.bundled().vocabulary();
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  private static String pieces(String word) {
    return String.join(" ", PIECES.of(word).stream().map(VOCABULARY::get).toList());
  }

  /** What the base model's own tokenizer gives. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treaty|treaty",
        "Treaty|treaty",
        "Président|president",
        "denuclearization|den ##uc ##lea ##rization",
        "U.S.|u . s .",
        "28,500|28 , 500",
        "€40|€ ##40",
        "$30|$ 30",
        "first-ever|first - ever",
        "“We|“ we",
        "co\u00adoperation|cooperation",
        "\ufffd|[UNK]",
        "条約|[UNK] [UNK]",
      })
  void areThoseOfTheReferenceTokenizer(String word, String expected) {
    assertThat(pieces(word)).isEqualTo(expected);
  }

  @Test
  void aWordWithoutEndIsUnknownAtOnce() {
    assertThat(pieces("a".repeat(1_000_000))).isEqualTo("[UNK]");
  }

  @Test
  void capitalsDoNotDependOnTheLocale() {
    assertThat(pieces("INITIALLED")).isEqualTo(pieces("initialled"));
  }
}
