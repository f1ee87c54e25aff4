package org.chancery.engine.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.Territories;

/** In which country a place lies that a text names without saying so, where that is sure. */
final class SurePlaces {

  /** How many times larger than all others a place must be to be meant by its name alone. */
  private static final int TIMES = 8;

  /** Inhabitants of a place that is meant by its name alone in news of other countries. */
  private static final int KNOWN = 10_000;

  /** How many times larger a place of the name may be elsewhere than in a country spoken of. */
  private static final int MUCH = 50;

  /** Fewer inhabitants than this are as many as this. */
  private static final long FEW = 100;

  private final Territories territories;
  private final Map<String, Integer> counts;
  private final Map<String, Optional<String>> places = new HashMap<>();

  /**
   * @param counts how often each country is spoken of, complete before the first question
   */
  SurePlaces(Territories territories, Map<String, Integer> counts) {
    this.territories = territories;
    this.counts = counts;
  }

  /**
   * The country of a place, if that is sure: of several of one name the likeliest in a country
   * spoken of, else one that is far the largest. A part of the world has the one that it lies in,
   * if that is one.
   */
  Optional<String> countryOf(String place) {
    return places.computeIfAbsent(place, this::sure);
  }

  private Optional<String> sure(String name) {
    Map<String, Long> largest = new TreeMap<>();
    for (Place each : Gazetteer.bundled().named(name)) {
      if (each.kind() == Place.Kind.AREA) {
        return territories.stateOf(each.country());
      }
      territories
          .stateOf(each.country())
          .ifPresent(country -> largest.merge(country, each.population(), Math::max));
    }
    return largest.keySet().stream()
        .filter(counts::containsKey)
        .max(Comparator.comparingDouble(each -> weight(each, largest)))
        .filter(each -> largest.getOrDefault(each, 0L) * MUCH > most(largest))
        .or(() -> farLargest(largest));
  }

  /** How likely the place in a country is meant: by its inhabitants, and how often it is named. */
  private double weight(String country, Map<String, Long> inhabitants) {
    return Math.log10((double) Math.max(FEW, inhabitants.getOrDefault(country, 0L)))
        + Math.log((double) (1 + counts.getOrDefault(country, 0)));
  }

  private static long most(Map<String, Long> inhabitants) {
    return inhabitants.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static Optional<String> farLargest(Map<String, Long> largest) {
    List<Long> sizes = largest.values().stream().sorted(Comparator.reverseOrder()).toList();
    long next = sizes.size() > 1 ? sizes.get(1) : 1;
    boolean far = !sizes.isEmpty() && sizes.get(0) > Math.max(KNOWN, TIMES * Math.max(1, next));
    return far
        ? largest.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
        : Optional.empty();
  }
}
