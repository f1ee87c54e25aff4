package org.chancery.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Reason;
import org.chancery.intake.Taken;

/** A run of the program with its streams caught; it reads the three articles by their names. */
final class Try {

  /** Each look at the clock finds it a second later. */
  private static final class Ticking implements InstantSource {
    private long second;

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(second++);
    }
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private OutputStream stdout = out;
  private String stdin = "";
  private boolean atTerminal;
  private int exit = -1;

  Try withInput(String text) {
    stdin = text;
    return this;
  }

  Try with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Try atTerminal() {
    atTerminal = true;
    return this;
  }

  Try writingTo(OutputStream other) {
    stdout = other;
    return this;
  }

  Try run(String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            stdout,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            new FixedTerminal(atTerminal));
    exit = new Main(streams, new FakeRooms(), new Ticking()).run(arguments);
    return this;
  }

  int exit() {
    return exit;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private record FixedTerminal(boolean there) implements Terminal {

    @Override
    public boolean isTerminal(int descriptor) {
      return there;
    }

    @Override
    public Optional<String> size() {
      return Optional.of("24 100\n");
    }
  }

  /** Knows {@code one two three}, refuses {@code refused.txt} and breaks on {@code bug.txt}. */
  private static final class FakeRooms implements Rooms {

    private final List<Reading> story = Story.threeArticles();

    @Override
    public Stream<Taken> take(Optional<String> published, List<Path> paths, InputStream stdin) {
      return paths.stream().flatMap(path -> take(path.toString()));
    }

    private Stream<Taken> take(String path) {
      return switch (path) {
        case "story" -> story.stream().map(r -> accepted(Story.document(r)));
        case "one" -> Stream.of(accepted(Story.document(story.get(0))));
        case "two" -> Stream.of(accepted(Story.document(story.get(1))));
        case "hostile" -> Stream.of(accepted(Story.document(Story.hostile())));
        case "bug.txt" -> Stream.of(new Taken.Accepted(path, Document.of("A bug.")));
        default -> Stream.of(new Taken.Refused(path, Reason.EMPTY, "0 bytes"));
      };
    }

    private static Taken accepted(Document document) {
      return new Taken.Accepted(document.path().orElse(""), document);
    }

    @Override
    public Step<Document, Reading> reader(OwnTables tables, Consumer<String> told) {
      if (tables.knowledge().isPresent()) {
        throw new Unusable(tables.knowledge().get() + " holds no tables");
      }
      tables.actors().ifPresent(file -> told.accept(file + ":2: a bad line"));
      Step<Document, Reading> step = this::reading;
      return step.named("fake");
    }

    private Reading reading(Document document) {
      if (document.text().equals("A bug.")) {
        throw new IllegalStateException("index 7\nout of bounds");
      }
      return Stream.concat(story.stream(), Stream.of(Story.hostile()))
          .filter(r -> Story.document(r).equals(document))
          .findFirst()
          .orElseThrow();
    }
  }
}
