package org.chancery.bench.coref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.bench.Counted;
import org.chancery.bench.Held;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Whom a pronoun means, by GAP's own metric (Webster et al. 2018): whether it means each of two
 * names is a decision of its own. F1 over all in percent, the same for masculine and feminine
 * pronouns, and {@code bias}, which is feminine over masculine, 1 being fair.
 */
public final class Gap {

  /** Where the part of a name ends that holds its head word. */
  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "at", "on", "from", "for", "with", "by", "to", "who", "which", "that", ",",
          "(", "and", "or", "but");

  /** Right, found and wanted. */
  private static final int COUNTS = 3;

  private Gap() {}

  /**
   * Scores the network on GAP's table, whose first line names the columns.
   *
   * @param heldOut whether to leave out the half that it may have learnt from
   */
  public static Counted score(Path file, Network network, boolean heldOut) throws IOException {
    List<double[]> rows = new ArrayList<>();
    Splitter splitter = new Splitter();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      GapItem item = GapItem.of(line);
      if (!heldOut || Held.second(item.id())) {
        View view = network.view(splitter.apply(Document.of(item.text())));
        rows.add(counts(item, meant(item, view.parsed(), view::takesUp)));
      }
    }
    return new Counted(rows, Gap::figures);
  }

  /** Whether the pronoun is taken to mean each name: the better one, if that is likely at all. */
  static List<Boolean> meant(GapItem item, Parsed parsed, Clusters.Same same) {
    int pronoun = first(parsed, item.pronoun());
    double[] scores =
        item.names().stream()
            .mapToInt(name -> head(parsed, name.span()))
            .mapToDouble(
                name -> same.score(Math.max(name, pronoun), Math.min(name, pronoun)).orElse(0))
            .toArray();
    boolean isFirst = scores[0] > 0 && scores[0] >= scores[1];
    boolean isSecond = scores[1] > 0 && !isFirst;
    return List.of(isFirst, isSecond);
  }

  /** The place of the first word that ends after the span's begin. */
  private static int first(Parsed parsed, Span span) {
    int word = parsed.firstWordFrom(span.begin());
    boolean insideOfOne = word > 0 && parsed.words().get(word - 1).span().end() > span.begin();
    return insideOfOne ? word - 1 : word;
  }

  /** The last word that is no possessive mark, before what further tells of the name. */
  static int head(Parsed parsed, Span name) {
    int first = first(parsed, name);
    int head = first;
    for (int i = first; i < parsed.words().size(); i++) {
      Word word = parsed.words().get(i);
      boolean ends = i > first && ENDS.contains(word.text().toLowerCase(Locale.ROOT));
      if (ends || word.span().begin() >= name.end()) {
        break;
      }
      head = word.isPossessive() ? head : i;
    }
    return head;
  }

  /** The counts of one pronoun: masculine, then feminine. */
  static double[] counts(GapItem item, List<Boolean> meant) {
    double[] row = new double[2 * COUNTS];
    int at = item.isFeminine() ? COUNTS : 0;
    for (int i = 0; i < meant.size(); i++) {
      boolean wanted = item.names().get(i).isMeant();
      row[at] += wanted && meant.get(i) ? 1 : 0;
      row[at + 1] += meant.get(i) ? 1 : 0;
      row[at + 2] += wanted ? 1 : 0;
    }
    return row;
  }

  static Map<String, Double> figures(double[] sums) {
    double[] counts = Arrays.copyOf(sums, 2 * COUNTS);
    double masculine = f1(counts, 0);
    double feminine = f1(counts, COUNTS);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("f1", Counted.f1(sums[0] + sums[3], sums[1] + sums[4], sums[2] + sums[5]));
    figures.put("masculine", masculine);
    figures.put("feminine", feminine);
    figures.put("bias", masculine == 0 ? 0 : feminine / masculine);
    return figures;
  }

  private static double f1(double[] counts, int at) {
    return Counted.f1(counts[at], counts[at + 1], counts[at + 2]);
  }
}
