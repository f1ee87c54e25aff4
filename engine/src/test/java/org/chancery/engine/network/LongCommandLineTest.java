package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.model.Model;
import org.junit.jupiter.api.Test;

/**
 * Some versions of ONNX Runtime (1.29.0) end the whole process, without a word, when its command
 * line is longer than about 4 KB: as when many files are named.
 */
class LongCommandLineTest {

  /** Starts the network and tells how many arguments it was given. */
  static final class Program {
    public static void main(String[] arguments) {
      Network.of(Model.bundled());
      System.out.println("alive with " + arguments.length);
    }
  }

  @Test
  void theNetworkStartsUnderALongCommandLine() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add(Program.class.getName());
    command.addAll(Collections.nCopies(400, "a-file-with-a-rather-long-name-in-some-folder.txt"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    builder.environment().put("CLASSPATH", classes);

    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.strip()).isEqualTo("alive with 400");
    assertThat(process.waitFor()).isZero();
  }
}
