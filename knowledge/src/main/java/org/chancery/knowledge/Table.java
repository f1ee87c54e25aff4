package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * The layout of one table: a header line that names its columns, one row a line, {@code #} before
 * comments.
 *
 * @param file its path below the folder of tables
 * @param columns the header line
 * @param read what a row says
 */
record Table<T>(String file, List<String> columns, Function<Row, T> read) {

  static final Table<State> STATES =
      new Table<>(
          "states.tsv",
          List.of("iso3", "iso2", "name", "names", "demonyms", "people", "capitals"),
          row ->
              new State(
                  row.code(0, 3),
                  row.code(1, 2),
                  row.text(2),
                  row.list(3),
                  row.list(4),
                  row.list(5),
                  row.list(6)));

  static final Table<Seat> SEATS =
      new Table<>(
          "seats.tsv",
          List.of("name", "iso3", "sectors"),
          row -> new Seat(row.text(0), row.code(1, 3), row.codes(2)));

  static final Table<Body> BODIES =
      new Table<>(
          "bodies.tsv",
          List.of("id", "name", "aliases", "kind", "sectors", "iso3"),
          row ->
              new Body(
                  row.lowerCase(0),
                  row.text(1),
                  row.list(2),
                  row.lowerCase(3),
                  row.codes(4),
                  row.optionalCode(5, 3)));

  static final Table<Region> REGIONS =
      new Table<>("regions.tsv", List.of("name"), row -> new Region(row.text(0)));

  static final Table<Role> ROLES =
      new Table<>(
          "roles.tsv",
          List.of("noun", "sectors", "use"),
          row -> new Role(row.lowerCase(0), row.codes(1), row.choice(2, Role.Use.values())));

  static final Table<BodyHead> BODY_HEADS =
      new Table<>(
          "body-heads.tsv",
          List.of("noun", "sector"),
          row -> new BodyHead(row.text(0), row.code(1, 3)));

  static final Table<GivenName> GIVEN_NAMES =
      new Table<>(
          "given-names.tsv",
          List.of("name", "gender"),
          row -> new GivenName(row.text(0), row.choice(1, GivenName.Gender.values())));

  static final Table<String> FAMILY_NAMES =
      new Table<>("family-names.tsv", List.of("name"), row -> row.text(0));

  static final Table<TypeRow> PLOVER_TYPES =
      new Table<>(
          "plover/types.tsv",
          List.of("type", "quad", "recipient", "meaning"),
          row ->
              new TypeRow(
                  row,
                  row.text(0),
                  (int) row.number(1, 1, 4),
                  row.choice(2, TypeRow.Recipient.values()) == TypeRow.Recipient.NEEDED,
                  row.text(3)));

  static final Table<ModeRow> PLOVER_MODES =
      new Table<>(
          "plover/modes.tsv",
          List.of("type", "mode", "meaning"),
          row -> new ModeRow(row, row.text(0), row.lowerCase(1), row.text(2)));

  static final Table<ScoreRow> PLOVER_SCORES =
      new Table<>(
          "plover/scores.tsv",
          List.of("type", "mode", "score"),
          row ->
              new ScoreRow(row, row.text(0), row.optional(1).orElse(""), row.number(2, -10, 10)));

  static final Table<Plover.Context> PLOVER_CONTEXTS =
      new Table<>(
          "plover/contexts.tsv",
          List.of("context", "meaning"),
          row -> new Plover.Context(row.lowerCase(0), row.text(1)));

  static final Table<Plover.Sector> PLOVER_SECTORS =
      new Table<>(
          "plover/sectors.tsv",
          List.of("sector", "kind", "meaning"),
          row ->
              new Plover.Sector(
                  row.code(0, 3), row.text(2), row.choice(1, Plover.Sector.Kind.values())));

  static final Table<MappedRow> PLOVER_CAMEO =
      new Table<>(
          "plover/cameo.tsv",
          List.of("cameo", "type", "mode", "contexts"),
          row -> new MappedRow(row, row.text(0), row.text(1), row.optional(2), row.list(3)));

  static final Table<CodeRow> CAMEO_CODES =
      new Table<>(
          "cameo/codes.tsv",
          List.of("code", "goldstein", "label"),
          row -> new CodeRow(row.text(0), row.number(1, -10, 10), row.text(2)));

  static final Table<Cameo.Wording> CAMEO_WORDS =
      new Table<>(
          "cameo/words.tsv",
          List.of("type", "word", "clause", "code"),
          row -> new Cameo.Wording(row.text(0), row.list(1), row.list(2), row.text(3)));

  /** A line of {@code plover/types.tsv}; its modes and score stand in other tables. */
  record TypeRow(Row row, String type, int quad, boolean needsRecipient, String meaning) {
    enum Recipient {
      NEEDED,
      OPTIONAL
    }
  }

  /** A line of {@code plover/modes.tsv}. */
  record ModeRow(Row row, String type, String mode, String meaning) {}

  /** A line of {@code plover/scores.tsv}; an empty mode is the type itself. */
  record ScoreRow(Row row, String type, String mode, double score) {}

  /** A line of {@code plover/cameo.tsv}: what a CAMEO code is in PLOVER. */
  record MappedRow(
      Row row, String cameo, String type, Optional<String> mode, List<String> contexts) {}

  /** A line of {@code cameo/codes.tsv}. */
  record CodeRow(String code, double goldstein, String label) {}

  /** Every table, in the order in which they are read. */
  static List<Table<?>> all() {
    return List.of(
        STATES,
        SEATS,
        BODIES,
        REGIONS,
        ROLES,
        BODY_HEADS,
        GIVEN_NAMES,
        FAMILY_NAMES,
        PLOVER_TYPES,
        PLOVER_MODES,
        PLOVER_SCORES,
        PLOVER_CONTEXTS,
        PLOVER_SECTORS,
        PLOVER_CAMEO,
        CAMEO_CODES,
        CAMEO_WORDS);
  }

  /**
   * What each row of the table that comes with the program says.
   *
   * @throws KnowledgeException at the first problem
   */
  List<T> bundled() {
    return rows(
        file,
        BundledTable.of(file).lines(),
        (_, _) -> {},
        problem -> {
          throw new KnowledgeException(problem);
        });
  }

  /**
   * What each row says; every problem goes to the one who asked, and its line is left out.
   *
   * @param file as problems are to name it
   * @param read is told every row and its line
   */
  List<T> rows(
      String file, List<String> lines, ObjIntConsumer<T> read, Consumer<Problem> problems) {
    List<T> rows = new ArrayList<>(lines.size());
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isComment(line)) {
        continue;
      }
      if (!headed) {
        headed = true;
        if (!line.equals(String.join("\t", columns))) {
          problems.accept(
              new Problem(
                  file,
                  i + 1,
                  line,
                  "is no header; the first line must be, parted by tabs: "
                      + String.join(", ", columns)));
          return List.of();
        }
        continue;
      }
      try {
        T row = this.read.apply(new Row(file, i + 1, columns, line));
        rows.add(row);
        read.accept(row, i + 1);
      } catch (KnowledgeException e) {
        problems.accept(e.problem());
      }
    }
    if (!headed) {
      problems.accept(
          new Problem(file, 0, "", "is empty; begin with " + String.join(", ", columns)));
    }
    return rows;
  }

  /** The lines of a text without their ends, whichever of the usual ones they are. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      int next = end < 0 ? text.length() : end + 1;
      int until = end < 0 ? text.length() : end;
      if (until > begin && text.charAt(until - 1) == '\r') {
        until--;
      }
      lines.add(text.substring(begin, until));
      begin = next;
    }
    return lines;
  }

  static boolean isComment(String line) {
    return line.isEmpty() || line.charAt(0) == '#';
  }
}
