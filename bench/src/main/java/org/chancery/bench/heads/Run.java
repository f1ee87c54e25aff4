package org.chancery.bench.heads;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.network.Labelled;

/**
 * A run of words with a label.
 *
 * @param begin the place of its first word in the document
 * @param end the place after its last word's
 */
record Run(int begin, int end, String label) {

  /** The runs that a head found. */
  static List<Run> of(List<Labelled> spans) {
    return spans.stream().map(span -> new Run(span.begin(), span.end(), span.label())).toList();
  }

  /**
   * The runs that {@code B-}, {@code I-} and {@code O} labels tell; an {@code I-} without its
   * {@code B-} begins one.
   *
   * @param first the place of the first labelled word in the document
   */
  static List<Run> of(List<String> labels, int first) {
    List<Run> runs = new ArrayList<>();
    int begin = 0;
    String open = "";
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      String kind = label.equals("O") ? "" : label.substring(2);
      if (!label.startsWith("I-") || !kind.equals(open)) {
        if (!open.isEmpty()) {
          runs.add(new Run(first + begin, first + i, open));
        }
        begin = i;
        open = kind;
      }
    }
    return runs;
  }
}
