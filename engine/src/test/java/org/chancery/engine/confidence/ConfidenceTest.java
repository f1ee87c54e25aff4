package org.chancery.engine.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.engine.Read;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.reading.Abstaining;
import org.chancery.engine.reading.LeftOut;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Statement;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private final Reading reading =
      Read.text(
          "Finland signed a treaty with Estonia in Tallinn on Friday. \"We will keep the straits"
              + " open,\" Finnish Foreign Minister Aino Halla told reporters. Protesters marched in"
              + " Oslo. Finland test-fired a missile on Sunday.");

  @Test
  void everyStatementAndEventHasAConfidenceOfTwoDigits() {
    assertThat(reading.statements()).isNotEmpty();
    assertThat(reading.events()).isNotEmpty();
    assertThat(reading.statements())
        .allSatisfy(s -> assertThat(s.confidence().orElseThrow()).isBetween(zero(), one()));
    assertThat(reading.statements())
        .allSatisfy(s -> assertThat(s.confidence().orElseThrow().scale()).isEqualTo(2));
    assertThat(reading.events())
        .allSatisfy(e -> assertThat(e.confidence()).isBetween(zero(), one()));
  }

  @Test
  void theTraceSaysWhatTheConfidenceRestsOn() {
    Event event = reading.events().getFirst();

    assertThat(event.evidence().trace().stream().filter(b -> b.field().equals("confidence")))
        .extracting(Because::by)
        .satisfiesExactly(
            score -> assertThat(score).startsWith("confidence: the network's "),
            odds -> assertThat(odds).contains("calibrated on annotated news", "anchor"));
  }

  @Test
  void anEventWithoutARecipientSaysWhy() {
    assertThat(reading.events())
        .filteredOn(event -> event.recipients().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.evidence().trace())
                    .filteredOn(because -> because.field().equals("recipients"))
                    .singleElement()
                    .satisfies(b -> assertThat(b.by()).startsWith("event: none; ")));
  }

  @Test
  void signalsAreOnesThatTheirKindNames() {
    for (Statement each : reading.statements()) {
      Map<String, Double> signals = Signals.of(each, reading.resolved());
      assertThat(Signals.names(Kind.STATEMENT)).containsAll(signals.keySet());
    }
    for (Event each : reading.events()) {
      Map<String, Double> signals = Signals.of(each, reading.resolved());
      assertThat(signals).containsKey("anchor");
      assertThat(Signals.names(Kind.EVENT)).containsAll(signals.keySet());
    }
  }

  @Test
  void whatIsLessLikelyIsLeftOutAndCounted() {
    BigDecimal most =
        reading.events().stream().map(Event::confidence).reduce(BigDecimal::max).orElseThrow();
    Reading kept = new Abstaining(most).apply(reading);

    assertThat(kept.events()).allSatisfy(e -> assertThat(e.confidence()).isEqualTo(most));
    LeftOut leftOut = kept.coder().leftOut().orElseThrow();
    assertThat(leftOut.below()).isEqualTo(most);
    assertThat(leftOut.count(Kind.STATEMENT))
        .isEqualTo(reading.statements().size() - kept.statements().size());
    assertThat(leftOut.count(Kind.EVENT)).isEqualTo(reading.events().size() - kept.events().size());
    List<String> ids = kept.statements().stream().map(Statement::id).toList();
    assertThat(kept.events())
        .allSatisfy(e -> assertThat(ids).containsAll(e.assertedBy().stream().toList()));
  }

  @Test
  void partiesThatAreLessLikelyGoFromEventsThatStay() {
    BigDecimal least = new BigDecimal("0.6");
    List<Event> kept = new Abstaining(least).apply(reading).events();

    assertThat(parties(reading.events())).anySatisfy(p -> assertThat(p).isLessThan(least));
    assertThat(parties(kept))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p).isGreaterThanOrEqualTo(least));
  }

  private static List<BigDecimal> parties(List<Event> events) {
    return events.stream()
        .flatMap(each -> Stream.concat(each.actors().stream(), each.recipients().stream()))
        .map(Event.Party::confidence)
        .toList();
  }

  @Test
  void nothingIsLeftOutBelowNothing() {
    Reading kept = new Abstaining(zero()).apply(reading);

    assertThat(kept.events()).isEqualTo(reading.events());
    assertThat(kept.statements()).isEqualTo(reading.statements());
    assertThat(kept.agreements()).isEqualTo(reading.agreements());
    assertThat(kept.figures()).isEqualTo(reading.figures());
    assertThat(kept.offices()).isEqualTo(reading.offices());
    assertThat(kept.coder().leftOut()).contains(new LeftOut(zero(), Map.of()));
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO;
  }

  private static BigDecimal one() {
    return BigDecimal.ONE;
  }
}
