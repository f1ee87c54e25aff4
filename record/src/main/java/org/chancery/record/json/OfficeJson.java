package org.chancery.record.json;

import org.chancery.engine.office.Office;

/** An item of {@code offices}. */
final class OfficeJson {

  private OfficeJson() {}

  static void write(Out out, Office office) {
    out.text("id", office.id());
    out.text("holder", office.holder().value());
    out.text("title", office.title());
    EntityJson.write(out, "of", office.of());
    out.word("status", office.status());
    out.text("time", office.time());
    out.number("confidence", office.confidence());
    EvidenceJson.write(out, office.evidence());
  }

  static Office parse(In in) {
    return new Office(
        in.text("id"),
        in.entity("holder"),
        in.text("title"),
        in.maybeEntity("of"),
        in.word("status", Office.Status.values()),
        in.maybeText("time"),
        in.maybeDecimal("confidence"),
        EvidenceJson.parse(in));
  }
}
