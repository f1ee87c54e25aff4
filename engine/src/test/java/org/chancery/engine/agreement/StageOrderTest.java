package org.chancery.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.StageOrder.Conflict;
import org.chancery.engine.agreement.StageOrder.Dated;
import org.junit.jupiter.api.Test;

class StageOrderTest {

  @Test
  void inForceBeforeItWasSignedCannotBe() {
    assertThat(conflicts(done(Stage.SIGNED, "2024-03-02"), done(Stage.IN_FORCE, "2022")))
        .containsExactly(new Conflict(1, 0));
  }

  @Test
  void ratifiedBeforeItWasConcludedCannotBe() {
    assertThat(conflicts(done(Stage.RATIFIED, "2019-05"), done(Stage.CONCLUDED, "2019-06-01")))
        .containsExactly(new Conflict(0, 1));
  }

  @Test
  void endedBeforeItWasInForceCannotBe() {
    assertThat(conflicts(done(Stage.IN_FORCE, "2020"), done(Stage.ENDED, "2019-12")))
        .containsExactly(new Conflict(1, 0));
  }

  @Test
  void theUsualOrderIsNoConflict() {
    assertThat(
            conflicts(
                done(Stage.CONCLUDED, "2019-01"),
                done(Stage.SIGNED, "2019-02"),
                done(Stage.RATIFIED, "2020"),
                done(Stage.IN_FORCE, "2019-06"),
                done(Stage.ENDED, "2023")))
        .isEmpty();
  }

  @Test
  void aCoarseDateIsNotBeforeAFineOneWithinIt() {
    assertThat(conflicts(done(Stage.SIGNED, "2019-03-14"), done(Stage.RATIFIED, "2019"))).isEmpty();
  }

  @Test
  void whatIsPlannedOrUndatedIsNoConflict() {
    assertThat(
            conflicts(
                done(Stage.SIGNED, "2024"),
                new Dated(Stage.IN_FORCE, Optional.of("2022"), Standing.PLANNED),
                new Dated(Stage.RATIFIED, Optional.empty(), Standing.DONE),
                done(Stage.ENDED, "XXXX-05-01")))
        .isEmpty();
  }

  @Test
  void aStageToldTwiceFitsWhereOneTellingFits() {
    assertThat(
            conflicts(
                done(Stage.SIGNED, "2019"),
                done(Stage.IN_FORCE, "2020"),
                done(Stage.SIGNED, "2021")))
        .isEmpty();
  }

  private static List<Conflict> conflicts(Dated... stages) {
    return StageOrder.conflicts(List.of(stages));
  }

  private static Dated done(Stage stage, String time) {
    return new Dated(stage, Optional.of(time), Standing.DONE);
  }
}
