package org.chancery.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chancery.engine.document.Document;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He didn't say. | He did n't say .",
        "Seoul's envoy, Cho Jae-in | Seoul 's envoy , Cho Jae - in",
        "the U.S.-led force | the U.S. - led force",
        "28,500 troops, 3.5 percent, 16:41 | 28,500 troops , 3.5 percent , 16:41",
        "They cannot stay in N'Djamena | They can not stay in N'Djamena",
        "US$3.5bn or $4m or 20% | US$ 3.5bn or $ 4m or 20 %",
        "AT&T and (BSS/AFP) – | AT&T and ( BSS / AFP ) –",
        "the parties’ 11th summit… | the parties ’ 11th summit …",
        "see https://un.org/a?b=1. | see https://un.org/a?b=1 .",
        "Mr. Diop met Gen. Ba at 5 p.m. Friday | Mr. Diop met Gen. Ba at 5 p.m. Friday",
      })
  void cutsWords(String text, String words) {
    assertThat(String.join(" ", parse(text).words().stream().map(Word::text).toList()))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks failed.|He left.",
        "\"We are ready,\" she said.|\"We will go.\"",
        "\"We go. | Nobody stays,\" he said.",
        "\"Why now?\" Diop asked.|Nobody spoke.",
        "It has U.S. troops.|They left the U.S.|The rest stayed.",
        "Gen. J. R. Ba spoke on Nov. 6 in St. Petersburg.|It rained.",
        "Shares of Apex Inc. fell.|Prices rose 3.5 percent.",
        "He said no. 5 was gone.|\"Is it?\"|\"Yes!\"",
      })
  void endsSentences(String marked) {
    String[] parts = marked.split(" ?\\| ?");
    String text = String.join(" ", parts);
    assertThat(parse(text).sentences().stream().map(s -> s.span().of(text)).toList())
        .containsExactly(parts);
  }

  @Test
  void wordsWithoutAStopAreCut() {
    Parsed parsed = parse("and so on ".repeat(1000));

    assertThat(parsed.sentences()).hasSize(6).allMatch(s -> s.words().size() <= 500);
  }

  @Test
  void noSentenceRunsOverABlankLine() {
    Parsed parsed = parse("First line\n\nSecond line goes on\nhere");

    assertThat(parsed.paragraphs()).containsExactly(new Span(0, 10), new Span(12, 36));
    assertThat(parsed.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void whateverTheTextWordsAreInOrderAndCoverAllButSpace() {
    Random random = new Random(Long.getLong("seed", 1));
    String letters = "aB. ,'\"’“”-—$%\n3é字\u0301\uD83D\uDE00(U.S.)n't@/:&";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Parsed parsed = parse(text.toString());
      int at = 0;
      for (Word word : parsed.words()) {
        assertThat(text.substring(at, word.span().begin())).as("%s", text).isBlank();
        assertThat(word.span().length()).isPositive();
        at = word.span().end();
      }
      assertThat(text.substring(at)).isBlank();
      List<Word> again = parsed.sentences().stream().flatMap(s -> s.words().stream()).toList();
      assertThat(again).isEqualTo(parsed.words());
    }
  }

  private static Parsed parse(String text) {
    return new Splitter().apply(Document.of(text));
  }
}
