package org.chancery.intake.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.network.WholeWords;

/**
 * Words that a hyphen breaks at the end of a line, as in print: {@code govern-} and {@code ment}.
 * They are made whole; a word that is written with a hyphen keeps it: {@code long-} and {@code
 * running}.
 */
final class BrokenWords {

  private static final String LINE_END = "-\n";

  /** At the end of a line, or where a line ended before a blank took its place. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}’'-])(\\p{L}{1,30})-(\\n *| )(\\p{Ll}\\p{L}{0,30})(?![-’'\\p{L}])");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /** Behind {@code pre- and}, {@code two- to}: the hyphen waits for a word further on. */
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "but", "nor", "than");

  /** All words of the text, in lower case. */
  private final Set<String> written;

  /** Whether the text breaks words that are known. */
  private final boolean hyphenated;

  private BrokenWords(String text) {
    written =
        WORD.matcher(text)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    hyphenated = BREAK.matcher(text).results().anyMatch(this::isKnownWhole);
  }

  /** Those of a text of many lines. */
  static BrokenWords in(String text) {
    return new BrokenWords(BREAK.matcher(text).find() ? text : "");
  }

  /** Whether a line ends in the middle of a word or number that the next one goes on with. */
  static boolean isBreak(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLetterOrDigit(line.charAt(last - 1))
        && Character.isLetterOrDigit(next.codePointAt(0));
  }

  /** A paragraph of the text whose lines still end behind their hyphens, its words whole. */
  String mended(String paragraph) {
    return BREAK
        .matcher(paragraph)
        .replaceAll(each -> isBroken(each) ? "$1$3" : "$0")
        .replace(LINE_END, "-");
  }

  private boolean isBroken(MatchResult broken) {
    String first = broken.group(1);
    String rest = broken.group(3);
    if (written.contains((first + "-" + rest).toLowerCase(Locale.ROOT))
        || CONJUNCTIONS.contains(rest)) {
      return false;
    }
    if (isKnownWhole(broken)) {
      return true;
    }
    boolean name = Character.isUpperCase(first.codePointAt(0));
    boolean compound = WholeWords.bundled().has(rest) && (name || WholeWords.bundled().has(first));
    boolean line = broken.group(2).startsWith("\n");
    return !compound && (hyphenated || (line && !name));
  }

  /** Whether the two parts are one word of this text or of English. */
  private boolean isKnownWhole(MatchResult broken) {
    String whole = (broken.group(1) + broken.group(3)).toLowerCase(Locale.ROOT);
    return written.contains(whole) || WholeWords.bundled().has(whole);
  }
}
