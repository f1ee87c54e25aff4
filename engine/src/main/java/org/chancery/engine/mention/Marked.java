package org.chancery.engine.mention;

import java.util.List;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.time.Timex;

/** A parsed document with its times and mentions marked, each list in reading order. */
public record Marked(Parsed parsed, List<Timex> times, List<Mention> mentions) {

  public Marked {
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
  }

  public String text() {
    return parsed.text();
  }
}
