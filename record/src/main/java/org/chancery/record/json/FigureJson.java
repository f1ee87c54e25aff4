package org.chancery.record.json;

import org.chancery.engine.figure.Figure;

/** An item of {@code figures}. */
final class FigureJson {

  private FigureJson() {}

  static void write(Out out, Figure figure) {
    out.text("id", figure.id());
    SpanJson.write(out, figure.span());
    out.number("value", figure.value());
    out.number("low", figure.low());
    out.number("high", figure.high());
    out.word("bound", figure.bound());
    out.text("unit", figure.unit());
    out.text("of", figure.of());
    EntityJson.write(out, "where", figure.where());
    out.text("asOf", figure.asOf());
    out.number("confidence", figure.confidence());
    EvidenceJson.write(out, figure.evidence());
  }

  static Figure parse(In in) {
    return new Figure(
        in.text("id"),
        SpanJson.parse(in),
        in.decimal("value"),
        in.maybeDecimal("low"),
        in.maybeDecimal("high"),
        in.word("bound", Figure.Bound.values()),
        in.text("unit"),
        in.maybeText("of"),
        in.maybeEntity("where"),
        in.maybeText("asOf"),
        in.maybeDecimal("confidence"),
        EvidenceJson.parse(in));
  }
}
