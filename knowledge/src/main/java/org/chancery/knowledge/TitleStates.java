package org.chancery.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles that only some states have: {@code Secretary of State}, {@code Senator}. */
public final class TitleStates {

  /** The file of the table. */
  static final String FILE = "title-states.tsv";

  private static final Table<Line> TABLE =
      new Table<>(FILE, List.of("title", "states"), row -> new Line(row.lowerCase(0), row.list(1)));

  private record Line(String title, List<String> states) {}

  private final Map<String, List<String>> byTitle = new HashMap<>();

  private TitleStates(List<Line> lines) {
    lines.forEach(line -> byTitle.put(line.title(), line.states()));
  }

  /** Those that come with the program, read once, when first asked for. */
  public static TitleStates bundled() {
    return Bundled.TITLES;
  }

  /**
   * The states that have an office of this title, the one most often meant first; none where every
   * state may have it.
   *
   * @param title with what stands before its noun: {@code deputy secretary of state}
   */
  public List<String> having(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return byTitle.keySet().stream()
        .filter(each -> lower.equals(each) || lower.endsWith(" " + each))
        .max(Comparator.comparingInt(String::length))
        .map(byTitle::get)
        .orElse(List.of());
  }

  private static final class Bundled {
    static final TitleStates TITLES = new TitleStates(TABLE.bundled());
  }
}
