package org.chancery.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;
import org.chancery.intake.header.Fields;
import org.chancery.intake.header.Header;
import org.chancery.intake.header.HeaderReader;
import org.chancery.intake.language.English;
import org.chancery.intake.outlet.Agencies;
import org.chancery.intake.residue.Sweep;

/** Makes a document of an article's paragraphs and of what is known of it. */
record Composition(Optional<String> given) {

  /**
   * The most letters of an article's text: the longest have a tenth of it. Reading takes time and
   * memory by more than its length.
   */
  private static final int LONGEST_TEXT = 250_000;

  /** Hexadecimal digits of a content id: 64 bits, no two alike in a million million articles. */
  private static final int ID_DIGITS = 16;

  /**
   * The document, or why it is none.
   *
   * @param fields what the record or page says; it wins over what is read from the lines
   * @param removed what was taken out before
   */
  Taken compose(Origin origin, List<String> paragraphs, Fields fields, List<Removed> removed) {
    if (paragraphs.isEmpty()) {
      return origin.refuse(Reason.EMPTY, "there is no text in it");
    }
    Header header = HeaderReader.read(paragraphs, fields);
    Sweep sweep = Sweep.of(header.body());
    String text = String.join("\n\n", sweep.kept());
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return origin.refuse(
          Reason.NO_ARTICLE,
          "no paragraph of it is an article's; all is header, caption or promotion");
    }
    if (text.length() > LONGEST_TEXT) {
      return origin.refuse(
          Reason.TOO_LARGE,
          "its text has %d letters, one article may have %d; cut it into its articles"
              .formatted(text.length(), LONGEST_TEXT));
    }
    Optional<String> foreign = English.problem(text, fields.language());
    if (foreign.isPresent()) {
      return origin.refuse(
          Reason.NOT_ENGLISH,
          foreign.get() + "; only English is read, leave it out or translate it");
    }
    Dating dating =
        new Dating(given, header.dateline(), header.stamp(), fields.published(), paragraphs, text);
    return new Taken.Accepted(
        origin.source(), document(origin, fields, header, sweep, dating, removed));
  }

  private Document document(
      Origin origin,
      Fields fields,
      Header header,
      Sweep sweep,
      Dating dating,
      List<Removed> before) {
    String text = dating.text();
    Optional<String> title = fields.title().or(header::title);
    Optional<String> agency =
        fields.agency().or(header::agency).or(() -> credited(sweep.credits()));
    Optional<String> outlet =
        fields
            .outlet()
            .or(header::outlet)
            .or(() -> sweep.holder().filter(name -> Agencies.named(name).isEmpty()));
    Optional<Published> published = dating.published();
    DocumentId id =
        fields
            .id()
            .map(DocumentId::new)
            .orElseGet(() -> id(text, title, outlet, published.map(Published::date)));
    List<Removed> removed = repeatsNamed(Stream.of(before, header.removed(), sweep.removed()));
    return new Document(
        id,
        origin.path(),
        fields.url(),
        outlet,
        agency,
        title,
        fields.byline().or(header::byline),
        header.dateline().map(place -> new Dateline(place.name(), dating.datelineDate())),
        published,
        "en",
        text,
        removed);
  }

  private static Optional<String> credited(List<String> credits) {
    return credits.stream().flatMap(name -> Agencies.named(name).stream()).findFirst();
  }

  /** All that was taken out; the second copy of a line is a duplicate, whatever it is besides. */
  private static List<Removed> repeatsNamed(Stream<List<Removed>> removed) {
    Set<String> seen = new HashSet<>();
    return removed
        .flatMap(List::stream)
        .map(r -> seen.add(r.text()) ? r : new Removed(Removed.Why.DUPLICATE, r.text()))
        .toList();
  }

  private static DocumentId id(
      String text, Optional<String> title, Optional<String> outlet, Optional<String> published) {
    String content =
        Stream.of(Optional.of(text), title, outlet, published)
            .map(part -> part.orElse(""))
            .collect(Collectors.joining("\u0000"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new DocumentId("d" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
