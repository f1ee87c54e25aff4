package org.chancery.record.json;

import java.util.List;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;

/** The fields {@code evidence} and {@code trace} of a fact. */
final class EvidenceJson {

  private EvidenceJson() {}

  static void write(Out out, Evidence evidence) {
    SpanJson.writeAll(out, "evidence", evidence.spans());
    if (!evidence.trace().isEmpty()) {
      out.list("trace", evidence.trace(), EvidenceJson::writeBecause);
    }
  }

  static Evidence parse(In in) {
    return new Evidence(
        SpanJson.parseSome(in, "evidence"),
        in.has("trace") ? in.list("trace", EvidenceJson::parseBecause) : List.of());
  }

  private static void writeBecause(Out out, Because because) {
    out.text("field", because.field());
    out.text("by", because.by());
    SpanJson.writeAll(out, "words", because.words());
  }

  private static Because parseBecause(In in) {
    return new Because(in.text("field"), in.text("by"), SpanJson.parseAll(in, "words"));
  }
}
