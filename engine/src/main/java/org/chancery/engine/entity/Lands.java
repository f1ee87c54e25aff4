package org.chancery.engine.entity;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.chancery.engine.network.View;

/** The words that name states, or places in them, and which of them names somebody's country. */
public final class Lands {

  private final View view;
  private final Map<Integer, String> countries = new TreeMap<>();

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
    countries.put(word, country);
  }

  /** How likely the network thinks each of the words to name the country of one at some word. */
  public Map<Integer, Double> chances(int somebody) {
    List<Integer> others = countries.keySet().stream().filter(word -> word != somebody).toList();
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
    int times = Collections.frequency(countries.values(), countries.get(word));
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(times);
  }
}
