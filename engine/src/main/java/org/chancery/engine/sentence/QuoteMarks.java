package org.chancery.engine.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.engine.text.Span;

/**
 * Pairs quotation marks: straight and curly, double and single, nested, and left open at the end of
 * a paragraph when the next one begins with a mark again. Two grave accents open and two
 * apostrophes close, as on old wires. Apostrophes are none. A mark whose partner is missing quotes
 * nothing.
 */
public final class QuoteMarks {

  private static final String GRAVE_ACCENTS = "``";
  private static final String TWO_APOSTROPHES = "''";

  /** A mark that opened, up to {@code end}. */
  private record Open(int at, int end, boolean single) {}

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quote> quotes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private QuoteMarks(Parsed parsed) {
    this.text = parsed.text();
    this.paragraphs = parsed.paragraphs();
  }

  /** The quotations of a document by where they begin, the outer before the inner. */
  public static List<Quote> in(Parsed parsed) {
    QuoteMarks marks = new QuoteMarks(parsed);
    for (int p = 0; p < marks.paragraphs.size(); p++) {
      marks.read(p);
    }
    marks.quotes.sort(Comparator.comparing(Quote::outer));
    return marks.quotes;
  }

  private void read(int index) {
    Span paragraph = paragraphs.get(index);
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (isGrave(i)) {
        i++;
        continue;
      }
      switch (text.charAt(i)) {
        case '“', '„', '«' -> opens(i, i + 1, false);
        case '”', '»' -> closes(i, i + 1, false);
        case '"' -> straight(i, paragraph);
        case '‘' -> opens(i, i + 1, true);
        case '\'', '’' -> single(i, paragraph);
        default -> {}
      }
    }
    while (open.size() > 1) {
      open.pop();
    }
    if (!open.isEmpty()) {
      Open left = open.pop();
      if (!left.single()
          && index + 1 < paragraphs.size()
          && beginsQuoted(paragraphs.get(index + 1))) {
        Span outer = new Span(left.at(), paragraph.end());
        quotes.add(new Quote(outer, new Span(left.end(), paragraph.end()), 0, true));
      }
    }
  }

  /** Reads a mark of two grave accents, or of two apostrophes where such a one is open. */
  private boolean isGrave(int at) {
    if (text.startsWith(GRAVE_ACCENTS, at)) {
      opens(at, at + 2, false);
      return true;
    }
    boolean closing =
        text.startsWith(TWO_APOSTROPHES, at) && open.stream().anyMatch(o -> o.end() > o.at() + 1);
    if (closing) {
      closes(at, at + 2, false);
    }
    return closing;
  }

  private boolean beginsQuoted(Span paragraph) {
    return "“\"„«".indexOf(text.charAt(paragraph.begin())) >= 0
        || text.startsWith(GRAVE_ACCENTS, paragraph.begin());
  }

  private void opens(int at, int end, boolean single) {
    if (!single && open.stream().anyMatch(o -> !o.single())) {
      open.clear();
    }
    open.push(new Open(at, end, single));
  }

  private void closes(int at, int end, boolean single) {
    if (open.stream().noneMatch(o -> o.single() == single)) {
      return;
    }
    Open partner = open.pop();
    while (partner.single() != single) {
      partner = open.pop();
    }
    if (at > partner.end()) {
      Span inner = new Span(partner.end(), at);
      quotes.add(new Quote(new Span(partner.at(), end), inner, open.size(), false));
    }
  }

  private void straight(int i, Span paragraph) {
    boolean spaceBefore = i == paragraph.begin() || opensAfter(text.charAt(i - 1));
    boolean spaceAfter = i + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(i + 1));
    boolean within = open.stream().anyMatch(o -> !o.single());
    if (!within || (spaceBefore && !spaceAfter)) {
      opens(i, i + 1, false);
    } else {
      closes(i, i + 1, false);
    }
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before) || "([—–-‘'".indexOf(before) >= 0;
  }

  private void single(int i, Span paragraph) {
    boolean letterBefore =
        i > paragraph.begin()
            && !opensAfter(text.charAt(i - 1))
            && "\"“".indexOf(text.charAt(i - 1)) < 0;
    boolean letterAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean within = open.stream().anyMatch(Open::single);
    if (letterBefore && !letterAfter && within && !isPluralOwner(i, paragraph)) {
      closes(i, i + 1, true);
    } else if (!letterBefore && letterAfter && text.charAt(i) == '\'' && hasPartner(i, paragraph)) {
      opens(i, i + 1, true);
    }
  }

  /** Whether it is the apostrophe of {@code the parties' will}: a mark that closes comes later. */
  private boolean isPluralOwner(int at, Span paragraph) {
    boolean plural =
        text.charAt(at - 1) == 's'
            && at + 2 < paragraph.end()
            && text.charAt(at + 1) == ' '
            && Character.isLetter(text.charAt(at + 2));
    int limit = Math.min(paragraph.end(), at + 300);
    for (int i = at + 2; plural && i < limit; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        return ".,?!".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** Whether a single mark that closes stands further on, before any that opens. */
  private boolean hasPartner(int from, Span paragraph) {
    int limit = Math.min(paragraph.end(), from + 600);
    for (int i = from + 2; i < limit; i++) {
      if (text.charAt(i) == '\'') {
        boolean letterAfter =
            i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        if (!letterAfter && !Character.isWhitespace(text.charAt(i - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
