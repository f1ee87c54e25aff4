package org.chancery.engine.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.chancery.model.Model;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private final Calibration calibration =
      Calibration.parse("# header\nevent\tanchor\t2\nevent\tconstant\t-1\nstatement\tcue\t0.5\n");

  @Test
  void weightedSignalsBecomeAProbability() {
    double even = calibration.chance(Kind.EVENT, Map.of("anchor", 0.5));
    double likely = calibration.chance(Kind.EVENT, Map.of("anchor", 1.0, "unheard of", 9.0));

    assertThat(even).isCloseTo(0.5, within(1e-12));
    assertThat(likely).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    assertThat(calibration.chance(Kind.STATEMENT, Map.of())).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void reasonsNameWhatWeighsMostFirst() {
    assertThat(calibration.reasons(Kind.EVENT, Map.of("anchor", 1.5)))
        .isEqualTo("anchor +3.0, constant -1.0");
  }

  @Test
  void theTableOfWeightsGivesThemBack() {
    assertThat(Calibration.parse(calibration.table())).isEqualTo(calibration);
  }

  @Test
  void aLineThatIsNoWeightIsRefused() {
    assertThatThrownBy(() -> Calibration.parse("event\tanchor"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no kind, signal and weight: event\tanchor");
  }

  @Test
  void theBundledWeightsKnowNoOtherSignals() {
    Calibration bundled = Calibration.parse(Model.bundled().confidence());

    assertThat(bundled.weights()).containsOnlyKeys(Kind.values());
    for (Kind kind : Kind.values()) {
      Map<String, Double> own = Objects.requireNonNull(bundled.weights().get(kind));
      assertThat(own).containsKey(Calibration.CONSTANT);
      assertThat(Signals.names(kind))
          .containsAll(
              own.keySet().stream().filter(name -> !name.equals(Calibration.CONSTANT)).toList());
    }
  }
}
