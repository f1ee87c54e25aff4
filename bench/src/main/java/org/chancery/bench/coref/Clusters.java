package org.chancery.bench.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** Whether two words cannot mean the same. */
  @FunctionalInterface
  interface Apart {
    boolean test(int word, int other);
  }

  private Clusters() {}

  /**
   * Each mention takes up the earlier one that fits best, of those whose cluster holds nothing that
   * it is apart from, or else is the first of a new cluster.
   */
  static List<List<Mention>> of(List<Mention> mentions, Same same, Apart apart) {
    List<List<Mention>> clusters = new ArrayList<>();
    for (Mention mention : mentions) {
      takenUp(mention, clusters, same, apart)
          .ifPresentOrElse(
              cluster -> cluster.add(mention),
              () -> clusters.add(new ArrayList<>(List.of(mention))));
    }
    return clusters;
  }

  private static Optional<List<Mention>> takenUp(
      Mention later, List<List<Mention>> clusters, Same same, Apart apart) {
    Optional<List<Mention>> best = Optional.empty();
    double most = 0;
    for (List<Mention> cluster : clusters) {
      double score = score(later, cluster, same);
      if (score > most
          && cluster.stream().noneMatch(each -> apart.test(later.head(), each.head()))) {
        most = score;
        best = Optional.of(cluster);
      }
    }
    return best;
  }

  private static double score(Mention later, List<Mention> cluster, Same same) {
    return cluster.stream()
        .mapToDouble(each -> same.score(later.head(), each.head()).orElse(0))
        .max()
        .orElse(0);
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
