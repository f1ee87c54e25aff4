package org.chancery.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;
import org.chancery.knowledge.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tables built from a small world: two countries, two types of event, three codes. */
class KnowledgeBuildTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @BeforeEach
  void smallWorld() throws IOException {
    write(
        "sources/factbook/europe/da.json",
        """
        {"Government": {
           "Country name": {
             "conventional long form": {"text": "Kingdom of Denmark; note - not all of it"},
             "conventional short form": {"text": "Denmark"},
             "abbreviation": {"text": "none"}},
           "Capital": {"name": {"text": "K&oslash;benhavn (Copenhagen)"}}},
         "People and Society": {"Nationality": {
           "noun": {"text": "Dane(s)"}, "adjective": {"text": "Danish"}}}}
        """);
    write(
        "sources/factbook/africa/iv.json",
        """
        {"Government": {
           "Country name": {
             "conventional long form": {"text": "Republic of C&ocirc;te d'Ivoire"},
             "conventional short form": {"text": "C&ocirc;te d'Ivoire"}},
           "Capital": {"name": {"text": "Yamoussoukro (legislative capital), Abidjan (economic)"}}},
         "People and Society": {"Nationality": {
           "noun": {"text": "Ivoirian(s), Irishman(men) or Fon (singular and plural)"},
           "adjective": {"text": "Ivoirian"}}}}
        """);
    write("sources/factbook/oceans/zh.json", "{}");
    write(
        "sources/plover/PLOVER_MANUAL.tex",
        """
        \\textbf{CATEGORY: Mode} & \\textbf{Score} \\\\
        \\cellcolor{gray!25}ACCUSE\t& \\cellcolor{gray!25}3& CONSULT: Visit\t&\t4\t&
        \\cellcolor{gray!25}CONSULT\t&\t\\cellcolor{gray!25}2.5 \\\\
        \\end{tabular}
        COERCE & -7
        """);
    write(
        "sources/plover/CAMEO2PLOVER-2021.txt",
        """
        # a comment
        04: CONSULT
        042: CONSULT, visit, diplomatic; dancing # Make a visit
        113: ACCUSE, allege,
        999: ACCUSE, , # has no Goldstein value
        """);
    write(
        "sources/cameo/goldstein.tsv",
        "code\tname\tgoldstein",
        "04\tCONSULT\t1",
        "042\tMake a visit\t1.9",
        "113\tRally\t-2");
    write(
        "tables/states-by-hand.tsv",
        StateRow.HEADER_BY_HAND,
        "da\tDK\t\t\t\t\tCopenhagen",
        "iv\tCI\tIvory Coast\t\t=Ivorian\t-Fon|Ivorians\t");
    write("tables/seats.tsv", "name\tiso3\tsectors", "Christiansborg\tDNK\tGOV");
    write("tables/bodies.tsv", "id\tname\taliases\tkind\tsectors\tiso3");
    write(
        "tables/plover/types.tsv",
        "type\tquad\trecipient\tmeaning",
        "ACCUSE\t3\toptional\tBlames.",
        "CONSULT\t1\toptional\tMeets.");
    write("tables/plover/modes.tsv", "type\tmode\tmeaning", "CONSULT\tvisit\tGoes.");
  }

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines));
  }

  private int run(String... arguments) {
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(messages, true, StandardCharsets.UTF_8);
    return new CommandLine(new KnowledgeCommand(to, errors))
        .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
        .execute(arguments);
  }

  private void build() {
    int status = run("build", sources(), tables());
    assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
  }

  private String sources() {
    return folder.resolve("sources").toString();
  }

  private String tables() {
    return folder.resolve("tables").toString();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(folder.resolve("tables"))) {
      for (Path file : below.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void joinsTheFactbookWithWhatIsWrittenByHand() {
    build();
    Knowledge knowledge = Knowledge.load(folder.resolve("tables"));
    State denmark = knowledge.state("DNK").orElseThrow();
    assertThat(denmark.name()).isEqualTo("Denmark");
    assertThat(denmark.names()).containsExactly("Kingdom of Denmark");
    assertThat(denmark.people()).containsExactly("Dane", "Danes");
    assertThat(denmark.capitals()).containsExactly("København", "Copenhagen");
    State coast = knowledge.state("CIV").orElseThrow();
    assertThat(coast.name()).isEqualTo("Ivory Coast");
    assertThat(coast.names()).contains("Côte d'Ivoire", "Cote d'Ivoire");
    assertThat(coast.demonyms()).containsExactly("Ivorian");
    assertThat(coast.people())
        .containsExactly("Ivoirian", "Ivoirians", "Irishman", "Irishmen", "Ivorians");
    assertThat(coast.capitals()).containsExactly("Yamoussoukro", "Abidjan");
  }

  @Test
  void readsScoresAndCodes() {
    build();
    Knowledge knowledge = Knowledge.load(folder.resolve("tables"));
    assertThat(knowledge.plover().types())
        .extracting(Plover.Type::score)
        .containsExactly(-3.0, 2.5);
    Cameo.Code visit = knowledge.cameo().code("042").orElseThrow();
    assertThat(visit.mode()).contains("visit");
    assertThat(visit.contexts()).containsExactly("diplomatic");
    assertThat(knowledge.cameo().code("113").orElseThrow().mode()).isEmpty();
    assertThat(knowledge.cameo().code("04").orElseThrow().label()).isEqualTo("Consult");
    assertThat(knowledge.cameo().codes()).hasSize(3);
  }

  @Test
  void buildsTheSameAgain() throws IOException {
    build();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("states.tsv: new", "SOURCES.tsv: new");
    Map<String, String> once = files();
    out.reset();
    build();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(files()).isEqualTo(once);
    assertThat(once.values()).noneMatch(text -> text.contains(folder.toString()));
  }

  @Test
  void aChangedSourceChangesItsTableAndTheRecordOnly() throws IOException {
    build();
    out.reset();
    write(
        "sources/cameo/goldstein.tsv",
        "code\tname\tgoldstein",
        "04\tCONSULT\t1",
        "042\tMake a visit\t2",
        "113\tRally\t-2");
    build();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("SOURCES.tsv: changed", "cameo/codes.tsv: changed");
  }

  @Test
  void writesNothingThatDoesNotHoldTogether() throws IOException {
    write("tables/seats.tsv", "name\tiso3\tsectors", "Kremlin\tRUS\tGOV");
    Map<String, String> before = files();
    assertThat(run("build", sources(), tables())).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("seats.tsv:2: 'RUS': is no state of states.tsv");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void namesASourceThatIsMissingOrUnreadable() throws IOException {
    assertThatThrownBy(() -> KnowledgeBuild.build(folder.resolve("tables"), folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has no factbook");
    write("sources/factbook/europe/da.json", "{\"Government\": ");
    assertThat(run("build", sources(), tables())).isEqualTo(1);
    write("tables/states-by-hand.tsv", StateRow.HEADER_BY_HAND, "qq\tDK\t\t\t\t\t");
    assertThat(run("build", sources(), tables())).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("da.json: is no JSON")
        .contains("states-by-hand.tsv: 'qq': the factbook has no such entry");
  }

  @Test
  void checksAUsersTable() throws IOException {
    write("own/regions.tsv", "name", "Arcadia", "Arcadia");
    String own = folder.resolve("own/regions.tsv").toString();
    assertThat(run("check", own)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(own + ":3: 'Arcadia': stands twice; keep one" + System.lineSeparator());
    write("own/regions.tsv", "name", "Arcadia");
    assertThat(run("check", own)).isZero();
  }

  @Test
  void refusesAWrongCommandLine() {
    assertThat(run("build", sources())).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("dance")).isEqualTo(2);
  }
}
