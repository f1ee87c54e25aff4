package org.chancery.intake.residue;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Paragraphs of an article that are no running text: tables of figures, row by row, and headings in
 * capitals. Read as sentences they would tell of events and people that nobody reported.
 */
final class Inserts {

  /** Shorter lines in capitals may name who speaks next, or the state that is told of next. */
  private static final int HEADING_WORDS = 5;

  /** Longest heading, of a table too. */
  private static final int LONGEST_HEADING = 16;

  /** Figures of a table whose rows stand in one paragraph. */
  private static final int ROWS_OF_FIGURES = 6;

  /** Rows of one figure each that make a table. */
  private static final int NARROW_ROWS = 4;

  private static final Pattern NUMBER =
      Pattern.compile("[$€£¥(+−–-]*+(?!(?:19|20)\\d\\d\\b)\\d[\\d.,/%−–-]*+[%)]*+(?:bn|k|m|tn)?");

  private static final Pattern FRAME = Pattern.compile("[|¦│+=_*-]+");

  private final List<String> paragraphs;
  private final BitSet found = new BitSet();

  private Inserts(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Which of the paragraphs below a header are none of its text. */
  static BitSet in(List<String> paragraphs) {
    Inserts inserts = new Inserts(paragraphs);
    inserts.tables();
    inserts.headings();
    return inserts.found;
  }

  private void tables() {
    int i = 0;
    while (i < paragraphs.size()) {
      int end = i;
      while (end < paragraphs.size() && isRow(paragraphs.get(end))) {
        end++;
      }
      if (isTable(paragraphs.subList(i, end))) {
        found.set(isHeadingAbove(i) ? i - 1 : i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isHeadingAbove(int table) {
    return table > 0
        && Sweep.isHeadline(paragraphs.get(table - 1))
        && words(paragraphs.get(table - 1)).size() <= LONGEST_HEADING
        && !Sweep.LIST_ITEM.matcher(paragraphs.get(table - 1)).find();
  }

  private static boolean isTable(List<String> rows) {
    long wide = rows.stream().filter(row -> numbers(row) > 1).count();
    return (wide > 1 && rows.size() > 2)
        || rows.size() >= NARROW_ROWS
        || rows.stream().anyMatch(row -> numbers(row) >= ROWS_OF_FIGURES);
  }

  /** {@code Mali 2,200 120}: of its words a third or more are figures, and it is no sentence. */
  private static boolean isRow(String paragraph) {
    long numbers = numbers(paragraph);
    return numbers > 0
        && numbers * 3 >= words(paragraph).size()
        && Sweep.isHeadline(paragraph)
        && !Sweep.LIST_ITEM.matcher(paragraph).find();
  }

  private static long numbers(String paragraph) {
    return words(paragraph).stream().filter(word -> NUMBER.matcher(word).matches()).count();
  }

  private static List<String> words(String paragraph) {
    return List.of(paragraph.split(" ", -1)).stream()
        .filter(word -> !FRAME.matcher(word).matches())
        .toList();
  }

  /** In an article that is itself in small letters. */
  private void headings() {
    List<Integer> capitals =
        IntStream.range(0, paragraphs.size())
            .filter(i -> isInCapitals(paragraphs.get(i)))
            .boxed()
            .toList();
    long written = paragraphs.stream().filter(p -> !Sweep.isHeadline(p)).count();
    if (capitals.size() <= written) {
      capitals.stream()
          .filter(i -> isHeading(paragraphs.get(i)) && isBelowSentence(i))
          .forEach(found::set);
    }
  }

  /** Else it may be a line of a sentence: {@code TROOPS LEFT THE TOWN ON} and the day. */
  private boolean isBelowSentence(int i) {
    return i > 0 && (found.get(i - 1) || !Sweep.isHeadline(paragraphs.get(i - 1)));
  }

  private static boolean isInCapitals(String paragraph) {
    return paragraph.codePoints().noneMatch(Character::isLowerCase)
        && paragraph.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isHeading(String paragraph) {
    int words = words(paragraph).size();
    return Character.isLetter(paragraph.codePointAt(0))
        && words >= HEADING_WORDS
        && words <= LONGEST_HEADING
        && Sweep.isHeadline(paragraph);
  }
}
