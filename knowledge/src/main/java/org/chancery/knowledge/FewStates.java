package org.chancery.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles and chambers that only some states have: {@code Senator}, {@code National Assembly}. */
public final class FewStates {

  /** The file of the table. */
  static final String FILE = "few-states.tsv";

  private static final Table<Line> TABLE =
      new Table<>(
          FILE,
          List.of("name", "kind", "states"),
          row -> new Line(row.lowerCase(0), row.choice(1, Kind.values()), row.list(2)));

  private enum Kind {
    TITLE,
    CHAMBER
  }

  private record Line(String name, Kind kind, List<String> states) {}

  private final Map<String, List<String>> titles = new HashMap<>();
  private final Map<String, List<String>> chambers = new HashMap<>();

  private FewStates(List<Line> lines) {
    for (Line line : lines) {
      (line.kind() == Kind.TITLE ? titles : chambers).put(line.name(), line.states());
    }
  }

  /** Those that come with the program, read once, when first asked for. */
  public static FewStates bundled() {
    return Bundled.FEW;
  }

  /**
   * The states that have such an office, the one most often meant first; none where every state may
   * have it.
   *
   * @param title with what stands before its noun: {@code deputy secretary of state}
   */
  public List<String> withTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return titles.keySet().stream()
        .filter(each -> lower.equals(each) || lower.endsWith(" " + each))
        .max(Comparator.comparingInt(String::length))
        .map(titles::get)
        .orElse(List.of());
  }

  /** The states that have a chamber of exactly this name; none where every state may. */
  public List<String> withChamber(String name) {
    return chambers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  private static final class Bundled {
    static final FewStates FEW = new FewStates(TABLE.bundled());
  }
}
