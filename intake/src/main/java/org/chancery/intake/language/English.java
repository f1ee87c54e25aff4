package org.chancery.intake.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from other languages by its letters and its small words. */
public final class English {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "he", "his", "it",
          "on", "at", "by", "from", "as", "has", "have", "had", "said", "says", "be", "been", "are",
          "were", "will", "would", "who", "which", "their", "they", "this", "these", "not", "but",
          "an", "a", "or", "its", "after", "before", "she", "her", "we", "our", "about", "than",
          "also", "more", "when", "between", "over", "against", "could", "should", "can", "may",
          "no", "all", "there", "if", "what", "out", "up", "into", "during", "i", "you", "do",
          "so");

  /**
   * Small words of the languages whose news comes in by mistake, without those that English has.
   */
  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          "der", "die", "das", "und", "den", "dem", "des", "nicht", "ist", "auf", "mit", "eine",
          "ein", "von", "zu", "für", "le", "la", "les", "et", "du", "une", "un", "dans", "pour",
          "qui", "que", "est", "sur", "el", "los", "las", "en", "por", "una", "con", "del", "se",
          "su", "para", "os", "em", "um", "uma", "não", "ao", "il", "di", "che", "della", "per",
          "non", "sono", "het", "een", "van", "zijn", "voor", "niet", "och", "att", "som", "är",
          "på", "av", "og", "til", "ikke", "af", "ve", "bir", "bu", "için", "ile", "yang", "dan",
          "dengan", "untuk", "ini", "itu", "tidak", "w", "nie", "na", "że", "jest", "się", "je",
          "ne", "wa", "ya", "kwa", "ang", "ng", "mga");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)?");

  /** The language shows in the first words; more would only cost time. */
  private static final int WORDS_LOOKED_AT = 3_000;

  /** Running English has 35 to 50 in a hundred small words; lists and tables fewer. */
  private static final double ENOUGH_SMALL_WORDS = 0.10;

  private static final double ENOUGH_LATIN = 0.75;

  /** Fewer words than this do not show their language by the share of small ones. */
  private static final int FEW_WORDS = 20;

  private English() {}

  /** Why the text is taken for another language; empty where it is English or too short to tell. */
  public static Optional<String> problem(String text, Optional<String> declared) {
    int words = 0;
    int small = 0;
    int foreign = 0;
    Matcher word = WORD.matcher(text);
    while (words < WORDS_LOOKED_AT && word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      words++;
      small += SMALL_WORDS.contains(lower) ? 1 : 0;
      foreign += FOREIGN_WORDS.contains(lower) ? 1 : 0;
    }
    int latin = latinPercent(text);
    if (latin < ENOUGH_LATIN * 100) {
      return Optional.of("only " + latin + " % of its letters are Latin");
    }
    boolean said = declared.filter(English::isOther).isPresent();
    double needed = words < FEW_WORDS ? 0 : said ? ENOUGH_SMALL_WORDS * 2 : ENOUGH_SMALL_WORDS;
    boolean english = small >= needed * words && foreign <= Math.max(small, 2);
    if (english && !(said && words < FEW_WORDS)) {
      return Optional.empty();
    }
    String share = "%d of its %d words are small English words".formatted(small, words);
    return Optional.of(said ? share + ", and it is marked as " + declared.orElseThrow() : share);
  }

  private static boolean isOther(String declared) {
    String language = declared.strip().toLowerCase(Locale.ROOT);
    return !language.isEmpty() && !language.startsWith("en") && !language.startsWith("und");
  }

  private static int latinPercent(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return letters == 0 ? 100 : (int) (100L * latin / letters);
  }
}
