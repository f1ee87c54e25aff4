package org.chancery.engine.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Counts the day of what was so long before or after something else of which another sentence tells
 * the day: {@code Two days after the vote, Fiji recalled its envoy. The vote was held on 3 May.}
 */
final class Reckoned {

  private static final Set<String> NAMING = Set.of("obl", "nmod", "obj");

  private static final Set<String> CLOCK = Set.of("hours", "minutes", "moments", "shortly");

  /** Lengths of the clock leave the day as it is, but for whole days of hours. */
  private static final String OF_CLOCK = "PT";

  private static final Pattern HOURS = Pattern.compile("PT(\\d{1,4})H");

  private static final int DAY_HOURS = 24;

  private final Parsed parsed;
  private final List<Branch> branches;
  private final List<Timex> times;
  private final Attached attached;
  private final Anchor anchor;

  Reckoned(Seen seen, List<Timex> times, Attached attached, Anchor anchor) {
    this.parsed = seen.parsed();
    this.branches = seen.branches();
    this.times = times;
    this.attached = attached;
    this.anchor = anchor;
  }

  /** The day of a word whose sentence counts it from that of another, by the times that count. */
  Optional<Timeline.Placed> of(Word word, Predicate<Timex> counts) {
    Sentence sentence = parsed.sentenceAt(word.span().begin());
    return branches.isEmpty()
        ? Optional.empty()
        : sentence.words().stream()
            .skip(1)
            .filter(lead -> lead.is("before") || lead.is("after"))
            .flatMap(lead -> counted(word, sentence, lead, counts).stream())
            .findFirst();
  }

  private Optional<Timeline.Placed> counted(
      Word word, Sentence sentence, Word lead, Predicate<Timex> counts) {
    return length(parsed.words().get(lead.index() - 1))
        .flatMap(
            length ->
                other(word, lead.index(), sentence)
                    .flatMap(other -> day(other, sentence, counts))
                    .flatMap(day -> moved(day, length, lead.is("before"))))
        .map(day -> new Timeline.Placed(anchor.written(day), lead.span()));
  }

  /** The length of time that ends with a word. */
  private Optional<String> length(Word last) {
    return times.stream()
        .filter(time -> time.type() == Timex.Type.DURATION)
        .filter(time -> time.span().end() == last.span().end())
        .map(Timex::value)
        .findFirst()
        .or(() -> Optional.of(OF_CLOCK).filter(_ -> CLOCK.contains(TimeWords.plain(last))));
  }

  /** The word for what a day is counted from, where it hangs on the word. */
  private Optional<Word> other(Word word, int from, Sentence sentence) {
    int end = sentence.words().getLast().index();
    return IntStream.rangeClosed(from + 1, end)
        .filter(k -> branches.get(k).head() == word.index())
        .filter(k -> NAMING.contains(branches.get(k).relation()))
        .filter(k -> !ClosedClass.any(parsed.words().get(k)))
        .filter(k -> IntStream.rangeClosed(from, k).noneMatch(i -> i == word.index() || is(i, ",")))
        .mapToObj(k -> parsed.words().get(k))
        .findFirst();
  }

  /** The day that another sentence gives what the same word tells. */
  private Optional<LocalDate> day(Word other, Sentence but, Predicate<Timex> counts) {
    String text = other.text().toLowerCase(Locale.ROOT);
    return parsed.words().stream()
        .filter(word -> word.text().toLowerCase(Locale.ROOT).equals(text))
        .filter(word -> !but.span().covers(word.span()))
        .flatMap(word -> attached.to(verb(word), counts).stream())
        .flatMap(time -> anchor.dayOf(time.value()).stream())
        .findFirst();
  }

  /** What a word is the subject or object of: {@code The vote was held on 3 May}. */
  private Word verb(Word word) {
    Branch branch = branches.get(word.index());
    boolean under = branch.relation().equals("nsubj") || branch.relation().equals("obj");
    return under ? parsed.words().get(branch.head()) : word;
  }

  private static Optional<LocalDate> moved(LocalDate day, String length, boolean back) {
    if (length.startsWith(OF_CLOCK)) {
      Matcher hours = HOURS.matcher(length);
      long days = hours.matches() ? Integer.parseInt(hours.group(1)) / DAY_HOURS : 0;
      return Optional.of(day.plusDays(back ? -days : days));
    }
    if (!length.matches("P\\d{1,3}[DW]")) {
      return Optional.empty();
    }
    Period period = Period.parse(length);
    return Optional.of(back ? day.minus(period) : day.plus(period));
  }

  private boolean is(int word, String text) {
    return parsed.words().get(word).is(text);
  }
}
