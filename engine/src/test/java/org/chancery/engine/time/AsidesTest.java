package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

  /** Trees are given as head and relation of each word, words counted from 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malta charged Cho over the 1995 raid"
            + " | 1 nsubj, -1 root, 1 obj, 6 case, 6 det, 6 nummod, 1 obl | 1 | 5 | true",
        "Malta charged Cho over the 1995 raid"
            + " | 1 nsubj, -1 root, 1 obj, 6 case, 6 det, 6 nummod, 1 obl | 6 | 5 | false",
        "Malta lost in the 1995 vote | 1 nsubj, -1 root, 5 case, 5 det, 5 nummod, 1 obl | 1 | 4"
            + " | false",
        "Malta fell in 1995 | 1 nsubj, -1 root, 3 case, 1 obl | 1 | 3 | false",
      })
  void aDateBeforeANounIsOfThatNoun(
      String text, String tree, int word, int date, boolean otherNoun) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    Timex time = new Timex(parsed.words().get(date).span(), Timex.Type.DATE, "1995");

    assertThat(new Asides(seen(parsed, tree)).isOfOtherNoun(parsed.words().get(word), time))
        .isEqualTo(otherNoun);
  }

  /** Trees as above; whether the date is that of a condition behind the word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malta quits if Cho wins in 1995"
            + " | 1 nsubj, -1 root, 4 mark, 4 nsubj, 1 advcl, 6 case, 4 obl | 1 | 6 | true",
        "Malta quits if Cho wins in 1995"
            + " | 1 nsubj, -1 root, 4 mark, 4 nsubj, 1 advcl, 6 case, 4 obl | 4 | 6 | false",
        "Malta quits when Cho wins in 1995"
            + " | 1 nsubj, -1 root, 4 mark, 4 nsubj, 1 advcl, 6 case, 4 obl | 1 | 6 | false",
        "If Cho wins in 1995 Malta quits"
            + " | 2 mark, 2 nsubj, 6 advcl, 4 case, 2 obl, 6 nsubj, -1 root | 6 | 4 | false",
      })
  void aDateInAConditionIsNotThatOfWhatHangsOnIt(
      String text, String tree, int word, int date, boolean condition) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    Timex time = new Timex(parsed.words().get(date).span(), Timex.Type.DATE, "1995");

    assertThat(new Asides(seen(parsed, tree)).isOfCondition(parsed.words().get(word), time))
        .isEqualTo(condition);
  }

  private static Seen seen(Parsed parsed, String tree) {
    List<Branch> branches =
        Stream.of(tree.split(", ", -1))
            .map(each -> each.split(" ", -1))
            .map(each -> new Branch(Integer.parseInt(each[0]), each[1]))
            .toList();
    Seen nothing = Seen.nothing(parsed);
    return new Seen(
        parsed,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        branches,
        nothing.view());
  }
}
