package org.chancery.record.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words without case, marks and forms of letters, so that equal words compare equal. */
final class Plain {

  private Plain() {}

  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        gap = true;
      }
    }
    return plain.toString();
  }

  static List<String> words(String text) {
    String plain = of(text);
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }
}
