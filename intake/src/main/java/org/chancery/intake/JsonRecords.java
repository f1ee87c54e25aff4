package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.intake.json.JsonArticle;
import org.chancery.intake.json.JsonArticles;

/** The records of a JSON file: one object, an array of objects, or objects one after the other. */
final class JsonRecords implements Records {

  private final JsonArticles articles;
  private final RecordTaking taking;
  private final Origin origin;
  private Optional<Taken> ahead = Optional.empty();
  private long index;
  private boolean ended;

  JsonRecords(BufferedInputStream in, Origin origin, Composition composition) throws IOException {
    this.articles = new JsonArticles(reader(in), Opened.LONGEST_DOCUMENT);
    this.taking = new RecordTaking(composition);
    this.origin = origin;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      Optional<JsonArticle> next = articles.next();
      ended = next.isEmpty();
      if (ended && index == 0) {
        ahead = Optional.of(origin.refuse(Reason.EMPTY, "there is no record in it"));
      }
      ahead = next.map(this::take).or(() -> ahead);
      index++;
    }
    return ahead.isPresent();
  }

  @Override
  public Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no record is left in " + origin.source());
    }
    Taken taken = ahead.orElseThrow();
    ahead = Optional.empty();
    return taken;
  }

  @Override
  public void close() {
    articles.close();
  }

  private Taken take(JsonArticle article) {
    boolean single = index == 0 && !articles.isMany();
    return taking.take(single ? origin : origin.element(index), article);
  }

  private static Reader reader(BufferedInputStream in) throws IOException {
    return new InputStreamReader(
        in,
        encoding(in)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** What the mark at the beginning says; UTF-8 where there is none. The mark is read over. */
  private static Charset encoding(BufferedInputStream in) throws IOException {
    in.mark(3);
    String mark = HexFormat.of().formatHex(in.readNBytes(3));
    in.reset();
    if (mark.startsWith("fffe") || mark.startsWith("feff")) {
      return StandardCharsets.UTF_16;
    }
    in.skipNBytes(mark.equals("efbbbf") ? 3 : 0);
    return StandardCharsets.UTF_8;
  }
}
