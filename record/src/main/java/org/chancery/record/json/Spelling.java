package org.chancery.record.json;

import java.util.Locale;

/** How the constants of our enums are spelled in JSON: {@code AT_MOST} is {@code atMost}. */
final class Spelling {

  private Spelling() {}

  static String of(Enum<?> constant) {
    StringBuilder spelled = new StringBuilder();
    for (String part : constant.name().split("_", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      spelled.append(
          spelled.isEmpty()
              ? lower
              : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }
    return spelled.toString();
  }
}
