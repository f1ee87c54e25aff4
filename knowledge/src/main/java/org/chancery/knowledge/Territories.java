package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which state places lie, those of territories that are no states in the state they are of. */
public final class Territories {

  /** The file of the table. */
  static final String FILE = "territories.tsv";

  private static final Table<Line> TABLE =
      new Table<>(FILE, List.of("iso2", "state"), row -> new Line(row.code(0, 2), row.code(1, 3)));

  private record Line(String iso2, String state) {}

  private final Map<String, String> iso3 = new HashMap<>();

  /** With the states of these tables. */
  public Territories(Knowledge knowledge) {
    Bundled.LINES.forEach(line -> iso3.put(line.iso2(), line.state()));
    knowledge.states().forEach(state -> iso3.put(state.iso2(), state.iso3()));
  }

  /**
   * The state that a place lies in, by ISO 3166-1 alpha-3.
   *
   * @param iso2 the code that the gazetteer has: {@code YT} for a place on Mayotte, in France
   */
  public Optional<String> stateOf(String iso2) {
    return Optional.ofNullable(iso3.get(iso2));
  }

  private static final class Bundled {
    static final List<Line> LINES = TABLE.bundled();
  }
}
