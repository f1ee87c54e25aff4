package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Removed;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Title;

/**
 * Full names that stand above a text: a transcript writes {@code BAKARE:}, and its heading {@code
 * Press conference of the minister, Tunde Bakare}.
 */
final class Headings {

  /** Words of a name before its last. */
  private static final int LONGEST = 3;

  private static final String BEFORE = "((?:\\p{Lu}[\\p{L}'’.-]*\\s+)+)";

  private final Lexicon lexicon;
  private final List<String> lines;

  Headings(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.lines =
        Stream.concat(document.title().stream(), document.removed().stream().map(Removed::text))
            .toList();
  }

  /** The full name of somebody of whom the text gives the last name in capitals. */
  Optional<String> fullName(String last) {
    Pattern named = Pattern.compile(BEFORE + "(?i:(" + Pattern.quote(last) + "))\\b");
    for (String line : lines) {
      Matcher matcher = named.matcher(line);
      if (matcher.find()) {
        List<String> given = given(matcher.group(1).trim());
        if (!given.isEmpty() && given.size() <= LONGEST) {
          return Optional.of(String.join(" ", given) + " " + matcher.group(2));
        }
      }
    }
    return Optional.empty();
  }

  /** Words before a last name, without titles. */
  private List<String> given(String before) {
    List<String> words = new ArrayList<>(List.of(before.split("\\s+", -1)));
    while (!words.isEmpty() && isTitle(words.getFirst())) {
      words.removeFirst();
    }
    boolean written = words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    return written ? words : List.of();
  }

  private boolean isTitle(String word) {
    return lexicon.isRole(word.toLowerCase(Locale.ROOT)) || Title.isCourtesy(word);
  }
}
