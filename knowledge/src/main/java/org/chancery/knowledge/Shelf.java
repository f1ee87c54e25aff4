package org.chancery.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where tables are read from: the files a user gives, the program itself for all others. */
final class Shelf {
  private final Map<String, Path> given;
  private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
  private final MessageDigest digest = sha256();

  /** Where a row was read. */
  private record Place(String file, int line) {}

  private Shelf(Map<String, Path> given) {
    this.given = given;
  }

  static Shelf bundled() {
    return new Shelf(Map.of());
  }

  /** A folder of tables or one table, or a refusal if there is none. */
  static Shelf of(Path path) {
    Map<String, Path> given = new HashMap<>();
    for (Table<?> table : Table.all()) {
      Path file = Files.isDirectory(path) ? path.resolve(table.file()) : path;
      if (Files.isRegularFile(file) && file.endsWith(Path.of(table.file()).getFileName())) {
        given.put(table.file(), file);
      }
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
    return given.isEmpty() ? read(refuse) : readChecked(refuse);
  }

  /** All tables but for lines with problems, also those that only show between lines. */
  Knowledge readChecked(Consumer<Problem> problems) {
    Knowledge knowledge = read(problems);
    Agreement.check(
        knowledge,
        (row, value, remedy) -> {
          Place place = places.getOrDefault(row, new Place("tables", 0));
          problems.accept(new Problem(place.file(), place.line(), value, remedy));
        });
    return knowledge;
  }

  private Knowledge read(Consumer<Problem> problems) {
    List<State> states = rows(Table.STATES, problems);
    List<Seat> seats = rows(Table.SEATS, problems);
    List<Body> bodies = rows(Table.BODIES, problems);
    List<Region> regions = rows(Table.REGIONS, problems);
    List<Role> roles = rows(Table.ROLES, problems);
    List<BodyHead> bodyHeads = rows(Table.BODY_HEADS, problems);
    List<GivenName> givenNames = rows(Table.GIVEN_NAMES, problems);
    List<String> familyNames = rows(Table.FAMILY_NAMES, problems);
    Plover plover =
        Joined.plover(
            rows(Table.PLOVER_TYPES, problems),
            rows(Table.PLOVER_MODES, problems),
            rows(Table.PLOVER_SCORES, problems),
            rows(Table.PLOVER_CONTEXTS, problems),
            rows(Table.PLOVER_SECTORS, problems),
            problems);
    Cameo cameo =
        Joined.cameo(
            rows(Table.CAMEO_CODES, problems),
            rows(Table.PLOVER_CAMEO, problems),
            plover,
            problems);
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
        HexFormat.of().formatHex(digest.digest(), 0, 8));
  }

  private <T> List<T> rows(Table<T> table, Consumer<Problem> problems) {
    Path path = given.get(table.file());
    List<String> lines = path == null ? BundledTable.of(table.file()).lines() : lines(path);
    String file = path == null ? table.file() : path.toString();
    digest.update(table.file().getBytes(StandardCharsets.UTF_8));
    for (String line : lines) {
      if (!Table.isComment(line)) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
    }
    return table.rows(file, lines, (row, line) -> places.put(row, new Place(file, line)), problems);
  }

  /** The lines of a file in UTF-8, without the mark that some editors put before them. */
  private static List<String> lines(Path path) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw refusal(path.toString(), "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw refusal(
          path.toString(), "cannot be read (" + e.getMessage() + "); see that the file is there");
    }
  }

  private static KnowledgeException refusal(String file, String remedy) {
    return new KnowledgeException(new Problem(file, 0, "", remedy));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
