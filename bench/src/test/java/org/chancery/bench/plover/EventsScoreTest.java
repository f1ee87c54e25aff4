package org.chancery.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsScoreTest {

  @TempDir Path folder;

  private Map<String, Double> score(Map<String, List<Coded>> found, String... lines)
      throws IOException {
    Path file = Files.write(folder.resolve("events.jsonl"), List.of(lines));
    return EventsScore.score(file, text -> found.getOrDefault(text, List.of())).score();
  }

  private static Coded coded(String type, Set<String> actors, Set<String> recipients) {
    return new Coded(Set.of(type), actors, recipients, false);
  }

  @Test
  void eventsPairOneToOneByTypeAndByRoles() throws IOException {
    Map<String, Double> figures =
        score(
            Map.of(
                "one",
                List.of(
                    coded("AID", Set.of("KEN"), Set.of("SOM")),
                    coded("AID", Set.of("KEN", "ETH"), Set.of("SDN"))),
                "two",
                List.of(
                    coded("ACCUSE", Set.of("SOM"), Set.of("KEN")),
                    coded("ACCUSE", Set.of("SOM"), Set.of("KEN")))),
            """
            {"text": "one", "events": [{"type": "AID", "actors": ["KEN"], "recipients": ["SDN"]},
             {"type": "AID", "actors": ["UGA"], "recipients": []}]}
            """
                .replace("\n", ""),
            """
            {"text": "two", "events": [{"type": "ACCUSE", "actors": ["SOM"], "recipients": []}]}\
            """,
            """
            {"text": "three", "events": [{"type": "PROTEST", "actors": [], "recipients": []}]}\
            """);

    // Found 4, wanted 4; of the type 3; with their roles the second AID and one ACCUSE.
    assertThat(figures.keySet()).containsExactly("f1", "type", "roles", "forbidden");
    assertThat(figures.get("type")).isCloseTo(75, within(1e-9));
    assertThat(figures.get("f1")).isCloseTo(50, within(1e-9));
    assertThat(figures.get("roles")).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(figures).containsEntry("forbidden", 0.0);
  }

  @Test
  void forbiddenIsTheShareOfEmptySentencesInWhichAnyWasFound() throws IOException {
    Coded any = coded("ASSAULT", Set.of(), Set.of());

    assertThat(
            score(
                Map.of("a", List.of(any, any)),
                "{\"text\": \"a\", \"events\": []}",
                "{\"text\": \"b\", \"events\": []}",
                "{\"text\": \"c\", \"events\": []}",
                "{\"text\": \"d\", \"events\": []}"))
        .containsEntry("forbidden", 25.0)
        .containsEntry("f1", 0.0);
  }

  @Test
  void ourOwnCorpusIsReadToo() throws IOException {
    Coded found = coded("CONSULT", Set.of("BRA", "GUY"), Set.of());

    assertThat(
            score(
                Map.of("a", List.of(found)),
                "{\"raw\": \"an article\", \"events\": [{\"type\": \"AID\"}]}",
                "{\"text\": \"a\", \"events\": [{\"type\": \"AGREE\", \"typeAlt\": [\"CONSULT\"],"
                    + " \"symmetric\": true, \"actors\": [{\"text\": \"Bani\", \"country\":"
                    + " \"BRA\"}, {\"text\": \"miners\"}], \"recipients\": [{\"country\":"
                    + " \"GUY\"}]}]}"))
        .containsEntry("f1", 100.0)
        .containsEntry("roles", 100.0);
  }

  @ParameterizedTest
  @CsvSource({
    // gold actor, recipient, reciprocal; found actors, recipients, reciprocal
    "KEN, SOM, false, KEN,     SOM, false, true",
    "KEN, SOM, false, SOM,     KEN, false, false",
    "KEN, SOM, false, KEN SOM, '',  false, false",
    "KEN, SOM, true,  SOM,     KEN, false, true",
    "KEN, SOM, true,  KEN SOM, '',  false, true",
    "KEN, SOM, false, KEN SOM, '',  true,  true",
    "KEN, SOM, true,  KEN ETH, '',  true,  false",
    "'',  SOM, false, '',      SOM, false, true",
    "KEN, '',  false, '',      KEN, false, false",
  })
  void onlyReciprocalPartiesMayTurn(
      String actor,
      String recipient,
      boolean goldReciprocal,
      String actors,
      String recipients,
      boolean reciprocal,
      boolean right) {
    Coded gold = new Coded(Set.of("AGREE"), set(actor), set(recipient), goldReciprocal);
    Coded found = new Coded(Set.of("AGREE"), set(actors), set(recipients), reciprocal);

    assertThat(gold.isAll(found)).isEqualTo(right);
  }

  private static Set<String> set(String codes) {
    return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
  }

  @Test
  void aFirstPairGivesWayWhereThatMakesMore() {
    List<Coded> gold =
        List.of(
            new Coded(Set.of("AGREE", "CONSULT"), Set.of(), Set.of(), false),
            coded("CONSULT", Set.of(), Set.of()));
    List<Coded> found =
        List.of(coded("CONSULT", Set.of(), Set.of()), coded("AGREE", Set.of(), Set.of()));

    assertThat(Pairing.most(gold, found, Coded::isType)).isEqualTo(2);
    assertThat(Pairing.most(gold, found.subList(0, 1), Coded::isType)).isEqualTo(1);
  }

  @Test
  void aLineWithoutEventsIsNamed() {
    assertThatThrownBy(() -> score(Map.of(), "{\"text\": \"a\"}"))
        .hasMessageContaining("events.jsonl, line 1: has no list of events");
    assertThatThrownBy(() -> score(Map.of(), "{\"text\": \"a\", \"events\": [{}]}"))
        .hasMessageContaining("line 1: an event has no type");
    assertThatThrownBy(() -> score(Map.of(), "{\"text\":"))
        .hasMessageContaining("events.jsonl, line 1: is no JSON");
  }
}
