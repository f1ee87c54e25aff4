package org.chancery.engine.sentence;

import java.util.Set;
import org.chancery.engine.text.Span;

/**
 * One word or mark of a text, cut as in Universal Dependencies for English: {@code do n't}, {@code
 * Seoul 's}, {@code Jae - in}.
 *
 * @param index its place among all words of the document
 * @param text the very letters at {@code span}
 */
public record Word(int index, Span span, String text) {

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  /** Whether it is the mark that makes an owner of the word before it. */
  public boolean isPossessive() {
    return POSSESSIVE.contains(text);
  }

  /** Whether its first letter is in upper case; that of {@code ʻAna} is behind the ʻokina. */
  public boolean isCapitalized() {
    boolean modified = Character.getType(text.codePointAt(0)) == Character.MODIFIER_LETTER;
    return Character.isUpperCase(text.codePointAt(modified && text.length() > 1 ? 1 : 0));
  }

  /** Whether it begins with a letter or a digit. */
  public boolean isAlphanumeric() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether the word is {@code has}, {@code have} or {@code had}. */
  public boolean isHave() {
    return is("has") || is("have") || is("had");
  }

  /** Whether it is or ends in the sign of a currency: {@code €}, {@code NZ$}. */
  public boolean isMoney() {
    return Character.getType(text.codePointBefore(text.length())) == Character.CURRENCY_SYMBOL;
  }

  /** Whether its letters are these, upper or lower case. */
  public boolean is(String letters) {
    return text.equalsIgnoreCase(letters);
  }
}
