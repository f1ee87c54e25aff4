package org.chancery.engine.entity;

import java.util.Map;
import org.chancery.engine.network.Pointed;
import org.chancery.engine.network.View;

/** The words that name states, or places in them, and which of them names somebody's country. */
public final class Lands {

  /** So many words before somebody are asked, and so many behind. */
  private static final int FURTHEST = 300;

  private final Pointed<String> countries;

  /** None yet. */
  public Lands(View view) {
    this.countries = new Pointed<>(view, "home", FURTHEST);
  }

  /**
   * Adds one word.
   *
   * @param word the head of a name of a state or a place
   * @param country ISO 3166-1 alpha-3
   */
  public void add(int word, String country) {
    countries.add(word, country);
  }

  /** How likely the network thinks each of the words to name the country of one at some word. */
  public Map<Integer, Double> chances(int somebody) {
    Map<Integer, Double> odds = countries.odds(somebody);
    double whole = 1 + odds.values().stream().mapToDouble(Double::doubleValue).sum();
    odds.replaceAll((_, each) -> each / whole);
    return odds;
  }

  /** The same by country, of all words for it together. */
  Map<String, Double> countries(int somebody) {
    return countries.sums(chances(somebody));
  }
}
