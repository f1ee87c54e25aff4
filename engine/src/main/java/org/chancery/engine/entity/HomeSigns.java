package org.chancery.engine.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Pointed;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.FewStates;

/**
 * Weighs which of the countries of a text somebody belongs to of whom no word tells it, or none:
 * conditional logit (McFadden 1974). The weights were fitted to articles that the network had not
 * learnt; that of none was lowered a little, since an event without a country helps nobody.
 */
final class HomeSigns {

  /** What speaks for a country, and the logarithm of how much likelier it makes that one. */
  private enum Sign {
    /** A place or a body of it stands in the words for them: {@code the bishop of Goma}. */
    TOLD(1.4),
    /** The one whom they belong to is of it: {@code her lawyer}. */
    OWNED(1.4),
    /** The one whom they face is of it: {@code her counterpart}, {@code his Chilean host}. */
    FACING(-5.5),
    /** It is itself, by its name, what they do something to. */
    AGAINST(-4.5),
    /** The outlet has its name from a place of it: {@code The Nairobi Sentinel}. */
    OUTLET(1),
    /** It is the country of the dispatch, or where there is none the first that the text names. */
    FIRST(0.9),
    /**
     * The article comes from a place in it, and does not name it: there all are who are not said to
     * be elsewhere.
     */
    UNNAMED(3),
    /** How likely the network thinks it, of all that are named as states or by a place in them. */
    SEEN(3.9);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  /** How likely it is that somebody belongs to no country, a logarithm. */
  private enum None {
    PERSON(0.2),
    BODY(0.8),
    SOMEBODY(0.7),
    OFFICE(0.7),
    ANYWHERE(2.4),
    CROWD(1.1);

    /** Sectors of groups that are as often of a state not spoken of: officials, bandits, judges. */
    private static final Set<String> OF_ANYWHERE =
        Set.of("GOV", "BUS", "CRM", "EDU", "JRN", "JUD", "REF", "UAF");

    private final double weight;

    None(double weight) {
      this.weight = weight;
    }

    static None of(Cluster cluster) {
      if (cluster.named) {
        return cluster.kind == Kind.PERSON ? PERSON : BODY;
      }
      return switch (cluster.kind) {
        case PERSON -> SOMEBODY;
        case GROUP -> cluster.main().stream().anyMatch(OF_ANYWHERE::contains) ? ANYWHERE : CROWD;
        case ORGANIZATION, STATE, PLACE, AGREEMENT, EVENT_NAME -> OFFICE;
      };
    }
  }

  /** Where a country is spoken of. */
  record Named(Mention mention, String country) {}

  /** How likely a word must be a party of an event. */
  private static final double PARTY = 0.3;

  /** Sectors of those who speak against the government of their own state. */
  private static final Set<String> CRITICS = Set.of("OPP", "LEG");

  /** Mentions of somebody that are looked at. */
  private static final int MENTIONS = 30;

  private final Clusters clusters;
  private final Lands lands;
  private final Set<String> countries = new HashSet<>();

  /** The states, called by their names, to which the one at a word does something. */
  private final Map<Integer, Set<String>> against = new HashMap<>();

  private final Optional<String> outlet;
  private final Optional<String> first;
  private final Optional<String> unnamed;

  /**
   * @param named in the order of the text
   * @param outlet the country of the place in the outlet's name
   * @param dispatch the country of the dispatch's place
   * @param seat whether that place is one where bodies of many states sit
   */
  HomeSigns(
      Clusters clusters,
      List<Named> named,
      Optional<String> outlet,
      Optional<String> dispatch,
      boolean seat) {
    this.clusters = clusters;
    this.outlet = outlet;
    this.first = dispatch.or(() -> named.stream().findFirst().map(Named::country));
    this.lands = new Lands(clusters.marked.seen().view());
    Map<Integer, String> states = new HashMap<>();
    for (Named each : named) {
      countries.add(each.country());
      if (each.mention().kind() == Kind.STATE || each.mention().kind() == Kind.PLACE) {
        lands.add(head(each.mention().span()), each.country());
      }
      if (each.mention().kind() == Kind.STATE && each.mention().form() == Form.NAME) {
        states.put(head(each.mention().span()), each.country());
      }
    }
    for (EventAnchor event : clusters.marked.seen().events()) {
      Set<String> onto =
          likely(event.recipients())
              .flatMap(word -> Optional.ofNullable(states.get(word)).stream())
              .collect(Collectors.toSet());
      likely(event.actors())
          .forEach(word -> against.computeIfAbsent(word, _ -> new HashSet<>()).addAll(onto));
    }
    this.unnamed = dispatch.filter(country -> !seat && !countries.contains(country));
  }

  /**
   * The likeliest country of somebody; empty where it is likelier that there is none.
   *
   * @param told the country that is named in the words for them
   * @param owned that of the one whose they are
   * @param facing that of the one whose counterpart they are, or who is theirs
   */
  Optional<String> best(
      Cluster cluster, Optional<String> told, Optional<String> owned, Optional<String> facing) {
    Map<String, Double> scores = new HashMap<>();
    countries.forEach(country -> scores.put(country, 0.0));
    facing.ifPresent(country -> add(scores, country, Sign.FACING, 1));
    told.ifPresent(country -> add(scores, country, Sign.TOLD, 1));
    owned.ifPresent(country -> add(scores, country, Sign.OWNED, 1));
    first.ifPresent(country -> add(scores, country, Sign.FIRST, 1));
    unnamed.ifPresent(country -> add(scores, country, Sign.UNNAMED, 1));
    outlet.ifPresent(country -> add(scores, country, Sign.OUTLET, 1));
    against(cluster).forEach(country -> add(scores, country, Sign.AGAINST, 1));
    seen(cluster, scores);
    Set<String> having = having(cluster, scores.keySet());
    return scores.entrySet().stream()
        .filter(each -> having.isEmpty() || having.contains(each.getKey()))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> !having.isEmpty() || best.getValue() > None.of(cluster).weight)
        .map(Map.Entry::getKey);
  }

  /** What the network sees at the words for somebody. */
  private void seen(Cluster cluster, Map<String, Double> scores) {
    Pointed.mean(
            cluster.mentions.stream()
                .limit(MENTIONS)
                .map(mention -> lands.countries(head(mention.span())))
                .toList())
        .forEach((country, chance) -> add(scores, country, Sign.SEEN, chance));
  }

  /**
   * The states, called by their names, to which somebody does something; of lawmakers and the
   * opposition none, who act against their own as often.
   */
  private Set<String> against(Cluster cluster) {
    if (cluster.sectors.stream().anyMatch(CRITICS::contains)) {
      return Set.of();
    }
    return cluster.mentions.stream()
        .flatMap(mention -> against.getOrDefault(head(mention.span()), Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Integer> likely(Map<Integer, Double> parties) {
    return parties.entrySet().stream().filter(e -> e.getValue() > PARTY).map(Map.Entry::getKey);
  }

  private int head(Span span) {
    return Heads.of(clusters.marked.wordsIn(span)).index();
  }

  /** {@code the National Assembly} is of one of the states that have one, if they are spoken of. */
  private static Set<String> having(Cluster cluster, Set<String> countries) {
    Set<String> having = new HashSet<>(countries);
    having.retainAll(
        cluster.named && cluster.kind == Kind.ORGANIZATION
            ? FewStates.bundled().withChamber(cluster.name)
            : List.of());
    return having;
  }

  private static void add(Map<String, Double> scores, String country, Sign sign, double value) {
    scores.merge(country, sign.weight * value, Double::sum);
  }
}
