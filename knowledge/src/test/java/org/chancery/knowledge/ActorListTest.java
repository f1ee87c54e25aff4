package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of actors in states that are nowhere. */
class ActorListTest {

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private ActorList read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ActorList.read(file, problems::add);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void aTableGivesNamesCodesAndDates() throws IOException {
    ActorList list =
        read(
            "own.tsv",
            """
            # Ours
            name\tcode\tfrom\tuntil
            Varnia|Varnian\tVRN
            Mira Holtan\tVRNOPP\t\t2030-01
            Mira Holtan\tVRNGOV\t2030-02-01\t2033
            reed cutter|reed cutters\t~AGRLAB
            """);

    assertThat(problems).isEmpty();
    assertThat(list.actors()).extracting(Actor::id).containsExactly("varnia", "mira-holtan");
    assertThat(list.actors().getFirst().names()).containsExactly("Varnia", "Varnian");
    assertThat(list.actors().getFirst().state()).contains("VRN");
    Actor holtan = list.actors().getLast();
    assertThat(holtan.on(day("2030-01-31")).orElseThrow().sectors()).containsExactly("OPP");
    assertThat(holtan.on(day("2030-02-01")).orElseThrow().sectors()).containsExactly("GOV");
    assertThat(holtan.on(day("2034-01-01"))).isEmpty();
    assertThat(list.agents())
        .containsExactly(
            new Role("reed cutter", List.of("AGR", "LAB"), Role.Use.ROLE),
            new Role("reed cutters", List.of("AGR", "LAB"), Role.Use.GROUP));
  }

  @Test
  void badLinesOfATableAreToldByNumberAndTheRestIsRead() throws IOException {
    ActorList list =
        read(
            "own.tsv",
            """
            Varnia\tvrn
            Varnia
            Korvenia\tKVN\t2030-13-01
            Korvenia\tKVN\t2030\t2029
            |Dalsk\tKVN
            Ostreland\tOST
            """);

    assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5);
    assertThat(problems.get(2).remedy()).startsWith("is no date");
    assertThat(list.actors()).extracting(Actor::name).containsExactly("Ostreland");
  }

  @Test
  void aDictionaryGivesSynonymsAndDatedCodes() throws IOException {
    ActorList list =
        read(
            "actors.txt",
            """
            # Three states
            VARNIA_ [VRN]  ; since ever
            +THE_REPUBLIC_OF_VARNIA_
            MIRA_HOLTAN_
            +HOLTAN
            \t[VRNOPP 950101-20300131]
            \t[VRNGOV >20300201]
            \t[VRNELI]
            OLD_GUARD_ [---]
            LAKE_FRONT [KVNREB <991231][KVNGOV]
            """);

    assertThat(problems).isEmpty();
    assertThat(list.actors())
        .extracting(Actor::name)
        .containsExactly("Varnia", "Mira Holtan", "Lake Front");
    assertThat(list.actors().getFirst().names()).containsExactly("VARNIA", "REPUBLIC OF VARNIA");
    Actor holtan = list.actors().get(1);
    assertThat(holtan.on(day("1995-01-01")).orElseThrow().sectors()).containsExactly("OPP");
    assertThat(holtan.on(day("2030-02-01")).orElseThrow().sectors()).containsExactly("GOV");
    assertThat(holtan.on(day("1994-12-31")).orElseThrow().sectors()).containsExactly("ELI");
    assertThat(holtan.on(Optional.empty()).orElseThrow().sectors()).containsExactly("ELI");
    Actor front = list.actors().get(2);
    assertThat(front.on(day("1999-12-31")).orElseThrow().sectors()).containsExactly("REB");
    assertThat(front.on(day("2000-01-01")).orElseThrow().sectors()).containsExactly("GOV");
  }

  @Test
  void agentsAreNounsWithTheirPlurals() throws IOException {
    ActorList list =
        read(
            "agents.txt",
            """
            !PERSON! = MAN, WOMAN
            DAM_!PERSON! [~AGR]
            SENTRY [~MIL]
            DYKE_REEVE {DYKE_REEVES_} [~GOV]
            MILITIA {} [~PRM]
            """);

    assertThat(list.actors()).isEmpty();
    assertThat(list.agents())
        .extracting(Role::noun)
        .containsExactly(
            "dam man",
            "dam men",
            "dam woman",
            "dam women",
            "sentry",
            "sentries",
            "dyke reeve",
            "dyke reeves",
            "militia");
    assertThat(list.agents().get(5))
        .isEqualTo(new Role("sentries", List.of("MIL"), Role.Use.GROUP));
  }

  @Test
  void badLinesOfADictionaryAreToldByNumberAndTheRestIsRead() throws IOException {
    ActorList list =
        read(
            "actors.txt",
            """
            +VARNIAN_
            VARNIA_
            KORVENIA_ [KV]
            OSTRELAND_ [OST 2004017-20061201][OST]
            PORTER [~]
            """);

    assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5);
    assertThat(problems.get(1).remedy()).startsWith("has no code");
    assertThat(list.actors()).extracting(Actor::name).containsExactly("Ostreland");
  }

  @Test
  void theTableOfAListSaysTheSame() throws IOException {
    ActorList list =
        read(
            "actors.txt",
            """
            VARNIA_ [VRN]
            +VARNIAN_
            MIRA_HOLTAN_ [VRNGOV 20300201-20330101][VRNELI]
            SENTRY [~MIL]
            """);

    assertThat(read("again.tsv", String.join("\n", list.table()))).isEqualTo(list);
  }

  @Test
  void theirStatesJoinOursAndTheirHashCounts() throws IOException {
    Knowledge ours = Knowledge.bundled();
    ActorList list = read("own.tsv", "Varnia|Varnian\tVRN\nChad\tTCD\nsentry\t~MIL\n");
    Knowledge with = ours.with(list);

    assertThat(with.state("VRN").orElseThrow().name()).isEqualTo("Varnia");
    assertThat(with.states()).hasSize(ours.states().size() + 1);
    assertThat(with.roles().getFirst().noun()).isEqualTo("sentry");
    assertThat(with.hash()).isNotEqualTo(ours.hash());
    assertThat(with.hash()).isEqualTo(ours.with(list).hash());
    assertThat(with.hash()).isNotEqualTo(ours.with(ActorList.NONE).hash());
  }

  @Test
  void aFolderMayHoldAListBesideTables() throws IOException {
    Files.writeString(folder.resolve("actors.tsv"), "Varnia\tVRN\nBad\tcode\n");
    Files.writeString(folder.resolve("regions.tsv"), "name\nHigh Marsh\ntoo\tmany\n");

    Knowledge knowledge = Knowledge.load(folder, problems::add);

    assertThat(knowledge.regions()).containsExactly(new Region("High Marsh"));
    assertThat(knowledge.state("VRN")).isPresent();
    assertThat(problems).extracting(Problem::line).containsExactly(3, 2);
    assertThat(Knowledge.check(folder)).isEqualTo(problems);
    assertThat(Knowledge.check(folder.resolve("actors.tsv")))
        .extracting(Problem::line)
        .containsExactly(2);
  }
}
