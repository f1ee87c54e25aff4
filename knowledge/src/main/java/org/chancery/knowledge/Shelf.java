package org.chancery.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where tables are read from: a folder if one is given, the program itself for what the folder
 * lacks.
 */
final class Shelf {
  private final Optional<Path> directory;
  private final MessageDigest digest = sha256();

  private Shelf(Optional<Path> directory) {
    this.directory = directory;
  }

  static Shelf bundled() {
    return new Shelf(Optional.empty());
  }

  /** The folder as a shelf, or a refusal if it holds no table. */
  static Shelf of(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw refusal(directory.toString(), "is no folder; give the folder that holds the tables");
    }
    boolean any = false;
    for (Table<?> table : Table.all()) {
      any |= Files.exists(directory.resolve(table.file()));
    }
    if (!any) {
      throw refusal(
          directory.toString(),
          "holds no table; put at least one there, such as " + Table.BODIES.file());
    }
    return new Shelf(Optional.of(directory));
  }

  /** All tables, complete and at one with each other, or the first problem thrown. */
  static Knowledge read(Shelf shelf) {
    Consumer<Problem> refuse =
        problem -> {
          throw new KnowledgeException(problem);
        };
    Knowledge knowledge = shelf.read(refuse);
    if (shelf.directory.isPresent()) {
      Agreeing.check(knowledge, refuse);
    }
    return knowledge;
  }

  /** All tables but for the lines with problems. */
  Knowledge read(Consumer<Problem> problems) {
    return new Knowledge(
        rows(Table.STATES, problems),
        rows(Table.SEATS, problems),
        rows(Table.BODIES, problems),
        rows(Table.REGIONS, problems),
        rows(Table.ROLES, problems),
        rows(Table.BODY_HEADS, problems),
        rows(Table.GIVEN_NAMES, problems),
        rows(Table.FAMILY_NAMES, problems),
        plover(problems),
        cameo(problems),
        HexFormat.of().formatHex(digest.digest(), 0, 8));
  }

  private Plover plover(Consumer<Problem> problems) {
    List<Table.TypeRow> types = rows(Table.PLOVER_TYPES, problems);
    List<Table.ModeRow> modes = rows(Table.PLOVER_MODES, problems);
    Map<String, Double> scores = new HashMap<>();
    for (Table.ScoreRow row : rows(Table.PLOVER_SCORES, problems)) {
      scores.put(row.type() + "/" + row.mode(), row.score());
    }
    List<Plover.Type> joined = new ArrayList<>();
    for (Table.TypeRow type : types) {
      Double score = scores.get(type.type() + "/");
      if (score == null) {
        problems.accept(
            type.row().problem(type.type(), "has no line in " + Table.PLOVER_SCORES.file()));
        continue;
      }
      List<Plover.Mode> own = new ArrayList<>();
      for (Table.ModeRow mode : modes) {
        if (mode.type().equals(type.type())) {
          double modeScore = scores.getOrDefault(type.type() + "/" + mode.mode(), score);
          own.add(new Plover.Mode(mode.mode(), mode.meaning(), modeScore));
        }
      }
      joined.add(
          new Plover.Type(
              type.type(), type.meaning(), type.quad(), type.needsRecipient(), score, own));
    }
    return new Plover(
        joined, rows(Table.PLOVER_CONTEXTS, problems), rows(Table.PLOVER_SECTORS, problems));
  }

  private Cameo cameo(Consumer<Problem> problems) {
    Map<String, Table.MappedRow> mapped = new HashMap<>();
    for (Table.MappedRow row : rows(Table.PLOVER_CAMEO, problems)) {
      mapped.put(row.cameo(), row);
    }
    List<Cameo.Code> codes = new ArrayList<>();
    for (Table.CodeRow row : rows(Table.CAMEO_CODES, problems)) {
      Table.MappedRow to = mapped.get(row.code());
      codes.add(
          to == null
              ? new Cameo.Code(
                  row.code(),
                  row.label(),
                  row.goldstein(),
                  Optional.empty(),
                  Optional.empty(),
                  List.of())
              : new Cameo.Code(
                  row.code(),
                  row.label(),
                  row.goldstein(),
                  Optional.of(to.type()),
                  to.mode(),
                  to.contexts()));
    }
    return new Cameo(codes);
  }

  private <T> List<T> rows(Table<T> table, Consumer<Problem> problems) {
    List<String> lines = lines(table.file());
    digest.update(table.file().getBytes(StandardCharsets.UTF_8));
    for (String line : lines) {
      if (!Table.isComment(line)) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
    }
    return table.rows(lines, problems);
  }

  private List<String> lines(String file) {
    if (directory.isPresent()) {
      Path path = directory.get().resolve(file);
      if (Files.exists(path)) {
        return lines(path);
      }
    }
    try (InputStream in = Shelf.class.getResourceAsStream(file)) {
      if (in == null) {
        throw refusal(file, "is not in the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The lines of a file in UTF-8, without the mark that some editors put before them. */
  static List<String> lines(Path path) {
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
      throw unreadable(path.toString(), e);
    }
  }

  private static KnowledgeException refusal(String file, String remedy) {
    return new KnowledgeException(new Problem(file, 0, "", remedy));
  }

  private static KnowledgeException unreadable(String file, IOException e) {
    return refusal(file, "cannot be read (" + e.getMessage() + "); see that the file is there");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
