package org.chancery.engine;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;

/** Reads lines of text for tests. */
public final class Read {

  private static final Network NETWORK = Network.of(Model.bundled());

  private static final Step<Document, Reading> READER =
      Reader.with(
          Knowledge.bundled(),
          NETWORK,
          Calibration.parse(Model.bundled().confidence()),
          new Coder("test", "bundled", "bundled"));

  private Read() {}

  /** Reads a text of which nothing else is known. */
  public static Reading text(String text) {
    return READER.apply(Document.of(text));
  }

  /** Reads a dispatch from this place of this day. */
  public static Reading dispatch(String place, String day, String text) {
    Dateline line = new Dateline(Optional.of(place), Optional.of(day));
    Published published = new Published(day, Published.From.DATELINE);
    return of(text, Optional.empty(), Optional.empty(), Optional.of(line), Optional.of(published));
  }

  /** Reads a text that an outlet of this name brings. */
  public static Reading outlet(String name, String text) {
    return of(text, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads a text under this title. */
  public static Reading titled(String title, String text) {
    return of(text, Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty());
  }

  private static Reading of(
      String text,
      Optional<String> outlet,
      Optional<String> title,
      Optional<Dateline> dateline,
      Optional<Published> published) {
    return READER.apply(
        new Document(
            new DocumentId("article"),
            Optional.empty(),
            Optional.empty(),
            outlet,
            Optional.empty(),
            title,
            Optional.empty(),
            dateline,
            published,
            "en",
            text,
            List.of()));
  }

  public static Network network() {
    return NETWORK;
  }

  public static Step<Document, Reading> reader() {
    return READER;
  }

  /** The name of an entity of a reading. */
  public static String name(Reading reading, EntityId id) {
    return reading.resolved().entity(id).name();
  }

  /** The entity with this name; fails where there is none. */
  public static Entity entity(Reading reading, String name) {
    return reading.resolved().entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(name + " is none of " + reading.resolved().entities()));
  }
}
