package org.chancery.engine.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.knowledge.State;

/**
 * The keys by which articles know who and what they have in common. A person's full name is the
 * same in either order of its parts, where families' names come first or last. What bears no name
 * of its own, {@code the reporter}, {@code the National Assembly}, or only one of many, {@code Ba},
 * is told apart by its state.
 */
final class EntityKeys {

  /** Parts of names that one text writes and the next leaves out. */
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "binti", "bint");

  /** What a state has of its own under a name that others have too. */
  private static final Set<String> OWN = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "PTY");

  private final Clusters clusters;
  private final OfState ofState;

  EntityKeys(Clusters clusters) {
    this.clusters = clusters;
    this.ofState = new OfState(clusters.lexicon, clusters.marked.text());
  }

  String of(Cluster cluster) {
    List<String> parts = PersonNames.parts(cluster.name);
    if (cluster.named && cluster.kind == Kind.PERSON && parts.size() > 1) {
      return "person:" + ordered(cluster.name, parts);
    }
    return isOfState(cluster)
        ? cluster
            .country
            .flatMap(iso3 -> clusters.lexicon.state("state:" + iso3))
            .filter(state -> !tells(cluster.key, state))
            .map(state -> prefix(cluster.key) + Clusters.slug(ofState.called(cluster.name, state)))
            .orElse(cluster.key)
        : cluster.key;
  }

  /** In order of letters where the family's name may come first or last: {@code Kim Jong-un}. */
  private String ordered(String name, List<String> parts) {
    List<String> main =
        parts.stream().filter(p -> p.length() > 1 && !PARTICLES.contains(p)).toList();
    boolean either = Arrays.stream(name.split(" ")).anyMatch(clusters.lexicon::isFamilyName);
    return main.size() < 2
        ? String.join("-", parts)
        : String.join("-", either ? main.stream().sorted().toList() : main);
  }

  /** Whether its words alone do not tell which it is, but its state does. */
  private static boolean isOfState(Cluster cluster) {
    return switch (cluster.kind) {
      case PERSON -> true;
      case GROUP -> !cluster.named;
      case ORGANIZATION ->
          !cluster.isKnownBody()
              && (!cluster.named || cluster.main().stream().anyMatch(OWN::contains));
      case STATE, PLACE, AGREEMENT, EVENT_NAME -> false;
    };
  }

  private static String prefix(String key) {
    return key.substring(0, key.indexOf(':') + 1);
  }

  /** Whether a key has the name of a state in it already: {@code kenyas-navy}. */
  private static boolean tells(String key, State state) {
    String words = "-" + key.substring(key.indexOf(':') + 1) + "-";
    return Stream.of(Stream.of(state.name()), state.names().stream(), state.demonyms().stream())
        .flatMap(names -> names)
        .map(name -> "-" + Clusters.slug(name))
        .anyMatch(name -> words.contains(name + "-") || words.contains(name + "s-"));
  }
}
