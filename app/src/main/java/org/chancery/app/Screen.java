package org.chancery.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How text on standard output may look. */
record Screen(int width, boolean colour) {

  static final int USUAL = 80;
  private static final int NARROWEST = 32;

  /** Longer lines are hard to read, however wide the window. */
  private static final int WIDEST = 120;

  /** What the environment says, else the terminal, else the usual width. */
  static int width(@Nullable String columns, Terminal terminal) {
    Optional<Integer> wanted = columns == null ? Optional.empty() : number(columns);
    int width =
        wanted.or(() -> terminal.size().flatMap(Screen::columns)).filter(w -> w > 0).orElse(USUAL);
    return Math.clamp(width, NARROWEST, WIDEST);
  }

  private static Optional<Integer> columns(String size) {
    String[] parts = size.strip().split(" ", -1);
    return parts.length == 2 ? number(parts[1]) : Optional.empty();
  }

  private static Optional<Integer> number(String digits) {
    String plain = digits.strip();
    boolean sound =
        !plain.isEmpty() && plain.length() < 6 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return sound ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
  }
}
