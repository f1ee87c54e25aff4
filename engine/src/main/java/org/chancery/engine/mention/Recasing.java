package org.chancery.engine.mention;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.step.Step;

/**
 * Spells what is all in capitals, as cables are, the way that news is spelt: names are known by
 * their capitals, and where every letter is one none tells a name. The network, which sees many
 * names by their company alone, is asked once for that, and once more, by the steps behind, for all
 * else. Headlines and other lines in capitals in an ordinary text stay as they are.
 */
public final class Recasing implements Step<Parsed, Parsed> {

  /** Capitals of a text in capitals for each small letter that strays into it. */
  private static final int STRAY = 20;

  /** Words of a sentence that no headline or label has. */
  private static final int LONG = 13;

  private final Lexicon lexicon;
  private final Step<Parsed, Seen> network;

  public Recasing(Lexicon lexicon, Step<Parsed, Seen> network) {
    this.lexicon = lexicon;
    this.network = network;
  }

  @Override
  public Parsed apply(Parsed parsed) {
    boolean whole = isCapitals(parsed.text());
    Predicate<Sentence> told = whole ? Recasing::isCapitals : Recasing::isLong;
    return parsed.sentences().stream().anyMatch(told)
        ? parsed.spelt(new Spelling(lexicon, network.apply(parsed)).of(told))
        : parsed;
  }

  private static boolean isCapitals(String text) {
    long capital = text.chars().filter(Character::isUpperCase).count();
    long small = text.chars().filter(Character::isLowerCase).count();
    return small * STRAY < capital;
  }

  private static boolean isCapitals(Sentence sentence) {
    return sentence.words().stream()
        .allMatch(word -> word.text().chars().noneMatch(Character::isLowerCase));
  }

  /** A full sentence in capitals, as some leads are. */
  private static boolean isLong(Sentence sentence) {
    List<Word> words = sentence.words();
    return isCapitals(sentence)
        && words.stream().filter(Word::isAlphanumeric).count() >= LONG
        && words.stream().anyMatch(word -> Spelling.isWord(word.text()))
        && words.stream().skip(words.size() - 2).anyMatch(word -> ".!?".contains(word.text()));
  }
}
