package org.chancery.bench.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How varied texts are: whether templates show, and how fast new words come. */
final class Style {

  /** Words in a run that two stories may share by template. */
  static final int RUN = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

  private Style() {}

  static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
        .toList();
  }

  /**
   * The share of runs of six words that stand in more than one story, in percent. Runs that stories
   * share are given to {@code shared} with the number of their stories.
   */
  static double sharedRuns(Map<String, List<String>> stories, Map<String, Integer> shared) {
    Map<String, Set<String>> owners = new HashMap<>();
    int all = 0;
    for (Map.Entry<String, List<String>> story : stories.entrySet()) {
      for (String text : story.getValue()) {
        for (String run : runs(words(text))) {
          owners.computeIfAbsent(run, _ -> new HashSet<>()).add(story.getKey());
          all++;
        }
      }
    }
    int twice = 0;
    for (Map.Entry<String, List<String>> story : stories.entrySet()) {
      for (String text : story.getValue()) {
        for (String run : runs(words(text))) {
          int stand = owners.getOrDefault(run, Set.of()).size();
          if (stand > 1) {
            twice++;
            shared.put(run, stand);
          }
        }
      }
    }
    return all == 0 ? 0 : 100.0 * twice / all;
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN).stream().collect(Collectors.joining(" ")));
    }
    return runs;
  }

  /** How many different words the first {@code n} words of the texts hold, for each size. */
  static Map<Integer, Integer> growth(List<String> texts, List<Integer> sizes) {
    Map<Integer, Integer> growth = new java.util.TreeMap<>();
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (String text : texts) {
      for (String word : words(text)) {
        seen.add(word);
        count++;
        if (sizes.contains(count)) {
          growth.put(count, seen.size());
        }
      }
    }
    return growth;
  }
}
