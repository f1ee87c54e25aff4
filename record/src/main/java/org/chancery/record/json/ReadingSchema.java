package org.chancery.record.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema that every Reading we write keeps to, and that says what each field means. */
public final class ReadingSchema {

  private static final String RESOURCE = "chancery-reading-1.schema.json";

  private ReadingSchema() {}

  /** The schema as JSON, draft 2020-12. */
  public static String text() {
    try (InputStream in = ReadingSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its schema: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
