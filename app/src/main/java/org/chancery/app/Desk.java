package org.chancery.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Abstaining;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Outcome;
import org.chancery.engine.step.Run;
import org.chancery.engine.step.Step;
import org.chancery.intake.Reason;
import org.chancery.intake.Taken;
import org.chancery.intake.Taken.Accepted;

/** Takes inputs in, has them read in order, and tells the user of each that was not read. */
final class Desk {

  /** Documents handed to the engine together. */
  private static final int WINDOW = 8;

  /**
   * What to read, and how.
   *
   * @param least the confidence below which facts are left out
   */
  record Order(
      List<Path> paths,
      Optional<String> published,
      OwnTables tables,
      Optional<BigDecimal> least,
      int jobs) {}

  /** What is done with each Reading. */
  @FunctionalInterface
  interface Sink {
    void accept(Reading reading) throws IOException;
  }

  private final Streams streams;
  private final Rooms rooms;
  private final Progress progress;
  private Tally tally = Tally.NONE;

  Desk(Streams streams, Rooms rooms, InstantSource clock) {
    this.streams = streams;
    this.rooms = rooms;
    progress = new Progress(streams, clock);
  }

  Tally read(Order order, Sink sink) throws IOException {
    NotArrived.inPaths(order.paths())
        .ifPresent(
            message -> {
              throw new Unusable(message);
            });
    Step<Document, Reading> whole = rooms.reader(order.tables(), streams::say);
    Step<Document, Reading> reader =
        order.least().map(least -> whole.then(new Abstaining(least))).orElse(whole);
    Run<Accepted, Reading> run = new Run<>(new OfInput(reader), WINDOW, order.jobs());
    try (Stream<Taken> taken = rooms.take(order.published(), order.paths(), streams.in());
        Stream<Outcome<Accepted, Reading>> outcomes = run.over(accepted(taken))) {
      var each = outcomes.iterator();
      while (each.hasNext()) {
        switch (each.next()) {
          case Outcome.Done<Accepted, Reading>(_, Reading reading) -> {
            tally = tally.oneRead(reading.coder().leftOut());
            sink.accept(reading);
          }
          case Outcome.Failed<Accepted, Reading>(Accepted input, var failure) -> {
            tally = tally.oneFailed();
            warn(
                input.source()
                    + ": not read, a bug in Chancery: "
                    + Main.oneLine(failure.getMessage()));
          }
        }
        progress.at(tally);
      }
    }
    progress.clear();
    order.least().ifPresent(least -> streams.say(tally.leftOut(least)));
    if (tally.exit() != Exit.DONE) {
      streams.say(tally.summary());
    }
    return tally;
  }

  /** The articles among the inputs; the user hears of the others as they are met. */
  private Stream<Accepted> accepted(Stream<Taken> taken) {
    return taken.mapMulti(
        (input, next) -> {
          switch (input) {
            case Accepted accepted -> next.accept(accepted);
            case Taken.Refused(String source, Reason reason, String detail) -> {
              tally = tally.oneRefused();
              warn(
                  source
                      + ": refused, "
                      + worded(reason)
                      + (detail.isBlank() ? "" : ": " + detail));
            }
          }
        });
  }

  private static String worded(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void warn(String message) {
    progress.clear();
    streams.say(message);
  }

  /** Reads the document of an input, so that a failure can name the input. */
  private record OfInput(Step<Document, Reading> reader) implements Step<Accepted, Reading> {

    @Override
    public Reading apply(Accepted input) {
      return reader.apply(input.document());
    }

    @Override
    public List<Reading> applyAll(List<? extends Accepted> inputs) {
      return reader.applyAll(inputs.stream().map(Accepted::document).toList());
    }
  }
}
