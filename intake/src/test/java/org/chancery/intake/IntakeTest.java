package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTest {

  private static final String TEXT =
      "The ministers of both states signed the accord on Tuesday. It will be ratified in May.";

  @TempDir Path folder;

  @Test
  void foldersAreReadInTheOrderOfTheirNamesAndOtherFilesAreLeft() throws IOException {
    Path below = Files.createDirectories(folder.resolve("b"));
    Given.file(folder, "c.txt", TEXT + " C.");
    Given.file(folder, "a.HTM", "<p>" + TEXT + "</p>");
    Given.file(folder, "notes.md", TEXT);
    Given.file(below, "z.json", "{\"text\": \"" + TEXT + "\"}");

    assertThat(Given.taken(folder))
        .allSatisfy(taken -> assertThat(taken).isInstanceOf(Taken.Accepted.class))
        .extracting(Taken::source)
        .extracting(source -> source.substring(folder.toString().length()))
        .containsExactly("/a.HTM", "/b/z.json", "/c.txt");
  }

  @Test
  void oneBadInputCostsNoOther() {
    Path good = Given.file(folder, "good.txt", TEXT);
    Path missing = folder.resolve("missing.txt");

    List<Taken> taken = Given.taken(missing, good);

    assertThat(taken).hasSize(2);
    assertThat(taken.getFirst())
        .isInstanceOfSatisfying(
            Taken.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.NOT_FOUND));
    assertThat(taken.getLast()).isInstanceOf(Taken.Accepted.class);
  }

  @Test
  void aReadingIsRefusedAsWhatItIs() {
    Path file =
        Given.file(folder, "r.jsonl", "{\"schema\": \"chancery-reading/1\", \"document\": {}}\n");

    assertThat(Given.taken(file))
        .singleElement()
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Reason.NO_ARTICLE);
              assertThat(r.detail()).contains("it is a Reading", "give the article", "why");
            });
  }

  @Test
  void aRecordOnSeveralLinesIsRefusedOnceAndTheNextIsRead() {
    Path file =
        Given.file(
            folder,
            "a.jsonl",
            """
            {
              "text": "It was told
              to all.",
              "id": 3
            }
            {"text": "%s"}
            """
                .formatted(TEXT));

    List<Taken> taken = Given.taken(file);

    assertThat(taken).hasSize(2);
    assertThat(taken.getFirst())
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            r -> assertThat(r.detail()).endsWith("name the file .json where it is several"));
    assertThat(taken.getLast()).isInstanceOf(Taken.Accepted.class);
  }

  @Test
  void anEmptyFolderIsRefused() {
    assertThat(Given.taken(folder))
        .singleElement()
        .isInstanceOfSatisfying(
            Taken.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void aDeviceIsRefused() {
    Path device = Path.of("/dev/null");

    List<Taken> taken = Given.taken(device);

    assertThat(taken)
        .singleElement()
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            r -> assertThat(r.reason()).isIn(Reason.UNREADABLE, Reason.NOT_FOUND));
  }

  @Test
  void everyLineOfJsonLinesIsADocumentOrARefusal() {
    Path file =
        Given.file(
            folder,
            "all.jsonl",
            """
            {"id": "one", "text": "%1$s", "outlet": "The Daily Example", "published": "2031-05-06T10:00:00Z", "extra": {"a": [1, 2]}}

            {"text": "%1$s"
            [1, 2]
            {"text": "%1$s", "title": "Accord signed", "published": "6 May 2031", "language": "en-GB"}
            """
                .formatted(TEXT));

    List<Taken> taken = Given.taken(file);

    assertThat(taken)
        .extracting(t -> t.source().substring(folder.toString().length() + 1))
        .containsExactly("all.jsonl:1", "all.jsonl:3", "all.jsonl:4", "all.jsonl:5");
    assertThat(taken)
        .filteredOn(Taken.Refused.class::isInstance)
        .extracting(t -> ((Taken.Refused) t).reason())
        .containsExactly(Reason.TRUNCATED, Reason.BAD_JSON);
    Document first = document(taken.getFirst());
    assertThat(first.id().value()).isEqualTo("one");
    assertThat(first.outlet()).contains("The Daily Example");
    assertThat(first.published()).contains(new Published("2031-05-06T10:00", Published.From.META));
    Document last = document(taken.getLast());
    assertThat(last.title()).contains("Accord signed");
    assertThat(last.published()).contains(new Published("2031-05-06", Published.From.META));
    assertThat(last.path()).contains(file.toString().replace('\\', '/'));
  }

  @Test
  void anArrayIsReadElementByElementUpToWhereItBreaks() {
    Path file =
        Given.file(
            folder,
            "all.json",
            "[{\"text\": \"%1$s\"}, 7, {\"text\": \"%1$s\"}, {\"te".formatted(TEXT));

    List<Taken> taken = Given.taken(file);

    assertThat(taken)
        .extracting(Taken::source)
        .extracting(s -> s.substring(s.lastIndexOf('/') + 1))
        .containsExactly("all.json[0]", "all.json[1]", "all.json[2]", "all.json[3]");
    assertThat(taken.get(2)).isInstanceOf(Taken.Accepted.class);
    assertThat(taken.get(3))
        .isInstanceOfSatisfying(
            Taken.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.TRUNCATED));
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    Path file =
        Given.file(
            folder,
            "long.jsonl",
            "{\"text\": \"" + "x".repeat(11 * 1024 * 1024) + "\"}\n{\"text\": \"" + TEXT + "\"}\n");

    List<Taken> taken = Given.taken(file);

    assertThat(taken).hasSize(2);
    assertThat(taken.getFirst())
        .isInstanceOfSatisfying(
            Taken.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_LARGE));
    assertThat(document(taken.getLast()).text()).isEqualTo(TEXT);
  }

  @Test
  void standardInputIsTakenForWhatItIs() {
    assertThat(document(standardInput(TEXT)).text()).isEqualTo(TEXT);
    assertThat(document(standardInput("{\"text\": \"" + TEXT + "\"}")).text()).isEqualTo(TEXT);
    assertThat(document(standardInput("{\n \"text\": \"" + TEXT + "\"\n}\n")).text())
        .isEqualTo(TEXT);
    assertThat(document(standardInput("<!DOCTYPE html>\n<p>" + TEXT + "</p>")).text())
        .isEqualTo(TEXT);
    assertThat(
            Given.standardInput(
                ("{\"text\": \"" + TEXT + "\"}\n").repeat(3).getBytes(StandardCharsets.UTF_8)))
        .hasSize(3);
  }

  @Test
  void onlyTheFileThatIsAskedForIsOpened() {
    Path first = Given.file(folder, "first.txt", TEXT);
    Path later = folder.resolve("later.txt");
    try (Stream<Taken> stream =
        new Intake(Optional.empty()).of(List.of(first, later), InputStream.nullInputStream())) {
      Iterator<Taken> taken = stream.iterator();
      assertThat(taken.next()).isInstanceOf(Taken.Accepted.class);
      Given.file(folder, "later.txt", TEXT);
      assertThat(taken.next()).isInstanceOf(Taken.Accepted.class);
    }
  }

  @Test
  void theGivenDateWinsAndGivesTheYear() {
    Path file = Given.file(folder, "a.txt", "PARIS, Dec 31 (AP) — " + TEXT);
    try (Stream<Taken> stream =
        new Intake(Optional.of("2031-01-02")).of(List.of(file), InputStream.nullInputStream())) {
      Document document = document(stream.toList().getFirst());
      assertThat(document.published()).contains(new Published("2031-01-02", Published.From.GIVEN));
      assertThat(document.dateline().orElseThrow().date()).contains("2030-12-31");
    }
  }

  @Test
  void fieldsOfARecordWinAndARepeatedTitleGoes() {
    Path file =
        Given.file(
            folder,
            "a.json",
            "{\"title\": \"Accord signed in Lomé\", \"agency\": \"AFP\", \"text\": \"Accord Signed"
                + " in Lomé\\n"
                + "\\n"
                + "LOMÉ, May 6 (Reuters) - "
                + TEXT
                + "\"}");

    Document document = Given.document(file);

    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.title()).contains("Accord signed in Lomé");
    assertThat(document.agency()).contains("AFP");
    assertThat(document.published()).isEmpty();
    assertThat(document.removed()).extracting(Removed::why).containsExactly(Removed.Why.DUPLICATE);
  }

  @Test
  void theSameFileTwiceIsTheSameDocument() {
    Path file = Given.file(folder, "a.txt", "Accord signed\n\nPARIS (AP) — " + TEXT);

    assertThat(Given.document(file)).isEqualTo(Given.document(file));
    assertThat(Given.document(file).id().value()).matches("d[0-9a-f]{16}");
  }

  @Test
  void aLanguageFieldCountsOnlyWithTheWords() {
    Path english =
        Given.file(
            folder,
            "a.json",
            "{\"language\": \"fr\", \"text\": \"" + (TEXT + " ").repeat(3) + "\"}");
    Path none =
        Given.file(folder, "b.json", "{\"language\": \"fr\", \"text\": \"Accord de Lomé\"}");

    assertThat(Given.taken(english, none))
        .hasExactlyElementsOfTypes(Taken.Accepted.class, Taken.Refused.class);
  }

  private static Taken standardInput(String text) {
    List<Taken> taken = Given.standardInput(text.getBytes(StandardCharsets.UTF_8));
    assertThat(taken).singleElement().extracting(Taken::source).isIn("-", "-:1");
    return taken.getFirst();
  }

  private static Document document(Taken taken) {
    assertThat(taken).isInstanceOf(Taken.Accepted.class);
    return ((Taken.Accepted) taken).document();
  }
}
