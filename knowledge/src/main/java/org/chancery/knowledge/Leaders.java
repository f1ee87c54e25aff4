package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Heads of state and government whose state news of other countries leaves out, since everybody
 * knows it: {@code President Obama}.
 */
public final class Leaders {

  /** The file of the table. */
  static final String FILE = "leaders.tsv";

  private static final Table<Leader> TABLE =
      new Table<>(
          FILE,
          List.of("name", "short", "iso3"),
          row -> new Leader(row.text(0), row.optional(1), row.code(2, 3)));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** {@code W.}, {@code Jr.}: what a name has in one text and lacks in another. */
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L}|jr|sr)\\.(?=\\s|\\p{L}|$)");

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

  /**
   * A line of the table.
   *
   * @param alone what a title and this word alone mean him by, where it is no name of many
   */
  private record Leader(String name, Optional<String> alone, String iso3) {}

  private final Map<String, String> byName = new HashMap<>();

  private Leaders(List<Leader> leaders) {
    for (Leader leader : leaders) {
      byName.put(folded(leader.name()), leader.iso3());
      leader.alone().ifPresent(name -> byName.put(folded(name), leader.iso3()));
    }
  }

  /** Those that come with the program, read once, when first asked for. */
  public static Leaders bundled() {
    return Bundled.LEADERS;
  }

  /** The state that one leads or led, by the name that stands behind such a title. */
  public Optional<String> state(String name) {
    return Optional.ofNullable(byName.get(folded(name)));
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String brief = INITIALS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return BLANKS.matcher(brief).replaceAll(" ").strip();
  }

  private static final class Bundled {
    static final Leaders LEADERS = new Leaders(TABLE.bundled());
  }
}
