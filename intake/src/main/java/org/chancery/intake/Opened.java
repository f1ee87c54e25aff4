package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.intake.header.Fields;
import org.chancery.intake.html.Page;
import org.chancery.intake.html.PageText;
import org.chancery.intake.text.Characters;
import org.chancery.intake.text.Decoded;
import org.chancery.intake.text.Decoding;
import org.chancery.intake.text.Paragraphs;

/** Opens a file or stream as what it is: a text, a page, or records. */
final class Opened {

  /** The most bytes of one document; the longest news articles have a hundredth of it. */
  static final int LONGEST_DOCUMENT = 2 * 1024 * 1024;

  /** As much of a stream as shows what it is. */
  private static final int SNIFFED = 4096;

  /** What pages of this program call their maker. */
  private static final String OWN = "Chancery";

  private Opened() {}

  /** Closes the stream, at once or when the records are. */
  static Records file(BufferedInputStream in, FileType type, Origin origin, Composition composition)
      throws IOException {
    try {
      Optional<String> binary = Decoding.magic(head(in));
      if (binary.isEmpty()) {
        return open(in, type, origin, composition);
      }
      in.close();
      return Records.of(refuseBinary(origin, binary.get()));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Finds out what standard input is; does not close it. */
  static Records standardInput(BufferedInputStream in, Composition composition) {
    Origin origin = Origin.standardInput();
    try {
      return file(new BufferedInputStream(new Unclosed(in)), type(head(in)), origin, composition);
    } catch (IOException e) {
      return Records.of(origin.refuse(Reason.UNREADABLE, "it cannot be read: " + e.getMessage()));
    }
  }

  private static Records open(
      BufferedInputStream in, FileType type, Origin origin, Composition composition)
      throws IOException {
    return switch (type) {
      case TEXT -> Records.of(whole(in, origin, bytes -> text(bytes, origin, composition)));
      case PAGE -> Records.of(whole(in, origin, bytes -> page(bytes, origin, composition)));
      case JSON -> new JsonRecords(in, origin, composition);
      case JSON_LINES -> new LineRecords(in, origin, composition);
    };
  }

  /** What is made of all the bytes of one document. */
  private interface Reading {
    Taken of(byte[] bytes);
  }

  private static Taken whole(InputStream in, Origin origin, Reading reading) {
    try (in) {
      byte[] bytes = in.readNBytes(LONGEST_DOCUMENT + 1);
      return bytes.length > LONGEST_DOCUMENT
          ? origin.refuse(Reason.TOO_LARGE, tooLarge())
          : reading.of(bytes);
    } catch (IOException e) {
      return origin.refuse(Reason.UNREADABLE, "it cannot be read: " + e.getMessage());
    }
  }

  static String tooLarge() {
    return "one document may have %d MB, this has more; cut it into its articles"
        .formatted(LONGEST_DOCUMENT / 1024 / 1024);
  }

  private static Taken text(byte[] bytes, Origin origin, Composition composition) {
    return switch (Decoding.of(bytes)) {
      case Decoded.Text(var text) ->
          composition.compose(
              origin, Paragraphs.of(Characters.clean(text)), Fields.NONE, List.of());
      case Decoded.Binary(var kind) -> refuseBinary(origin, kind);
      case Decoded.Misfit(var problem) -> refuseEncoding(origin, problem);
    };
  }

  private static Taken page(byte[] bytes, Origin origin, Composition composition) {
    return switch (PageText.of(bytes)) {
      case Decoded.Text(var html) -> page(html, origin, composition);
      case Decoded.Binary(var kind) -> refuseBinary(origin, kind);
      case Decoded.Misfit(var problem) -> refuseEncoding(origin, problem);
    };
  }

  private static Taken page(String html, Origin origin, Composition composition) {
    if (html.isBlank()) {
      return origin.refuse(Reason.EMPTY, "there is no text in it");
    }
    Page page = Page.of(html);
    if (page.generator().equals(OWN)) {
      return origin.refuse(Reason.NO_ARTICLE, "it is a page that Chancery wrote, not news");
    }
    return page.paragraphs().isEmpty()
        ? origin.refuse(
            Reason.NO_ARTICLE,
            "no article is found in the page; save it as a browser shows it, or give its text")
        : composition.compose(origin, page.paragraphs(), page.fields(), page.removed());
  }

  static Taken refuseBinary(Origin origin, String kind) {
    return origin.refuse(Reason.BINARY, "it is " + kind + "; give the text of the article");
  }

  static Taken refuseEncoding(Origin origin, String problem) {
    return origin.refuse(Reason.ENCODING, problem + "; save it again as UTF-8");
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(SNIFFED);
    byte[] head = in.readNBytes(SNIFFED);
    in.reset();
    return head;
  }

  private static FileType type(byte[] head) {
    String start =
        new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading();
    if (start.startsWith("{")) {
      return isOneLine(start) ? FileType.JSON_LINES : FileType.JSON;
    }
    if (start.matches("(?s)\\[\\s*[{\\]].*")) {
      return FileType.JSON;
    }
    String lower = start.substring(0, Math.min(start.length(), 300)).toLowerCase(Locale.ROOT);
    boolean page =
        lower.startsWith("<")
            && List.of("html", "head", "body", "div", "?xml", "meta", "!--", "article", "p>")
                .stream()
                .anyMatch(lower::contains);
    return page ? FileType.PAGE : FileType.TEXT;
  }

  /** Whether the first object ends with its line, or is too long to see its end. */
  private static boolean isOneLine(String start) {
    int end = start.indexOf('\n');
    return end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
  }

  /** A stream that others go on using. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
