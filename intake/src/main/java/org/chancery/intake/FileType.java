package org.chancery.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, as its name says. */
enum FileType {
  TEXT,
  PAGE,
  JSON,
  JSON_LINES;

  static Optional<FileType> of(Path path) {
    Path fileName = path.getFileName();
    String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(TEXT);
      case "html", "htm" -> Optional.of(PAGE);
      case "json" -> Optional.of(JSON);
      case "jsonl" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }
}
