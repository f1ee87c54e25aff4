package org.chancery.engine.event;

import java.util.Comparator;
import java.util.List;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.text.Span;

/** Which figures belong to an event: those in its clause that stand nearer to no other event. */
final class Amounts {

  private final List<Figure> figures;
  private final List<Span> anchors;

  Amounts(Seen seen, List<Figure> figures) {
    this.figures = figures;
    this.anchors =
        seen.events().stream()
            .map(EventAnchor::word)
            .map(word -> seen.parsed().words().get(word).span())
            .toList();
  }

  /** The ids of the figures of the event that this anchor tells in this clause. */
  List<String> of(Span anchor, Span clause, List<Because> trace) {
    List<Figure> own =
        figures.stream()
            .filter(figure -> clause.covers(figure.span()))
            .filter(figure -> nearest(figure.span()).equals(anchor))
            .toList();
    if (!own.isEmpty()) {
      trace.add(
          new Because(
              "figures",
              "event: they stand in its clause, and nearer to no other event",
              own.stream().map(Figure::span).toList()));
    }
    return own.stream().map(Figure::id).toList();
  }

  private Span nearest(Span figure) {
    return anchors.stream()
        .min(Comparator.comparingInt(anchor -> gap(anchor, figure)))
        .orElseThrow();
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.begin() - b.end(), b.begin() - a.end());
  }
}
