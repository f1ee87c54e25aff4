package org.chancery.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.brief.BriefPage;
import org.chancery.app.brief.TerminalBrief;
import org.chancery.engine.reading.Reading;
import org.chancery.record.json.ReadingJson;
import org.chancery.record.merge.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery read}: one Reading for each document. */
@Command(
    name = "read",
    description = "Reads articles and writes one Reading for each.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  chancery read article.html",
      "  chancery read news/ --out readings.jsonl",
      "  chancery read --format text --published 2024-11-06 dispatch.txt",
      "  chancery read --codebook mine/ --min-confidence 0.6 news/",
      "  curl -s https://example.org/a.html | chancery read -"
    })
final class ReadCommand implements Callable<Integer> {

  /** The forms in which Readings are written. */
  enum Format {
    jsonl,
    text,
    html
  }

  private final Streams streams;
  private final Rooms rooms;
  private final InstantSource clock;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders: .txt .html .htm .json .jsonl; - is standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (default): one object a line; text: a listing; html: a page.")
  private Format format = Format.jsonl;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file, whole or not at all, instead of standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "When the articles came out, as 2024-11-06; overrides what they say.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Know these actors too: a table of names, codes and dates, a dictionary",
        "of PETRARCH, or a dump of Wikidata."
      })
  private Optional<Path> actors = Optional.empty();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Read with these tables instead of the built-in ones.")
  private Optional<Path> knowledge = Optional.empty();

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = {
        "Code these categories of your own too: a text file each, with its",
        "definition and 5 to 50 example sentences."
      })
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out statements and events less likely than P, 0 to 1, and count them.")
  private Optional<BigDecimal> least = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Work on N batches at once; default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  ReadCommand(Streams streams, Rooms rooms, InstantSource clock) {
    this.streams = streams;
    this.rooms = rooms;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new Unusable("--jobs must be at least 1, but is " + jobs);
    }
    Desk desk = new Desk(streams, rooms, clock);
    if (least.filter(p -> p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw new Unusable("--min-confidence must be from 0 to 1, but is " + least.get());
    }
    OwnTables tables = new OwnTables(knowledge, actors, codebook);
    Desk.Order order = new Desk.Order(paths, published, tables, least, jobs);
    try (Output output = Output.to(out, streams)) {
      Tally tally =
          switch (format) {
            case jsonl -> desk.read(order, reading -> writeLine(output, reading));
            case text -> listing(desk, order, output);
            case html -> page(desk, order, output);
          };
      output.commit();
      if (tally.read() == 0 && out.isPresent() && format != Format.html) {
        streams.say(out.get() + " is empty: no input could be read");
      }
      return tally.exit();
    }
  }

  /** Each line is passed on at once: who reads along sees each document as it is done. */
  private static void writeLine(Output output, Reading reading) throws IOException {
    output.write(ReadingJson.write(reading) + "\n");
    output.flush();
  }

  private Tally listing(Desk desk, Desk.Order order, Output output) throws IOException {
    Screen screen = out.isEmpty() ? streams.screen() : new Screen(Screen.USUAL, false);
    TerminalBrief text = new TerminalBrief(screen.width(), screen.colour());
    return desk.read(
        order,
        reading -> {
          output.write(text.listing(reading));
          output.flush();
        });
  }

  private static Tally page(Desk desk, Desk.Order order, Output output) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Tally tally = desk.read(order, readings::add);
    output.write(BriefPage.of(Brief.of(readings), tally.refused() + tally.failed()));
    return tally;
  }
}
