package org.chancery.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes files, folders and standard input in, one document at a time. */
public final class Intake {

  private final Optional<String> published;

  /**
   * @param published the date of publication of all documents where the user gives one, ISO 8601
   */
  public Intake(Optional<String> published) {
    this.published = published;
  }

  /**
   * What became of each input, in order and lazily: folders with all that lies below them, sorted
   * by name; {@code -} is standard input. Close the stream when leaving it early.
   */
  public Stream<Taken> of(List<Path> paths, InputStream standardInput) {
    return paths.stream()
        .map(
            path ->
                new Taken.Refused(
                    path.toString(),
                    Reason.UNKNOWN_TYPE,
                    "not read yet" + published + standardInput));
  }
}
