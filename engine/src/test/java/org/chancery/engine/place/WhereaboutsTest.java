package org.chancery.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

  /** Trees are given as head and relation of each word, words counted from 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks failed in Suva | 1 nsubj, -1 root, 3 case, 1 obl | CONSULT | 0 | 3 | true",
        "Fiji shot men in Suva | 1 nsubj, -1 root, 1 obj, 4 case, 2 nmod | ASSAULT | 1 | 4 | true",
        "Fiji blamed men in Suva | 1 nsubj, -1 root, 1 obj, 4 case, 2 nmod | ACCUSE | 1 | 4 |"
            + " false",
        "Fiji urged peace in Suva | 1 nsubj, -1 root, 1 obj, 4 case, 1 obl | REQUEST | 1 | 4 |"
            + " true",
        "Fiji said in Suva men fled | 1 nsubj, -1 root, 3 case, 1 obl, 5 nsubj, 1 ccomp | RETREAT |"
            + " 5 | 3 | false",
        "Fiji shot men who met in Suva | 1 nsubj, -1 root, 1 obj, 4 nsubj, 2 acl, 6 case, 4 obl"
            + " | ASSAULT | 1 | 6 | false",
        "talks on war in Suva | -1 root, 2 case, 0 nmod, 4 case, 2 nmod | CONSULT | 0 | 4 | false",
        "a raid near U.S. camps | 1 det, -1 root, 4 case, 4 compound, 1 nmod | ASSAULT | 1 | 3 |"
            + " false",
        "a raid in Suva province | 1 det, -1 root, 4 case, 4 compound, 1 nmod | ASSAULT | 1 | 3 |"
            + " true",
        "shot while hiding in Suva | -1 root, 2 mark, 0 advcl, 4 case, 2 obl | ASSAULT | 0 | 4 |"
            + " true",
        "a raid in Nadi and Suva | 1 det, -1 root, 3 case, 1 nmod, 5 cc, 3 conj | ASSAULT | 1 | 5 |"
            + " true",
      })
  void aPlaceIsOfTheWordItHangsOn(
      String text, String tree, String type, int anchor, int place, boolean said) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    EventAnchor event =
        new EventAnchor(anchor, type, 1, "done", Optional.empty(), Map.of(), Map.of(), List.of());

    assertThat(
            new Whereabouts(seen(parsed, tree), parsed.sentences().getFirst()).isOf(event, place))
        .isEqualTo(said);
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
