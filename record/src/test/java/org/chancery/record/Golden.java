package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output kept as a file; {@code -Dgolden=update} writes it anew. */
public final class Golden {

  private Golden() {}

  public static void check(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/golden", name);
    if (System.getProperty("golden", "check").equals("update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s (-Dgolden=update writes it anew)", file)
        .isEqualTo(actual);
  }
}
