package org.chancery.intake.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.mention.Towns;
import org.chancery.intake.outlet.Outlets;

/**
 * A line above an article that sets its day beside the name of the paper, a place, a number or a
 * price: {@code THE EXAMPLE, Friday 13 June 2031, page 4}; {@code Vol. 4, No. 38 / 20 May 2031};
 * {@code EXW07 LOME URGENT 02DEC92}. A day in a headline or a sentence is none of these.
 *
 * @param outlet the name that the line begins with, where it looks like an outlet's
 */
record Masthead(PrintedDate date, Optional<String> outlet) {

  private static final int LONGEST = 140;

  private static final Pattern SEPARATOR = Pattern.compile(" *[,|/–—·•*] *| +-+ +");

  private static final Pattern CUT_BEFORE = Pattern.compile("(?:^|[,.|/–—·•*(;-]) *$");

  private static final Pattern CUT_AFTER = Pattern.compile("^ *(?:$|[,.|/–—·•*();-]|\\d)");

  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(?i)(?<!\\p{L})" + PrintedDate.WEEKDAY + ",? *$");

  private static final Pattern ISSUE_OF =
      Pattern.compile(
          "(?i)\\b(?:edition|issue|broadcast|bulletin|programme|program|script|week)"
              + " (?:of|for) *$");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)\\b(?:no|vol|nr)\\. ?\\d|\\b(?:issue|number|volume|page|p\\.) ?\\d|\\bedition\\b"
              + "|\\bbroadcast of\\b|\\bweek of\\b");

  private static final Pattern ISSUE =
      Pattern.compile("(?i)\\b(?:no|vol|nr)\\. ?\\d|\\b(?:issue|volume) ?\\d");

  private static final Pattern TIME_AFTER =
      Pattern.compile("^[ ,]*(?:\\d{1,2}[:.]\\d{2}|\\d{4} ?(?:Z|[A-Z]{3,4}))(?!\\d)");

  /** What parts the names of a masthead, and ends the sentences of a note in it. */
  private static final Pattern PIECES = Pattern.compile("[,.|/–—·•*:;()]+ *| +-+ +");

  /** What parts a dateline from the first sentence of its article. */
  private static final Pattern DASH = Pattern.compile(" (?:--|[–—]) ");

  /** Words of names that are written small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "the", "and", "for", "by", "de", "del", "la", "le", "les", "du", "des", "da", "do",
          "dos", "di", "e", "y", "et", "i", "al", "el", "van", "von", "der", "den");

  /** What a paper calls what it prints. */
  private static final Set<String> KINDS =
      Set.of(
          "interview",
          "briefing",
          "brief",
          "transcript",
          "commentary",
          "editorial",
          "edition",
          "bulletin",
          "review",
          "report",
          "script",
          "broadcast",
          "monitoring",
          "newsletter",
          "page");

  /** What opens a sentence rather than a name. */
  private static final Set<String> OPENING =
      Set.of("in", "on", "at", "since", "from", "after", "before", "until", "by", "as");

  /** {@code Saturday 21 – Sunday 22 February}: the issue is the earlier day's. */
  private static final Pattern FIRST_OF_TWO = Pattern.compile("(?:^|\\D)(\\d{1,2}) ?[-–/] ?$");

  /** The masthead in a line that is one. */
  static Optional<Masthead> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<PrintedDate> wire = WireDate.in(line);
    if (wire.isPresent()) {
      return wire.filter(date -> isWire(line, date))
          .map(date -> new Masthead(date, sender(line.substring(0, date.begin()))));
    }
    return PrintedDate.in(line).stream()
        .filter(date -> date.hasYear() && date.hasDay() && !Stamp.isChanged(line, date))
        .findFirst()
        .flatMap(date -> beside(line, date));
  }

  /** {@code THE EXAMPLE | Issue 212}: whether a line numbers an issue, as only papers are. */
  static boolean isNumbered(String line) {
    return ISSUE.matcher(line).find();
  }

  /** Behind a code, a place or nothing; before nothing, or a time and its zone. */
  private static boolean isWire(String line, PrintedDate date) {
    String before = line.substring(0, date.begin()).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    boolean isPlace = last.equals(before) && !before.isEmpty() && isCapital(before);
    String after = line.substring(date.end());
    return (before.isEmpty() || isPlace || isInCapitals(last))
        && (CUT_AFTER.matcher(after).find() || isInCapitals(after));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Optional<Masthead> beside(String line, PrintedDate date) {
    String upTo = line.substring(0, date.begin());
    String after = line.substring(date.end());
    String before =
        ISSUE_OF.matcher(WEEKDAY_BEFORE.matcher(upTo).replaceFirst("")).replaceFirst("");
    boolean timed = date.value().length() > date.day().length() || TIME_AFTER.matcher(after).find();
    boolean sentence =
        line.endsWith(".")
            && !timed
            && (DASH.matcher(after).find() || !pieces(before).allMatch(Masthead::isNameLike));
    boolean cut = CUT_BEFORE.matcher(before).find() || isInCapitals(before);
    if (sentence || !cut || !(timed || CUT_AFTER.matcher(after).find())) {
      return Optional.empty();
    }
    boolean told =
        timed
            || WEEKDAY_BEFORE.matcher(upTo).find()
            || NUMBERED.matcher(line).find()
            || isNamed(before);
    return told
        ? Optional.of(new Masthead(firstOfTwo(date, before), outlet(before)))
        : Optional.empty();
  }

  /** Begins with an outlet, or one in capitals that a place follows, or the date with a name. */
  private static boolean isNamed(String before) {
    String[] pieces = SEPARATOR.split(before, 0);
    return outlet(before).isPresent()
        || (pieces.length > 1 && isInCapitals(pieces[0]))
        || pieces(before).reduce((_, last) -> last).filter(Masthead::isNameLike).isPresent();
  }

  private static Stream<String> pieces(String before) {
    return Arrays.stream(PIECES.split(before, 0)).map(String::strip).filter(p -> !p.isEmpty());
  }

  /** {@code The Volta Review}, {@code Saturday interview}: only names and kinds of print. */
  private static boolean isNameLike(String piece) {
    List<String> words = List.of(piece.split(" +", -1));
    return isCapital(piece)
        && !OPENING.contains(words.getFirst().toLowerCase(Locale.ROOT))
        && words.stream()
            .allMatch(
                word ->
                    isCapital(word)
                        || PARTICLES.contains(word)
                        || KINDS.contains(word)
                        || word.codePoints().allMatch(Character::isDigit));
  }

  /** What a wire's line begins with, where it is no town that the copy is sent from. */
  private static Optional<String> sender(String before) {
    return outlet(before).filter(name -> !Towns.isTown(name));
  }

  private static Optional<String> outlet(String before) {
    return Arrays.stream(SEPARATOR.split(before, 2))
        .limit(1)
        .map(name -> name.replaceFirst(" *\\(.*", "").strip())
        .filter(Outlets::isSlug)
        .findFirst();
  }

  private static boolean isInCapitals(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase)
        && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static PrintedDate firstOfTwo(PrintedDate date, String before) {
    Matcher first = FIRST_OF_TWO.matcher(before);
    int day = first.find() ? Integer.parseInt(first.group(1)) : 0;
    int last = Integer.parseInt(date.value().substring(8, 10));
    if (day < 1 || day != last - 1) {
      return date;
    }
    String earlier = String.format(Locale.ROOT, "%s%02d", date.value().substring(0, 8), day);
    return new PrintedDate(date.begin(), date.end(), earlier);
  }
}
