package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.evidence.Because;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;

class ExplainedTest {

  private final List<Explained> facts = Explained.of(ThreeArticles.readings().getFirst());

  @Test
  void eventsStandBetweenStatementsAndAgreements() {
    assertThat(facts.stream().map(Explained::kind).distinct())
        .containsExactly("entity", "figure", "statement", "event", "agreement", "office");
    assertThat(facts).filteredOn(fact -> fact.kind().equals("event")).hasSize(3);
  }

  @Test
  void anEventShowsItsPartiesWithTheWordsThatNameThem() {
    Explained signed = event("v2");

    assertThat(value(signed, "actors")).isEqualTo("Finland ‹Finland›");
    assertThat(value(signed, "recipients")).isEqualTo("Estonia ‹Estonia›");
    assertThat(value(signed, "anchor")).isEqualTo("‹signed›");
    assertThat(value(signed, "place")).isEqualTo("Tallinn");
    assertThat(value(signed, "reciprocal")).isEqualTo("true");
    assertThat(value(signed, "quad")).isEqualTo("1");
  }

  @Test
  void aFieldOfAnEventTellsWhyItIsSo() {
    assertThat(field(event("v1"), "time").why())
        .singleElement()
        .extracting(Because::by)
        .isEqualTo("event: the time nearest in the sentence");
  }

  @Test
  void anEntityShowsAllTheWordsThatStandForIt() {
    Explained estonia =
        facts.stream()
            .filter(fact -> fact.kind().equals("entity") && value(fact, "name").equals("Estonia"))
            .findFirst()
            .orElseThrow();

    assertThat(value(estonia, "country")).isEqualTo("EST");
    assertThat(estonia.evidence().spans()).hasSize(3);
    assertThat(estonia.fields()).extracting(Explained.Field::name).doesNotContain("mentions");
  }

  @Test
  void aSpeakerShowsItsForm() {
    Explained statement =
        facts.stream().filter(fact -> fact.kind().equals("statement")).findFirst().orElseThrow();

    assertThat(value(statement, "speaker")).isEqualTo("Aino Halla (named)");
  }

  private Explained event(String id) {
    return facts.stream().filter(fact -> fact.id().orElse("").equals(id)).findFirst().orElseThrow();
  }

  private static String value(Explained fact, String name) {
    return field(fact, name).value();
  }

  private static Explained.Field field(Explained fact, String name) {
    return fact.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
