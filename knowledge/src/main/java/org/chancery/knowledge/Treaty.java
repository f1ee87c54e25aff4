package org.chancery.knowledge;

import java.util.List;

/**
 * An agreement that is known by its name all over the world, mostly one of many states.
 *
 * @param id a stable slug: {@code npt}
 * @param aliases acronyms and short forms
 */
public record Treaty(String id, String name, List<String> aliases) {

  /** The file of the table. */
  static final String FILE = "treaties.tsv";

  private static final Table<Treaty> TABLE =
      new Table<>(
          FILE,
          List.of("id", "name", "aliases"),
          row -> new Treaty(row.lowerCase(0), row.text(1), row.list(2)));

  public Treaty {
    aliases = List.copyOf(aliases);
  }

  /** Those that come with the program, read once, when first asked for. */
  public static List<Treaty> bundled() {
    return Bundled.TREATIES;
  }

  private static final class Bundled {
    static final List<Treaty> TREATIES = List.copyOf(TABLE.bundled());
  }
}
