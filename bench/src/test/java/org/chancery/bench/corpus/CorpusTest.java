package org.chancery.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Our own corpus, held to what its readme promises. */
class CorpusTest {

  @Test
  void isSoundAndMeetsItsQuotas() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    CorpusCommand command =
        new CorpusCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(messages, true, StandardCharsets.UTF_8));

    int status = new CommandLine(command).execute("report", "../corpus");

    assertThat(messages.toString(StandardCharsets.UTF_8).strip()).isEqualTo("no problems");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("NOT MET");
    assertThat(status).isZero();
  }
}
