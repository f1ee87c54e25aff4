package org.chancery.engine.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words of a text that name somebody or something, at which other words may point.
 *
 * @param <K> what is named
 */
public final class Pointed<K> {

  private final View view;
  private final String pointer;
  private final int furthest;
  private final NavigableMap<Integer, K> named = new TreeMap<>();
  private final Map<K, Integer> times = new HashMap<>();

  /**
   * None yet.
   *
   * @param pointer the name of the head, whose sign is how often somebody is named
   * @param furthest so many of the words before one that points are asked, and so many behind
   */
  public Pointed(View view, String pointer, int furthest) {
    this.view = view;
    this.pointer = pointer;
    this.furthest = furthest;
  }

  /** Adds a word; the first that it names stays. */
  public void add(int word, K what) {
    if (named.putIfAbsent(word, what) == null) {
      times.merge(what, 1, Integer::sum);
    }
  }

  /** What a word names that was added. */
  public K at(int word) {
    return Objects.requireNonNull(named.get(word));
  }

  /** The odds that a word points at each of the others rather than at none. */
  public Map<Integer, Double> odds(int word) {
    int[] words = near(word);
    double[] odds = view.odds(pointer, word, words, signs(words))[0];
    Map<Integer, Double> byWord = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      byWord.put(words[i], odds[i]);
    }
    return byWord;
  }

  /**
   * How likely a word points at what is named, by parts, where it points at one in one part at
   * most.
   */
  public Map<K, double[]> shares(int word) {
    int[] words = near(word);
    double[][] shares = view.shares(pointer, word, words, signs(words));
    Map<K, double[]> sums = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i++) {
      double[] sum = sums.computeIfAbsent(at(words[i]), _ -> new double[shares.length]);
      for (int part = 0; part < shares.length; part++) {
        sum[part] += shares[part][i];
      }
    }
    return sums;
  }

  private int[] near(int word) {
    return Stream.concat(
            named.headMap(word, false).descendingMap().keySet().stream().limit(furthest),
            named.tailMap(word, false).keySet().stream().limit(furthest))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] signs(int[] words) {
    return Arrays.stream(words).map(each -> sign(times.getOrDefault(at(each), 1))).toArray();
  }

  /** The sum by what the words name. */
  public Map<K, Double> sums(Map<Integer, Double> byWord) {
    Map<K, Double> sums = new LinkedHashMap<>();
    byWord.forEach((word, value) -> sums.merge(at(word), value, Double::sum));
    return sums;
  }

  /** The class of how often somebody is named: 1, 2 and 3, 4 to 7, and so on. */
  public static int sign(int times) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(times);
  }

  /**
   * The mean of what several words for one tell, in the order of the text; later ones count less.
   */
  public static <K> Map<K, Double> mean(List<Map<K, Double>> told) {
    double whole = 0;
    for (int i = 0; i < told.size(); i++) {
      whole += weight(i);
    }
    Map<K, Double> mean = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++) {
      double share = weight(i) / whole;
      told.get(i).forEach((each, value) -> mean.merge(each, share * value, Double::sum));
    }
    return mean;
  }

  private static double weight(int place) {
    return 1 / Math.sqrt(place + 1);
  }
}
