package org.chancery.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a clean text into paragraphs, each on one line: hard-wrapped lines are joined, a blank line
 * or an indented first line begins a paragraph.
 */
public final class Paragraphs {

  /** A line that long was not wrapped by a machine with a margin. */
  private static final int WIDEST_MARGIN = 140;

  /** Nor does one wrap text so that no line is longer than this; such lines are of a header. */
  private static final int NARROWEST_MARGIN = 50;

  /** A line this much shorter than the margin ended because its writer ended it. */
  private static final double CLEARLY_SHORT = 0.85;

  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•‣▪●–] |\\d{1,2}[.)] )");

  /** What no writer ends a line with: the next one goes on. */
  private static final Pattern OPEN = Pattern.compile("\\p{Ll}.* (?:a|an|and|of|or|than|the)$");

  /** What a headline may end with, {@code What the talks are for}, and no line of a text. */
  private static final Pattern STRANDED =
      Pattern.compile("\\p{Ll}.* (?:at|by|for|from|in|on|to|with)$");

  /** Lines that never run on from the one before, however full that is. */
  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^(?:Q|A|QUESTION|ANSWER)[:.] |^(?:By|BY) (?:\\p{Lu}|staff|our )|^by \\p{Lu}\\p{L}+(?:"
              + " \\p{Lu}[\\p{L}.'’-]+){1,3}$|^(?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8}\\.?(?: \\d{1,2},)?"
              + " (?:19|20)\\d{2} ?[-–—:] |^(?i:published|updated|posted|last"
              + " updated)\\b.{0,20}\\d");

  private final BrokenWords broken;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> paragraphs = new ArrayList<>();

  private Paragraphs(BrokenWords broken) {
    this.broken = broken;
  }

  /** The paragraphs of a text that {@link Characters#clean} has cleaned; none is blank. */
  public static List<String> of(String clean) {
    return new Paragraphs(BrokenWords.in(clean)).cut(clean);
  }

  private List<String> cut(String clean) {
    List<String> lines = clean.lines().map(String::stripTrailing).toList();
    int margin = margin(lines);
    String before = "";
    for (String line : lines) {
      if (line.isBlank() || before.isBlank() || !runsOn(before, line, margin)) {
        finish();
      }
      if (!line.isBlank()) {
        join(line.strip());
      }
      before = line;
    }
    finish();
    return paragraphs;
  }

  /** The width that lines were wrapped to; 0 where they were not. */
  private static int margin(List<String> lines) {
    int full = 0;
    int longer = 0;
    int widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length > WIDEST_MARGIN) {
        longer++;
      } else if (i + 1 < lines.size() && !lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        full++;
        widest = Math.max(widest, length);
      }
    }
    return longer * 3 > full || widest < NARROWEST_MARGIN ? 0 : widest;
  }

  private static boolean runsOn(String before, String line, int margin) {
    String next = line.strip();
    if (BrokenWords.isBreak(before, next)) {
      return true;
    }
    if (margin == 0 || LIST_ITEM.matcher(next).find() || BEGINS_ANEW.matcher(next).find()) {
      return false;
    }
    if (indent(line) >= indent(before) + 2 && !Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    boolean open =
        OPEN.matcher(before).find()
            || (before.length() * 2 >= margin && STRANDED.matcher(before).find());
    if (open || Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    int space = next.indexOf(' ');
    int needed = before.length() + 1 + (space < 0 ? next.length() : space);
    return needed > margin || (before.length() >= margin * CLEARLY_SHORT && !ends(before));
  }

  private static boolean ends(String line) {
    return line.endsWith(".") || line.endsWith(".\"") || line.endsWith(".”") || line.endsWith("?");
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private void join(String line) {
    int end = paragraph.length();
    boolean hyphenated =
        end > 1
            && paragraph.charAt(end - 1) == '-'
            && Character.isLetterOrDigit(paragraph.charAt(end - 2))
            && Character.isLetterOrDigit(line.codePointAt(0));
    if (end > 0) {
      paragraph.append(hyphenated ? '\n' : ' ');
    }
    paragraph.append(line);
  }

  private void finish() {
    String line = Characters.line(broken.mended(paragraph.toString()));
    if (!line.isEmpty()) {
      paragraphs.add(line);
    }
    paragraph.setLength(0);
  }
}
