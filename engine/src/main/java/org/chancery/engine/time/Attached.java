package org.chancery.engine.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The time that hangs on a word: the date of the text that the network sees, else of those in its
 * sentence the nearest, where what parts clauses keeps apart, and a time before the word counts for
 * its own noun unless its clause opens with it: in {@code smugglers sought since 1990 were
 * extradited on Thursday} they were extradited on Thursday.
 */
final class Attached {

  /** So many words of distance a mark or word that parts clauses counts for. */
  private static final int PARTED = 8;

  /** So many words a time counts for that stands before the word, but not first in its clause. */
  private static final int OF_ITS_NOUN = 10;

  private static final Set<String> PARTING =
      Set.of(
          ",",
          ";",
          ":",
          "—",
          "–",
          "(",
          ")",
          "“",
          "”",
          "\"",
          "who",
          "which",
          "whose",
          "where",
          "after",
          "before",
          "when",
          "while",
          "since",
          "because",
          "although",
          "though",
          "until",
          "as");

  /** From this chance on the network's date is taken, and below the other one none. */
  private static final double LIKELY = 0.25;

  private static final double UNLIKELY = 0.01;

  /** So many dates before a word may be its own, and so many behind it. */
  private static final int BEFORE = 40;

  private static final int BEHIND = 10;

  /** What may stand between the opening of a clause and the time it opens with. */
  private static final Set<String> LEADING =
      Set.of(
          "on", "in", "by", "at", "and", "late", "early", "since", "during", "the", "of", "from",
          "last", "next", "then", "but", "that", "before", "until");

  private final Parsed parsed;
  private final View view;
  private final Asides asides;
  private final List<Timex> times;

  /** The last words of all dates, of those too that no calendar knows. */
  private final int[] lastWords;

  /** By the words that were asked for, how likely each date near them is theirs. */
  private final Map<Integer, Near> chances = new HashMap<>();

  Attached(Seen seen, List<Timex> times, Asides asides) {
    this.parsed = seen.parsed();
    this.view = seen.view();
    this.asides = asides;
    this.times = times.stream().filter(Attached::isDated).toList();
    this.lastWords =
        times.stream()
            .filter(Attached::isDate)
            .mapToInt(each -> parsed.firstWordFrom(each.span().end()) - 1)
            .sorted()
            .distinct()
            .toArray();
  }

  /** Whether a time is a date of the calendar, perhaps of an unknown year. */
  private static boolean isDated(Timex time) {
    return isDate(time) && time.value().matches("(?:\\d{4}|XXXX-(?:W?\\d\\d|SP|SU|FA|WI|Q\\d)).*");
  }

  private static boolean isDate(Timex time) {
    return time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
  }

  /** The dates in reading order. */
  List<Timex> dates() {
    return times;
  }

  /**
   * The date that hangs on a word, of those of its sentence that count: the one that the network
   * sees there, else the nearest that it does not rule out.
   */
  Optional<Timex> to(Word word, Predicate<Timex> counts) {
    Sentence sentence = parsed.sentenceAt(word.span().begin());
    return seen(word, counts)
        .or(
            () ->
                beside(sentence, counts)
                    .filter(time -> !asides.isAside(word, time))
                    .filter(time -> !asides.isOfCondition(word, time))
                    .filter(time -> !asides.isOfOtherNoun(word, time))
                    .filter(time -> !isRuledOut(word, time))
                    .min(Comparator.comparingInt(time -> distance(sentence, word, time))));
  }

  /** The date that the network sees hang on a word, of those that count. */
  Optional<Timex> seen(Word word, Predicate<Timex> counts) {
    return times.stream()
        .filter(time -> chance(word, time) >= LIKELY)
        .filter(counts)
        .filter(time -> !asides.isOfCondition(word, time))
        .max(Comparator.comparingDouble(time -> chance(word, time)));
  }

  /** Whether the network sees that a date is not that of a word. */
  boolean isRuledOut(Word word, Timex time) {
    return view.sees(word.index()) && chance(word, time) < UNLIKELY;
  }

  private Stream<Timex> beside(Sentence sentence, Predicate<Timex> counts) {
    return times.stream().filter(time -> sentence.span().covers(time.span())).filter(counts);
  }

  /** How likely a time is that of what a word tells; a time that is no date is not ruled out. */
  private double chance(Word word, Timex time) {
    int at = Arrays.binarySearch(lastWords, parsed.firstWordFrom(time.span().end()) - 1);
    return at < 0 ? UNLIKELY : chances.computeIfAbsent(word.index(), this::near).of(at);
  }

  /** The chances of the dates near a word, of which the first has this number. */
  private record Near(int first, List<Double> chances) {

    double of(int date) {
      return date < first || date >= first + chances.size() ? 0 : chances.get(date - first);
    }
  }

  private Near near(int word) {
    int earlier = (int) Arrays.stream(lastWords).filter(each -> each < word).count();
    int first = Math.max(0, earlier - BEFORE);
    int end = Math.min(lastWords.length, earlier + BEHIND);
    int[] between =
        IntStream.range(first, end).map(i -> i < earlier ? earlier - i - 1 : i - earlier).toArray();
    int[] dates = Arrays.copyOfRange(lastWords, first, end);
    double[] odds = view.odds("when", word, dates, between)[0];
    double sum = 1 + Arrays.stream(odds).sum();
    return new Near(first, Arrays.stream(odds).mapToObj(each -> each / sum).toList());
  }

  private int distance(Sentence sentence, Word word, Timex time) {
    int begin = parsed.firstWordFrom(time.span().begin());
    int end = parsed.firstWordFrom(time.span().end());
    boolean before = end <= word.index();
    int from = before ? end : word.index() + 1;
    int to = before ? word.index() : begin;
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      distance += parts(i) ? PARTED : 0;
    }
    return before && !opens(sentence, begin) ? distance + OF_ITS_NOUN : distance;
  }

  private boolean opens(Sentence sentence, int time) {
    int first = sentence.words().getFirst().index();
    int i = time - 1;
    while (i >= first && LEADING.contains(plain(i))) {
      i--;
    }
    return i < first || parts(i);
  }

  private boolean parts(int word) {
    return PARTING.contains(plain(word));
  }

  private String plain(int word) {
    return parsed.words().get(word).text().toLowerCase(Locale.ROOT);
  }
}
