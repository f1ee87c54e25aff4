package org.chancery.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was decoded in the wrong encoding before it came here, so that its letters are lost.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** UTF-8 of two or three bytes, each byte shown as a windows-1252 character. */
  private static final Pattern TWICE_DECODED =
      Pattern.compile(
          "[\u00C2-\u00DF][\u0080-\u00BF\u0152-\u0192\u2018-\u2122]|\u00E2(?:\u20AC|\u201A)[\\x{0080}-\u2122]");

  /** Fewer than these may stand in an article about them. */
  private static final int TOLERATED = 2;

  /** Replacement characters in a thousand beyond which the words cannot be trusted. */
  private static final int LOST_PER_THOUSAND = 2;

  private Mojibake() {}

  static Optional<String> in(String text) {
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > TOLERATED && lost * 1000 > (long) LOST_PER_THOUSAND * text.length()) {
      return Optional.of(
          lost
              + " letters were lost before it was saved (U+FFFD), the first at character "
              + text.indexOf('\uFFFD'));
    }
    Matcher twice = TWICE_DECODED.matcher(text);
    int found = 0;
    int first = -1;
    while (twice.find()) {
      if (isUtf8(twice.group())) {
        found++;
        first = first < 0 ? twice.start() : first;
      }
    }
    return found > TOLERATED
        ? Optional.of(
            "\"%s\" at character %d is UTF-8 that was once read as windows-1252"
                .formatted(text.substring(first, Math.min(first + 3, text.length())), first))
        : Optional.empty();
  }

  private static boolean isUtf8(String shown) {
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(shown));
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
