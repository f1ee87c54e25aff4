package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.engine.reading.Reading;
import org.chancery.record.json.ReadingJson;
import org.chancery.record.json.ReadingSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir private Path folder;

  @Test
  void readWritesOneReadingALineAndNothingElse() {
    Try run = new Try().run("read", "story");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(Story.lines());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void refusedInputsAreNamedAndTheRestGoesOn() {
    Try run = new Try().run("read", "one", "refused.txt", "two");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            """
            chancery: refused.txt: refused, empty: 0 bytes
            chancery: read 2, refused 1
            """);
  }

  @Test
  void aBugInOneDocumentIsNamedAndTheRestGoesOn() {
    Try run = new Try().run("read", "one", "bug.txt", "two");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains(
            "chancery: bug.txt: not read, a bug in Chancery: fake: java.lang.IllegalStateException:"
                + " index 7 out of bounds\n")
        .contains("chancery: read 2, failed 1\n");
  }

  @Test
  void badLinesOfAListOfActorsAreToldAndTheRestIsRead() {
    Try read = new Try().run("read", "one", "--actors", "own.tsv");

    assertThat(read.exit()).isZero();
    assertThat(read.err()).contains("own.tsv:2: a bad line");
    assertThat(read.out()).isEqualTo(new Try().run("read", "one").out());
  }

  @Test
  void aBriefIsReadWithTheSameOptionsAsReadings() {
    Try brief = new Try().run("brief", "one", "--actors", "own.tsv", "--min-confidence", "0.91");

    assertThat(brief.exit()).isZero();
    assertThat(brief.err()).contains("own.tsv:2: a bad line", "left out 0 statements, 3 events,");
    assertThat(brief.out()).isNotEqualTo(new Try().run("brief", "one").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void jobsDoNotChangeTheResult(String jobs) {
    assertThat(new Try().run("read", "story", "story", "--jobs", jobs).out())
        .isEqualTo(Story.lines() + Story.lines());
  }

  @Test
  void whatIsTooUnlikelyIsLeftOutAndCounted() {
    Try all = new Try().run("read", "one", "--min-confidence", "0.9");
    Try none = new Try().run("read", "one", "--min-confidence", "0.91");

    assertThat(all.exit()).isZero();
    assertThat(all.err())
        .contains(
            "left out 0 statements, 0 events, 0 agreements, 0 milestones, 0 offices and 0 figures"
                + " of a confidence below 0.9\n");
    assertThat(all.out()).contains("\"leftOut\":{\"below\":0.9,\"statements\":0,\"events\":0,");
    assertThat(none.err())
        .contains("left out 0 statements, 3 events, 0 agreements, ")
        .contains(" of a confidence below 0.91\n");
    assertThat(none.out())
        .contains("\"events\":[]", "\"leftOut\":{\"below\":0.91,\"statements\":0,\"events\":3,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          brief a --store s            | the option --store has not arrived yet; it comes with the milestone "record"
          brief a --as-of 2024         | the option --as-of has not arrived yet
          record                       | the command record has not arrived yet; it comes with the milestone "record"
          export x                     | the command export has not arrived yet
          compare x                    | the command compare has not arrived yet
          audit                        | the command audit has not arrived yet
          diff                         | the command diff has not arrived yet
          serve                        | the command serve has not arrived yet; it comes with the milestone "world"
          mcp                          | the command mcp has not arrived yet
          follow f                     | the command follow has not arrived yet
          read feed.xml                | feed.xml: .xml files are not read; give the pages that it names, saved as .html
          read a.WARC.GZ               | a.WARC.GZ: .warc.gz files are not read; give the pages in it
          brief a.pdf                  | a.pdf: .pdf files are not read; give its text, copied into a .txt file
          brief one --about=           | --about needs at least one word, but is empty
          read                         | Missing required parameter: 'PATH'
          read one --format xml        | --format
          read one --published soon    | 'soon' is no date; write it as 2024-11-06
          read one --published 2024-02-30 | '2024-02-30' is no date
          read one --jobs 0            | --jobs must be at least 1, but is 0
          read one --min-confidence 2  | must be a number from 0 to 1, but is 2
          brief one --min-confidence x | must be a number from 0 to 1, but is x
          read one --nonsense          | Unknown option: '--nonsense'
          read one --knowledge k       | k holds no tables
          nonsense                     | Unmatched argument at index 0: 'nonsense'
          why missing.jsonl s1         | missing.jsonl: there is no such file
          """)
  void aWrongCommandLineEndsWithTwoAndSaysWhy(String line, String message) {
    Try run = new Try().run(line.split(" +"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("chancery: ").contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "brief", "why", "schema"})
  void everyCommandHasHelpWithExamples(String command) {
    Try run = new Try().run(command, "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Usage: chancery " + command).contains("Examples:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theProgramTellsItsCommandsAndItsExitStatus() {
    assertThat(new Try().run("--help").out())
        .contains("read", "brief", "why", "schema", "Exit status: 0");
    assertThat(new Try().run("--version").out()).startsWith("chancery ");
    assertThat(new Try().run().exit()).isEqualTo(2);
    assertThat(new Try().run().out()).isEmpty();
  }

  @Test
  void schemaPrintsTheSchema() {
    assertThat(new Try().run("schema").out()).isEqualTo(ReadingSchema.text());
  }

  @Test
  void aFileAppearsWholeUnderItsName() throws IOException {
    Path file = folder.resolve("readings.jsonl");
    Files.writeString(file, "old");

    Try run = new Try().run("read", "story", "--out", file.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Story.lines());
    assertThat(names()).containsExactly("readings.jsonl");
  }

  @Test
  void aFileThatStaysEmptyIsToldOf() throws IOException {
    Path file = folder.resolve("readings.jsonl");

    Try run = new Try().run("read", "refused.txt", "--out", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(Files.readString(file)).isEmpty();
    assertThat(run.err()).endsWith("chancery: " + file + " is empty: no input could be read\n");
  }

  @Test
  void whatCannotBeWrittenToIsSaidAndNothingIsLeft() throws IOException {
    Path nowhere = folder.resolve("no/such/file.jsonl");

    assertThat(new Try().run("read", "one", "--out", nowhere.toString()).err())
        .contains("there is no folder");
    assertThat(new Try().run("read", "one", "--out", folder.toString()).exit()).isEqualTo(2);
    assertThat(
            new Try()
                .run("read", "one", "--out", folder.resolve("x").toString(), "--knowledge", "k")
                .exit())
        .isEqualTo(2);
    assertThat(names()).isEmpty();
  }

  @Test
  void aReaderWhoHasHadEnoughIsNoError() {
    Try run = new Try().writingTo(failing("Broken pipe")).run("read", "story");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAnError() {
    Try run = new Try().writingTo(failing("No space left on device")).run("read", "story");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("chancery: the result could not be written: No space left on device\n");
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    assertThat(new Try().run("read", "story").err()).isEmpty();
    assertThat(new Try().atTerminal().run("read", "story").err())
        .contains("\r\u001b[Kchancery: read 2 in 2 s")
        .endsWith("\r\u001b[K");
  }

  @Test
  void readAsTextAndAsAPage() throws IOException {
    Golden.check("read-80.txt", new Try().run("read", "story", "--format", "text").out());
    assertThat(new Try().run("read", "story", "--format", "html").out())
        .startsWith("<!doctype html>")
        .endsWith("</html>\n");
  }

  @Test
  void briefToAPageLeavesStandardOutputAlone() throws IOException {
    Path file = folder.resolve("brief.html");

    Try run = new Try().run("brief", "story", "refused.txt", "--html", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("chancery: the page is in " + file + "\n");
    assertThat(Files.readString(file)).contains("What three articles say", "1 input was refused");
  }

  @Test
  void briefToAPageOnStandardOutput() {
    Try run = new Try().run("brief", "story", "--html", "-");

    assertThat(run.out()).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(run.err()).doesNotContain("the page is in");
  }

  @Test
  void briefAboutWordsThatNobodySaidSaysSo() {
    Try run = new Try().run("brief", "story", "--about", "walrus");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEqualTo("chancery: nothing in 3 articles is about: walrus\n");
    assertThat(run.out()).contains("BRIEF OF 3 ARTICLES", "Nothing found to report.");
  }

  @Test
  void colourOnlyOnATerminalThatWantsIt() {
    assertThat(new Try().run("brief", "story").out()).doesNotContain("\u001b");
    assertThat(new Try().atTerminal().run("brief", "story").out()).contains("\u001b[1m");
    assertThat(new Try().atTerminal().with("NO_COLOR", "1").run("brief", "story").out())
        .doesNotContain("\u001b");
    assertThat(new Try().atTerminal().with("TERM", "dumb").run("brief", "story").out())
        .doesNotContain("\u001b");
  }

  @Test
  void whyShowsEachFieldWithItsWords() throws IOException {
    Golden.check(
        "why-a1.txt",
        new Try().withInput(Story.lines()).run("why", "-", "d7f3a1c2/a1").out()
            + "\n"
            + new Try().withInput(Story.lines()).run("why", "-", "harbour-post.html/s1").out());
  }

  @Test
  void whyShowsAnEventWithItsPartiesAndTheirWords() {
    Try run = new Try().withInput(Story.lines()).run("why", "-", "d7f3a1c2/v1");

    assertThat(run.out())
        .startsWith("event v1 in story/harbour-post.html, Harbour Post\n")
        .contains("\nactors      Finland ‹Finland›\n            by event: the network")
        .contains("\nstanding    done\n");
  }

  @Test
  void whyShowsAnEntityWithAllItsWords() {
    Try run = new Try().withInput(Story.lines()).run("why", "-", "d7f3a1c2/e1");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("entity e1 in story/harbour-post.html, Harbour Post\nread from   ‹")
        .contains("\ntype        ", "\nname        ", "\nkey         ");
  }

  @Test
  void whyListsTheDocumentsWhereAnIdIsAmbiguous() {
    Try run = new Try().withInput(Story.lines()).run("why", "-", "s1");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("s1 is in several documents")
        .contains("d7f3a1c2/s1 (story/harbour-post.html)")
        .contains("4c81fe90/s1");
  }

  @Test
  void whyNamesTheLineThatIsNoReading() {
    Reading reading = Story.threeArticles().getFirst();
    Try run = new Try().withInput(ReadingJson.write(reading) + "\n\n{}\n").run("why", "-", "s1");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("-, line 3: schema is missing");
  }

  @Test
  void whyKnowsWhichFactsThereAre() {
    Try run = new Try().withInput(Story.lines()).run("why", "-", "s99");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("has no fact s99", "statements (s1), events (v1), agreements");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList().stream();
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
