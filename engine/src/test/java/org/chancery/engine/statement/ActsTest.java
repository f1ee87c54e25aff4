package org.chancery.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {

  @ParameterizedTest
  @CsvSource({
    "called on, DEMAND",
    "has again called for, DEMAND",
    "lashed out at, CONDEMN",
    "slams, CONDEMN",
    "paid a tribute to, PRAISE",
    "brushed aside, REJECT",
    "was playing down, COMMENT",
    "called it a, COMMENT",
    "invited, OFFER",
    "wants, DEMAND",
    "ruled that, ",
    "did not call for, ",
    "recalled on, ",
  })
  void wordsTogetherTellAnAct(String cue, Act act) {
    assertThat(Acts.ofPhrase(words(cue)).orElse(null)).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource({
    "We strongly condemn it, CONDEMN",
    "\u201c I promise you this, PROMISE",
    "We congratulated him, ",
    "They condemn it, ",
    "We condemn, ",
  })
  void whatIsSaidMayItselfBeTheAct(String said, Act act) {
    assertThat(Acts.performed(words(said)).orElse(null)).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource({
    "that it was not true that Chad had paid, true",
    "the reports are completely untrue, true",
    "there was no truth in it, true",
    "it was true that Chad had paid, false",
    "the road was false, false",
  })
  void whoSaysThatItIsNotSoDenies(String said, boolean denies) {
    assertThat(Acts.deny(words(said))).isEqualTo(denies);
  }

  @ParameterizedTest
  @CsvSource({
    "has never accused, true",
    "did n't announce, true",
    "should warn, true",
    "would have said, true",
    "would say, false",
    "did not accept, false",
    "has accused, false",
    "could not say, false",
  })
  void whatSomebodyShouldOrDidNotSayIsUnsaid(String cue, boolean unsaid) {
    assertThat(Unsaid.is(words(cue), /* own= */ false)).isEqualTo(unsaid);
  }

  @ParameterizedTest
  @CsvSource({
    "did not deny, CONFIRM",
    "has never admitted, DENY",
    "has admitted, ",
  })
  void aNegatedVerbMayTurn(String cue, Act act) {
    assertThat(Unsaid.turned(words(cue)).orElse(null)).isEqualTo(act);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Word(words.size(), new Span(0, word.length()), word));
    }
    return words;
  }
}
