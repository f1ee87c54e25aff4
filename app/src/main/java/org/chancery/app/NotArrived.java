package org.chancery.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the contract promises for later: asked for today, it is refused by name. */
final class NotArrived {

  private static final String RECORD = "with the milestone \"record\"";
  private static final String WORLD = "with the milestone \"world\"";

  private static final Map<String, String> COMMANDS =
      Map.of(
          "record", RECORD,
          "export", RECORD,
          "compare", RECORD,
          "audit", RECORD,
          "diff", RECORD,
          "serve", WORLD,
          "mcp", WORLD,
          "follow", WORLD);

  private static final Map<String, String> OPTIONS =
      Map.of(
          "--store", RECORD,
          "--as-of", RECORD);

  /** Files that are not read, by how their names end: what to give instead. */
  private static final Map<String, String> INPUTS =
      Map.of(
          ".xml", "the pages that it names, saved as .html",
          ".warc", "the pages in it, saved as .html",
          ".warc.gz", "the pages in it, saved as .html",
          ".pdf", "its text, copied into a .txt file");

  private NotArrived() {}

  /** What to say of the first thing on a command line that has not arrived. */
  static Optional<String> inArguments(List<String> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    String command = arguments.getFirst();
    if (COMMANDS.containsKey(command)) {
      return Optional.of(message("the command " + command, COMMANDS.get(command)));
    }
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return Optional.empty();
      }
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (OPTIONS.containsKey(name)) {
        return Optional.of(message("the option " + name, OPTIONS.get(name)));
      }
    }
    return Optional.empty();
  }

  /** What to say of the first input of a type that is not read. */
  static Optional<String> inPaths(List<Path> paths) {
    for (Path path : paths) {
      String name = path.toString().toLowerCase(Locale.ROOT);
      for (Map.Entry<String, String> type : INPUTS.entrySet()) {
        if (name.endsWith(type.getKey())) {
          return Optional.of(
              "%s: %s files are not read; give %s".formatted(path, type.getKey(), type.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static String message(String what, @Nullable String when) {
    return what + " has not arrived yet; it comes " + when;
  }
}
