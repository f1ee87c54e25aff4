package org.chancery.engine.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chancery.engine.network.View;

/** The words that name states, or places in them, and which of them names somebody's country. */
public final class Lands {

  /** So many words before somebody are asked, and so many behind. */
  private static final int FURTHEST = 300;

  private final View view;
  private final NavigableMap<Integer, String> countries = new TreeMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /** None yet. */
  public Lands(View view) {
    this.view = view;
  }

  /**
   * Adds one word.
   *
   * @param word the head of a name of a state or a place
   * @param country ISO 3166-1 alpha-3
   */
  public void add(int word, String country) {
    if (countries.putIfAbsent(word, country) == null) {
      times.merge(country, 1, Integer::sum);
    }
  }

  /** How likely the network thinks each of the words to name the country of one at some word. */
  public Map<Integer, Double> chances(int somebody) {
    List<Integer> others =
        Stream.concat(
                countries.headMap(somebody, false).descendingKeySet().stream().limit(FURTHEST),
                countries.tailMap(somebody, false).keySet().stream().limit(FURTHEST))
            .toList();
    double[] odds =
        view.odds("home", somebody, ints(others, word -> word), ints(others, this::often))[0];
    double whole = 1 + Arrays.stream(odds).sum();
    Map<Integer, Double> chances = new HashMap<>();
    for (int i = 0; i < odds.length; i++) {
      chances.put(others.get(i), odds[i] / whole);
    }
    return chances;
  }

  /** The same by country, of all words for it together. */
  Map<String, Double> countries(int somebody) {
    Map<String, Double> sums = new HashMap<>();
    chances(somebody)
        .forEach((word, chance) -> sums.merge(countries.get(word), chance, Double::sum));
    return sums;
  }

  private static int[] ints(List<Integer> words, ToIntFunction<Integer> value) {
    return words.stream().mapToInt(value).toArray();
  }

  /** The class of how often the country of a word is named: 1, 2 and 3, 4 to 7, and so on. */
  private int often(int word) {
    int often = times.getOrDefault(countries.getOrDefault(word, ""), 1);
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(often);
  }
}
