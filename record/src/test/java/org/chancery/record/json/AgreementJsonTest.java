package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;
import org.chancery.record.Draft;
import org.junit.jupiter.api.Test;

class AgreementJsonTest {

  @Test
  void milestonesThatCannotBothBeRightAreNamedByTheirPlaces() {
    String line = ReadingJson.write(pact("2024-03-02", "2022"));

    assertThat(line).contains("\"conflicts\":[{\"before\":1,\"after\":0}]");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReadingSchema.text())
                .validate(line, InputFormat.JSON))
        .isEmpty();
    assertThat(ReadingJson.write(ReadingJson.parse(line))).isEqualTo(line);
  }

  @Test
  void withoutConflictsTheFieldIsAbsent() {
    assertThat(ReadingJson.write(pact("2022", "2024"))).doesNotContain("conflicts");
  }

  private static Reading pact(String signed, String inForce) {
    Draft draft = new Draft(Document.of("The Nadi Pact was signed and took effect."));
    EntityId pact =
        draft.entity(Mention.Kind.AGREEMENT, "Nadi Pact", "agreement:nadi-pact", "", "Nadi Pact");
    draft.agreement(
        pact,
        "Nadi Pact",
        Agreement.Kind.PACT,
        List.of(),
        Optional.empty(),
        List.of(
            done(draft, Stage.SIGNED, signed, "signed"),
            done(draft, Stage.IN_FORCE, inForce, "took effect")),
        List.of(),
        draft.evidence("Nadi Pact"));
    return draft.reading();
  }

  private static Milestone done(Draft draft, Stage stage, String time, String words) {
    return new Milestone(
        stage, Optional.empty(), Optional.of(time), Standing.DONE, draft.evidence(words));
  }
}
