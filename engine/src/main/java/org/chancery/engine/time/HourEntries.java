package org.chancery.engine.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The paragraphs of a running account that open with the hour: {@code 23:40 Shots are heard}. In
 * their order an hour that is less than the one before is of the next day. An account that ends by
 * night is dated by its last day, one that goes on into the morning by its first.
 */
final class HourEntries {

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[.:h](\\d{2})");

  /** {@code 0410.}, as logs have it. */
  private static final Pattern LOGGED = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

  /** Four figures in these hours may be a year. */
  private static final Set<String> OF_YEARS = Set.of("19", "20");

  /** So many entries make an account. */
  private static final int ENTRIES = 4;

  private static final int HOUR_MINUTES = 60;

  /** An account that ends earlier is dated by its last day. */
  private static final int DAWN = 6 * HOUR_MINUTES;

  /** A night lies between an entry as late as this and one before the other. */
  private static final int EVENING = 18 * HOUR_MINUTES;

  private static final int MORNING = 10 * HOUR_MINUTES;

  private static final Set<String> HALVES = Set.of("am", "pm", "a.m", "p.m");

  /** By paragraphs of the account, how many nights lie between an entry and its day. */
  private final Map<Integer, Integer> nights = new HashMap<>();

  HourEntries(Parsed parsed) {
    SortedMap<Integer, Integer> hours = hours(parsed);
    if (hours.size() < ENTRIES) {
      return;
    }
    int first = hours.getOrDefault(hours.firstKey(), 0);
    int last = first;
    int passed = 0;
    for (int paragraph = hours.firstKey(); paragraph <= hours.lastKey(); paragraph++) {
      int now = hours.getOrDefault(paragraph, last);
      passed += last >= EVENING && now < MORNING ? 1 : 0;
      last = now;
      nights.put(paragraph, passed);
    }
    boolean over = first >= EVENING && passed == 1;
    int own = last < DAWN ? passed : 0;
    nights.replaceAll((_, night) -> over ? night - own : 0);
  }

  /** The minutes of the day that paragraphs open with. */
  private static SortedMap<Integer, Integer> hours(Parsed parsed) {
    SortedMap<Integer, Integer> hours = new TreeMap<>();
    Map<Integer, Integer> logged = new HashMap<>();
    Set<String> first = new HashSet<>();
    for (Sentence sentence : parsed.sentences()) {
      List<Word> words = sentence.words();
      Matcher hour = HOUR.matcher(words.getFirst().text());
      Matcher log = LOGGED.matcher(words.getFirst().text());
      if (parsed.opensParagraph(sentence) && hour.matches() && !isOfTwelve(words)) {
        hours.put(sentence.paragraph(), minutes(hour));
      } else if (parsed.opensParagraph(sentence)
          && log.matches()
          && words.size() > 1
          && words.get(1).is(".")) {
        first.add(log.group(1));
        logged.put(sentence.paragraph(), minutes(log));
      }
    }
    if (!OF_YEARS.containsAll(first)) {
      hours.putAll(logged);
    }
    return hours;
  }

  /** {@code 9.15 am}: hours that begin anew at noon tell no nights. */
  private static boolean isOfTwelve(List<Word> words) {
    return words.size() > 1 && HALVES.contains(TimeWords.plain(words.get(1)));
  }

  private static int minutes(Matcher hour) {
    return HOUR_MINUTES * Integer.parseInt(hour.group(1)) + Integer.parseInt(hour.group(2));
  }

  /** How many nights an entry lies behind the day of the account; less than none before it. */
  int nights(Sentence sentence) {
    return nights.getOrDefault(sentence.paragraph(), 0);
  }

  /** Whether a sentence stands in an entry, or between two. */
  boolean has(Sentence sentence) {
    return nights.containsKey(sentence.paragraph());
  }

  /** Whether a text is such an account. */
  boolean isAccount() {
    return !nights.isEmpty();
  }
}
