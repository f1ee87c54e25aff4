package org.chancery.bench;

import java.nio.charset.StandardCharsets;

/** Which documents training keeps out of sets that have no dev part, by their names. */
public final class Held {

  private Held() {}

  /** Whether a document of CAMEO or PLV is kept out: about every fifth. */
  public static boolean fifth(String name) {
    return sum(name) % 5 == 0;
  }

  /** Whether a document of GAP is kept out: about every second. */
  public static boolean second(String name) {
    return sum(name) % 2 == 0;
  }

  private static int sum(String name) {
    int sum = 0;
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      sum += Byte.toUnsignedInt(each);
    }
    return sum;
  }
}
