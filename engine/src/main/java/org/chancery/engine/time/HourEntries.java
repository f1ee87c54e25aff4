package org.chancery.engine.time;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;

/**
 * The paragraphs of a running account that open with the hour: {@code 23:40 Shots are heard}. In
 * their order an hour that is less than the one before is of the next day. An account that ends by
 * night is dated by its last day, one that goes on into the morning by its first.
 */
final class HourEntries {

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[.:h](\\d{2})");

  /** So many entries make an account. */
  private static final int ENTRIES = 4;

  private static final int HOUR_MINUTES = 60;

  private static final int MORNING = 6 * HOUR_MINUTES;

  /** By paragraphs, how many nights lie between an entry and the day of the account. */
  private final Map<Integer, Integer> nights = new HashMap<>();

  HourEntries(Parsed parsed) {
    Map<Integer, Integer> passed = new HashMap<>();
    int last = -1;
    int entries = 0;
    int on = 0;
    int night = 0;
    for (Sentence sentence : parsed.sentences()) {
      Matcher hour = HOUR.matcher(sentence.words().getFirst().text());
      if (parsed.opensParagraph(sentence) && hour.matches()) {
        int now = HOUR_MINUTES * Integer.parseInt(hour.group(1)) + Integer.parseInt(hour.group(2));
        on += now >= last ? 1 : 0;
        night += now < last ? 1 : 0;
        entries++;
        last = now;
      }
      passed.put(sentence.paragraph(), night);
    }
    if (entries >= ENTRIES && on > entries / 2) {
      int dated = last < MORNING ? night : 0;
      passed.forEach((paragraph, count) -> nights.put(paragraph, count - dated));
    }
  }

  /** How many nights a sentence lies behind the day of the account; before it less than none. */
  int nights(Sentence sentence) {
    return nights.getOrDefault(sentence.paragraph(), 0);
  }

  /** Whether a sentence is of such an account, be it not in its first entry. */
  boolean has(Sentence sentence) {
    return nights.containsKey(sentence.paragraph());
  }
}
