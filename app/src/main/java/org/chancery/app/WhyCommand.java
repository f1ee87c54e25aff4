package org.chancery.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.brief.Explanation;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.record.json.Explained;
import org.chancery.record.json.NotAReading;
import org.chancery.record.json.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery why}: which words and which rule gave each field of a fact. */
@Command(
    name = "why",
    description = "Shows which words, rule or table line gave each field of a fact.",
    footer = {
      "",
      "Examples:",
      "  chancery read article.txt | chancery why - s1",
      "  chancery why readings.jsonl a1",
      "  chancery why readings.jsonl e1    for all words that stand for an entity",
      "  chancery why readings.jsonl d7f3a1c2/s1    where several documents have an s1",
      "  chancery why readings.jsonl article.txt/s1"
    })
final class WhyCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Readings as `read` writes them; - is standard input.")
  private Path file = Path.of("-");

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "The id of a fact or entity, as s1, or DOCUMENT/ID.")
  private String id = "";

  /** A fact found in one of the Readings. */
  private record Found(Document document, Explained fact) {}

  WhyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    int slash = id.lastIndexOf('/');
    String wanted = id.substring(slash + 1);
    Optional<String> in = slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
    List<Found> found = new ArrayList<>();
    for (Reading reading : readings()) {
      Document document = reading.resolved().marked().parsed().document();
      if (in.isEmpty() || isNamed(document, in.get())) {
        Explained.of(reading).stream()
            .filter(fact -> fact.id().equals(Optional.of(wanted)))
            .forEach(fact -> found.add(new Found(document, fact)));
      }
    }
    if (found.isEmpty()) {
      throw new Unusable(
          file
              + " has no fact "
              + id
              + "; facts are figures (f1), statements (s1), events (v1), agreements (a1) and"
              + " offices (o1), and entities (e1) are shown too");
    }
    if (found.size() > 1) {
      throw new Unusable(ambiguous(found));
    }
    try (Output output = Output.to(Optional.empty(), streams)) {
      Screen screen = streams.screen();
      output.write(
          new Explanation(screen.width(), screen.colour())
              .of(found.getFirst().document(), found.getFirst().fact()));
      output.commit();
    }
    return Exit.DONE;
  }

  private String ambiguous(List<Found> found) {
    StringBuilder message = new StringBuilder(id + " is in several documents; name one of:");
    for (Found one : found) {
      message.append(' ').append(one.document().id().value()).append('/');
      message.append(one.fact().id().orElse(""));
      one.document().path().ifPresent(path -> message.append(" (").append(path).append(")"));
    }
    return message.toString();
  }

  /** By its id, by the path it was read from, or by the file's name alone. */
  private static boolean isNamed(Document document, String name) {
    return document.id().value().equals(name)
        || document
            .path()
            .filter(path -> path.equals(name) || path.endsWith("/" + name))
            .isPresent();
  }

  private List<Reading> readings() throws IOException {
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          readings.add(ReadingJson.parse(line));
        }
      }
      return readings;
    } catch (NotAReading e) {
      throw new Unusable(
          file
              + ", line "
              + number
              + ": "
              + e.getMessage()
              + "; give a file that `chancery read` wrote");
    } catch (NoSuchFileException _) {
      throw new Unusable(file + ": there is no such file");
    } catch (IOException e) {
      throw new Unusable(file + " cannot be read: " + e.getMessage());
    }
  }

  private InputStream open() throws IOException {
    return file.toString().equals("-") ? streams.in() : Files.newInputStream(file);
  }
}
