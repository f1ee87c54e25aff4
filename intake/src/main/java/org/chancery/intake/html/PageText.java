package org.chancery.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.text.Decoded;
import org.chancery.intake.text.Decoding;

/** Finds the encoding of a page: what its bytes show, else what it says. */
public final class PageText {

  /** Browsers look no further for the encoding. */
  private static final int HEAD = 2048;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})");

  private PageText() {}

  public static Decoded of(byte[] bytes) {
    Decoded decoded = Decoding.of(bytes);
    if (decoded instanceof Decoded.Binary) {
      return decoded;
    }
    Optional<Charset> declared = declared(bytes);
    boolean utf8 = decoded instanceof Decoded.Text && isUtf8(bytes);
    if (utf8 || declared.isEmpty()) {
      return decoded;
    }
    String text = new String(bytes, declared.get());
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    return lost * 500 > text.length() ? decoded : new Decoded.Text(text);
  }

  private static boolean isUtf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    try {
      return charset.find() && Charset.isSupported(charset.group(1))
          ? Optional.of(Charset.forName(charset.group(1)))
          : Optional.empty();
    } catch (IllegalCharsetNameException _) {
      return Optional.empty();
    }
  }
}
