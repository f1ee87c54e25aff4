package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own tables: what they change, and how they are refused. */
class LoadTest {
  private static final String BODIES = "id\tname\taliases\tkind\tsectors\tiso3";

  @TempDir Path folder;

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines), StandardCharsets.UTF_8);
  }

  private List<String> problems() {
    return Knowledge.check(folder).stream()
        .map(
            problem ->
                problem.toString().replace(folder + folder.getFileSystem().getSeparator(), ""))
        .toList();
  }

  @Test
  void aTableOfTheFolderReplacesTheBundledOne() throws IOException {
    write(
        "bodies.tsv",
        "# ours",
        BODIES,
        "hansa\tHanseatic League\tHansa|the Hansa\talliance\tIGO\t");
    Knowledge knowledge = Knowledge.load(folder);
    assertThat(knowledge.bodies()).extracting(Body::id).containsExactly("hansa");
    assertThat(knowledge.states()).isEqualTo(Knowledge.bundled().states());
    assertThat(knowledge.hash()).isNotEqualTo(Knowledge.bundled().hash());
  }

  @Test
  void commentsAndLineEndsDoNotChangeTheHash() throws IOException {
    String same = String.join("\r\n", BundledTable.of("states.tsv").lines());
    write("states.tsv", "\uFEFF# a comment\r\n" + same + "\r\n\r\n");
    assertThat(Knowledge.load(folder)).isEqualTo(Knowledge.bundled());
  }

  @Test
  void theFirstProblemIsThrownWithItsPlace() throws IOException {
    write("seats.tsv", "name\tiso3\tsectors", "Town Hall\tUsa\tGOV");
    assertThatThrownBy(() -> Knowledge.load(folder))
        .isInstanceOfSatisfying(
            KnowledgeException.class,
            refusal -> {
              assertThat(refusal.problem().line()).isEqualTo(2);
              assertThat(refusal.problem().value()).isEqualTo("Usa");
            })
        .hasMessageContaining("seats.tsv:2: 'Usa': is no code of 3 capital letters");
  }

  @Test
  void everyProblemIsNamed() throws IOException {
    write(
        "bodies.tsv",
        BODIES,
        "hansa\tHanseatic League\t\talliance",
        "Hansa\tHansa\t\talliance\tIGO\t",
        "a b\t Hansa\t\talliance\tIGO\t",
        "one\tOne\tUno||Eins\talliance\tIGO\t",
        "two\tTwo\tZwei|Zwei\talliance\tIGO\t");
    write(
        "roles.tsv",
        "noun\tsectors\tuse",
        "consul\tGOV\toffice",
        "augur\tREL\tjob",
        "consul\tXYZ\trole");
    write("states.tsv", "iso3\tiso2\tname");
    assertThat(problems())
        .anySatisfy(
            line -> assertThat(line).startsWith("bodies.tsv:2:").contains("4 cells where 6"))
        .anySatisfy(
            line -> assertThat(line).startsWith("bodies.tsv:3: 'Hansa'").contains("lower case"))
        .anySatisfy(line -> assertThat(line).startsWith("bodies.tsv:4:").contains("blanks around"))
        .anySatisfy(
            line -> assertThat(line).startsWith("bodies.tsv:5:").contains("blank beside a bar"))
        .anySatisfy(line -> assertThat(line).startsWith("bodies.tsv:6: 'Zwei'").contains("twice"))
        .anySatisfy(
            line ->
                assertThat(line).startsWith("roles.tsv:3: 'job'").contains("office, role, group"))
        .anySatisfy(line -> assertThat(line).startsWith("roles.tsv:4: 'consul'").contains("twice"))
        .anySatisfy(
            line -> assertThat(line).startsWith("roles.tsv:4: 'XYZ'").contains("is no sector"))
        .anySatisfy(line -> assertThat(line).startsWith("states.tsv:1:").contains("is no header"));
  }

  @Test
  void rowsMustAgreeWithEachOther() throws IOException {
    write(
        "states.tsv",
        "iso3\tiso2\tname\tnames\tdemonyms\tpeople\tcapitals",
        "FRA\tFR\tFrance\t\tFrench\t\tParis",
        "ITA\tIT\tItaly\tFrance\tItalian\t\tRome",
        "ITA\tIR\tIran\t\tIranian\t\tTehran");
    write("seats.tsv", "name\tiso3\tsectors", "Kremlin\tRUS\tGOV");
    write(
        "bodies.tsv",
        BODIES,
        "hansa\tHanseatic League\t\talliance\tIGO\t",
        "hansa\tHansa\tHanseatic League\talliance\t\t");
    assertThat(problems())
        .contains(
            "states.tsv:3: 'France': another state has this name; keep it with one",
            "states.tsv:4: 'ITA': another line has this code; join the two",
            "states.tsv:4: 'IR ITA': are not the two ISO 3166 codes of one country",
            "seats.tsv:2: 'RUS': is no state of states.tsv; correct it or add the state",
            "bodies.tsv:3: 'hansa': another line has this id; choose another",
            "bodies.tsv:3: 'Hanseatic League': another body has this name; keep it with one");
  }

  @Test
  void ploverTablesMustAgreeWithEachOther() throws IOException {
    write(
        "plover/modes.tsv",
        "type\tmode\tmeaning",
        "DANCE\twaltz\tIn three.",
        "CONSULT\tvisit\tGoes.");
    assertThat(problems())
        .contains("plover/modes.tsv:2: 'DANCE': is no type of plover/types.tsv")
        .anySatisfy(
            line -> assertThat(line).startsWith("plover/scores.tsv:").contains("CONSULT phone"));
  }

  @Test
  void oneTableMayBeCheckedAlone() throws IOException {
    write("regions.tsv", "name", "Arcadia");
    assertThat(Knowledge.check(folder.resolve("regions.tsv"))).isEmpty();
    assertThat(Knowledge.load(folder.resolve("regions.tsv")).regions())
        .containsExactly(new Region("Arcadia"));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(Knowledge.check(folder.resolve("none")))
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).endsWith("none: there is no such file or folder"));
    assertThat(Knowledge.check(folder)).singleElement().satisfies(this::saysWhatTablesAre);
    Files.write(folder.resolve("regions.tsv"), new byte[] {'n', (byte) 0xFF, (byte) 0xFE});
    assertThat(problems()).containsExactly("regions.tsv: is not UTF-8; save it as UTF-8");
    write("regions.tsv", "");
    assertThat(problems()).containsExactly("regions.tsv: is empty; begin with name");
  }

  private void saysWhatTablesAre(Problem problem) {
    assertThat(problem.toString()).contains("is no table").contains("bodies.tsv");
  }
}
