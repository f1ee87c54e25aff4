package org.chancery.intake.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a headline from the first sentence of an article. */
public final class Headline {

  private static final int MOST_WORDS = 26;
  private static final int MOST_CHARACTERS = 190;

  /** Ends as a sentence or the middle of one does. */
  private static final Pattern ENDS_AS_TEXT = Pattern.compile("[.;,:…][\"'”’)]*$|[.!?][\"”]$");

  private static final Pattern ENDS_ABBREVIATED =
      Pattern.compile(
          "(?:\\b(?:\\p{Lu}\\.){2,4}|\\b(?:Inc|Ltd|Co|Jr|Sr|vs|etc|Rep|Sen)\\.|\\.{3}|…)['’\"”]?$");

  /** Of lines that end in an abbreviation only short ones are headlines. */
  private static final int ABBREVIATED_WORDS = 14;

  private static final Pattern HOLDS_SENTENCES =
      Pattern.compile(
          "(?<!\\b(?:vs|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|No)|\\b\\p{L})[.!?][\"”]?"
              + " +[\"“]?\\p{Lu}");

  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•‣▪●–]|\\d{1,2}[.)]) ");

  private Headline() {}

  /** Short, without a full stop, not in the middle of a sentence. */
  public static boolean isLike(String line) {
    int words = line.split(" ", -1).length;
    return words >= 2
        && words <= MOST_WORDS
        && line.length() <= MOST_CHARACTERS
        && !Character.isLowerCase(line.codePointAt(0))
        && (!ENDS_AS_TEXT.matcher(line).find()
            || (words <= ABBREVIATED_WORDS && ENDS_ABBREVIATED.matcher(line).find()))
        && !HOLDS_SENTENCES.matcher(line).find()
        && !LIST_ITEM.matcher(line).find()
        && line.codePoints().anyMatch(Character::isLetter);
  }

  /** A headline as a point of a list. */
  static boolean isPoint(String line) {
    Matcher item = LIST_ITEM.matcher(line);
    return item.find() && isLike(line.substring(item.end()));
  }

  /** The same words, whatever the case, quotation marks and dashes. */
  public static boolean areSame(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String line) {
    StringBuilder letters = new StringBuilder();
    line.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
