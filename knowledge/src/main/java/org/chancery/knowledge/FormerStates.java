package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States since 1945 that are no more, and names that states have left behind: {@code Yugoslavia},
 * whom news counts to Serbia, and {@code Dahomey}, which is Benin.
 */
public final class FormerStates {

  /** The file of the table. */
  static final String FILE = "former-states.tsv";

  private static final Table<Former> TABLE =
      new Table<>(
          FILE,
          List.of("code", "now", "name", "names", "demonyms", "people"),
          row ->
              new Former(
                  row.code(0, 3),
                  row.code(1, 3),
                  row.text(2),
                  row.list(3),
                  row.list(4),
                  row.list(5)));

  /**
   * A line of the table.
   *
   * @param code its own, or that of the state it is, where only the name has changed
   * @param now ISO 3166-1 alpha-3 of the state that news takes for its heir
   * @param name what it was called, or what the state is called now that has changed its name
   */
  public record Former(
      String code,
      String now,
      String name,
      List<String> names,
      List<String> demonyms,
      List<String> people) {

    public Former {
      names = List.copyOf(names);
      demonyms = List.copyOf(demonyms);
      people = List.copyOf(people);
    }

    /** Whether it was another state than the one it is counted to. */
    public boolean isGone() {
      return !code.equals(now);
    }
  }

  private final List<Former> all;
  private final Map<String, Former> byName = new HashMap<>();

  private FormerStates(List<Former> lines) {
    this.all = List.copyOf(lines);
    for (Former each : lines) {
      if (each.isGone()) {
        List<String> names = new ArrayList<>(each.names());
        names.add(each.name());
        names.addAll(each.demonyms());
        names.addAll(each.people());
        names.forEach(name -> byName.put(name, each));
      }
    }
  }

  /** Those that come with the program, read once, when first asked for. */
  public static FormerStates bundled() {
    return Bundled.FORMER;
  }

  /** The state gone that a name or an adjective means: {@code Soviet}. */
  public Optional<Former> gone(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Every one of them. */
  public List<Former> all() {
    return all;
  }

  private static final class Bundled {
    static final FormerStates FORMER = new FormerStates(TABLE.bundled());
  }
}
