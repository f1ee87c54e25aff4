package org.chancery.engine.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The time that hangs on a word: the date of its paragraph that the network sees, else of those in
 * its sentence the nearest, where what parts clauses keeps apart, and a time before the word counts
 * for its own noun unless its clause opens with it: in {@code smugglers sought since 1990 were
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
  private static final double SURE = 0.5;

  private static final double UNLIKELY = 0.01;

  /** What may stand between the opening of a clause and the time it opens with. */
  private static final Set<String> LEADING =
      Set.of(
          "on", "in", "by", "at", "and", "late", "early", "since", "during", "the", "of", "from",
          "last", "next", "then", "but", "that", "before", "until");

  private final Parsed parsed;
  private final View view;
  private final Asides asides;
  private final List<Timex> times;

  Attached(Seen seen, List<Timex> times, Asides asides) {
    this.parsed = seen.parsed();
    this.view = seen.view();
    this.asides = asides;
    this.times = times.stream().filter(Attached::isDated).toList();
  }

  /** Whether a time is a date of the calendar, perhaps of an unknown year. */
  private static boolean isDated(Timex time) {
    boolean date = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    return date && time.value().matches("(?:\\d{4}|XXXX-(?:W?\\d\\d|SP|SU|FA|WI|Q\\d)).*");
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

  /** The date of its paragraph that the network sees hang on a word, of those that count. */
  Optional<Timex> seen(Word word, Predicate<Timex> counts) {
    Span paragraph = parsed.paragraphs().get(parsed.sentenceAt(word.span().begin()).paragraph());
    return times.stream()
        .filter(time -> paragraph.covers(time.span()))
        .filter(counts)
        .filter(time -> !asides.isOfCondition(word, time))
        .max(Comparator.comparingDouble(time -> chance(word, time)))
        .filter(time -> chance(word, time) >= SURE);
  }

  /** Whether the network sees that a date is not that of a word. */
  boolean isRuledOut(Word word, Timex time) {
    return view.sees(word.index()) && chance(word, time) < UNLIKELY;
  }

  private Stream<Timex> beside(Sentence sentence, Predicate<Timex> counts) {
    return times.stream().filter(time -> sentence.span().covers(time.span())).filter(counts);
  }

  /** How likely a time is that of what a word tells. */
  private double chance(Word word, Timex time) {
    return view.chance("when", word.index(), parsed.firstWordFrom(time.span().end()) - 1);
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
