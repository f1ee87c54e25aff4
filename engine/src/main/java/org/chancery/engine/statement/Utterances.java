package org.chancery.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.text.Span;

/**
 * What is said at once, in one manner: told by the article or quoted. An attribution may hold both:
 * in {@code She doubted it. "They need the gas."} the quotation floats, said by her without a cue.
 */
final class Utterances {

  private Utterances() {}

  /** The utterances of an attribution, in reading order. */
  static List<Attribution> of(Attribution attribution, Parsed parsed, List<Quote> quotes) {
    List<Span> spoken = new ArrayList<>();
    List<Span> told = new ArrayList<>();
    for (Span piece : joined(attribution.content())) {
      Optional<Quote> quote =
          quotes.stream()
              .filter(q -> isQuoted(q, piece))
              .filter(q -> !spoken.isEmpty() || isSentence(q, parsed))
              .findFirst();
      quote.ifPresentOrElse(q -> spoken.add(q.outer()), () -> told.add(piece));
    }
    told.removeIf(piece -> isElsewhere(piece, attribution, parsed));
    if (spoken.isEmpty() && told.isEmpty()) {
      return withheld(attribution, parsed).stream().toList();
    }
    if (spoken.isEmpty() || told.isEmpty()) {
      List<Span> all = spoken.isEmpty() ? told : spoken;
      return List.of(with(attribution, attribution.cue(), all));
    }
    boolean cueIsTold =
        attribution
            .cue()
            .filter(cue -> cue.end() <= told.getFirst().begin())
            .filter(_ -> told.getFirst().begin() < spoken.getFirst().begin())
            .isPresent();
    Attribution quoted =
        with(attribution, cueIsTold ? Optional.empty() : attribution.cue(), spoken);
    return cueIsTold
        ? List.of(with(attribution, attribution.cue(), told), quoted)
        : List.of(quoted);
  }

  private static Attribution with(Attribution attribution, Optional<Span> cue, List<Span> content) {
    return new Attribution(attribution.source(), cue, content);
  }

  /** Makes one of pieces that only a space parts. */
  private static List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      if (!joined.isEmpty() && piece.begin() - joined.getLast().end() == 1) {
        joined.add(joined.removeLast().through(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** Whether what is told stands in another paragraph than its cue, where only quotations go on. */
  private static boolean isElsewhere(Span piece, Attribution attribution, Parsed parsed) {
    return attribution
        .cue()
        .filter(cue -> cue.length() > 1)
        .filter(cue -> paragraph(cue, parsed) != paragraph(piece, parsed))
        .isPresent();
  }

  private static int paragraph(Span span, Parsed parsed) {
    return parsed.sentenceAt(span.begin()).paragraph();
  }

  /** {@code would not comment}, of which nothing is known but that it was not done. */
  private static Optional<Attribution> withheld(Attribution attribution, Parsed parsed) {
    return attribution
        .cue()
        .filter(cue -> cue.of(parsed.text()).endsWith("comment"))
        .map(cue -> new Span(cue.end() - "comment".length(), cue.end()))
        .map(last -> with(attribution, attribution.cue(), List.of(last)));
  }

  /** Whether a piece is a quotation, or its beginning. */
  private static boolean isQuoted(Quote quote, Span piece) {
    return quote.depth() == 0
        && Math.abs(piece.begin() - quote.outer().begin()) <= 2
        && piece.end() <= quote.outer().end() + 1;
  }

  private static boolean isSentence(Quote quote, Parsed parsed) {
    return Character.isUpperCase(parsed.text().codePointAt(quote.inner().begin()));
  }
}
