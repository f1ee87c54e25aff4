package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of a gold item and a system's, matched one to one, the best first. */
final class Pairs {

  private record Pair(double score, int gold, int system) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(double score, int gold, int system) {
    pairs.add(new Pair(score, gold, system));
  }

  /** From each matched gold item to the system's. */
  Map<Integer, Integer> matched() {
    List<Pair> order = new ArrayList<>(pairs);
    order.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::system));
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : order) {
      if (!matched.containsKey(pair.gold()) && !used.contains(pair.system())) {
        used.add(pair.system());
        matched.put(pair.gold(), pair.system());
      }
    }
    return matched;
  }
}
