package org.chancery.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a result goes: standard output, or a file that appears whole or not at all. Closing without
 * {@link #commit}, or being told to stop, leaves no file behind.
 */
final class Output implements Closeable {

  private record Target(Path file, Path unfinished) {}

  private final OutputStream stream;
  private final Optional<Target> target;

  private Output(OutputStream stream, Optional<Target> target) {
    this.stream = stream;
    this.target = target;
  }

  /** A file where one is named, else standard output; {@code -} names standard output too. */
  static Output to(Optional<Path> file, Streams streams) throws IOException {
    return file.isEmpty() || file.get().toString().equals("-")
        ? new Output(streams.out(), Optional.empty())
        : to(file.get());
  }

  private static Output to(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new Unusable(file + " is a folder; name a file to write to");
    }
    if (!Files.isDirectory(folder)) {
      throw new Unusable(file + ": there is no folder " + folder + " to write to; make it first");
    }
    Path unfinished =
        folder.resolve(file.getFileName() + ".unfinished-" + ProcessHandle.current().pid());
    unfinished.toFile().deleteOnExit();
    return new Output(
        new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16),
        Optional.of(new Target(file, unfinished)));
  }

  void write(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    stream.flush();
  }

  /** The result is whole: a file appears under its name. */
  void commit() throws IOException {
    stream.flush();
    if (target.isPresent()) {
      stream.close();
      Files.move(
          target.get().unfinished(),
          target.get().file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (target.isPresent()) {
      stream.close();
      Files.deleteIfExists(target.get().unfinished());
    }
  }
}
