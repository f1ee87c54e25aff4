package org.chancery.engine.attribution;

import java.util.List;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.text.Span;

/** The outer quotations of a document, in order. */
record Quoted(List<Quote> quotes) {

  static Quoted in(Parsed parsed) {
    return new Quoted(QuoteMarks.in(parsed).stream().filter(q -> q.depth() == 0).toList());
  }

  boolean holds(Span span) {
    int at = firstEndingAfter(span.begin());
    return at < quotes.size() && quotes.get(at).outer().covers(span);
  }

  /** The quotations that begin within a span. */
  List<Quote> beginningIn(Span span) {
    int from = firstEndingAfter(span.begin());
    int to = from;
    while (to < quotes.size() && quotes.get(to).outer().begin() < span.end()) {
      to++;
    }
    return quotes.subList(from, to);
  }

  /** With the quotation marks counted to the content, as PolNeAR does. */
  Attribution withMarks(Attribution attribution) {
    List<Span> content =
        attribution.content().stream()
            .map(
                piece ->
                    beginningIn(new Span(Math.max(0, piece.begin() - 1), piece.end())).stream()
                        .filter(quote -> isAllOf(quote, piece))
                        .findFirst()
                        .map(Quote::outer)
                        .orElse(piece))
            .toList();
    return new Attribution(attribution.source(), attribution.cue(), content);
  }

  /** Whether a piece is all of a quotation, but for space or a comma before the closing mark. */
  private static boolean isAllOf(Quote quote, Span piece) {
    return quote.inner().covers(piece)
        && piece.begin() - quote.inner().begin() <= 1
        && quote.inner().end() - piece.end() <= 2;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).outer().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
