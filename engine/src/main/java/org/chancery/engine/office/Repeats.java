package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.office.Office.Status;

/** Joins offices that a text tells more than once. */
final class Repeats {

  private static final Set<String> SMALL = Set.of("of", "for", "the", "affairs");

  private static final Map<String, String> SHORT =
      Map.of("gov.", "governor", "sen.", "senator", "rep.", "representative");

  private Repeats() {}

  /**
   * Joins what is told more than once. A bare title beside a word of another standing is a
   * courtesy: {@code former President Ba} stays former where a quotation calls him {@code President
   * Ba}.
   */
  static List<Office> joined(List<Office> told) {
    Map<String, Office> byKey = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Office office : told) {
      boolean courtesy =
          office.status() == Status.CURRENT
              && told.stream()
                  .anyMatch(
                      o ->
                          o.holder().equals(office.holder())
                              && o.status() != Status.CURRENT
                              && o.status() != Status.CANDIDATE
                              && sameTitle(o, office));
      String key = office.holder().value() + "|" + words(office.title()) + "|" + office.status();
      if (!courtesy && !byKey.containsKey(key)) {
        order.add(key);
      }
      if (!courtesy) {
        byKey.merge(key, office, (a, b) -> a.of().isPresent() ? a : b);
      }
    }
    List<Office> offices =
        order.stream().flatMap(k -> Optional.ofNullable(byKey.get(k)).stream()).toList();
    return offices.stream().filter(o -> offices.stream().noneMatch(p -> says(p, o))).toList();
  }

  /** The words of a title in any order: {@code energy minister} and {@code minister of energy}. */
  private static Set<String> words(String title) {
    return Stream.of(title.toLowerCase(Locale.ROOT).split(" "))
        .map(word -> SHORT.getOrDefault(word, word))
        .filter(word -> !SMALL.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean sameTitle(Office a, Office b) {
    String one = a.title().toLowerCase(Locale.ROOT);
    String two = b.title().toLowerCase(Locale.ROOT);
    return words(one).equals(words(two)) || one.endsWith(" " + two) || two.endsWith(" " + one);
  }

  /**
   * Whether the first says all that the second does, and more: {@code foreign minister} of {@code
   * minister}.
   */
  private static boolean says(Office more, Office less) {
    String longer = more.title().toLowerCase(Locale.ROOT);
    String shorter = less.title().toLowerCase(Locale.ROOT);
    boolean leader =
        shorter.equals("leader")
            && !longer.endsWith("leader")
            && (less.of().isEmpty() || less.of().equals(more.of()));
    return !more.equals(less)
        && more.holder().equals(less.holder())
        && more.status() == less.status()
        && (longer.endsWith(" " + shorter)
            || base(longer).equals(shorter)
            || base(longer).endsWith(" " + shorter)
            || leader);
  }

  /** The title without what its holder is charged with: {@code minister} of {@code for trade}. */
  private static String base(String title) {
    return title.split(" (of|for) ", 2)[0];
  }
}
