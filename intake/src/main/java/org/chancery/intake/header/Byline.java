package org.chancery.intake.header;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.outlet.Agencies;
import org.chancery.intake.outlet.Outlets;

/**
 * Who wrote the article, as a line of its own says: {@code By A and B, Outlet}.
 *
 * @param names without the leading {@code By}; empty where only an organisation is named
 * @param of the outlet or agency that the writers are named with
 */
record Byline(Optional<String> names, Optional<String> of) {

  private static final int MOST_WORDS = 16;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?i:written |reported |story |report |text |posted |published )?(?:by|By|BY)|From):?"
              + " +(.+)$");

  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*,?|[\\p{Lu}.]+,?");

  private static final Pattern JOINING_WORD =
      Pattern.compile(
          "(?i:and|&|with|in|at|for|of|the|our|a|de|del|della|di|da|dos|la|le|van|von|der|den|bin|ibn|al|el|al-\\p{L}+|el-\\p{L}+|d'\\p{L}+"
              + "|staff|news|desk|writers?|reporters?|correspondents?|agenc(?:y|ies)|bureau|special|editor|agencies|online|team),?");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:correspondents?|reporters?|writers?|editors?|staff|analyst|columnist|chief"
              + "|contributor|journalist|bureau|desk|producer|agencies)\\b");

  private static final Pattern PLACE_OR_TAIL = Pattern.compile(" +(?:in|at) +\\p{Lu}.*$");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|al-\\p{L}+|de|van|von|bin)){1,3}");

  /** The byline in a line that is one. */
  static Optional<Byline> read(String line) {
    Matcher by = BY.matcher(line);
    if (line.split(" ", -1).length > MOST_WORDS || !by.matches() || !isNames(by.group(1))) {
      return Optional.empty();
    }
    return Optional.of(parts(by.group(1)));
  }

  /** A person's name and nothing else: a byline where it stands beside a stamp. */
  static boolean isName(String line) {
    return Arrays.stream(line.split(" and |, ", -1))
        .allMatch(name -> PERSON.matcher(name).matches());
  }

  private static boolean isNames(String names) {
    if (names.endsWith(".") && !names.matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.")) {
      return false;
    }
    String[] words = names.split(" +", -1);
    long named = Arrays.stream(words).filter(w -> NAME_WORD.matcher(w).matches()).count();
    boolean allKnown =
        Arrays.stream(words)
            .allMatch(w -> NAME_WORD.matcher(w).matches() || JOINING_WORD.matcher(w).matches());
    return allKnown && (named > 0 || ROLE.matcher(names).find());
  }

  private static Byline parts(String written) {
    String names = PLACE_OR_TAIL.matcher(written).replaceFirst("");
    Optional<String> of = Optional.empty();
    int comma = names.indexOf(',');
    while (comma >= 0) {
      String rest = names.substring(comma + 1).strip();
      boolean organisation = Outlets.isNamedLike(rest);
      if (organisation || ROLE.matcher(rest).find()) {
        of = organisation ? Optional.of(rest) : of;
        names = names.substring(0, comma);
      }
      comma = names.indexOf(',', comma + 1);
    }
    for (int space = names.indexOf(' ');
        space > 0 && of.isEmpty();
        space = names.indexOf(' ', space + 1)) {
      String rest = names.substring(space + 1);
      if (Agencies.named(rest).isPresent() && names.substring(0, space).contains(" ")) {
        of = Optional.of(rest);
        names = names.substring(0, space).replaceFirst(",$", "");
      }
    }
    names = names.strip();
    return Outlets.isNamedLike(names)
        ? new Byline(Optional.empty(), Optional.of(names))
        : new Byline(Optional.of(names), of);
  }
}
