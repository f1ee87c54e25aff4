package org.chancery.engine.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int MORNING = 6 * HOUR_MINUTES;

  /** By paragraphs, how many nights lie between an entry and the day of the account. */
  private final Map<Integer, Integer> nights = new HashMap<>();

  HourEntries(Parsed parsed) {
    Map<Integer, Integer> hours = hours(parsed);
    Map<Integer, Integer> passed = new HashMap<>();
    int last = -1;
    int night = 0;
    for (int paragraph = 0; paragraph < parsed.paragraphs().size(); paragraph++) {
      int now = hours.getOrDefault(paragraph, last);
      night += now < last ? 1 : 0;
      last = now;
      passed.put(paragraph, night);
    }
    if (hours.size() >= ENTRIES) {
      int dated = last < MORNING ? night : 0;
      boolean over = night > 1;
      passed.forEach((paragraph, count) -> nights.put(paragraph, over ? 0 : count - dated));
    }
  }

  /** The minutes of the day that paragraphs open with. */
  private static Map<Integer, Integer> hours(Parsed parsed) {
    Map<Integer, Integer> hours = new HashMap<>();
    Map<Integer, Integer> logged = new HashMap<>();
    Set<String> first = new HashSet<>();
    for (Sentence sentence : parsed.sentences()) {
      List<Word> words = sentence.words();
      Matcher hour = HOUR.matcher(words.getFirst().text());
      Matcher log = LOGGED.matcher(words.getFirst().text());
      if (parsed.opensParagraph(sentence) && hour.matches()) {
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

  private static int minutes(Matcher hour) {
    return HOUR_MINUTES * Integer.parseInt(hour.group(1)) + Integer.parseInt(hour.group(2));
  }

  /** How many nights a sentence lies behind the day of the account; before it less than none. */
  int nights(Sentence sentence) {
    return nights.getOrDefault(sentence.paragraph(), 0);
  }

  /** Whether a sentence is of such an account, be it not in its first entry. */
  boolean has(Sentence sentence) {
    return nights.containsKey(sentence.paragraph());
  }

  /** Whether a text is such an account. */
  boolean isAccount() {
    return !nights.isEmpty();
  }
}
