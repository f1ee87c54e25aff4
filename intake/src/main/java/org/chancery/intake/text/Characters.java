package org.chancery.intake.text;

/**
 * The characters of a clean text: one kind of line end and of space, nothing that is not seen. The
 * letters, quotation marks and dashes stay as they are.
 */
public final class Characters {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ESCAPE = 0x1B;

  private Characters() {}

  /**
   * Line ends become a line feed, spaces a space, a tab four; unseen characters go, but for a soft
   * hyphen at the end of a line, where it is seen. What steers a terminal goes whole.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '\r' -> {
          if (i == text.length() || text.charAt(i) != '\n') {
            clean.append('\n');
          }
        }
        case '\n', '\f', 0x0B, 0x85, 0x2028 -> clean.append('\n');
        case 0x2029 -> clean.append("\n\n");
        case '\t' -> clean.append("    ");
        case ESCAPE -> i = afterSequence(text, i);
        case SOFT_HYPHEN -> clean.append(endsLine(text, i) ? "-" : "");
        default -> append(clean, c);
      }
    }
    return clean.toString();
  }

  /** {@code [31m} behind an escape: where the control sequence of ECMA-48 ends. */
  private static int afterSequence(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return from;
    }
    int i = from + 1;
    while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) < 0x40) {
      i++;
    }
    boolean whole = i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7F;
    return whole ? i + 1 : from;
  }

  private static boolean endsLine(String text, int i) {
    return i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
  }

  /** Clean, and all on one line without outer or double spaces. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    String clean = clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c != ' ' && c != '\n') {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static void append(StringBuilder clean, int c) {
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> clean.append(' ');
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> {}
      default -> clean.appendCodePoint(c);
    }
  }
}
