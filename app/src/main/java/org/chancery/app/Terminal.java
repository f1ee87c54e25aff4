package org.chancery.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether a person looks at our streams, and how wide their window is. */
interface Terminal {

  int OUT = 1;
  int ERR = 2;

  /** Nobody looks. */
  Terminal NONE =
      new Terminal() {
        @Override
        public boolean isTerminal(int descriptor) {
          return false;
        }

        @Override
        public Optional<String> size() {
          return Optional.empty();
        }
      };

  boolean isTerminal(int descriptor);

  /** Rows and columns, as {@code stty size} prints them. */
  Optional<String> size();

  /**
   * The terminal of this process, asked through the shell: Java tells of standard input and output
   * together only, and of standard error never. Asked for only where the answer matters.
   */
  final class OfProcess implements Terminal {

    @Override
    public boolean isTerminal(int descriptor) {
      return run(new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO()).isPresent();
    }

    @Override
    public Optional<String> size() {
      return run(new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null"));
    }

    /** What a command prints where we do not inherit it, or nothing where it fails. */
    private static Optional<String> run(ProcessBuilder command) {
      try {
        Process process = command.start();
        String printed =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? Optional.of(printed) : Optional.empty();
      } catch (IOException _) {
        return Optional.empty();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
  }
}
