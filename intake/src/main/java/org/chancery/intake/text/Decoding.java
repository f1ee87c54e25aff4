package org.chancery.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the encoding of some bytes: UTF-8 to the letter, UTF-16 by its mark, else windows-1252
 * where the result looks like the text of a person.
 */
public final class Decoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** First bytes, as hexadecimal digits, of the files that come in by mistake. */
  private static final Map<String, String> MAGIC =
      Map.ofEntries(
          Map.entry("89504e470d0a", "a PNG picture"),
          Map.entry("ffd8ff", "a JPEG picture"),
          Map.entry("474946383961", "a GIF picture"),
          Map.entry("474946383761", "a GIF picture"),
          Map.entry("255044462d", "a PDF file"),
          Map.entry("504b0304", "a ZIP archive or office document"),
          Map.entry("1f8b08", "a gzip archive"),
          Map.entry("425a6839", "a bzip2 archive"),
          Map.entry("fd377a585a00", "an xz archive"),
          Map.entry("28b52ffd", "a zstd archive"),
          Map.entry("377abcaf271c", "a 7z archive"),
          Map.entry("52617221", "a RAR archive"),
          Map.entry("d0cf11e0a1b1", "an old office document"),
          Map.entry("7f454c46", "a program"),
          Map.entry("cafebabe", "a Java class"));

  private static final int LONGEST_MAGIC = 6;

  private Decoding() {}

  public static Decoded of(byte[] bytes) {
    Optional<String> kind = magic(bytes);
    if (kind.isPresent()) {
      return new Decoded.Binary(kind.get());
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      return new Decoded.Binary("not text: a zero byte at offset " + nul);
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Decoded utf8 = strict(bytes, mark, StandardCharsets.UTF_8);
    if (utf8 instanceof Decoded.Text(var text)) {
      return Mojibake.in(text).<Decoded>map(Decoded.Misfit::new).orElse(utf8);
    }
    return mark == 0 && isWindows1252(bytes)
        ? new Decoded.Text(new String(bytes, WINDOWS_1252))
        : utf8;
  }

  /** What kind of file these first bytes announce, where it is not text. */
  public static Optional<String> magic(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_MAGIC));
    return MAGIC.entrySet().stream()
        .filter(magic -> head.startsWith(magic.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Decodes to the letter; a character cut off by the end of the bytes is left out. */
  private static Decoded strict(byte[] bytes, int from, Charset charset) {
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, false);
    if (result.isError()) {
      return new Decoded.Misfit(
          "byte 0x%02X at offset %d is not %s"
              .formatted(bytes[in.position()], in.position(), charset.name()));
    }
    return new Decoded.Text(out.flip().toString());
  }

  /*
   * Every byte is some character in windows-1252, so being decodable says nothing. News in it is
   * ASCII with few letters above, no control characters, and no byte that the table leaves open.
   */
  private static boolean isWindows1252(byte[] bytes) {
    int high = 0;
    int control = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      } else if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    return control == 0 && high * 10L <= bytes.length && decodes(bytes);
  }

  private static boolean decodes(byte[] bytes) {
    try {
      CharBuffer text = WINDOWS_1252.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0);
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
