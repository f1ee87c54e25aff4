package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;

/** Joins two times that a text gives as the ends of one: {@code from 2012 to 2013}. */
public final class Lasting {

  private static final Set<String> OPENING = Set.of("from", "between");

  private static final Set<String> JOINING = Set.of("to", "and", "until", "till");

  private final Parsed parsed;
  private final List<Timex> dates;

  public Lasting(Parsed parsed, List<Timex> times) {
    this.parsed = parsed;
    this.dates = times.stream().filter(time -> time.type() == Timex.Type.DATE).toList();
  }

  /** The day, month or year of a time, or where it is one of two ends both: {@code 2012/2013}. */
  public String of(Timex time) {
    return dates.stream()
        .flatMap(other -> interval(time, other).or(() -> interval(other, time)).stream())
        .findFirst()
        .orElseGet(time::day);
  }

  private Optional<String> interval(Timex first, Timex last) {
    List<Word> words = parsed.words();
    int before = parsed.firstWordFrom(first.span().begin()) - 1;
    int between = parsed.firstWordFrom(first.span().end());
    boolean ends =
        first.type() == last.type()
            && parsed.firstWordFrom(last.span().begin()) == between + 1
            && JOINING.contains(words.get(between).text())
            && before >= 0
            && OPENING.contains(TimeWords.plain(words.get(before)))
            && first.day().length() == last.day().length()
            && first.day().compareTo(last.day()) < 0;
    return ends ? Optional.of(first.day() + "/" + last.day()) : Optional.empty();
  }
}
