package org.chancery.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.record.json.ReadingSchema;
import picocli.CommandLine.Command;

/** {@code chancery schema}: the JSON Schema of a Reading. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a Reading.",
    footer = {"", "Examples:", "  chancery schema > chancery-reading-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.to(Optional.empty(), streams)) {
      output.write(ReadingSchema.text());
      output.commit();
      return Exit.DONE;
    }
  }
}
