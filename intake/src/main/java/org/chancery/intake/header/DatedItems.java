package org.chancery.intake.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of a chronology, each headed by its own day: {@code 3 May 2029 - Peru signs it.} */
public final class DatedItems {

  /** So many of them make a chronology; one alone may be the dateline of an article. */
  private static final int FEWEST = 3;

  /** Letters of the longest words that head an item. */
  private static final int REACH = 30;

  private static final Pattern TELLS = Pattern.compile("^(?: ?[-–—:]+|\\.) \\S");

  private DatedItems() {}

  /** Whether some of these paragraphs are the items of a chronology. */
  public static boolean are(List<String> paragraphs) {
    return paragraphs.stream().filter(DatedItems::isOne).limit(FEWEST).count() == FEWEST;
  }

  /** Whether a day and nothing else heads a paragraph. */
  static boolean isOne(String paragraph) {
    return day(paragraph).isPresent();
  }

  private static Optional<PrintedDate> day(String paragraph) {
    return PrintedDate.in(paragraph.substring(0, Math.min(paragraph.length(), REACH))).stream()
        .filter(date -> date.begin() == 0 && date.hasDay())
        .filter(date -> TELLS.matcher(paragraph.substring(date.end())).find())
        .findFirst();
  }

  /** The latest day of a chronology's items, before which nobody can have written it. */
  public static Optional<String> last(List<String> paragraphs) {
    return Optional.of(paragraphs).filter(DatedItems::are).stream()
        .flatMap(List::stream)
        .flatMap(each -> day(each).stream())
        .filter(PrintedDate::hasYear)
        .map(PrintedDate::day)
        .max(Comparator.naturalOrder());
  }
}
