package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks paths and folders, and hands out what is in each file before it opens the next. */
final class Inputs implements Iterator<Taken>, AutoCloseable {

  private static final Path STANDARD_INPUT = Path.of("-");

  /** A path still to be read. */
  private record Waiting(Path path, boolean named) {}

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final InputStream standardInput;
  private final Composition composition;
  private Records open = Records.NONE;

  Inputs(List<Path> paths, InputStream standardInput, Composition composition) {
    paths.forEach(path -> waiting.addLast(new Waiting(path, true)));
    this.standardInput = standardInput;
    this.composition = composition;
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext()) {
      open.close();
      open = Records.NONE;
      if (waiting.isEmpty()) {
        return false;
      }
      open = open(waiting.removeFirst());
    }
    return true;
  }

  @Override
  public Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no input is left");
    }
    return open.next();
  }

  @Override
  public void close() {
    open.close();
    open = Records.NONE;
    waiting.clear();
  }

  private Records open(Waiting next) {
    Path path = next.path();
    if (next.named() && path.equals(STANDARD_INPUT)) {
      return Opened.standardInput(new BufferedInputStream(standardInput), composition);
    }
    Origin origin = Origin.of(name(path));
    try {
      if (Files.isDirectory(path)) {
        return next.named() || !Files.isSymbolicLink(path)
            ? folder(path, origin, next.named())
            : Records.NONE;
      }
      return file(path, origin, next.named());
    } catch (AccessDeniedException _) {
      return Records.of(
          origin.refuse(Reason.UNREADABLE, "no permission to read it; check its access rights"));
    } catch (IOException e) {
      return Records.of(origin.refuse(Reason.UNREADABLE, "it cannot be read: " + e.getMessage()));
    }
  }

  private Records file(Path path, Origin origin, boolean named) throws IOException {
    Optional<FileType> type = FileType.of(path);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !Files.exists(path)) {
      return Records.of(
          origin.refuse(Reason.NOT_FOUND, "nothing lies at this path; check the name"));
    }
    if (type.isEmpty() && !named) {
      return Records.NONE;
    }
    if (!Files.isRegularFile(path)) {
      return Records.of(
          origin.refuse(
              Reason.UNREADABLE,
              "it is a device or a pipe; name a file, or use - for standard input"));
    }
    if (type.isEmpty()) {
      return Records.of(
          origin.refuse(
              Reason.UNKNOWN_TYPE,
              "its name ends in none of .txt .html .htm .json .jsonl; rename it to what it is"));
    }
    return Opened.file(
        new BufferedInputStream(Files.newInputStream(path)), type.get(), origin, composition);
  }

  /** Puts what lies in the folder before all that waits. */
  private Records folder(Path folder, Origin origin, boolean named) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString()).reversed());
    entries.forEach(entry -> waiting.addFirst(new Waiting(entry, false)));
    boolean readable =
        entries.stream().anyMatch(e -> Files.isDirectory(e) || FileType.of(e).isPresent());
    return readable || !named
        ? Records.NONE
        : Records.of(
            origin.refuse(
                Reason.EMPTY, "the folder holds no .txt .html .htm .json or .jsonl; name another"));
  }

  private static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
