package org.chancery.record.json;

import java.util.Optional;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;

/** The field {@code document}. */
final class DocumentJson {

  private DocumentJson() {}

  static void write(Out out, Document document) {
    out.text("id", document.id().value());
    out.text("path", document.path());
    out.text("url", document.url());
    out.text("outlet", document.outlet());
    out.text("agency", document.agency());
    out.text("title", document.title());
    out.text("byline", document.byline());
    document.dateline().ifPresent(d -> out.object("dateline", d, DocumentJson::writeDateline));
    out.text("published", document.published().map(Published::date));
    document.published().ifPresent(p -> out.word("publishedFrom", p.from()));
    out.text("language", document.language());
    out.text("text", document.text());
    out.list("removed", document.removed(), DocumentJson::writeRemoved);
  }

  static Document parse(In in) {
    return new Document(
        parseId(in),
        in.maybeText("path"),
        in.maybeText("url"),
        in.maybeText("outlet"),
        in.maybeText("agency"),
        in.maybeText("title"),
        in.maybeText("byline"),
        in.maybe("dateline", DocumentJson::parseDateline),
        parsePublished(in),
        in.text("language"),
        in.text("text"),
        in.list("removed", DocumentJson::parseRemoved));
  }

  private static DocumentId parseId(In in) {
    String id = in.text("id");
    if (id.isBlank()) {
      throw new NotAReading(in.path() + ".id must not be blank");
    }
    return new DocumentId(id);
  }

  private static Optional<Published> parsePublished(In in) {
    return in.maybeText("published")
        .map(date -> new Published(date, in.word("publishedFrom", Published.From.values())));
  }

  private static void writeDateline(Out out, Dateline dateline) {
    out.text("place", dateline.place());
    out.text("date", dateline.date());
  }

  private static Dateline parseDateline(In in) {
    return new Dateline(in.maybeText("place"), in.maybeText("date"));
  }

  private static void writeRemoved(Out out, Removed removed) {
    out.word("why", removed.why());
    out.text("text", removed.text());
  }

  private static Removed parseRemoved(In in) {
    return new Removed(in.word("why", Removed.Why.values()), in.text("text"));
  }
}
