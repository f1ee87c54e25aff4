package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;

/** Inputs for tests, taken in. */
final class Given {

  private Given() {}

  static List<Taken> taken(Path... paths) {
    try (Stream<Taken> all =
        new Intake(Optional.empty()).of(List.of(paths), InputStream.nullInputStream())) {
      return all.toList();
    }
  }

  static List<Taken> standardInput(byte[] bytes) {
    try (Stream<Taken> all =
        new Intake(Optional.empty()).of(List.of(Path.of("-")), new ByteArrayInputStream(bytes))) {
      return all.toList();
    }
  }

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document document(Path file) {
    List<Taken> taken = taken(file);
    assertThat(taken).singleElement().isInstanceOf(Taken.Accepted.class);
    return taken.getFirst() instanceof Taken.Accepted(_, var document) ? document : Document.of("");
  }
}
