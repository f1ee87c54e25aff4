package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.agreement.Items.Item;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class ItemsTest {

  private static List<Word> words(String... texts) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      words.add(new Word(words.size(), new Span(at, at + text.length()), text));
      at += text.length() + 1;
    }
    return words;
  }

  @Test
  void aListOfNounsIsParted() {
    List<Word> words = words("brings", "boats", ",", "a", "pier", "and", "maps");
    List<Branch> branches =
        List.of(
            new Branch(-1, "root"),
            new Branch(0, "obj"),
            new Branch(4, "punct"),
            new Branch(4, "det"),
            new Branch(1, "conj"),
            new Branch(6, "cc"),
            new Branch(1, "conj"));

    assertThat(new Items(words, branches).of(1, 7))
        .containsExactly(new Item(1, 2), new Item(3, 5), new Item(6, 7));
  }

  @Test
  void aPairStaysTogether() {
    List<Word> words = words("brings", "boats", "and", "maps");
    List<Branch> branches =
        List.of(
            new Branch(-1, "root"),
            new Branch(0, "obj"),
            new Branch(3, "cc"),
            new Branch(1, "conj"));

    assertThat(new Items(words, branches).of(0, 4)).containsExactly(new Item(0, 4));
  }
}
