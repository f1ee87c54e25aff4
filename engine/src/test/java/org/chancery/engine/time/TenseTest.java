package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.time.Tense.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenseTest {

  /** Trees as {@code head relation} of each word, heads by place, -1 for the root. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mali votes on Thursday | 1 nsubj,-1 root,3 case,1 obl | FUTURE",
        "Riders vote on Thursday | 1 nsubj,-1 root,3 case,1 obl | FUTURE",
        "Mali voted on Thursday | 1 nsubj,-1 root,3 case,1 obl | PAST",
        "Togo beat the hosts on Thursday | 1 nsubj,-1 root,3 det,1 obj,5 case,1 obl | PAST",
        "Mali called for talks on Thursday | 1 nsubj,-1 root,3 case,1 obl,5 case,3 nmod | FUTURE",
        "Mali says on Thursday | 1 nsubj,-1 root,3 case,1 obl | OPEN",
        "It grew and lapses in December | 1 nsubj,-1 root,3 cc,1 conj,5 case,3 obl | FUTURE",
        "Once Mali has voted in May | 3 mark,3 nsubj,3 aux,-1 root,5 case,3 obl | FUTURE",
        "Mali , once rich , has voted in May | 6 nsubj,3 punct,3 advmod,0 amod,3 punct,6 aux,-1"
            + " root,8 case,6 obl | PAST",
      })
  void theVerbThatATimeHangsOnTells(String text, String tree, Direction direction) {
    Line words = new Line(new Splitter().apply(Document.of(text)).words());
    FiniteVerbs verbs = new FiniteVerbs(words, branches(tree));
    assertThat(new Tense(words, verbs).at(words.size() - 1)).isEqualTo(direction);
  }

  private static List<Branch> branches(String tree) {
    return Arrays.stream(tree.split(",", -1))
        .map(word -> word.strip().split(" ", 2))
        .map(parts -> new Branch(Integer.parseInt(parts[0]), parts[1]))
        .toList();
  }
}
