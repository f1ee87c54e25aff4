package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.chancery.app.brief.Sheet.Run;
import org.chancery.engine.document.Document;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.text.Span;
import org.chancery.record.json.Explained;

/** Why a fact was read as it was, as text for a screen of a given width. */
public final class Explanation {

  private static final int COLUMN = 12;

  private final int width;
  private final boolean colour;

  public Explanation(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  public String of(Document document, Explained fact) {
    Sheet sheet = new Sheet(width, colour);
    String where = document.path().orElse(document.id().value());
    sheet.line(
        0,
        "",
        Ink.HEADING,
        List.of(
            new Run(fact.kind() + " " + fact.id().orElse(""), Ink.HEADING),
            new Run(
                " in " + where + ", " + Wording.outlet(document.outlet(), document.agency()),
                Ink.QUIET)));
    show(sheet, document.text(), fact, 0);
    return sheet.toString();
  }

  private static void show(Sheet sheet, String text, Explained fact, int indent) {
    sheet.line(
        indent,
        pad("read from"),
        Ink.QUIET,
        List.of(new Run(words(text, fact.evidence().spans()), Ink.QUOTE)));
    sheet.blank();
    for (Explained.Field field : fact.fields()) {
      sheet.line(indent, pad(field.name()), Ink.NAME, List.of(new Run(field.value(), Ink.PLAIN)));
      for (Because because : field.why()) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("by " + because.by(), Ink.DATE));
        if (!because.words().isEmpty()) {
          runs.add(new Run(", from " + words(text, because.words()), Ink.QUIET));
        }
        sheet.line(indent + COLUMN, "", Ink.DATE, runs);
      }
    }
    for (Explained part : fact.parts()) {
      sheet.blank();
      sheet.line(indent + 2, Ink.HEADING, part.kind());
      show(sheet, text, part, indent + 2);
    }
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(s -> "‹" + s.of(text) + "› [" + s.begin() + ", " + s.end() + ")")
        .collect(joining(" + "));
  }

  private static String pad(String name) {
    return name + " ".repeat(Math.max(1, COLUMN - name.length()));
  }
}
