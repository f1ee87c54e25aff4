package org.chancery.engine.mention;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** A document with its times and mentions marked, each list in reading order. */
public record Marked(Seen seen, List<Timex> times, List<Mention> mentions) {

  public Marked {
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
  }

  public Parsed parsed() {
    return seen.parsed();
  }

  public String text() {
    return parsed().text();
  }

  /** The words that lie within a span. */
  public List<Word> wordsIn(Span span) {
    List<Word> words = parsed().words();
    int from = parsed().firstWordFrom(span.begin());
    int to = from;
    while (to < words.size() && words.get(to).span().end() <= span.end()) {
      to++;
    }
    return words.subList(from, to);
  }

  /** The name that covers a span, if one does. */
  public Optional<Mention> covering(Span span) {
    for (Mention mention : startingBefore(span.begin() + 1)) {
      if (mention.form() != Form.DESCRIPTION && mention.span().covers(span)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The mentions that lie within a span, in reading order. */
  public List<Mention> mentionsIn(Span span) {
    int from = firstMentionFrom(span.begin());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().begin() < span.end()) {
      to++;
    }
    return mentions.subList(from, to).stream().filter(m -> span.covers(m.span())).toList();
  }

  private List<Mention> startingBefore(int offset) {
    int to = firstMentionFrom(offset);
    return mentions.subList(Math.max(0, to - 4), to).reversed();
  }

  /** The place among the mentions of the first one that begins at this offset or after it. */
  public int firstMentionFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
