package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Tells by the tree of a sentence whether a time stands in a clause about a noun: {@code who was
 * ousted in 2025} in {@code Ba, who was ousted in 2025, denied it}. Where the tree does not, {@code
 * who} or {@code which} beside the time does.
 */
final class Asides {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

  private static final Set<String> PERSONAL = Set.of("i", "we", "you", "he", "she", "it", "they");

  /** What opens a clause about another time than that of the main one. */
  private static final Set<String> OTHER_TIME =
      Set.of("after", "since", "until", "before", "when", "once", "following");

  /** What opens a clause about what must be first. */
  private static final Set<String> CONDITION = Set.of("if", "unless", "once", "should", "provided");

  /** How a time hangs on the noun behind it that it is of. */
  private static final Set<String> QUALIFYING = Set.of("compound", "amod", "nmod", "nummod");

  /** What stands before a noun that says when something was. */
  private static final Set<String> WHEN = Set.of("in", "at", "during", "on");

  /** So many words may lead up from a time to the verb of its clause. */
  private static final int HEIGHT = 24;

  private final Seen seen;
  private final List<Word> words;
  private final List<Branch> branches;

  Asides(Seen seen) {
    this.seen = seen;
    this.words = seen.parsed().words();
    this.branches = seen.branches();
  }

  /** Whether a time stands in a clause about a noun, outside which the word stands. */
  boolean isAside(Word word, Timex time) {
    Optional<Integer> clause = clause(time);
    if (clause.filter(verb -> head(verb) == word.index()).isPresent()) {
      return false;
    }
    return clause.filter(verb -> !isUnder(word.index(), verb)).isPresent()
        || isBehindRelative(word, time);
  }

  /** Whether a time stands in a clause that opens with {@code after}, {@code when} and the like. */
  boolean isOfOtherTime(Word word, Timex time) {
    return isAside(word, time)
        || over(top(time), this::isOfOtherTime)
            .filter(clause -> !isUnder(word.index(), clause))
            .isPresent();
  }

  /**
   * Whether a time hangs on a word or its verb, or on a time that does: {@code held talks from 3 to
   * 9 May}; so too where no tree is seen.
   */
  boolean isOver(Word word, Timex time) {
    if (branches.isEmpty()) {
      return true;
    }
    int at = word.index();
    int verb = is(at, "obj") || is(at, "nsubj") ? head(at) : at;
    int over = head(top(time));
    return IntStream.of(at, verb).anyMatch(k -> k == over || (over >= 0 && k == head(over)));
  }

  /** Whether a time hangs on the word itself. */
  boolean hangsOn(Word word, Timex time) {
    return !branches.isEmpty() && head(top(time)) == word.index();
  }

  /**
   * Whether a time is that of a condition behind the word: {@code will sign if the house agrees in
   * May}. A condition told first sets when: {@code If it lapses in May, they will sign}.
   */
  boolean isOfCondition(Word word, Timex time) {
    return over(top(time), clause -> is(clause, "advcl") && opens(clause, CONDITION))
        .filter(clause -> word.index() < clause && !isUnder(word.index(), clause))
        .isPresent();
  }

  /**
   * Whether a time stands before a noun that it is of, as {@code 1995} in {@code the 1995 raid},
   * and that noun is neither the word nor says when it was: {@code won in the 1995 vote}.
   */
  boolean isOfOtherNoun(Word word, Timex time) {
    int top = top(time);
    int noun = branches.isEmpty() ? -1 : head(top);
    boolean before =
        noun > top
            && QUALIFYING.contains(branches.get(top).relation())
            && preposition(top).isEmpty();
    return before
        && noun != word.index()
        && !(head(noun) == word.index() && WHEN.contains(preposition(noun)));
  }

  private String preposition(int word) {
    return IntStream.range(Math.max(0, word - HEIGHT), word)
        .filter(k -> head(k) == word && is(k, "case"))
        .mapToObj(k -> TimeWords.plain(words.get(k)))
        .findFirst()
        .orElse("");
  }

  /**
   * Whether a time hangs, by a preposition, on another noun than the word: {@code the raid in May}.
   */
  boolean isBehindOtherNoun(Word word, Timex time) {
    int top = top(time);
    return !branches.isEmpty() && is(top, "nmod") && head(top) != word.index();
  }

  /** Whether a time stands in any clause about a noun. */
  boolean isAside(Timex time) {
    return clause(time).isPresent() || isBetweenCommas(time, Integer.MAX_VALUE);
  }

  /** Whether a time is that of what had been before: {@code had asked for it on Wednesday}. */
  boolean isOfBefore(Timex time) {
    int verb = branches.isEmpty() ? -1 : head(top(time));
    return verb >= 0
        && IntStream.range(Math.max(0, verb - HEIGHT), verb)
            .anyMatch(k -> head(k) == verb && is(k, "aux") && words.get(k).is("had"));
  }

  /** The verb of the clause about a noun that a time stands in, behind that noun. */
  private Optional<Integer> clause(Timex time) {
    int top = top(time);
    return over(top, this::isOfNoun).filter(verb -> head(verb) < top);
  }

  /** {@code who left}, {@code whose son left}, {@code the town she left}. */
  private boolean isOfNoun(int word) {
    int noun = head(word);
    return is(word, "acl")
        && noun < word
        && !isCleft(noun)
        && IntStream.range(noun + 1, word)
            .filter(k -> isUnder(k, word))
            .anyMatch(k -> isRelative(k) || isPersonal(k, word));
  }

  /** {@code It was Oslo that called on Monday}, which tells no more than that Oslo called. */
  private boolean isCleft(int noun) {
    return IntStream.range(Math.max(0, noun - HEIGHT), noun)
        .filter(k -> head(k) == noun)
        .anyMatch(k -> is(k, "nsubj") && words.get(k).is("it"));
  }

  private boolean isPersonal(int word, int verb) {
    return head(word) == verb
        && is(word, "nsubj")
        && PERSONAL.contains(TimeWords.plain(words.get(word)));
  }

  private boolean isOfOtherTime(int word) {
    return (is(word, "advcl") || is(word, "obl")) && opens(word, OTHER_TIME);
  }

  /** Whether one of some words hangs on a word that stands behind it. */
  private boolean opens(int clause, Set<String> openers) {
    return IntStream.range(Math.max(0, clause - HEIGHT), clause)
        .filter(k -> head(k) == clause)
        .anyMatch(k -> openers.contains(TimeWords.plain(words.get(k))));
  }

  /** By the words alone: {@code denied it, who left in 2019}, {@code who left in 2019, denied}. */
  private boolean isBehindRelative(Word word, Timex time) {
    int begin = seen.parsed().firstWordFrom(time.span().begin());
    if (begin > word.index()) {
      return IntStream.range(word.index() + 1, begin).anyMatch(this::isRelative);
    }
    return isBetweenCommas(time, word.index());
  }

  /** Whether {@code , who} opens the clause of a time, and a comma ends it before this word. */
  private boolean isBetweenCommas(Timex time, int word) {
    Sentence sentence = seen.parsed().sentenceAt(time.span().begin());
    int first = sentence.words().getFirst().index();
    int begin = seen.parsed().firstWordFrom(time.span().begin());
    int from = begin;
    while (from > first && !words.get(from).is(",") && !isRelative(from)) {
      from--;
    }
    int end = Math.min(word, first + sentence.words().size());
    return isRelative(from)
        && from > first
        && words.get(from - 1).is(",")
        && IntStream.range(begin, end).anyMatch(i -> words.get(i).is(","));
  }

  private boolean isRelative(int word) {
    return RELATIVE.contains(TimeWords.plain(words.get(word)));
  }

  private boolean is(int word, String relation) {
    return branches.get(word).relation().equals(relation);
  }

  private int top(Timex time) {
    return seen.top(time.span());
  }

  /** The first word like this on the way up from a word, itself counted. */
  private Optional<Integer> over(int word, IntPredicate like) {
    int at = word;
    for (int i = 0; i < HEIGHT && at >= 0 && at < branches.size(); i++) {
      if (like.test(at)) {
        return Optional.of(at);
      }
      at = head(at);
    }
    return Optional.empty();
  }

  private boolean isUnder(int word, int above) {
    return over(word, k -> k == above).isPresent();
  }

  private int head(int word) {
    return branches.get(word).head();
  }
}
