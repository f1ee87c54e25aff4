package org.chancery.app;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The folders that ONNX Runtime leaves behind, emptied, in the one for temporary files: each start
 * unpacks its library into a new one, and the file goes with the process but not its folder.
 */
final class Leftovers {

  private static final String NAMES = "onnxruntime-java*";

  /** A younger one may be about to be filled by another process. */
  private static final Duration AGE = Duration.ofHours(1);

  private Leftovers() {}

  /** Deletes what earlier processes left here; what cannot be deleted stays. */
  static void sweep(Path folder) {
    Instant old = Instant.now().minus(AGE);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAMES)) {
      for (Path each : left) {
        delete(each, old);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // A folder that cannot be listed is none of ours.
    }
  }

  private static void delete(Path each, Instant old) {
    try {
      if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
        Files.delete(each);
      }
    } catch (IOException e) {
      return; // Still in use, or another user's.
    }
  }
}
