package org.chancery.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Takes files, folders and standard input in, one document at a time. */
public final class Intake {

  private final Composition composition;

  /**
   * Intake with what the user gives.
   *
   * @param published the date of publication of all documents where the user gives one, ISO 8601
   */
  public Intake(Optional<String> published) {
    this.composition = new Composition(published);
  }

  /**
   * What became of each input, in order and lazily: folders with all that lies below them, sorted
   * by name; {@code -} is standard input. Close the stream when leaving it early.
   */
  public Stream<Taken> of(List<Path> paths, InputStream standardInput) {
    Inputs inputs = new Inputs(paths, standardInput, composition);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                inputs, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(inputs::close);
  }
}
