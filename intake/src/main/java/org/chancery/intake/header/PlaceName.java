package org.chancery.intake.header;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a place in capitals is spelled in running text: {@code RIO DE JANEIRO} as Rio de Janeiro. */
final class PlaceName {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final Pattern LAST_STOP = Pattern.compile("^([^,]*\\p{L}{3}|.*\\p{Lu}{3})\\.$");

  private static final Set<String> SMALL =
      Set.of("au", "de", "del", "da", "do", "dos", "du", "sur", "upon", "of", "the", "and");

  private static final Set<String> SHORT_FORMS =
      Set.of("US", "USA", "UK", "UAE", "DC", "UN", "DRC");

  private PlaceName() {}

  /** A full stop after the place is the dateline's, but for {@code D.C.} and regions cut short. */
  static String spelled(String printed) {
    String place = LAST_STOP.matcher(printed.strip()).replaceFirst("$1");
    StringBuilder spelled = new StringBuilder();
    Matcher word = WORD.matcher(place);
    int from = 0;
    int last = 0;
    while (word.find()) {
      String between = place.substring(from, word.start());
      spelled.append(between);
      from = word.end();
      boolean initial =
          from < place.length() && place.charAt(from) == '.' && word.group().length() < 2;
      boolean goesOn = last > 1 && (between.equals("'") || between.equals("’"));
      last = word.group().length();
      spelled.append(initial ? word.group() : spelledWord(word.group(), word.start() == 0, goesOn));
    }
    return spelled.append(place.substring(from)).toString().strip();
  }

  /**
   * A word in capitals as it is spelled.
   *
   * @param goesOn whether it goes on behind an apostrophe, as in {@code ST. JOHN'S} and {@code
   *     NUKU'ALOFA}, but not in {@code L'AQUILA}
   */
  private static String spelledWord(String word, boolean first, boolean goesOn) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SHORT_FORMS.contains(word) || word.codePoints().anyMatch(Character::isLowerCase)) {
      return word;
    }
    return goesOn || (SMALL.contains(lower) && !first)
        ? lower
        : word.charAt(0) + lower.substring(1);
  }
}
