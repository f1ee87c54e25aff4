package org.chancery.app.brief;

import java.util.ArrayList;
import java.util.List;

/**
 * Text being set in lines of a given width, in runs of one ink each. Control characters of the
 * input never reach the terminal.
 */
final class Sheet {

  /** A run of text in one ink. */
  record Run(String text, Ink ink) {}

  /** A space at which no line ends; it is printed as a plain one. */
  static final char FIXED_SPACE = '\u00A0';

  private static final int WIDEST_HANGING = 24;

  private final int width;
  private final boolean colour;
  private final StringBuilder page = new StringBuilder();

  Sheet(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  /** One empty line, however often it is asked for. */
  void blank() {
    boolean empty = page.isEmpty() || (page.length() > 1 && page.charAt(page.length() - 2) == '\n');
    if (!empty) {
      page.append('\n');
    }
  }

  void heading(String text) {
    blank();
    page.append(Ink.HEADING.on(text, colour)).append('\n');
    blank();
  }

  /** One paragraph: its first line after {@code lead}, the others indented as far. */
  void line(int indent, String lead, Ink leadInk, List<Run> runs) {
    int most = Math.max(indent, Math.min(WIDEST_HANGING, width / 2));
    set(indent, lead, leadInk, Math.min(indent + lead.length(), most), runs);
  }

  /** One paragraph beside its lead, which stands in a column of its own as far as it fits. */
  void row(int indent, int column, String lead, Ink leadInk, List<Run> runs) {
    String padded = lead + " ".repeat(Math.max(1, column - lead.length()));
    int most = Math.max(indent, Math.min(WIDEST_HANGING, width / 2));
    set(indent, padded, leadInk, Math.min(indent + column, most), runs);
  }

  /** One item of a list: its first line stands out to the left. */
  void item(int indent, List<Run> runs) {
    set(indent, "", Ink.PLAIN, indent + 2, runs);
  }

  private void set(int indent, String lead, Ink leadInk, int hanging, List<Run> runs) {
    Row row = new Row(indent);
    row.add(clean(lead), leadInk);
    if (row.column > hanging) {
      end(row);
      row = new Row(hanging);
    }
    boolean first = true;
    for (Piece piece : pieces(runs)) {
      int space = first ? 0 : 1;
      if (row.column + space + piece.length() > width && row.column > hanging) {
        end(row);
        row = new Row(hanging);
      } else if (!first) {
        row.space(piece.runs().getFirst().ink());
      }
      piece.runs().forEach(row::add);
      first = false;
    }
    end(row);
  }

  void line(int indent, Ink ink, String text) {
    line(indent, "", ink, List.of(new Run(text, ink)));
  }

  private void end(Row row) {
    page.append(row.inked(colour)).append('\n');
  }

  /** A line being filled; neighbours of one ink are one run. */
  private static final class Row {

    private final List<Run> runs = new ArrayList<>();
    private int column;

    Row(int indent) {
      add(" ".repeat(indent), Ink.PLAIN);
    }

    void add(Run run) {
      add(run.text(), run.ink());
    }

    void add(String text, Ink ink) {
      boolean same = !runs.isEmpty() && runs.getLast().ink() == ink;
      String before = same ? runs.removeLast().text() : "";
      runs.add(new Run(before + text, ink));
      column += text.codePointCount(0, text.length());
    }

    /** A space in the ink of both its neighbours, or in none. */
    void space(Ink next) {
      add(" ", runs.getLast().ink() == next ? next : Ink.PLAIN);
    }

    String inked(boolean colour) {
      StringBuilder line = new StringBuilder();
      Run last = runs.removeLast();
      runs.add(new Run(last.text().stripTrailing(), last.ink()));
      runs.forEach(r -> line.append(r.ink().on(r.text().replace(FIXED_SPACE, ' '), colour)));
      return line.toString();
    }
  }

  /** A word, perhaps of several inks, that no line end may cut. */
  private record Piece(List<Run> runs) {

    int length() {
      return runs.stream().mapToInt(r -> r.text().codePointCount(0, r.text().length())).sum();
    }
  }

  private static List<Piece> pieces(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      String text = clean(run.text());
      int at = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == ' ') {
          if (i > at) {
            word.add(new Run(text.substring(at, i), run.ink()));
          }
          if (i < text.length() && !word.isEmpty()) {
            pieces.add(new Piece(List.copyOf(word)));
            word.clear();
          }
          at = i + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      pieces.add(new Piece(List.copyOf(word)));
    }
    return pieces;
  }

  /** Without what would steer the terminal, or turn the direction of the text. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean steers =
                  Character.isISOControl(c)
                      || (c >= 0x202A && c <= 0x202E)
                      || (c >= 0x2066 && c <= 0x2069);
              clean.appendCodePoint(steers || Character.isWhitespace(c) ? ' ' : c);
            });
    return clean.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
