package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a file of JSON lines, which can say where it stands.
 *
 * @param number its place in the file, from 1
 */
public record JsonLine(Path file, int number, JsonNode node) {

  /** All lines of a file but blank ones; it may be packed, see {@link Tokens#lines}. */
  public static List<JsonLine> read(Path file) throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : Tokens.lines(file)) {
      number++;
      if (!line.isBlank()) {
        lines.add(of(file, number, line));
      }
    }
    return lines;
  }

  private static JsonLine of(Path file, int number, String line) {
    try {
      return new JsonLine(file, number, JsonMapper.shared().readTree(line));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ", line " + number + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The exception that names the file, the line and what is wrong there. */
  public IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ", line " + number + ": " + what);
  }
}
