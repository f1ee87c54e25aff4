package org.chancery.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where tables are read from: the files a user gives, the program itself for all others. */
final class Shelf {
  private final Map<String, Path> given;
  private final Fingerprint fingerprint = new Fingerprint();

  /** Where a row was read. */
  private record Place(String file, int line) {}

  /** Is told where each row was read. */
  private interface Places {
    void put(Object row, String file, int line);
  }

  private Shelf(Map<String, Path> given) {
    this.given = given;
  }

  static Shelf bundled() {
    return new Shelf(Map.of());
  }

  /** Whether a path is a table or a folder that holds one. */
  static boolean holdsTables(Path path) {
    return !given(path).isEmpty();
  }

  private static Map<String, Path> given(Path path) {
    Map<String, Path> given = new HashMap<>();
    for (Table<?> table : Table.all()) {
      Path file = Files.isDirectory(path) ? path.resolve(table.file()) : path;
      if (Files.isRegularFile(file) && file.endsWith(Path.of(table.file()).getFileName())) {
        given.put(table.file(), file);
      }
    }
    return given;
  }

  /** A folder of tables or one table, or a refusal if there is none. */
  static Shelf of(Path path) {
    Map<String, Path> given = given(path);
    if (Files.notExists(path)) {
      throw refusal(path.toString(), "there is no such file or folder");
    }
    if (given.isEmpty()) {
      throw refusal(
          path.toString(),
          "is no table and no folder that holds one; tables are "
              + String.join(", ", Table.all().stream().map(Table::file).toList()));
    }
    return new Shelf(given);
  }

  /** All tables, or the first problem thrown. */
  Knowledge read() {
    Consumer<Problem> refuse =
        problem -> {
          throw new KnowledgeException(problem);
        };
    return given.isEmpty() ? read(refuse, (_, _, _) -> {}) : readChecked(refuse);
  }

  /** All tables but for lines with problems, also those that only show between lines. */
  Knowledge readChecked(Consumer<Problem> problems) {
    IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    Knowledge knowledge =
        read(problems, (row, file, line) -> places.put(row, new Place(file, line)));
    Agreement.check(
        knowledge,
        (row, value, remedy) -> {
          Place place = places.getOrDefault(row, new Place("tables", 0));
          problems.accept(new Problem(place.file(), place.line(), value, remedy));
        });
    return knowledge;
  }

  private Knowledge read(Consumer<Problem> problems, Places places) {
    List<State> states = rows(Table.STATES, problems, places);
    List<Seat> seats = rows(Table.SEATS, problems, places);
    List<Body> bodies = rows(Table.BODIES, problems, places);
    List<Region> regions = rows(Table.REGIONS, problems, places);
    List<Role> roles = rows(Table.ROLES, problems, places);
    List<BodyHead> bodyHeads = rows(Table.BODY_HEADS, problems, places);
    List<GivenName> givenNames = rows(Table.GIVEN_NAMES, problems, places);
    List<String> familyNames = rows(Table.FAMILY_NAMES, problems, places);
    Plover plover =
        Joined.plover(
            rows(Table.PLOVER_TYPES, problems, places),
            rows(Table.PLOVER_MODES, problems, places),
            rows(Table.PLOVER_SCORES, problems, places),
            rows(Table.PLOVER_CONTEXTS, problems, places),
            rows(Table.PLOVER_SECTORS, problems, places),
            problems);
    Cameo cameo =
        Joined.cameo(
            rows(Table.CAMEO_CODES, problems, places),
            rows(Table.PLOVER_CAMEO, problems, places),
            rows(Table.CAMEO_WORDS, problems, places),
            plover,
            problems);
    fingerprint.add(places());
    return new Knowledge(
        states,
        seats,
        bodies,
        regions,
        roles,
        bodyHeads,
        givenNames,
        familyNames,
        plover,
        cameo,
        List.of(),
        fingerprint.toString());
  }

  /** What tells versions of the gazetteer apart: its table's line, with a checksum. */
  private static String places() {
    return BundledTable.of(BundledTable.SOURCES).lines().stream()
        .filter(line -> line.startsWith(BundledTable.PLACES + "\t"))
        .findFirst()
        .orElseThrow();
  }

  private <T> List<T> rows(Table<T> table, Consumer<Problem> problems, Places places) {
    Path path = given.get(table.file());
    List<String> lines = path == null ? BundledTable.of(table.file()).lines() : lines(path);
    String file = path == null ? table.file() : path.toString();
    fingerprint.add(table.file());
    for (String line : lines) {
      if (!Table.isComment(line)) {
        fingerprint.add(line);
      }
    }
    return table.rows(file, lines, (row, line) -> places.put(row, file, line), problems);
  }

  /** The lines of a file in UTF-8, without the mark that some editors put before them. */
  static List<String> lines(Path path) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return Table.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw refusal(path.toString(), "is not UTF-8; save it as UTF-8");
    } catch (NoSuchFileException _) {
      throw refusal(path.toString(), "there is no such file");
    } catch (IOException e) {
      throw refusal(path.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static KnowledgeException refusal(String file, String remedy) {
    return new KnowledgeException(new Problem(file, 0, "", remedy));
  }
}
