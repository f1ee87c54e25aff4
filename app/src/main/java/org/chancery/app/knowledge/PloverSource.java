package org.chancery.app.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PLOVER's scores out of its manual, and what CAMEO codes are in PLOVER out of its table. */
final class PloverSource {
  /** A cell of the manual's table of scores: {@code CONSULT: Visit & 4}, or a type alone. */
  private static final Pattern SCORE =
      Pattern.compile(
          "([A-Z]{2,12})(?:: ([A-Z][a-z-]{1,20}))?\\s{0,9}&\\s{0,9}(-?\\d{1,2}(?:\\.\\d)?)");

  /** The line of the conversion table: {@code 042: CONSULT, visit, diplomatic # Make a visit}. */
  private static final Pattern MAPPED =
      Pattern.compile("(\\d{2,4}): ([A-Z]+) *,([^,#]*),([^#]*)(?:#.*)?");

  /** The heading of a group of codes there, which gives the type of the two-digit code. */
  private static final Pattern GROUP = Pattern.compile("(\\d{2}): ([A-Z]+)\\s*");

  /** Words of the conversion table that the manual has since renamed. */
  private static final Map<String, String> RENAMED_MODES =
      Map.of("assassinate", "targeted", "massacre", "targeted");

  private PloverSource() {}

  /** Lines of {@code plover/scores.tsv}. */
  static List<String> scores(List<String> manual) throws IOException {
    int begin = lineWith(manual, 0, "\\textbf{CATEGORY: Mode}");
    int end = lineWith(manual, begin, "\\end{tabular}");
    Map<String, String> scores = new LinkedHashMap<>();
    for (String line : manual.subList(begin, end)) {
      Matcher cell = SCORE.matcher(line.replace("\\cellcolor{gray!25}", ""));
      while (cell.find()) {
        String mode = cell.group(2) == null ? "" : cell.group(2).toLowerCase(Locale.ROOT);
        scores.put(cell.group(1) + "\t" + mode, cell.group(3));
      }
    }
    // Printed as 3; its modes are -2, -3.5 and -3.5, so the sign is lost.
    if ("3".equals(scores.get("ACCUSE\t"))) {
      scores.put("ACCUSE\t", "-3");
    }
    if (scores.isEmpty()) {
      throw new IOException(
          "the PLOVER manual has no table of scores where one was; see PloverSource");
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(score -> score.getKey() + "\t" + score.getValue())
        .toList();
  }

  /**
   * Lines of {@code plover/cameo.tsv}.
   *
   * @param codes the CAMEO codes that have a Goldstein value; others are left out
   * @param modes the modes that PLOVER has, as {@code TYPE/mode}
   * @param contexts the contexts that it has
   */
  static List<String> mapping(
      List<String> table, Set<String> codes, Set<String> modes, Set<String> contexts)
      throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : table) {
      Matcher mapped = MAPPED.matcher(line.strip());
      Matcher group = GROUP.matcher(line.strip());
      if (mapped.matches()) {
        String type = mapped.group(2);
        String mode = mapped.group(3).strip();
        mode = RENAMED_MODES.getOrDefault(mode, mode);
        List<String> known = new ArrayList<>();
        for (String context : mapped.group(4).split(";", -1)) {
          if (contexts.contains(context.strip())) {
            known.add(context.strip());
          }
        }
        rows.put(
            mapped.group(1),
            type
                + "\t"
                + (modes.contains(type + "/" + mode) ? mode : "")
                + "\t"
                + String.join("|", known));
      } else if (group.matches()) {
        rows.putIfAbsent(group.group(1), group.group(2) + "\t\t");
      }
    }
    if (rows.isEmpty()) {
      throw new IOException("the CAMEO to PLOVER table has no line like '042: CONSULT, visit,'");
    }
    return rows.entrySet().stream()
        .filter(row -> codes.contains(row.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(row -> row.getKey() + "\t" + row.getValue())
        .toList();
  }

  private static int lineWith(List<String> lines, int from, String words) throws IOException {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i;
      }
    }
    throw new IOException("the PLOVER manual has no line with " + words);
  }
}
