package org.chancery.engine.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.Read;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Abstaining;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.LeftOut;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** The confidences of what rules make: agreements, milestones, offices, figures. */
class RulesConfidenceTest {

  private static final String TEXT =
      "Kenyan Foreign Minister Amina Odhiambo signed the Lamu Port Treaty in Nairobi on 3 May 2024."
          + " Tanzania could ratify the treaty. About 1,200 soldiers guarded the port. Three men"
          + " were hurt. Mayor Peter Kamau stayed away.";

  private static final String WEIGHTS =
      """
      agreement\tconstant\t1
      milestone\tconstant\t2
      milestone\thypothetical\t-4
      office\tconstant\t2
      office\ttitle of one word\t-4
      figure\tconstant\t2
      figure\tin words\t-4
      """;

  private final Reading reading = read(WEIGHTS);

  private static Reading read(String weights) {
    return read(weights, TEXT);
  }

  private static Reading read(String weights, String text) {
    return Reader.with(
            Knowledge.bundled(),
            Read.network(),
            Calibration.parse(weights),
            new Coder("test", "bundled", "bundled"))
        .apply(Document.of(text));
  }

  @Test
  void eachKindHasItsOwnWeights() {
    assertThat(agreement(reading).confidence()).contains(new BigDecimal("0.73"));
    assertThat(milestone(reading, Standing.DONE).confidence()).contains(new BigDecimal("0.88"));
    assertThat(milestone(reading, Standing.HYPOTHETICAL).confidence())
        .contains(new BigDecimal("0.12"));
    assertThat(office(reading, "Foreign Minister").confidence()).contains(new BigDecimal("0.88"));
    assertThat(office(reading, "Mayor").confidence()).contains(new BigDecimal("0.12"));
    assertThat(figure(reading, 1200).confidence()).contains(new BigDecimal("0.88"));
    assertThat(figure(reading, 3).confidence()).contains(new BigDecimal("0.12"));
  }

  @Test
  void theTraceSaysWhatTheConfidenceRestsOn() {
    assertThat(reasons(figure(reading, 3).evidence().trace()))
        .containsExactly(
            "confidence: odds calibrated on annotated news, of in words -4.0, constant +2.0,"
                + " below ten +0.0, no bound +0.0");
    assertThat(reasons(milestone(reading, Standing.DONE).evidence().trace()))
        .anyMatch(by -> by.startsWith("confidence: the network's "))
        .anyMatch(by -> by.endsWith(", of constant +2.0, anchor +0.0"));
    assertThat(reasons(agreement(reading).evidence().trace())).hasSize(1);
    assertThat(reasons(office(reading, "Mayor").evidence().trace())).hasSize(1);
  }

  @Test
  void factsOfAKindWithoutWeightsHaveNoConfidenceAndStay() {
    Reading plain = read("statement\tconstant\t-9");
    Reading kept = new Abstaining(BigDecimal.ONE).apply(plain);

    assertThat(office(plain, "Mayor").confidence()).isEmpty();
    assertThat(milestone(plain, Standing.DONE).confidence()).isEmpty();
    assertThat(reasons(office(plain, "Mayor").evidence().trace())).isEmpty();
    assertThat(kept.offices()).isEqualTo(plain.offices());
    assertThat(kept.figures()).isEqualTo(plain.figures());
    assertThat(kept.agreements()).isEqualTo(plain.agreements());
  }

  @Test
  void whatIsLessLikelyIsLeftOutAndCounted() {
    Reading kept = new Abstaining(new BigDecimal("0.5")).apply(reading);

    assertThat(kept.offices()).isNotEmpty().noneMatch(o -> o.title().equals("Mayor"));
    assertThat(kept.figures()).containsExactly(figure(reading, 1200));
    assertThat(agreement(kept).milestones())
        .isNotEmpty()
        .noneMatch(m -> m.standing() == Standing.HYPOTHETICAL);
    LeftOut leftOut = kept.coder().leftOut().orElseThrow();
    assertThat(leftOut.count(Kind.OFFICE)).isEqualTo(1);
    assertThat(leftOut.count(Kind.FIGURE)).isEqualTo(1);
    assertThat(leftOut.count(Kind.AGREEMENT)).isZero();
    assertThat(leftOut.count(Kind.MILESTONE)).isEqualTo(1);
  }

  @Test
  void anAgreementWithoutMilestonesAndTermsGoesToo() {
    Reading kept = new Abstaining(new BigDecimal("0.5")).apply(read("milestone\tconstant\t-9"));

    assertThat(kept.agreements()).isEmpty();
    assertThat(kept.coder().leftOut().orElseThrow().count(Kind.AGREEMENT)).isEqualTo(1);
  }

  @Test
  void figuresThatAreLeftOutAreReferredToNoMore() {
    String text =
        "Kenya sent Tanzania 40 million dollars in aid under the Lamu Port Treaty, which was signed"
            + " in May. The treaty obliges Tanzania to pay 12 million dollars every year.";
    Reading all = read("figure\tconstant\t-9", text);
    Reading kept = new Abstaining(new BigDecimal("0.4")).apply(all);

    assertThat(all.events()).anyMatch(e -> !e.detail().figures().isEmpty());
    assertThat(terms(all)).anyMatch(t -> !t.figures().isEmpty());
    assertThat(kept.figures()).isEmpty();
    assertThat(kept.events()).hasSameSizeAs(all.events());
    assertThat(kept.events()).allMatch(e -> e.detail().figures().isEmpty());
    assertThat(terms(kept)).hasSameSizeAs(terms(all)).allMatch(t -> t.figures().isEmpty());
  }

  private static List<Agreement.Term> terms(Reading reading) {
    return reading.agreements().stream().flatMap(a -> a.terms().stream()).toList();
  }

  @Test
  void signalsAreOnesThatTheirKindNames() {
    Resolved resolved = reading.resolved();
    for (Agreement each : reading.agreements()) {
      assertNamed(Kind.AGREEMENT, Signals.of(each, resolved));
      each.milestones().forEach(m -> assertNamed(Kind.MILESTONE, Signals.of(m, each, resolved)));
    }
    reading.offices().forEach(o -> assertNamed(Kind.OFFICE, Signals.of(o, resolved)));
    reading.figures().forEach(f -> assertNamed(Kind.FIGURE, Signals.of(f, resolved)));
  }

  @Test
  void whatIsSaidOfAFactIsASignal() {
    Resolved resolved = reading.resolved();

    assertThat(Signals.of(office(reading, "Foreign Minister"), resolved)).isEmpty();
    Reading alone = read(WEIGHTS, "Three men were hurt. Chairman Peter Kamau stayed away.");
    assertThat(Signals.of(office(alone, "Chairman"), alone.resolved()))
        .containsOnlyKeys("no owner", "title of one word");
    assertThat(Signals.of(figure(reading, 1200), resolved)).isEmpty();
    assertThat(Signals.of(figure(reading, 3), resolved))
        .containsOnlyKeys("in words", "below ten", "no bound");
    assertThat(Signals.of(agreement(reading), resolved))
        .containsExactly(Map.entry("stages", (double) agreement(reading).milestones().size()));
    assertThat(Signals.of(milestone(reading, Standing.HYPOTHETICAL), agreement(reading), resolved))
        .containsKeys("anchor", "hypothetical", "no time");
  }

  private static void assertNamed(Kind kind, Map<String, Double> signals) {
    assertThat(Signals.names(kind)).containsAll(signals.keySet());
  }

  private static List<String> reasons(List<Because> trace) {
    return trace.stream().filter(b -> b.field().equals("confidence")).map(Because::by).toList();
  }

  private static Agreement agreement(Reading reading) {
    assertThat(reading.agreements()).hasSize(1);
    return reading.agreements().getFirst();
  }

  private static Milestone milestone(Reading reading, Standing standing) {
    return only(agreement(reading).milestones().stream().filter(m -> m.standing() == standing));
  }

  private static Office office(Reading reading, String title) {
    return only(reading.offices().stream().filter(o -> o.title().equals(title)));
  }

  private static Figure figure(Reading reading, int value) {
    return only(reading.figures().stream().filter(f -> f.value().intValue() == value));
  }

  private static <T> T only(Stream<T> facts) {
    Optional<T> fact = facts.findFirst();
    assertThat(fact).isPresent();
    return fact.orElseThrow();
  }
}
