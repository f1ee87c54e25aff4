package org.chancery.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places of the world by their names; immutable.
 *
 * <p>It keeps {@code places.tsv} as the bytes it is (9 MB), the begin of each line, and a hash
 * table of the begins of all names with open addressing (Knuth 1973, 6.4): two arrays of {@code
 * int}, 3 MB. A line becomes a {@link Place} only when it is asked for.
 */
public final class Gazetteer {
  private static final int CELLS = 9;
  private static final int EMPTY = -1;
  private static final byte[] REGION = "region\t".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CAPITAL = "capital\t".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COUNTRY = "country\t".getBytes(StandardCharsets.UTF_8);

  private final byte[] text;
  private final int[] lines;
  private final int[] names;
  private final Map<String, Integer> wide = new HashMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();

  /** Of a table in UTF-8, with its header and comments. */
  Gazetteer(byte[] table) {
    this.text = table;
    this.lines = lines(table);
    this.names = new int[Integer.highestOneBit(Math.max(8, lines.length)) * 4];
    Arrays.fill(names, EMPTY);
    FoldedName name = new FoldedName();
    for (int line = 0; line < lines.length; line++) {
      index(line, name);
    }
  }

  /** The places that come with the program, read once, when first asked for. */
  public static Gazetteer bundled() {
    return Bundled.PLACES;
  }

  /** The begins of the lines that tell places. */
  private static int[] lines(byte[] table) {
    int[] begins = new int[table.length / 16 + 1];
    int count = 0;
    boolean headed = false;
    for (int begin = 0; begin < table.length; ) {
      int end = end(table, begin, (byte) '\n');
      if (table[begin] != '#' && end > begin) {
        if (headed) {
          begins[count++] = begin;
        }
        headed = true;
      }
      begin = end + 1;
    }
    return Arrays.copyOf(begins, count);
  }

  private static int end(byte[] table, int begin, byte mark) {
    int end = begin;
    while (end < table.length && table[end] != mark) {
      end++;
    }
    return end;
  }

  private void index(int line, FoldedName name) {
    int begin = lines[line];
    int firstEnd = end(text, begin, (byte) '\t');
    add(begin, firstEnd, name);
    int namesEnd = end(text, firstEnd + 1, (byte) '\t');
    for (int from = firstEnd + 1; from < namesEnd; ) {
      int to = from;
      while (to < namesEnd && text[to] != '|') {
        to++;
      }
      add(from, to, name);
      from = to + 1;
    }
    if (isAt(namesEnd + 1, REGION) || isAt(namesEnd + 1, COUNTRY)) {
      Place place = place(line);
      wide.put(key(place.country(), place.admin()), line);
    } else if (isAt(namesEnd + 1, CAPITAL)) {
      capitals.put(place(line).country(), line);
    }
  }

  private boolean isAt(int offset, byte[] letters) {
    return Arrays.equals(text, offset, offset + letters.length, letters, 0, letters.length);
  }

  private static String key(String country, String admin) {
    return country + "." + admin;
  }

  private void add(int begin, int end, FoldedName name) {
    name.read(text, begin, end);
    if (!name.isEmpty()) {
      int slot = name.hash() & (names.length - 1);
      while (names[slot] != EMPTY) {
        slot = (slot + 1) & (names.length - 1);
      }
      names[slot] = begin;
    }
  }

  /**
   * The places of this name, whatever the case and the marks of its letters, in the order of the
   * table. {@code St.}, {@code Mt.} and {@code Ft.} are also their long forms.
   */
  public List<Place> named(String name) {
    List<Place> places = find(name);
    if (places.isEmpty()) {
      String other = otherwise(name);
      return other.equals(name) ? places : find(other);
    }
    return places;
  }

  private static String otherwise(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    if (blank < 0) {
      return name;
    }
    String rest = name.substring(blank);
    return switch (lower.substring(0, blank)) {
      case "st", "st." -> "Saint" + rest;
      case "saint" -> "St." + rest;
      case "mt", "mt." -> "Mount" + rest;
      case "mount" -> "Mt." + rest;
      case "ft", "ft." -> "Fort" + rest;
      case "fort" -> "Ft." + rest;
      case "the" -> name.substring(blank + 1);
      default -> name;
    };
  }

  private List<Place> find(String name) {
    FoldedName wanted = new FoldedName();
    wanted.read(name);
    FoldedName other = new FoldedName();
    List<Integer> found = new ArrayList<>();
    for (int slot = wanted.hash() & (names.length - 1);
        names[slot] != EMPTY;
        slot = (slot + 1) & (names.length - 1)) {
      int begin = names[slot];
      other.read(text, begin, nameEnd(begin));
      if (other.isSame(wanted)) {
        found.add(line(begin));
      }
    }
    return found.stream().distinct().sorted().map(this::place).toList();
  }

  private int nameEnd(int begin) {
    int end = begin;
    while (text[end] != '\t' && text[end] != '|') {
      end++;
    }
    return end;
  }

  /** The line that this offset lies in. */
  private int line(int offset) {
    int at = Arrays.binarySearch(lines, offset);
    return at >= 0 ? at : -at - 2;
  }

  private Place place(int line) {
    int begin = lines[line];
    String[] cells =
        new String(text, begin, end(text, begin, (byte) '\n') - begin, StandardCharsets.UTF_8)
            .split("\t", CELLS);
    return new Place(
        cells[0],
        Place.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3],
        cells[4],
        Long.parseLong(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        cells[8].isBlank()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(cells[8].strip())));
  }

  /** The country of this ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String iso2) {
    return region(iso2, "");
  }

  /** The first division of a country by GeoNames' code: {@code US}, {@code TX}. */
  public Optional<Place> region(String iso2, String admin) {
    return Optional.ofNullable(wide.get(key(iso2, admin))).map(this::place);
  }

  /** The capital of the country of this ISO 3166-1 alpha-2 code. */
  public Optional<Place> capital(String iso2) {
    return Optional.ofNullable(capitals.get(iso2)).map(this::place);
  }

  /** All places, in the order of the table. */
  public Stream<Place> places() {
    return IntStream.range(0, lines.length).mapToObj(this::place);
  }

  /** How many places it holds. */
  public int size() {
    return lines.length;
  }

  /** Holds the bundled places once they have been asked for. */
  private static final class Bundled {
    static final Gazetteer PLACES = read();

    private static Gazetteer read() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(BundledTable.PLACES)) {
        if (in == null) {
          throw new KnowledgeException(
              new Problem(BundledTable.PLACES, 0, "", "is not in the program; build it again"));
        }
        return new Gazetteer(in.readAllBytes());
      } catch (IOException e) {
        throw new KnowledgeException(
            new Problem(BundledTable.PLACES, 0, "", "cannot be read (" + e.getMessage() + ")"));
      }
    }
  }
}
