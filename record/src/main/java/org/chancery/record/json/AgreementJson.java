package org.chancery.record.json;

import java.util.List;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.StageOrder;
import org.chancery.engine.entity.EntityId;

/** An item of {@code agreements}. */
final class AgreementJson {

  private AgreementJson() {}

  static void write(Out out, Agreement agreement) {
    out.text("id", agreement.id());
    out.text("entity", agreement.entity().value());
    out.text("name", agreement.name());
    out.word("kind", agreement.kind());
    out.texts("parties", agreement.parties().stream().map(EntityId::value).toList());
    out.text("successorOf", agreement.successorOf());
    out.list("milestones", agreement.milestones(), AgreementJson::writeMilestone);
    List<StageOrder.Conflict> conflicts = StageOrder.of(agreement.milestones());
    if (!conflicts.isEmpty()) {
      out.list("conflicts", conflicts, AgreementJson::writeConflict);
    }
    out.list("terms", agreement.terms(), AgreementJson::writeTerm);
    out.number("confidence", agreement.confidence());
    EvidenceJson.write(out, agreement.evidence());
  }

  static Agreement parse(In in) {
    return new Agreement(
        in.text("id"),
        in.entity("entity"),
        in.text("name"),
        in.word("kind", Agreement.Kind.values()),
        in.entities("parties"),
        in.maybeText("successorOf"),
        in.list("milestones", AgreementJson::parseMilestone),
        in.list("terms", AgreementJson::parseTerm),
        in.maybeDecimal("confidence"),
        EvidenceJson.parse(in));
  }

  static void writeMilestone(Out out, Agreement.Milestone milestone) {
    out.word("stage", milestone.stage());
    EntityJson.write(out, "party", milestone.party());
    out.text("time", milestone.time());
    out.word("standing", milestone.standing());
    out.number("confidence", milestone.confidence());
    EvidenceJson.write(out, milestone.evidence());
  }

  private static Agreement.Milestone parseMilestone(In in) {
    return new Agreement.Milestone(
        in.word("stage", Agreement.Stage.values()),
        in.maybeEntity("party"),
        in.maybeText("time"),
        in.word("standing", Agreement.Standing.values()),
        in.maybeDecimal("confidence"),
        EvidenceJson.parse(in));
  }

  /** Read back, conflicts follow from the milestones. */
  private static void writeConflict(Out out, StageOrder.Conflict conflict) {
    out.number("before", conflict.before());
    out.number("after", conflict.after());
  }

  static void writeTerm(Out out, Agreement.Term term) {
    out.text("text", term.text());
    out.texts("figures", term.figures());
    EvidenceJson.write(out, term.evidence());
  }

  private static Agreement.Term parseTerm(In in) {
    return new Agreement.Term(in.text("text"), in.texts("figures"), EvidenceJson.parse(in));
  }
}
