package org.chancery.bench.heads;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.bench.Counted;

/** Counts that fill a row of a {@link Counted}, and figures of their sums. */
final class Count {

  private Count() {}

  /**
   * How many distinct runs are right, found and wanted; right are those of equal words and label.
   */
  static double[] runs(Collection<Run> gold, Collection<Run> ours) {
    Set<Run> wanted = new HashSet<>(gold);
    Set<Run> found = new HashSet<>(ours);
    Set<Run> right = new HashSet<>(wanted);
    right.retainAll(found);
    return new double[] {right.size(), found.size(), wanted.size()};
  }

  /** The same for each label in turn. */
  static double[] runs(List<String> labels, Collection<Run> gold, Collection<Run> ours) {
    double[] row = new double[3 * labels.size()];
    for (int i = 0; i < labels.size(); i++) {
      double[] own = runs(of(labels.get(i), gold), of(labels.get(i), ours));
      System.arraycopy(own, 0, row, 3 * i, 3);
    }
    return row;
  }

  private static List<Run> of(String label, Collection<Run> runs) {
    return runs.stream().filter(run -> run.label().equals(label)).toList();
  }

  /** F1 in percent of the sums of right, found and wanted that begin at this place. */
  static double f1(double[] sums, int at) {
    return Counted.f1(sums[at], sums[at + 1], sums[at + 2]);
  }

  /** A part in percent of its whole; 0 of nothing. */
  static double percent(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
