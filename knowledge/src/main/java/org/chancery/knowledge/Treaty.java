package org.chancery.knowledge;

import java.util.List;

/**
 * An agreement that is known by its name all over the world, mostly one of many states.
 *
 * @param id a stable slug: {@code npt}
 * @param aliases acronyms and short forms
 * @param states ISO 3166-1 alpha-3 of the states it is between, where these are one or two
 */
public record Treaty(String id, String name, List<String> aliases, List<String> states) {

  /** The file of the table. */
  static final String FILE = "treaties.tsv";

  private static final Table<Treaty> TABLE =
      new Table<>(
          FILE,
          List.of("id", "name", "aliases", "states"),
          row -> new Treaty(row.lowerCase(0), row.text(1), row.list(2), row.codes(3)));

  public Treaty {
    aliases = List.copyOf(aliases);
    states = List.copyOf(states);
  }

  /** Those that come with the program, read once, when first asked for. */
  public static List<Treaty> bundled() {
    return Bundled.TREATIES;
  }

  private static final class Bundled {
    static final List<Treaty> TREATIES = List.copyOf(TABLE.bundled());
  }
}
