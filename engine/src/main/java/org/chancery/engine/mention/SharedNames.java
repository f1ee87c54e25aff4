package org.chancery.engine.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;

/**
 * Names and adjectives that several states share, {@code Dominican}: they are of the one that the
 * article names by a name of its own, and of the first here where it names none.
 */
final class SharedNames {

  private static final Map<String, Sort> SORTS = new LinkedHashMap<>();
  private static final Map<String, List<String>> STATES = new LinkedHashMap<>();

  static {
    put(Sort.DEMONYM, List.of("DOM", "DMA"), "Dominican");
    put(Sort.PEOPLE, List.of("DOM", "DMA"), "Dominicans");
    put(Sort.DEMONYM, List.of("COD", "COG"), "Congolese");
    put(Sort.STATE, List.of("COD", "COG"), "Congo");
    put(Sort.DEMONYM, List.of("KOR", "PRK"), "Korean");
    put(Sort.PEOPLE, List.of("KOR", "PRK"), "Koreans");
    put(Sort.STATE, List.of("KOR", "PRK"), "Korea");
    put(Sort.DEMONYM, List.of("GIN", "GNB", "GNQ", "PNG"), "Guinean");
    put(Sort.PEOPLE, List.of("GIN", "GNB", "GNQ", "PNG"), "Guineans");
    put(Sort.DEMONYM, List.of("WSM", "ASM"), "Samoan");
    put(Sort.PEOPLE, List.of("WSM", "ASM"), "Samoans");
    put(Sort.DEMONYM, List.of("GBR"), "Northern Irish");
    within("CYP", "Greek Cypriot", "Turkish Cypriot");
    within("BIH", "Bosnian Croat", "Bosnian Serb");
    within("XKX", "Kosovo Albanian", "Kosovo Serb");
  }

  private SharedNames() {}

  /** Peoples of one state that are called after another. */
  private static void within(String state, String... peoples) {
    for (String people : peoples) {
      put(Sort.DEMONYM, List.of(state), people);
      put(Sort.PEOPLE, List.of(state), people + "s");
    }
  }

  private static void put(Sort sort, List<String> states, String name) {
    SORTS.put(name, sort);
    STATES.put(name, states.stream().map(iso3 -> "state:" + iso3).toList());
  }

  /** Adds them to a table of names, before others are. */
  static void addTo(Phrases<Known> names) {
    SORTS.forEach(
        (name, sort) ->
            names.add(name, new Known(sort, STATES.getOrDefault(name, List.of()).getFirst())));
  }

  static boolean has(String name) {
    return STATES.containsKey(name);
  }

  /**
   * The key of the state that a shared name is of.
   *
   * @param named how often the article names a state by a name that it shares with none
   */
  static String of(String name, ToIntFunction<String> named) {
    List<String> keys = STATES.getOrDefault(name, List.of());
    String most = keys.getFirst();
    for (String key : keys) {
      if (named.applyAsInt(key) > named.applyAsInt(most)) {
        most = key;
      }
    }
    return most;
  }
}
