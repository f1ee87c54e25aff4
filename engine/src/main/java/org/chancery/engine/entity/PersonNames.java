package org.chancery.engine.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How names of persons are compared: without case, accents, hyphens and initials' stops. */
final class PersonNames {

  private PersonNames() {}

  /** The parts of a name, plain: {@code Yoon Suk-yeol} and {@code Yoon Suk Yeol} are alike. */
  static List<String> parts(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
              } else if (Character.getType(c) != Character.NON_SPACING_MARK
                  && c != '\''
                  && c != '’') {
                letters.append(' ');
              }
            });
    return Arrays.stream(letters.toString().trim().split(" +")).toList();
  }

  /** Whether two full names may be of one person: the same family name, no part in conflict. */
  static boolean alike(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < 2) {
      return false;
    }
    if (longer.containsAll(shorter)) {
      return true;
    }
    if (String.join("", shorter).equals(String.join("", longer))) {
      return true;
    }
    String given = shorter.getFirst();
    String other = longer.getFirst();
    boolean initial =
        (given.length() == 1 && other.startsWith(given))
            || (other.length() == 1 && given.startsWith(other));
    return initial && shorter.getLast().equals(longer.getLast());
  }
}
