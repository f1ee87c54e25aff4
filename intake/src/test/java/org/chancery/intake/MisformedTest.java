package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder of mis-formed inputs: each is refused by name with its reason, or read as far as sound.
 */
final class MisformedTest {

  private static final String SENTENCES =
      "The ministers of both states signed the accord on Tuesday. It will be ratified in May, they"
          + " said. ";

  private static final String ARTICLE = (SENTENCES.repeat(3).strip() + "\n\n").repeat(4);

  /**
   * One input.
   *
   * @param reason why it is refused; absent where it is read as far as sound
   * @param says what the refusal's detail must name, or the text of the document hold
   */
  record Case(String file, Supplier<byte[]> bytes, Optional<Reason> reason, String says) {

    static Case refused(String file, byte[] bytes, Reason reason, String says) {
      return new Case(file, () -> bytes, Optional.of(reason), says);
    }

    static Case refused(String file, String text, Reason reason, String says) {
      return refused(file, utf8(text), reason, says);
    }

    static Case read(String file, byte[] bytes, String says) {
      return new Case(file, () -> bytes, Optional.empty(), says);
    }

    @Override
    public String toString() {
      return file + " " + reason.map(Reason::name).orElse("read");
    }
  }

  @TempDir Path folder;

  static Stream<Case> misformed() {
    return Stream.of(
        Case.refused("empty.txt", "", Reason.EMPTY, "no text"),
        Case.refused("blank.txt", " \n\t \u00A0\n", Reason.EMPTY, "no text"),
        Case.refused(
            "picture.txt",
            bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1),
            Reason.BINARY,
            "PNG"),
        Case.refused(
            "brief.html",
            "<head><meta name=\"generator\" content=\"Chancery\"></head><p>" + ARTICLE,
            Reason.NO_ARTICLE,
            "Chancery wrote"),
        Case.refused("printed.html", "%PDF-1.7\n1 0 obj\n", Reason.BINARY, "PDF"),
        Case.refused("archive.jsonl", bytes('P', 'K', 3, 4, 20, 0, 0, 0), Reason.BINARY, "ZIP"),
        Case.refused("zeros.txt", bytes('T', 'h', 'e', 0, 0, 'x'), Reason.BINARY, "offset 3"),
        Case.refused("bytes.txt", highBytes(), Reason.ENCODING, "offset"),
        Case.refused("mojibake.txt", mojibake(), Reason.ENCODING, "windows-1252"),
        Case.refused(
            "lost.txt",
            ARTICLE.replace("it", "i\uFFFDt").replace("a", "\uFFFD"),
            Reason.ENCODING,
            "U+FFFD"),
        Case.refused("line.txt", "a".repeat(50 * 1024 * 1024), Reason.TOO_LARGE, "2 MB"),
        Case.refused(
            "book.txt", "The ministers signed it. ".repeat(11_000), Reason.TOO_LARGE, "250000"),
        Case.refused("french.txt", FRENCH, Reason.NOT_ENGLISH, "small English words"),
        Case.refused(
            "greek.txt",
            "Οι υπουργοί υπέγραψαν τη συμφωνία την Τρίτη στην Αθήνα. ".repeat(5),
            Reason.NOT_ENGLISH,
            "Latin"),
        Case.refused(
            "broken.json",
            "{\"title\": \"Accord\", \"text\": \"The ministers sig",
            Reason.TRUNCATED,
            "line 1"),
        Case.refused(
            "digits.json",
            "{\"text\": \"The ministers signed.\", \"n\": " + "1".repeat(2_000) + "}",
            Reason.TOO_LARGE,
            "Number"),
        Case.refused("list.json", "\"just a string\"", Reason.BAD_JSON, "a string"),
        Case.refused("notjson.json", "text: The ministers signed.", Reason.BAD_JSON, "line 1"),
        Case.refused(
            "key.json", "{text: 1}", Reason.BAD_JSON, "Unexpected character 't': was expecting"),
        Case.refused("textless.json", "{\"title\": \"Accord\"}", Reason.NO_TEXT, "\"text\""),
        Case.refused("number.json", "{\"text\": 17}", Reason.NO_TEXT, "a number"),
        Case.refused(
            "dated.json",
            "{\"text\": \"The ministers signed.\", \"published\": \"last week\"}",
            Reason.BAD_DATE,
            "last week"),
        Case.refused(
            "scripts.html",
            "<html><body><script>var a = '<p>The text</p>';</script></body></html>",
            Reason.NO_ARTICLE,
            "no article"),
        Case.refused(
            "menu.html",
            "<ul>" + "<li><a href=/>World news and more of it</a></li>".repeat(50) + "</ul>",
            Reason.NO_ARTICLE,
            "no article"),
        Case.refused(
            "cut.html",
            "<!DOCTYPE html><html><head><title>The acc",
            Reason.NO_ARTICLE,
            "no article"),
        Case.refused("story.docx", ARTICLE, Reason.UNKNOWN_TYPE, ".txt"),
        Case.refused(
            "promo.txt", "Read more\n\nSubscribe\n\nShare this\n", Reason.NO_ARTICLE, "promotion"),
        Case.read(
            "deep.html",
            utf8("<div>".repeat(10_000) + "<p>" + ARTICLE + "</p>"),
            "signed the accord"),
        Case.read(
            "broken-off.html",
            utf8("<html><body><article><p>" + ARTICLE + "</p><p>And <a href='htt"),
            "signed the accord"),
        Case.read(
            "western.txt",
            ARTICLE.replace("accord", "accord of Lomé").getBytes(Charset.forName("windows-1252")),
            "Lomé"),
        Case.read(
            "marked.txt",
            ("\uFEFF" + ARTICLE).getBytes(StandardCharsets.UTF_16LE),
            "The ministers"),
        Case.read(
            "half-letter.txt", cut(utf8(ARTICLE + "The end of Lomé"), 1), "signed the accord"));
  }

  @ParameterizedTest
  @MethodSource("misformed")
  void isRefusedByNameOrReadAsFarAsSound(Case input) {
    Path file = Given.file(folder, input.file(), input.bytes().get());

    List<Taken> taken = Given.taken(file);

    assertThat(taken).hasSize(1);
    switch (taken.getFirst()) {
      case Taken.Refused(var source, var reason, var detail) -> {
        assertThat(Optional.of(reason)).describedAs(detail).isEqualTo(input.reason());
        assertThat(source).endsWith("/" + input.file());
        assertThat(detail).contains(input.says());
      }
      case Taken.Accepted(_, var document) -> {
        assertThat(input.reason()).describedAs(document.text()).isEmpty();
        assertThat(document.text()).contains(input.says());
      }
    }
  }

  private static final String FRENCH =
      "Les ministres des deux pays ont signé mardi un accord sur la frontière. Il sera ratifié en mai, ont-ils dit. "
          .repeat(4);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int value : values) {
      bytes.write(value);
    }
    return bytes.toByteArray();
  }

  private static byte[] highBytes() {
    byte[] bytes = new byte[2000];
    new Random(1).nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] |= (byte) 0x80;
    }
    return bytes;
  }

  private static byte[] mojibake() {
    String article = ARTICLE.replace("The", "“The").replace("May", "May – it’s said –");
    return utf8(new String(utf8(article), Charset.forName("windows-1252")));
  }

  private static byte[] cut(byte[] bytes, int last) {
    return Arrays.copyOf(bytes, bytes.length - last);
  }
}
