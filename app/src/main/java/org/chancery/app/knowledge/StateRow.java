package org.chancery.app.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/** A line of {@code states.tsv}: what the factbook says about a state, amended by hand. */
final class StateRow {
  static final String HEADER = "iso3\tiso2\tname\tnames\tdemonyms\tpeople\tcapitals";

  /**
   * The header of the table by hand; its first column is the factbook's own code of the country.
   */
  static final String HEADER_BY_HAND = "factbook\tiso2\tname\tnames\tdemonyms\tpeople\tcapitals";

  private StateRow() {}

  /** The line, of a line by hand cut at its tabs and the entry that it names. */
  static String of(List<String> byHand, FactbookEntry entry) {
    String iso2 = byHand.get(1);
    String name = byHand.get(2).isEmpty() ? entry.shortName() : byHand.get(2);
    List<String> factbookNames = new ArrayList<>();
    if (!entry.shortName().isEmpty()) {
      factbookNames.add(entry.shortName());
    }
    factbookNames.addAll(entry.names());
    SequencedSet<String> names = amended(factbookNames, byHand.get(3));
    names.remove(name);
    return String.join(
        "\t",
        iso3(iso2),
        iso2,
        name,
        String.join("|", names),
        String.join("|", amended(entry.adjectives(), byHand.get(4))),
        String.join("|", amended(entry.people(), byHand.get(5))),
        String.join("|", amended(entry.capitals(), byHand.get(6))));
  }

  private static SequencedSet<String> amended(List<String> source, String byHand) {
    boolean replaces = byHand.startsWith("=");
    SequencedSet<String> parts = new LinkedHashSet<>(replaces ? List.of() : source);
    List<String> removed = new ArrayList<>();
    for (String part : List.of((replaces ? byHand.substring(1) : byHand).split("\\|", -1))) {
      if (part.startsWith("-")) {
        removed.add(part.substring(1));
      } else if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    for (String part : List.copyOf(parts)) {
      parts.add(plain(part));
    }
    parts.removeAll(removed);
    return parts;
  }

  /** Newspapers leave accents out: {@code Côte d'Ivoire} is also {@code Cote d'Ivoire}. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String iso3(String iso2) {
    return iso2.equals("XK")
        ? "XKX"
        : new Locale.Builder().setRegion(iso2).build().getISO3Country();
  }
}
