package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table of actors: names between bars, code, and the first and last day of it if there are any.
 * {@code Varnia|Varnian → VRN}; a tilde before the code makes the name a noun for people of any
 * country, as in {@code reed cutter|reed cutters → ~AGR}, the plural behind the bar.
 */
final class ActorTable {

  private static final String HEADER = "name\tcode";

  private final ActorLines actors;

  ActorTable(ActorLines actors) {
    this.actors = actors;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!Table.isComment(line) && !line.isBlank() && !line.startsWith(HEADER)) {
        row(line, i + 1);
      }
    }
  }

  private void row(String line, int number) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() < 2 || cells.size() > 4) {
      actors.wrong(number, line, "needs, parted by tabs: name, code and, if any, from, until");
      return;
    }
    List<String> names =
        List.of(cells.getFirst().split("\\|", -1)).stream().map(String::strip).toList();
    if (names.contains("")) {
      actors.wrong(number, cells.getFirst(), "has an empty name; fill it in");
      return;
    }
    String code = cells.get(1).strip();
    boolean agent = code.startsWith("~");
    if (!ActorLines.isCode(agent ? code.substring(1) : code)) {
      actors.wrong(
          number, code, "is no code; write groups of three capital letters, as in KENGOV or ~MIL");
      return;
    }
    if (agent) {
      for (int i = 0; i < names.size(); i++) {
        actors.agent(names.get(i), code.substring(1), i > 0);
      }
      return;
    }
    dated(names, code, cells, number);
  }

  private void dated(List<String> names, String code, List<String> cells, int number) {
    String first = cells.size() > 2 ? cells.get(2).strip() : "";
    String last = cells.size() > 3 ? cells.get(3).strip() : "";
    Optional<LocalDate> from = ActorLines.day(first, false);
    Optional<LocalDate> until = ActorLines.day(last, true);
    if (!first.isEmpty() && from.isEmpty()) {
      actors.wrong(number, first, "is no date; write it as 2024-11-06, 2024-11 or 2024");
    } else if (!last.isEmpty() && until.isEmpty()) {
      actors.wrong(number, last, "is no date; write it as 2024-11-06, 2024-11 or 2024");
    } else if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
      actors.wrong(number, first + " " + last, "ends before it begins; turn the two round");
    } else {
      actors.actor(names, List.of(ActorLines.coding(code, from, until)));
    }
  }
}
