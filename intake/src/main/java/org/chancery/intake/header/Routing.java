package org.chancery.intake.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.outlet.Outlets;

/**
 * The lines above a cable or a wire's copy that route it to its readers and that no article prints:
 * {@code ZCZC}, {@code FM LIMA}, {@code TO: ALL DESKS}, {@code BC-PERU-PORTS 1STLD}, {@code LKP0231
 * 4 I 0187}. Of these only the subject tells what the article is called, and who sends it what
 * outlet it is from.
 */
final class Routing {

  private static final int LONGEST = 160;

  private static final Pattern SUBJECT =
      Pattern.compile("(?:(?i:subject|subj|headline|title)|HED) ?: *(?<title>.+)");

  private static final Pattern SENDER = Pattern.compile("FROM ?: *(?<name>[^,]+)(?:, .+)?");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:(?i:from|fm|to|cc|attn|slug|keywords?|precedence|classification|distribution)"
              + "|INFO|ATTENTION|REFS?|TAGS|PRIORITY|E\\.?O\\.? ?\\d{5}) ?: *.*[^.]");

  /** The marks that open a message, and the names of its stations without a colon. */
  private static final Pattern OPENS = Pattern.compile("(?:ZCZC\\b|FM \\p{Lu})[^\\p{Ll}]*");

  /** What only a line below another one of these is: {@code TO THE DESKS} may be a headline. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:FROM|TO|INFO|REF|RU\\p{Lu}{4,6}) [^\\p{Ll}]*");

  private static final Pattern CLASSIFIED =
      Pattern.compile(
          "(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|RESTRICTED|\\p{Lu}(?: \\p{Lu}){4,})"
              + "(?: [^\\p{Ll}]*\\d[^\\p{Ll}]*)?");

  /** The subject in one word, and which version of the copy it is. */
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:AM|PM|BC)-\\p{Lu}[\\p{L}\\d/-]*(?:,? ?[\\p{L}\\d/-]+){0,4}"
              + "|\\p{Lu}{2,}(?:[-/]\\p{Lu}{2,})+(?:,? \\d(?:ST|ND|RD|TH).{0,20})?");

  private static final int SHORTEST_SLUG = 8;

  /** What this version of the copy has that the last had not. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\((?:adds?|updates|corrects|recasts|releads|repeats|rewrites|trims)\\b[^()]*\\)");

  /** A number of a message or of its words, alone or behind letters; years are none. */
  private static final Pattern CODE =
      Pattern.compile("(?!(?:19|20)\\d{2}$)/?\\p{Lu}*-?\\p{Lu}*\\d{2,}\\p{Lu}?");

  private Routing() {}

  /**
   * What a line is that routes; empty where it may be of the article.
   *
   * @param below whether it stands right below another such line
   */
  static Optional<HeaderLine> read(String line, boolean below) {
    Matcher subject = SUBJECT.matcher(line);
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (subject.matches()) {
      return Optional.of(new HeaderLine.Subject(subject.group("title")));
    }
    Matcher sender = SENDER.matcher(line);
    if (sender.matches() && Outlets.isNamedLike(sender.group("name"))) {
      return Optional.of(new HeaderLine.Slug(sender.group("name")));
    }
    boolean routes =
        LABELLED.matcher(line).matches()
            || OPENS.matcher(line).matches()
            || (below && GOES_ON.matcher(line).matches())
            || CLASSIFIED.matcher(line).matches()
            || (line.length() >= SHORTEST_SLUG && SLUG.matcher(line).matches())
            || CHANGED.matcher(line).matches()
            || isNumbered(line);
    return routes ? Optional.of(new HeaderLine.Routed()) : Optional.empty();
  }

  /** Whether a line in capitals is mostly numbers: {@code 23 DEAD IN LIMA} is a headline. */
  private static boolean isNumbered(String line) {
    List<String> words = List.of(line.split(" ", -1));
    long codes = words.stream().filter(word -> CODE.matcher(word).matches()).count();
    return line.codePoints().noneMatch(Character::isLowerCase)
        && codes > 1
        && 2 * codes >= words.size();
  }
}
