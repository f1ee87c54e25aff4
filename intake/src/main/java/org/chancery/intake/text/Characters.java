package org.chancery.intake.text;

/**
 * The characters of a clean text: one kind of line end and of space, nothing that is not seen. The
 * letters, quotation marks and dashes stay as they are.
 */
public final class Characters {

  private static final int SOFT_HYPHEN = 0xAD;

  private Characters() {}

  /**
   * Line ends become a line feed, spaces a space, a tab four; unseen characters go, but for a soft
   * hyphen at the end of a line, where it is seen.
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
        case SOFT_HYPHEN -> clean.append(endsLine(text, i) ? "-" : "");
        default -> append(clean, c);
      }
    }
    return clean.toString();
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
