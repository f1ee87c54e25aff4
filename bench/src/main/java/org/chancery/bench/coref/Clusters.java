package org.chancery.bench.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.engine.text.Span;

/** Mentions that mean the same. */
final class Clusters {

  private static final Set<String> NAMED = Set.of("person", "organization", "place");

  /** How strongly a word takes up an earlier one; above 0 where it rather does than not. */
  @FunctionalInterface
  interface Same {
    OptionalDouble score(int later, int earlier);
  }

  private Clusters() {}

  /**
   * Each mention takes up the earlier one that fits best, or else is the first of a new cluster.
   */
  static List<List<Mention>> of(List<Mention> mentions, Same same) {
    List<List<Mention>> clusters = new ArrayList<>();
    List<Integer> clusterOf = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      OptionalInt earlier = antecedent(mentions, i, same);
      int cluster = earlier.isPresent() ? clusterOf.get(earlier.getAsInt()) : clusters.size();
      if (earlier.isEmpty()) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(cluster).add(mentions.get(i));
      clusterOf.add(cluster);
    }
    return clusters;
  }

  private static OptionalInt antecedent(List<Mention> mentions, int later, Same same) {
    OptionalInt best = OptionalInt.empty();
    double most = 0;
    for (int i = 0; i < later; i++) {
      double score = same.score(mentions.get(later).head(), mentions.get(i).head()).orElse(0);
      if (score > most) {
        most = score;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  static List<Set<Span>> spans(List<List<Mention>> clusters) {
    List<Set<Span>> spans = new ArrayList<>();
    for (List<Mention> cluster : clusters) {
      Set<Span> own = new HashSet<>();
      cluster.forEach(mention -> own.add(mention.span()));
      spans.add(own);
    }
    return spans;
  }

  /** Whether a cluster holds a name and some mention of a person, an organization or a place. */
  static boolean namesOne(List<Mention> cluster) {
    return hasName(cluster) && cluster.stream().anyMatch(each -> NAMED.contains(each.type()));
  }

  /** Whether a cluster holds a name and is mostly of persons, of organizations or of places. */
  static boolean mostlyNamesOne(List<Mention> cluster) {
    return hasName(cluster) && NAMED.contains(type(cluster));
  }

  private static boolean hasName(List<Mention> cluster) {
    return cluster.stream().anyMatch(Mention::isName);
  }

  /** The commonest type; of equals the one that comes first. */
  private static String type(List<Mention> cluster) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cluster.forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
    String best = cluster.getFirst().type();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }
}
