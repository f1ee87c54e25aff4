package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.text.Span;

/** Cuts one paragraph into words and marks. */
final class Words {

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final int end;
  private final List<Span> cut = new ArrayList<>();
  private int at;

  private Words(String text, Span paragraph) {
    this.text = text;
    this.at = paragraph.begin();
    this.end = paragraph.end();
  }

  /** The places of the words of this paragraph, in order. */
  static List<Span> of(String text, Span paragraph) {
    Words words = new Words(text, paragraph);
    while (words.at < words.end) {
      words.step();
    }
    return words.cut;
  }

  private void step() {
    int c = text.codePointAt(at);
    if (isSpace(c)) {
      at += Character.charCount(c);
    } else if (Character.isDigit(c)) {
      take(numberEnd());
    } else if (Character.isLetter(c)) {
      letters();
    } else if (isApostrophe(c) && cliticEnd(at) > at) {
      take(cliticEnd(at));
    } else {
      take(markEnd(c));
    }
  }

  private void take(int to) {
    cut.add(new Span(at, to));
    at = to;
  }

  private void letters() {
    int web = webEnd();
    if (web > at) {
      take(web);
      return;
    }
    int to = lettersEnd(at);
    if (to < end && text.charAt(to) == '.') {
      to = stopEnd(to);
    }
    if (to < end && text.charAt(to) == '$') {
      take(to + 1);
      return;
    }
    int negation = negationBegin(to);
    if (negation > at) {
      take(negation);
    }
    take(to);
  }

  /** The end of a run of letters and digits, with apostrophes and ampersands that stand inside. */
  private int lettersEnd(int from) {
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      boolean joins =
          (isApostrophe(c) && isLetterAt(i + 1) && cliticEnd(i) == i && !isNegation(i))
              || (c == '&' && i > from && isUpper(text.charAt(i - 1)) && isUpperAt(i + 1));
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !joins) {
        if (isNegation(i)) {
          return i + 2;
        }
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /**
   * Takes the full stop into the word, and what follows in {@code U.S.}, where it belongs to it.
   */
  private int stopEnd(int dot) {
    int to = dot;
    if (dot - at == 1) {
      while (to + 1 < end
          && text.charAt(to) == '.'
          && Character.isLetter(text.charAt(to + 1))
          && (to + 2 >= end || !Character.isLetterOrDigit(text.charAt(to + 2)))) {
        to += 2;
      }
    }
    if (to >= end || text.charAt(to) != '.') {
      return to;
    }
    String letters = text.substring(at, to);
    boolean takes =
        Abbreviations.takesStop(
            letters, Character.isUpperCase(letters.codePointAt(0)), digitFollows(to + 1));
    return takes ? to + 1 : to;
  }

  private boolean digitFollows(int from) {
    int i = from;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i < end && Character.isDigit(text.charAt(i));
  }

  /** Where {@code n't} begins in a word that ends here, or -1. */
  private int negationBegin(int to) {
    if (to - at > 3 && isNegation(to - 2)) {
      return to - 3;
    }
    return to - at == 6 && text.regionMatches(true, at, "cannot", 0, 6) ? at + 3 : -1;
  }

  /** Whether the apostrophe of {@code n't} stands here. */
  private boolean isNegation(int i) {
    return i > at
        && i + 1 < end
        && isApostrophe(text.charAt(i))
        && Character.toLowerCase(text.charAt(i - 1)) == 'n'
        && Character.toLowerCase(text.charAt(i + 1)) == 't'
        && !isLetterAt(i + 2);
  }

  /** The end of {@code 's}, {@code 're} and the like that begin here, or {@code i} itself. */
  private int cliticEnd(int i) {
    if (i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.')) {
      return i;
    }
    int j = i + 1;
    while (j < end && j - i <= 3 && Character.isLetter(text.charAt(j))) {
      j++;
    }
    boolean clitic = CLITICS.contains(text.substring(i + 1, j).toLowerCase(Locale.ROOT));
    return clitic ? j : i;
  }

  /** {@code 28,500}, {@code 3.5}, {@code 16:41}, {@code 11/6/2024}, {@code 1990s}, {@code 11th}. */
  private int numberEnd() {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      boolean inside = c == ',' || c == '.' || c == ':' || c == '/';
      if (Character.isDigit(c)
          || (inside && i + 1 < end && Character.isDigit(text.charAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    int letters = i;
    while (letters < end && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  /** The end of an address on the web or by mail that begins here, or {@code at}. */
  private int webEnd() {
    if (!text.startsWith("http", at) && !text.startsWith("www.", at) && !mailFollows()) {
      return at;
    }
    int i = at;
    while (i < end && !isSpace(text.charAt(i)) && "\"“”<>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > at && ".,;:!?)'’".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    boolean address = text.startsWith("www.", at) || text.substring(at, i).indexOf('@') > 0;
    return address || text.substring(at, i).contains("://") ? i : at;
  }

  private boolean mailFollows() {
    int i = at;
    while (i < end
        && (Character.isLetterOrDigit(text.charAt(i)) || "._-+".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i < end - 1 && text.charAt(i) == '@' && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private int markEnd(int c) {
    int i = at + Character.charCount(c);
    if (".!?-*_=~+<>".indexOf(c) >= 0) {
      while (i < end && text.charAt(i) == c) {
        i++;
      }
    } else if ((c == '\'' || c == '`') && i < end && text.charAt(i) == c) {
      i++;
    }
    return i;
  }

  private boolean isLetterAt(int i) {
    return i < end && Character.isLetter(text.charAt(i));
  }

  private boolean isUpperAt(int i) {
    return i < end && isUpper(text.charAt(i));
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
