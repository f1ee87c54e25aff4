package org.chancery.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.intake.json.JsonArticle;
import org.chancery.intake.json.JsonArticles;
import org.chancery.intake.text.Decoded;
import org.chancery.intake.text.Decoding;

/** The records of a JSONL file, a line at a time; a bad line costs no other. */
final class LineRecords implements Records {

  /** Escapes make a line longer than its document. */
  private static final int LONGEST_LINE = 2 * Opened.LONGEST_DOCUMENT;

  private static final String ONE_LINE =
      "; a record is one line, name the file .json where it is several";

  private final InputStream in;
  private final Origin origin;
  private final RecordTaking taking;
  private Optional<Taken> ahead = Optional.empty();
  private long line;
  private boolean broken;
  private boolean any;
  private boolean ended;

  LineRecords(InputStream in, Origin origin, Composition composition) {
    this.in = in;
    this.origin = origin;
    this.taking = new RecordTaking(composition);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !ended) {
      try {
        ahead = read();
      } catch (IOException e) {
        ended = true;
        ahead =
            Optional.of(
                origin
                    .line(line)
                    .refuse(Reason.UNREADABLE, "it cannot be read on: " + e.getMessage()));
      }
      any |= ahead.isPresent();
      if (ended && !any) {
        ahead = Optional.of(origin.refuse(Reason.EMPTY, "there is no record in it"));
        any = true;
      }
    }
    return ahead.isPresent();
  }

  @Override
  public Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no line is left in " + origin.source());
    }
    Taken taken = ahead.orElseThrow();
    ahead = Optional.empty();
    return taken;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(origin.source() + " cannot be closed", e);
    }
  }

  /** What is in the next line; empty where it is blank. */
  private Optional<Taken> read() throws IOException {
    line++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    int b = in.read();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (bytes.size() < LONGEST_LINE) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    ended = b < 0;
    Origin here = origin.line(line);
    return tooLong
        ? Optional.of(here.refuse(Reason.TOO_LARGE, Opened.tooLarge()))
        : take(here, bytes.toByteArray());
  }

  private Optional<Taken> take(Origin here, byte[] bytes) {
    return switch (Decoding.of(bytes)) {
      case Decoded.Text(var json) when json.isBlank() || isMiddle(json) -> Optional.empty();
      case Decoded.Text(var json) -> Optional.of(parse(here, json));
      case Decoded.Binary(var kind) -> Optional.of(Opened.refuseBinary(here, kind));
      case Decoded.Misfit(var problem) -> Optional.of(Opened.refuseEncoding(here, problem));
    };
  }

  /** Whether a line is more of a record that was refused because it stands on several. */
  private boolean isMiddle(String json) {
    return broken && "{[".indexOf(json.stripLeading().charAt(0)) < 0;
  }

  private Taken parse(Origin here, String json) {
    Taken taken = parsed(here, json);
    broken = false;
    if (taken instanceof Taken.Refused(_, var reason, var detail)) {
      broken = reason == Reason.TRUNCATED || reason == Reason.BAD_JSON;
      return reason == Reason.TRUNCATED ? here.refuse(reason, detail + ONE_LINE) : taken;
    }
    return taken;
  }

  private Taken parsed(Origin here, String json) {
    try (JsonArticles articles =
        new JsonArticles(new StringReader(json), Opened.LONGEST_DOCUMENT)) {
      Optional<JsonArticle> first = articles.next();
      Optional<JsonArticle> second = articles.next();
      if (first.isEmpty()) {
        return here.refuse(
            Reason.BAD_JSON, "the line is an empty array; one object a line is needed");
      }
      return second.isEmpty() && !articles.isMany()
          ? taking.take(here, first.get())
          : here.refuse(Reason.BAD_JSON, "the line holds more than one object");
    }
  }
}
