package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.State;

/**
 * Gives a country to those of whom neither name nor title tells one: that of a place or a body in
 * the words for them, {@code the bishop of Goma}; else the one that is spoken of most near them.
 */
final class Homes {

  /** What a country counts that is named one sentence off, for one named in the same. */
  private static final double FADE = 0.2;

  /** What a country's share of all places and states named in the text counts. */
  private static final double WHOLE = 1.5;

  /** What the country named first counts: a report begins at home. */
  private static final double FIRST = 0.3;

  /** How often more a country counts that is named before somebody than one named behind. */
  private static final double BEFORE = 4;

  /** What the place at the head of the dispatch counts. */
  private static final double DATELINE = 0.3;

  /** The least share of all that is said for any country that the best must have. */
  private static final double LEAST = 0.35;

  private static final int FURTHEST = 4;

  /** How many times larger than all others a place must be to be meant by its name alone. */
  private static final int TIMES = 20;

  /** Bodies of many states. */
  private static final Set<String> ABROAD = Set.of("IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM");

  /** Where a country is spoken of. */
  private record Named(Span span, int sentence, String country) {}

  private final Clusters clusters;
  private final Map<String, String> iso3 = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Optional<String>> places = new HashMap<>();
  private final List<Named> named = new ArrayList<>();

  Homes(Clusters clusters) {
    this.clusters = clusters;
    for (State state : clusters.lexicon.knowledge().states()) {
      iso3.put(state.iso2(), state.iso3());
    }
  }

  void run() {
    List<Cluster> all = clusters.all();
    for (Cluster cluster : all) {
      cluster.country.ifPresent(c -> counts.merge(c, cluster.mentions.size(), Integer::sum));
    }
    located(all);
    List<Cluster> homeless = all.stream().filter(Homes::mayHaveHome).toList();
    homeless.forEach(cluster -> cluster.country = told(cluster));
    settle(homeless, cluster -> cluster.kind == Kind.ORGANIZATION && cluster.named);
    settle(homeless, cluster -> cluster.kind == Kind.PERSON && cluster.named);
    settle(homeless, _ -> true);
  }

  /** Gives those that pass the country that is told of them by now, else the one near them. */
  private void settle(List<Cluster> homeless, Predicate<Cluster> passes) {
    for (Cluster cluster : homeless) {
      if (cluster.country.isEmpty() && passes.test(cluster)) {
        cluster.country = told(cluster).or(() -> owned(cluster)).or(() -> near(cluster));
      }
    }
  }

  /** {@code her lawyer}: the country of the one whose lawyer it is. */
  private Optional<String> owned(Cluster cluster) {
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<String> country =
            clusters.marked.mentionsIn(mention.span()).stream()
                .filter(m -> m.form() == Form.PRONOUN)
                .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
                .flatMap(owner -> owner.country.stream())
                .findFirst();
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayHaveHome(Cluster cluster) {
    boolean somebody =
        cluster.kind == Kind.PERSON
            || cluster.kind == Kind.GROUP
            || cluster.kind == Kind.ORGANIZATION;
    return somebody
        && cluster.country.isEmpty()
        && !cluster.key.startsWith("body:")
        && cluster.sectors.stream().findFirst().filter(ABROAD::contains).isEmpty();
  }

  /** Where states are named, and the places that the gazetteer finds in one. */
  private void located(List<Cluster> all) {
    for (Cluster cluster : all) {
      Optional<String> country =
          cluster.kind == Kind.PLACE ? cluster.country.or(() -> of(cluster.name)) : cluster.country;
      if (cluster.kind == Kind.PLACE) {
        cluster.country = country;
      }
      country.ifPresent(c -> cluster.mentions.forEach(m -> add(m, c)));
    }
    named.sort(Comparator.comparing(Named::span));
  }

  private void add(Mention mention, String country) {
    int sentence = clusters.marked.parsed().sentenceAt(mention.span().begin()).index();
    named.add(new Named(mention.span(), sentence, country));
  }

  /**
   * The country of a place, if that is sure: of several of one name one in a country spoken of,
   * else one that is far the largest.
   */
  private Optional<String> of(String place) {
    return places.computeIfAbsent(place, this::sure);
  }

  private Optional<String> sure(String name) {
    Map<String, Long> largest = new TreeMap<>();
    for (Place each : Gazetteer.bundled().named(name)) {
      String country = iso3.get(each.country());
      if (country != null) {
        largest.merge(country, each.population(), Math::max);
      }
    }
    Optional<String> spokenOf =
        largest.keySet().stream()
            .filter(counts::containsKey)
            .max(
                Comparator.comparingInt((String each) -> counts.getOrDefault(each, 0))
                    .thenComparingLong(each -> largest.getOrDefault(each, 0L)));
    return spokenOf.or(() -> farLargest(largest));
  }

  private static Optional<String> farLargest(Map<String, Long> largest) {
    List<Long> sizes = largest.values().stream().sorted(Comparator.reverseOrder()).toList();
    boolean far =
        !sizes.isEmpty() && (sizes.size() == 1 || sizes.get(0) > TIMES * Math.max(1, sizes.get(1)));
    return far
        ? largest.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
        : Optional.empty();
  }

  /** The country of a place or a body in the words for somebody. */
  private Optional<String> told(Cluster cluster) {
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<String> country = clusters.countryIn(mention.span());
        if (country.isPresent()) {
          return country;
        }
      }
      Optional<String> behind = behind(mention);
      if (behind.isPresent()) {
        return behind;
      }
    }
    return Optional.empty();
  }

  /** {@code the bishop of Goma}, {@code a midwife from Bol}: a place behind the words. */
  private Optional<String> behind(Mention mention) {
    List<Word> words = clusters.marked.parsed().words();
    int next = clusters.marked.parsed().firstWordFrom(mention.span().end());
    boolean leads =
        next + 1 < words.size()
            && (words.get(next).is("of")
                || words.get(next).is("from")
                || words.get(next).is("in")
                || words.get(next).is("at"));
    if (!leads || mention.form() == Form.PRONOUN) {
      return Optional.empty();
    }
    int at = words.get(next + 1).is("the") && next + 2 < words.size() ? next + 2 : next + 1;
    return clusters
        .marked
        .covering(words.get(at).span())
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)))
        .flatMap(c -> c.country);
  }

  /** The country that is spoken of most near the mentions of somebody. */
  private Optional<String> near(Cluster cluster) {
    Map<String, Double> votes = new HashMap<>();
    int count = 0;
    for (Mention mention : cluster.mentions) {
      double weight = 1 / Math.sqrt(++count);
      int here = clusters.marked.parsed().sentenceAt(mention.span().begin()).index();
      for (Named each : named) {
        int between = Math.abs(each.sentence() - here);
        if (between <= FURTHEST) {
          double side = each.span().begin() < mention.span().begin() ? BEFORE : 1;
          votes.merge(each.country(), side * weight * Math.pow(FADE, between), Double::sum);
        }
      }
    }
    double near = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> all = new HashMap<>();
    votes.forEach((country, vote) -> all.put(country, vote / Math.max(near, 1e-9)));
    double total = Math.max(1, named.size());
    for (Named each : named) {
      all.merge(each.country(), WHOLE / total, Double::sum);
    }
    named.stream().findFirst().ifPresent(each -> all.merge(each.country(), FIRST, Double::sum));
    home().ifPresent(country -> all.merge(country, DATELINE, Double::sum));
    double sum = all.values().stream().mapToDouble(Double::doubleValue).sum();
    return all.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= LEAST * sum)
        .map(Map.Entry::getKey);
  }

  /** The country of the dispatch's place. */
  private Optional<String> home() {
    return clusters
        .marked
        .parsed()
        .document()
        .dateline()
        .flatMap(line -> line.place())
        .flatMap(place -> clusters.lexicon.countryOf(place).or(() -> of(place)));
  }
}
