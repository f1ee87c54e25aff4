package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static final Tree GOLD =
      new Tree(
          List.of(
              new Tree.Node("Old", "ADJ", 2, "amod"),
              new Tree.Node("ships", "NOUN", 3, "nsubj"),
              new Tree.Node("sank", "VERB", 0, "root"),
              new Tree.Node("off", "ADP", 5, "case"),
              new Tree.Node("Crete", "PROPN", 3, "obl")));

  @Test
  void goldItselfIsAllRight() {
    assertThat(Trees.figures(Trees.count(List.of(GOLD), List.of(GOLD))))
        .containsExactlyInAnyOrderEntriesOf(Map.of("upos", 100.0, "uas", 100.0, "las", 100.0));
  }

  @Test
  void aRelationCountsOnlyWithItsHead() {
    Tree ours =
        new Tree(
            List.of(
                new Tree.Node("Old", "PROPN", 2, "compound"),
                new Tree.Node("ships", "NOUN", 3, "nsubj"),
                new Tree.Node("sank", "VERB", 0, "root"),
                new Tree.Node("off", "ADP", 5, "case"),
                new Tree.Node("Crete", "PROPN", 2, "obl")));

    assertThat(Trees.count(List.of(GOLD), List.of(ours))).containsExactly(4, 4, 3, 5);
    assertThat(Trees.figures(Trees.count(List.of(GOLD), List.of(ours))))
        .containsExactlyInAnyOrderEntriesOf(Map.of("upos", 80.0, "uas", 80.0, "las", 60.0));
  }

  @Test
  void wordsOfAllSentencesCountAlike() {
    Tree rain = new Tree(List.of(new Tree.Node("Rain", "NOUN", 0, "root")));
    Tree wrong = new Tree(List.of(new Tree.Node("Rain", "VERB", 0, "root")));

    assertThat(Trees.count(List.of(GOLD, rain), List.of(GOLD, wrong))).containsExactly(5, 6, 6, 6);
  }
}
