package org.chancery.engine.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.engine.text.Span;

/**
 * Pairs quotation marks: straight and curly, double and single, nested, and left open at the end of
 * a paragraph when the next one begins with a mark again. Apostrophes are none. A mark whose
 * partner is missing quotes nothing.
 */
public final class QuoteMarks {

  private record Open(int at, boolean single) {}

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
      switch (text.charAt(i)) {
        case '“', '„', '«' -> opens(i, false);
        case '”', '»' -> closes(i, false);
        case '"' -> straight(i, paragraph);
        case '‘' -> opens(i, true);
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
        quotes.add(new Quote(outer, new Span(left.at() + 1, paragraph.end()), 0, true));
      }
    }
  }

  private boolean beginsQuoted(Span paragraph) {
    return "“\"„«".indexOf(text.charAt(paragraph.begin())) >= 0;
  }

  private void opens(int at, boolean single) {
    if (!single && open.stream().anyMatch(o -> !o.single())) {
      open.clear();
    }
    open.push(new Open(at, single));
  }

  private void closes(int at, boolean single) {
    if (open.stream().noneMatch(o -> o.single() == single)) {
      return;
    }
    Open partner = open.pop();
    while (partner.single() != single) {
      partner = open.pop();
    }
    if (at > partner.at() + 1) {
      Span inner = new Span(partner.at() + 1, at);
      quotes.add(new Quote(new Span(partner.at(), at + 1), inner, open.size(), false));
    }
  }

  private void straight(int i, Span paragraph) {
    boolean spaceBefore = i == paragraph.begin() || opensAfter(text.charAt(i - 1));
    boolean spaceAfter = i + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(i + 1));
    boolean within = open.stream().anyMatch(o -> !o.single());
    if (!within || (spaceBefore && !spaceAfter)) {
      opens(i, false);
    } else {
      closes(i, false);
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
      closes(i, true);
    } else if (!letterBefore && letterAfter && text.charAt(i) == '\'' && hasPartner(i, paragraph)) {
      opens(i, true);
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
