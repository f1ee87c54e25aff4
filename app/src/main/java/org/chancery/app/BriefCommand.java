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
import org.chancery.record.merge.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery brief}: what some documents say, for people. */
@Command(
    name = "brief",
    description =
        "Tells what these articles say: who said and did what, agreements, offices, figures.",
    sortOptions = false,
    footer = {
      "",
      "Facts are joined only where their keys are equal: same entities, type and",
      "date, and for statements the same words.",
      "",
      "Examples:",
      "  chancery brief story/",
      "  chancery brief a.html b.html c.txt --html brief.html",
      "  chancery brief news/ --about \"ceasefire\"",
      "  chancery brief news/ --actors mine.tsv --min-confidence 0.6"
    })
final class BriefCommand implements Callable<Integer> {

  private final Streams streams;
  private final Rooms rooms;
  private final InstantSource clock;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--about",
      order = 1,
      paramLabel = "WORDS",
      description = "Only what all of these words are said of; a word matches its beginnings.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--html",
      order = 2,
      paramLabel = "FILE",
      description = "Write a page, with the articles and the words each fact was read from.")
  private Optional<Path> html = Optional.empty();

  BriefCommand(Streams streams, Rooms rooms, InstantSource clock) {
    this.streams = streams;
    this.rooms = rooms;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (about.filter(String::isBlank).isPresent()) {
      throw new Unusable("--about needs at least one word, but is empty");
    }
    try (Output output = Output.to(html, streams)) {
      List<Reading> readings = new ArrayList<>();
      Tally tally = new Desk(streams, rooms, clock).read(options.order(), readings::add);
      int unread = tally.refused() + tally.failed();
      Brief whole = Brief.of(readings);
      Brief brief = about.map(whole::about).orElse(whole);
      if (brief.isEmpty() && about.isPresent()) {
        streams.say("nothing in " + readings.size() + " articles is about: " + about.get());
      }
      output.write(html.isPresent() ? BriefPage.of(brief, unread) : text(brief, unread));
      output.commit();
      html.filter(file -> !file.toString().equals("-"))
          .ifPresent(file -> streams.say("the page is in " + file));
      return tally.exit();
    }
  }

  private String text(Brief brief, int unread) {
    Screen screen = streams.screen();
    return new TerminalBrief(screen.width(), screen.colour()).of(brief, unread);
  }
}
