package org.chancery.engine.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences as numbers: the state made as long as any other, centred and scaled on those learned
 * from, then the stems weighted by rarity (Spärck Jones 1972), then a constant.
 */
final class Features {

  private final double[] centre;
  private final double scale;
  private final Map<String, Integer> places;
  private final double[] rarity;

  private Features(double[] centre, double scale, Map<String, Integer> places, double[] rarity) {
    this.centre = centre;
    this.scale = scale;
    this.places = places;
    this.rarity = rarity;
  }

  /** Of these sentences; stems that only one of them has are left out. */
  static Features of(List<Sample> samples) {
    double[] centre = new double[samples.getFirst().state().size()];
    samples.forEach(sample -> add(unit(sample), centre, 1.0 / samples.size()));
    double spread = 0;
    for (Sample sample : samples) {
      double[] off = unit(sample);
      add(centre, off, -1);
      spread += dot(off, off) / samples.size();
    }
    Map<String, Integer> counts = new TreeMap<>();
    samples.forEach(s -> s.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    counts.values().removeIf(count -> count < 2);
    Map<String, Integer> places = new HashMap<>();
    double[] rarity = new double[counts.size()];
    counts.forEach(
        (stem, count) -> {
          rarity[places.size()] = Math.log((double) samples.size() / count);
          places.put(stem, places.size());
        });
    return new Features(centre, Math.sqrt(spread), places, rarity);
  }

  double[] of(Sample sample) {
    double[] state = unit(sample);
    add(centre, state, -1);
    double[] words = new double[rarity.length];
    for (String stem : sample.stems()) {
      Integer place = places.get(stem);
      if (place != null) {
        words[place] = rarity[place];
      }
    }
    double length = Math.sqrt(dot(words, words));
    double[] all = new double[state.length + words.length + 1];
    Arrays.setAll(all, i -> i < state.length ? state[i] / scale : 0);
    for (int i = 0; i < words.length && length > 0; i++) {
      all[state.length + i] = words[i] / length;
    }
    all[all.length - 1] = 1;
    return all;
  }

  private static double[] unit(Sample sample) {
    double[] state = sample.state().stream().mapToDouble(Float::doubleValue).toArray();
    double length = Math.sqrt(dot(state, state));
    return Arrays.stream(state).map(each -> length == 0 ? 0 : each / length).toArray();
  }

  private static void add(double[] from, double[] to, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * from[i];
    }
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
