package org.chancery.bench.plover;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the chances of the roots say: the likeliest root, and the quad and the half whose roots are
 * the likeliest together.
 */
record Answer(String half, String quad, String root) {

  static Answer of(Map<String, Double> chances) {
    return new Answer(
        likeliest(Roots.HALVES, chances, root -> Roots.half(Roots.quad(root))),
        likeliest(Roots.QUADS, chances, Roots::quad),
        likeliest(Roots.all(), chances, Function.identity()));
  }

  private static String likeliest(
      List<String> classes, Map<String, Double> chances, Function<String, String> classOf) {
    Map<String, Double> sums =
        chances.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    chance -> classOf.apply(chance.getKey()),
                    Collectors.summingDouble(Map.Entry::getValue)));
    return classes.stream()
        .max(Comparator.comparingDouble(name -> sums.getOrDefault(name, 0.0)))
        .orElseThrow();
  }
}
