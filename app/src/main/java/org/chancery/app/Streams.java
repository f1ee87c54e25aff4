package org.chancery.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the program reads and writes.
 *
 * @param out carries the result and nothing else; tells of a closed pipe, as a print stream would
 *     not
 * @param err carries progress and messages
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Terminal terminal) {

  static Streams ofProcess() {
    return new Streams(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        new Terminal.OfProcess());
  }

  /** A message for the user, with the program's name before it. */
  void say(String message) {
    err.println("chancery: " + message);
  }

  /** How text on standard output may look. */
  Screen screen() {
    boolean shown = terminal.isTerminal(Terminal.OUT);
    boolean colour =
        shown
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(
        Screen.width(environment.get("COLUMNS"), shown ? terminal : Terminal.NONE), colour);
  }
}
