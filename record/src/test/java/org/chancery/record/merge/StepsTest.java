package org.chancery.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.StageOrder;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void aStepToldWithoutADateOrWithACoarserOneIsTheSame() {
    List<Fact.Step> steps =
        Steps.joined(
            List.of(
                done(Stage.SIGNED, "", "", "a"),
                done(Stage.SIGNED, "", "2023-03-14", "b"),
                done(Stage.SIGNED, "", "2023-03", "c"),
                done(Stage.SIGNED, "", "2023-W11", "d")));

    assertThat(steps).hasSize(1);
    assertThat(steps.getFirst().date()).contains("2023-03-14");
    assertThat(steps.getFirst().reports()).extracting(Report::fact).contains("a", "b", "c", "d");
  }

  @Test
  void aStepOfAPartyTakesInTheSameToldOfNobody() {
    List<Fact.Step> steps =
        Steps.joined(
            List.of(
                done(Stage.SUSPENDED, "Senegal", "2024-09-02", "a"),
                done(Stage.SUSPENDED, "Senegal", "", "b"),
                done(Stage.SUSPENDED, "", "", "c")));

    assertThat(steps).extracting(Fact.Step::party).containsExactly(Optional.of("Senegal"));
  }

  @Test
  void otherDatesPartiesAndStandingsStandApart() {
    List<Fact.Step> steps =
        Steps.joined(
            List.of(
                done(Stage.RATIFIED, "Chile", "2019", "a"),
                done(Stage.RATIFIED, "Peru", "2019", "b"),
                done(Stage.RATIFIED, "Peru", "2021", "c"),
                step(Stage.RATIFIED, "Peru", "", Standing.PLANNED, "d")));

    assertThat(steps).hasSize(4);
  }

  @Test
  void whatFitsTwoStepsJoinsNeither() {
    List<Fact.Step> steps =
        Steps.joined(
            List.of(
                done(Stage.AMENDED, "", "1994", "a"),
                done(Stage.AMENDED, "", "2002", "b"),
                done(Stage.AMENDED, "", "", "c")));

    assertThat(steps)
        .extracting(Fact.Step::date)
        .containsExactly(Optional.of("1994"), Optional.of("2002"), Optional.empty());
  }

  @Test
  void datesInAnImpossibleOrderAreAConflict() {
    Fact.Pact pact =
        new Fact.Pact(
            "Nadi Pact",
            Agreement.Kind.PACT,
            List.of(),
            Optional.empty(),
            List.of(done(Stage.IN_FORCE, "", "2021", "a"), done(Stage.SIGNED, "", "2022", "b")),
            List.of(),
            List.of());

    assertThat(pact.conflicts()).containsExactly(new StageOrder.Conflict(0, 1));
  }

  private static Fact.Step done(Stage stage, String party, String date, String fact) {
    return step(stage, party, date, Standing.DONE, fact);
  }

  private static Fact.Step step(
      Stage stage, String party, String date, Standing standing, String fact) {
    Report report =
        new Report(
            new DocumentId("d"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            fact,
            "",
            List.of(new Span(0, 1)),
            "x");
    return new Fact.Step(
        stage,
        Optional.of(party).filter(p -> !p.isEmpty()),
        Optional.of(date).filter(d -> !d.isEmpty()),
        standing,
        List.of(report));
  }
}
