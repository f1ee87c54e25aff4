package org.chancery.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of an invented state, its offices and those who held them. */
class WikidataTest {

  private static final String DUMP =
      """
      [
      {"id": "Q100", "labels": {"en": {"value": "Mira Holtan"}},
       "aliases": {"en": [{"value": "Holtan"}, {"value": "M. J. Holtan"}]},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}],
        "P27": [{"mainsnak": {"datavalue": {"value": {"id": "Q900"}}}}],
        "P39": [{"mainsnak": {"datavalue": {"value": {"id": "Q300"}}},
          "qualifiers": {"P580": [{"datavalue": {"value": {"time": "+2030-02-01T00:00:00Z"}}}],
                         "P582": [{"datavalue": {"value": {"time": "+2033-00-00T00:00:00Z"}}}]}},
         {"mainsnak": {"datavalue": {"value": {"id": "Q301"}}},
          "qualifiers": {"P580": [{"datavalue": {"value": {"time": "+2025-06-00T00:00:00Z"}}}],
                         "P582": [{"datavalue": {"value": {"time": "+2030-01-31T00:00:00Z"}}}]}}]}},
      {"id": "Q101", "labels": {"en": {"value": "Odo Brann"}},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}],
        "P39": [{"mainsnak": {"datavalue": {"value": {"id": "Q302"}}}}]}},
      {"id": "Q102", broken,
      {"id": "Q103", "labels": {"en": {"value": "A Hermit"}},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}]}},
      {"id": "Q300", "labels": {"en": {"value": "Minister of Defence of Varnia"}},
       "claims": {"P1001": [{"mainsnak": {"datavalue": {"value": {"id": "Q900"}}}}]}},
      {"id": "Q301", "labels": {"en": {"value": "member of parliament"}}, "claims": {}},
      {"id": "Q302", "labels": {"en": {"value": "judge"}},
       "claims": {"P17": [{"mainsnak": {"datavalue": {"value": {"id": "Q900"}}}}]}},
      {"id": "Q900", "labels": {"en": {"value": "Varnia"}},
       "claims": {"P298": [{"mainsnak": {"datavalue": {"value": "VRN"}}}]}}
      ]
      """
          .replace("\n ", " ");

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void peopleAreCodedByTheirOfficesWhileTheyHoldThem() throws IOException {
    Path file = Files.writeString(folder.resolve("people.json"), DUMP);

    ActorList list = ActorsFile.read(file, problems::add);

    assertThat(list.actors()).extracting(Actor::name).containsExactly("Mira Holtan", "Odo Brann");
    Actor holtan = list.actors().getFirst();
    assertThat(holtan.names()).containsExactly("Mira Holtan", "M. J. Holtan");
    assertThat(holtan.on(day("2030-02-01")).orElseThrow().country()).contains("VRN");
    assertThat(holtan.on(day("2030-02-01")).orElseThrow().sectors().getFirst()).isEqualTo("GOV");
    assertThat(holtan.on(day("2025-06-01")).orElseThrow().sectors()).contains("LEG");
    assertThat(holtan.on(day("2033-12-31")).orElseThrow().sectors().getFirst()).isEqualTo("GOV");
    assertThat(holtan.on(day("2034-01-01")).orElseThrow().sectors()).containsExactly("ELI");
    assertThat(list.actors().getLast().on(day("1999-01-01")).orElseThrow().sectors())
        .containsExactly("JUD");
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().remedy()).startsWith("is no JSON");
  }

  @Test
  void aPackedDumpIsReadAlike() throws IOException {
    Path plain = Files.writeString(folder.resolve("people.json"), DUMP);
    Path packed = folder.resolve("people.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ActorsFile.read(packed, problems::add))
        .isEqualTo(ActorsFile.read(plain, problems::add));
  }

  @Test
  void listsOfAllFormsBecomeOneTable() throws IOException {
    Path lists = Files.createDirectories(folder.resolve("sources/actors"));
    Files.writeString(lists.resolve("a.json"), DUMP);
    Files.writeString(lists.resolve("b.txt"), "KORVENIA_ [KVN]\n+KORVENIAN_\n");
    Files.writeString(lists.resolve("c.tsv"), "Ostreland\tOST\nbad\n");
    Path tables = folder.resolve("tables");

    List<String> changes = KnowledgeBuild.build(folder.resolve("sources"), tables, problems::add);

    assertThat(changes).containsExactly("SOURCES.tsv: new", "actors.tsv: new");
    assertThat(Files.readAllLines(tables.resolve("actors.tsv")))
        .contains(
            "name\tcode\tfrom\tuntil",
            "Odo Brann\tVRNJUD\t\t",
            "KORVENIA|KORVENIAN\tKVN\t\t",
            "Ostreland\tOST\t\t");
    assertThat(problems).hasSize(2);
    assertThat(KnowledgeBuild.build(folder.resolve("sources"), tables, problems::add)).isEmpty();
  }
}
