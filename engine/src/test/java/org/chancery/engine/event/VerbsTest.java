package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {

  /** Trees are given as head and relation of each word, words counted from 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru expelled envoys | 1 nsubj, -1 root, 1 obj | 1 | false",
        "Peru was expelled by Chile | 2 nsubj, 2 aux, -1 root, 4 case, 2 obl | 2 | true",
        "men jailed by Chile | -1 root, 0 acl, 3 case, 1 obl | 1 | true",
        "Peru was hit and fled it | 2 nsubj, 2 aux, -1 root, 4 cc, 2 conj, 4 obj | 4 | false",
        "Cho waits , accused of theft | 1 nsubj, -1 root, 3 punct, 1 advcl, 5 case, 3 obl | 3 |"
            + " true",
        "Cuba came under fire | 1 nsubj, -1 root, 3 case, 1 obl | 1 | true",
        "a plan to leave | 1 det, -1 root, 3 mark, 1 acl | 3 | false",
      })
  void whatIsDoneToTheSubjectIsPassive(String text, String tree, int verb, boolean passive) {
    assertThat(verbs(text, tree).isPassive(verb)).isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "men who shot goats | -1 root, 2 nsubj, 0 acl, 2 obj | 1 | 0",
        "men shot goats | 1 nsubj, -1 root, 1 obj | 0 | -1",
      })
  void whoTakesUpTheWordBeforeIt(String text, String tree, int word, int takenUp) {
    assertThat(verbs(text, tree).takenUp(word)).isEqualTo(takenUp);
  }

  private static Verbs verbs(String text, String tree) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    List<Branch> branches =
        Stream.of(tree.split(", ", -1))
            .map(each -> each.split(" ", -1))
            .map(each -> new Branch(Integer.parseInt(each[0]), each[1]))
            .toList();
    return new Verbs(new Tree(parsed.sentences().getFirst(), parsed.words(), branches));
  }
}
