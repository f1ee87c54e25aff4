package org.chancery.knowledge;

import java.util.List;

/**
 * A state, or a territory that news treats as one, with every form its name takes in English.
 *
 * @param iso3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo, which has none
 * @param name the usual short English name: {@code South Korea}
 * @param names every other name and abbreviation: {@code Republic of Korea}, {@code S. Korea}
 * @param demonyms adjectives: {@code South Korean}
 * @param people nouns for its people, singular and plural: {@code South Koreans}
 * @param capitals all spellings of all its capitals: {@code Kyiv}, {@code Kiev}
 */
public record State(
    String iso3,
    String iso2,
    String name,
    List<String> names,
    List<String> demonyms,
    List<String> people,
    List<String> capitals) {

  public State {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
  }
}
