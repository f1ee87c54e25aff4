package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a table, cut at its tabs; every question it is asked is answered or refused by name.
 */
final class Row {
  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  Row(String file, int line, List<String> columns, String text) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cut(text, '\t');
    if (cells.size() != columns.size()) {
      throw wrong(
          text,
          cells.size()
              + " cells where "
              + columns.size()
              + " are needed; part them with tabs: "
              + String.join(", ", columns));
    }
  }

  /** A cell that must say something. */
  String text(int column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw wrong("", "column " + columns.get(column) + " is empty; fill it in");
    }
    return cell;
  }

  Optional<String> optional(int column) {
    String cell = cell(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The parts of a cell between bars; no part may be empty or stand twice. */
  List<String> list(int column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = cut(cell, '|');
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.isEmpty() || hasBlanksAround(part)) {
        throw wrong(cell, "a blank beside a bar in column " + columns.get(column) + "; remove it");
      }
      if (parts.indexOf(part) < i) {
        throw wrong(part, "stands twice in column " + columns.get(column) + "; remove one");
      }
    }
    return parts;
  }

  /** A code of this many capital letters. */
  String code(int column, int length) {
    return checkedCode(text(column), length);
  }

  Optional<String> optionalCode(int column, int length) {
    return optional(column).map(cell -> checkedCode(cell, length));
  }

  /** Codes of three capital letters, between bars. */
  List<String> codes(int column) {
    List<String> codes = list(column);
    for (String code : codes) {
      checkedCode(code, 3);
    }
    return codes;
  }

  double number(int column, double least, double most) {
    String cell = text(column);
    try {
      double number = Double.parseDouble(cell);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // told below, like a number out of range
    }
    throw wrong(
        cell, "column " + columns.get(column) + " needs a number from " + least + " to " + most);
  }

  <E extends Enum<E>> E choice(int column, E[] choices) {
    String cell = text(column);
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(cell)) {
        return choice;
      }
    }
    List<String> names = new ArrayList<>();
    for (E choice : choices) {
      names.add(lowerCase(choice));
    }
    throw wrong(
        cell, "column " + columns.get(column) + " must be one of " + String.join(", ", names));
  }

  String lowerCase(int column) {
    String cell = text(column);
    if (!cell.equals(cell.toLowerCase(Locale.ROOT))) {
      throw wrong(cell, "column " + columns.get(column) + " must be in lower case");
    }
    return cell;
  }

  Problem problem(String value, String remedy) {
    return new Problem(file, line, value, remedy);
  }

  private KnowledgeException wrong(String value, String remedy) {
    return new KnowledgeException(problem(value, remedy));
  }

  private String cell(int column) {
    String cell = cells.get(column);
    if (hasBlanksAround(cell)) {
      throw wrong(cell, "blanks around column " + columns.get(column) + "; remove them");
    }
    return cell;
  }

  private String checkedCode(String code, int length) {
    boolean fits = code.length() == length;
    for (int i = 0; fits && i < length; i++) {
      fits = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
    }
    if (!fits) {
      throw wrong(code, "is no code of " + length + " capital letters");
    }
    return code;
  }

  private static boolean hasBlanksAround(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }

  private static String lowerCase(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> cut(String text, char at) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(at); end >= 0; end = text.indexOf(at, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
