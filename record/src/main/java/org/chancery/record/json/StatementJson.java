package org.chancery.record.json;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Certainty;
import org.chancery.engine.statement.Matter;
import org.chancery.engine.statement.Occasion;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Stance;
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
    out.text("within", statement.within());
    writeMatter(out, statement.matter());
    out.text("said", statement.said());
    out.text("where", statement.occasion().where().map(EntityId::value));
    out.text("venue", statement.occasion().venue());
    out.number("confidence", statement.confidence());
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
        in.maybeStatement("within"),
        parseMatter(in),
        in.maybeText("said"),
        new Occasion(in.maybeEntity("where"), in.maybeText("venue")),
        in.maybeDecimal("confidence"),
        EvidenceJson.parse(in));
  }

  private static void writeMatter(Out out, Matter matter) {
    List<String> about = matter.about().stream().map(EntityId::value).toList();
    if (!about.isEmpty()) {
      out.texts("about", about);
    }
    out.text("to", matter.to().map(EntityId::value));
    if (!matter.stance().isEmpty()) {
      out.list("stance", matter.stance(), StatementJson::writeStance);
    }
    matter.certainty().ifPresent(certainty -> out.word("certainty", certainty));
    out.text("deadline", matter.deadline());
  }

  private static void writeStance(Out out, Stance stance) {
    out.text("toward", stance.toward().value());
    out.number("value", stance.value());
  }

  private static Matter parseMatter(In in) {
    return new Matter(
        in.has("about") ? in.entities("about") : List.of(),
        in.maybeEntity("to"),
        in.has("stance") ? in.list("stance", StatementJson::parseStance) : List.of(),
        in.has("certainty")
            ? Optional.of(in.word("certainty", Certainty.values()))
            : Optional.empty(),
        in.maybeText("deadline"));
  }

  private static Stance parseStance(In in) {
    return new Stance(in.entity("toward"), in.decimal("value"));
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
