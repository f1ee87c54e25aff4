package org.chancery.app.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of tables and of their sources, as hexadecimal digits. */
final class Checksum {
  private static final int BLOCK = 1 << 16;

  private Checksum() {}

  /** Of lines with a line feed after each, so that a checkout's line ends do not count. */
  static String of(List<String> lines) {
    MessageDigest digest = sha256();
    for (String line : lines) {
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of one file, or of all files below a folder that end so, in order of name. */
  static String of(Path source, String ending) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(source, ending)) {
      try (InputStream bytes = Files.newInputStream(file)) {
        byte[] block = new byte[BLOCK];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
          digest.update(block, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static List<Path> files(Path source, String ending) throws IOException {
    try (Stream<Path> below = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
      return below
          .filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
          .sorted((one, other) -> name(source, one).compareTo(name(source, other)))
          .toList();
    }
  }

  private static String name(Path source, Path file) {
    return source.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
