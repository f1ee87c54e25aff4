package org.chancery.app;

import java.io.IOException;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--format",
      order = 1,
      paramLabel = "FORMAT",
      description = "jsonl (default): one object a line; text: a listing; html: a page.")
  private Format format = Format.jsonl;

  @Option(
      names = "--out",
      order = 2,
      paramLabel = "FILE",
      description = "Write to a file, whole or not at all, instead of standard output.")
  private Optional<Path> out = Optional.empty();

  ReadCommand(Streams streams, Rooms rooms, InstantSource clock) {
    this.streams = streams;
    this.rooms = rooms;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Desk desk = new Desk(streams, rooms, clock);
    Desk.Order order = options.order();
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
