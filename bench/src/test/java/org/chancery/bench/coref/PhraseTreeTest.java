package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class PhraseTreeTest {

  /** A tree of {@code word/class/relation/head} with heads from 1. */
  private static PhraseTree tree(String... tokens) {
    List<Word> words = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      List<String> parts = Arrays.asList(token.split("/", -1));
      Span span = new Span(at, at + parts.getFirst().length());
      words.add(new Word(words.size(), span, parts.getFirst()));
      classes.add(parts.get(1));
      relations.add(parts.get(2));
      heads.add(Integer.parseInt(parts.get(3)) - 1);
      at = span.end() + 1;
    }
    Span whole = words.getFirst().span().through(words.getLast().span());
    return new PhraseTree(new Sentence(0, 0, whole, words), heads, relations, classes);
  }

  private static String mention(PhraseTree tree, int head) {
    List<String> words = tree.sentence().words().stream().map(Word::text).toList();
    return tree.mention(head).of(String.join(" ", words));
  }

  private static final PhraseTree BAKER =
      tree(
          "with/ADP/case/4",
          "the/DET/det/4",
          "old/ADJ/amod/4",
          "baker/NOUN/obl/10",
          "of/ADP/case/6",
          "Ulm/PROPN/nmod/4",
          ",/PUNCT/punct/8",
          "Ida/PROPN/appos/4",
          ",/PUNCT/punct/8",
          "sang/VERB/root/0",
          "she/PRON/nsubj/10");

  @Test
  void keepsTheMarkThatClosesWhatOpensWithin() {
    PhraseTree tree =
        tree(
            "(/PUNCT/punct/2",
            "Union/NOUN/root/0",
            "of/ADP/case/4",
            "Reefs/PROPN/nmod/2",
            "(/PUNCT/punct/6",
            "UR/PROPN/nmod/4",
            ")/PUNCT/punct/6",
            ")/PUNCT/punct/2");

    assertThat(mention(tree, 1)).isEqualTo("Union of Reefs ( UR )");
    assertThat(mention(tree, 5)).isEqualTo("UR");
  }

  @Test
  void keepsTheQuotationMarkThatClosesWhatOpensWithin() {
    PhraseTree tree =
        tree("the/DET/det/3", "\"/PUNCT/punct/3", "elders/NOUN/root/0", "\"/PUNCT/punct/3");

    assertThat(mention(tree, 2)).isEqualTo("the \" elders \"");
  }

  @Test
  void leavesOutPrepositionsAndAppositions() {
    assertThat(mention(BAKER, 3)).isEqualTo("the old baker of Ulm");
    assertThat(mention(BAKER, 5)).isEqualTo("Ulm");
    assertThat(mention(BAKER, 7)).isEqualTo("Ida");
  }

  @Test
  void aVerbStandsForItsClause() {
    assertThat(mention(BAKER, 9)).isEqualTo("with the old baker of Ulm , Ida , sang she");
  }

  @Test
  void keepsThePossessiveMarkAndCutsCoordination() {
    PhraseTree tree =
        tree(
            "only/ADV/advmod/2",
            "Ida/PROPN/nmod/4",
            "'s/PART/case/2",
            "dog/NOUN/root/0",
            "and/CCONJ/cc/6",
            "cat/NOUN/conj/4",
            "./PUNCT/punct/4");

    assertThat(mention(tree, 1)).isEqualTo("Ida 's");
    assertThat(mention(tree, 3)).isEqualTo("only Ida 's dog");
    assertThat(mention(tree, 5)).isEqualTo("cat");
  }

  @Test
  void aPredicateIsWithoutItsSubject() {
    PhraseTree tree = tree("Ida/PROPN/nsubj/4", "is/AUX/cop/4", "a/DET/det/4", "baker/NOUN/root/0");

    assertThat(mention(tree, 3)).isEqualTo("a baker");
  }

  @Test
  void theHeadOfARunIsTheWordThatHangsOutside() {
    assertThat(BAKER.headOf(1, 6)).isEqualTo(3);
    assertThat(BAKER.headOf(4, 6)).isEqualTo(5);
    assertThat(BAKER.headOf(0, 11)).isEqualTo(9);
  }
}
