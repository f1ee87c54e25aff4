package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words by which nobody is titled, and the sector that they tell of: {@code frigate}. */
public final class SectorWords {

  /** The file of the table. */
  static final String FILE = "sector-words.tsv";

  private static final Table<Line> TABLE =
      new Table<>(
          FILE,
          List.of("word", "place", "sector"),
          row -> new Line(row.lowerCase(0), row.choice(1, Where.values()), row.code(2, 3)));

  /** Where a word stands that tells a sector. */
  private enum Where {
    BESIDE,
    NOUN
  }

  private record Line(String word, Where place, String sector) {}

  private final Map<Where, Map<String, String>> sectors = new EnumMap<>(Where.class);

  private SectorWords(List<Line> lines) {
    for (Line line : lines) {
      sectors.computeIfAbsent(line.place(), _ -> new HashMap<>()).put(line.word(), line.sector());
    }
  }

  /** Those that come with the program, read once, when first asked for. */
  public static SectorWords bundled() {
    return Bundled.WORDS;
  }

  /** The sector of those whom a noun in lower case stands for: {@code warships}. */
  public Optional<String> noun(String noun) {
    return at(Where.NOUN, noun);
  }

  /** The sector that a word in lower case tells before a noun: {@code rebel} commander. */
  public Optional<String> beside(String word) {
    return at(Where.BESIDE, word);
  }

  private Optional<String> at(Where place, String word) {
    return Optional.ofNullable(sectors.getOrDefault(place, Map.of()).get(word));
  }

  private static final class Bundled {
    static final SectorWords WORDS = new SectorWords(TABLE.bundled());
  }
}
