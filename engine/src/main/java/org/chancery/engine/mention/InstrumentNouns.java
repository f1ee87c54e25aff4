package org.chancery.engine.mention;

import java.util.List;
import java.util.Set;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Word;

/** Which nouns of a text mean an agreement or another instrument, as the words round them tell. */
final class InstrumentNouns {

  private static final Set<String> MUCH = Set.of("great", "good");

  /** How far from a noun a step to what it means may be told. */
  private static final int NEAR = 9;

  private static final double EVEN = 0.5;

  private final View view;

  InstrumentNouns(View view) {
    this.view = view;
  }

  /** Whether the noun means one here: {@code the text}, {@code a deal}, {@code EU sanctions}. */
  boolean isOne(List<Word> sentence, int head) {
    Word word = sentence.get(head);
    boolean text =
        head > 0 && sentence.get(head - 1).is("the") && (word.is("text") || word.is("document"));
    return text
        || HeadWords.isCease(sentence, head)
        || isAgreement(sentence, head)
        || isRegime(sentence, head)
        || isTold(sentence, head);
  }

  /** {@code deal}, but not {@code a great deal of}. */
  private static boolean isAgreement(List<Word> sentence, int head) {
    boolean much =
        sentence.get(head).is("deal")
            && head > 1
            && MUCH.contains(sentence.get(head - 1).text())
            && sentence.get(head - 2).is("a");
    return HeadWords.isAgreement(sentence.get(head).text()) && !much;
  }

  /**
   * {@code sanctions on Iran}, {@code EU sanctions}: those of which it is told on whom or whose.
   */
  static boolean isRegime(List<Word> sentence, int head) {
    if (!sentence.get(head).is("sanctions")) {
      return false;
    }
    boolean onto =
        head + 2 < sentence.size()
            && (sentence.get(head + 1).is("on") || sentence.get(head + 1).is("against"));
    int whom = onto && sentence.get(head + 2).is("the") ? head + 3 : head + 2;
    return (onto && whom < sentence.size() && sentence.get(whom).isCapitalized())
        || (head > 0
            && (sentence.get(head - 1).isPossessive() || sentence.get(head - 1).isCapitalized()));
  }

  /** {@code signed a paper}: a word for an instrument where the network sees a step to one. */
  private boolean isTold(List<Word> sentence, int head) {
    String word = sentence.get(head).text();
    boolean exchange = !word.equals("exchange") || isOfLetters(sentence, head + 1);
    return HeadWords.isCalled(word)
        && exchange
        && sentence
            .subList(Math.max(0, head - NEAR), Math.min(sentence.size(), head + NEAR))
            .stream()
            .anyMatch(each -> view.sees(each.index()) && isStage(each.index()));
  }

  private boolean isStage(int word) {
    return view.chance("stage", "O", word) < EVEN;
  }

  private static boolean isOfLetters(List<Word> sentence, int of) {
    return of + 1 < sentence.size()
        && sentence.get(of).is("of")
        && (sentence.get(of + 1).is("letters") || sentence.get(of + 1).is("notes"));
  }

  /** Where {@code memorandum of understanding} ends, of which the first word ends here. */
  static int end(List<Word> sentence, int end) {
    boolean understanding =
        end + 1 < sentence.size()
            && sentence.get(end).is("of")
            && sentence.get(end + 1).is("understanding");
    return understanding || isOfLetters(sentence, end) ? end + 2 : end;
  }
}
