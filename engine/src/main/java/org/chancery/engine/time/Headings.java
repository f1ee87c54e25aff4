package org.chancery.engine.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;

/** The dates that head the paragraphs of a chronology: {@code 12 Dec 2028 - A lorry blows up}. */
final class Headings {

  /** What stands between the date of an item and what it tells. */
  private static final Set<String> BEHIND = Set.of("-", "–", "—", ":");

  private final Map<Integer, Timex> headings = new HashMap<>();

  Headings(Parsed parsed, List<Timex> times) {
    for (Timex time : times) {
      Sentence sentence = parsed.sentenceAt(time.span().begin());
      int next = parsed.firstWordFrom(time.span().end());
      boolean heads =
          time.type() == Timex.Type.DATE
              && time.span().begin() == parsed.paragraphs().get(sentence.paragraph()).begin()
              && next < parsed.words().size()
              && BEHIND.contains(parsed.words().get(next).text());
      if (heads) {
        headings.put(sentence.paragraph(), time);
      }
    }
  }

  Optional<Timex> of(Sentence sentence) {
    return Optional.ofNullable(headings.get(sentence.paragraph()));
  }
}
