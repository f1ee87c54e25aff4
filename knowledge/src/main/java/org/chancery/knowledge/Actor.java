package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a user's own list of actors.
 *
 * @param id a slug of its main name, with its number where two have one
 * @param names the main name first; one all in capitals stands for any case of letters
 * @param codings what it is coded as; of those of one day the first counts
 */
public record Actor(String id, List<String> names, List<Coding> codings) {

  private static final int LONGEST_ACRONYM = 4;

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in");

  public Actor {
    names = List.copyOf(names);
    codings = List.copyOf(codings);
    if (names.isEmpty() || codings.isEmpty()) {
      throw new IllegalArgumentException("an actor needs a name and a code: " + id);
    }
  }

  /** The main name as news would write it: {@code Republic of Varnia}. */
  public String name() {
    String name = names.getFirst();
    boolean shouted = name.length() > LONGEST_ACRONYM && isCapitals(name);
    return shouted ? written(name) : name;
  }

  /** Whether a name is all in capitals, so that its letters tell nothing of its writing. */
  public static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String written(String name) {
    StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(written.charAt(i - 1));
      int blank = written.indexOf(" ", i);
      String word = written.substring(i, blank < 0 ? written.length() : blank);
      if (begins && (i == 0 || !SMALL.contains(word))) {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }

  /** Whether it is a state at all times. */
  public boolean isState() {
    return codings.stream().allMatch(Coding::isState);
  }

  /** The one state that it is, if it is one at all times. */
  public Optional<String> state() {
    List<String> countries =
        codings.stream().flatMap(coding -> coding.country().stream()).distinct().toList();
    return isState() && countries.size() == 1
        ? Optional.of(countries.getFirst())
        : Optional.empty();
  }

  /**
   * The coding of a day: a dated one that covers it, else one without dates. Where the day is not
   * known, one without dates, else the last.
   */
  public Optional<Coding> on(Optional<LocalDate> day) {
    Optional<Coding> dated =
        day.flatMap(
            each -> codings.stream().filter(c -> c.isDated() && c.covers(each)).findFirst());
    Optional<Coding> always = codings.stream().filter(c -> !c.isDated()).findFirst();
    Optional<Coding> last = day.isEmpty() ? Optional.of(codings.getLast()) : Optional.empty();
    return dated.or(() -> always).or(() -> last);
  }
}
