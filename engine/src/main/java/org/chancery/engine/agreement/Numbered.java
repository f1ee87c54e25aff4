package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A name with the number that tells it from others of the name: {@code 12th Special Measures
 * Agreement}, {@code Second Protocol}, {@code Struma II}.
 *
 * @param number 1 where there is none
 * @param rest the other words, in lower case
 */
record Numbered(int number, List<String> rest) {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13));

  private static final Map<String, Integer> ROMAN =
      Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "V", 5, "VI", 6);

  private static final int LONGEST = 2;

  Numbered {
    rest = List.copyOf(rest);
  }

  static Numbered of(String name) {
    int number = 1;
    List<String> rest = new ArrayList<>();
    for (String word : name.split(" ")) {
      OptionalInt own = number(word);
      if (own.isPresent()) {
        number = own.getAsInt();
      } else {
        rest.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return new Numbered(number, rest);
  }

  String first() {
    return rest.isEmpty() ? "" : rest.getFirst();
  }

  List<String> afterFirst() {
    return rest.isEmpty() ? rest : rest.subList(1, rest.size());
  }

  private static OptionalInt number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer known = WORDS.getOrDefault(lower, ROMAN.get(word));
    if (known != null) {
      return OptionalInt.of(known);
    }
    boolean ordinal = lower.matches("[0-9]{1,2}(st|nd|rd|th)");
    return ordinal
        ? OptionalInt.of(Integer.parseInt(lower.substring(0, lower.length() - LONGEST)))
        : OptionalInt.empty();
  }
}
