package org.chancery.record.json;

import org.chancery.engine.entity.EntityId;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/** An item of {@code statements}. */
final class StatementJson {

  private StatementJson() {}

  static void write(Out out, Statement statement) {
    out.text("id", statement.id());
    out.object("speaker", statement.speaker(), StatementJson::writeSpeaker);
    out.text("office", statement.office());
    statement.cue().ifPresent(cue -> out.object("cue", cue, SpanJson::write));
    SpanJson.writeAll(out, "content", statement.content());
    SpanJson.writeAll(out, "quoted", statement.quoted());
    out.word("quotation", statement.quotation());
    out.word("act", statement.act());
    out.text("said", statement.said());
    out.text("venue", statement.venue());
    EvidenceJson.write(out, statement.evidence());
  }

  static Statement parse(In in) {
    return new Statement(
        in.text("id"),
        parseSpeaker(in.object("speaker")),
        in.maybeText("office"),
        in.maybe("cue", SpanJson::parse),
        SpanJson.parseSome(in, "content"),
        SpanJson.parseAll(in, "quoted"),
        in.word("quotation", Statement.Quotation.values()),
        in.word("act", Act.values()),
        in.maybeText("said"),
        in.maybeText("venue"),
        EvidenceJson.parse(in));
  }

  /** How the text gives the speaker. */
  private enum Form {
    NAMED,
    DESCRIBED,
    UNNAMED,
    UNRESOLVED
  }

  private static void writeSpeaker(Out out, Speaker speaker) {
    switch (speaker) {
      case Speaker.Named(EntityId entity, Span words) -> known(out, entity, words, Form.NAMED);
      case Speaker.Described(EntityId entity, Span words) ->
          known(out, entity, words, Form.DESCRIBED);
      case Speaker.Unnamed(EntityId entity, Span words) -> known(out, entity, words, Form.UNNAMED);
      case Speaker.Unresolved(Span words, String why) -> {
        SpanJson.write(out, words);
        unknown(out, why);
      }
      case Speaker.Unknown(String why) -> unknown(out, why);
    }
  }

  private static void known(Out out, EntityId entity, Span words, Form form) {
    out.text("entity", entity.value());
    SpanJson.write(out, words);
    out.word("form", form);
  }

  private static void unknown(Out out, String why) {
    out.word("form", Form.UNRESOLVED);
    out.text("why", why);
  }

  private static Speaker parseSpeaker(In in) {
    Form form = in.word("form", Form.values());
    return switch (form) {
      case NAMED -> new Speaker.Named(in.entity("entity"), SpanJson.parse(in));
      case DESCRIBED -> new Speaker.Described(in.entity("entity"), SpanJson.parse(in));
      case UNNAMED -> new Speaker.Unnamed(in.entity("entity"), SpanJson.parse(in));
      case UNRESOLVED ->
          in.has("begin")
              ? new Speaker.Unresolved(SpanJson.parse(in), in.text("why"))
              : new Speaker.Unknown(in.text("why"));
    };
  }
}
