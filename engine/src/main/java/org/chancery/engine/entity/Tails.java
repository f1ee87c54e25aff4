package org.chancery.engine.entity;

import java.util.List;
import java.util.Set;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Reporting;
import org.chancery.engine.mention.Shared;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * How far the words for somebody reach beyond the mention: {@code in the harbour office} behind
 * {@code an official}, as the network sees what hangs on its noun.
 */
final class Tails {

  /** Words that a tail may have. */
  private static final int LONGEST = 10;

  private static final Set<String> LEADING =
      Set.of("of", "in", "at", "from", "for", "to", "with", "near");

  private static final Set<String> WHERE = Set.of("in", "at", "near");

  private static final Set<String> NOUNS = Set.of("nmod", "obl");

  /** Relations of words of which no noun phrase is made. */
  private static final Set<String> VERBAL =
      Set.of("root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "aux", "advmod");

  /** Relations of what only adds to what has been said. */
  private static final Set<String> LOOSE = Set.of("acl", "appos", "parataxis", "advcl");

  private final Marked marked;
  private final List<Word> words;
  private final List<Branch> branches;

  Tails(Marked marked) {
    this.marked = marked;
    this.words = marked.parsed().words();
    this.branches = marked.seen().branches();
  }

  /** Where the words that belong to a description's noun end; its own end where none do. */
  int endOf(Mention description) {
    int head = marked.head(description).index();
    boolean body = description.kind() == Mention.Kind.ORGANIZATION;
    int behind = Math.max(hanging(description, head), body ? behindOf(head) : 0);
    return Math.max(behind, endOfStates(description));
  }

  /**
   * {@code of Fiji, Palau and Tonga} whose leaders some are, with commas over which no tree goes.
   */
  private int endOfStates(Mention description) {
    return description.kind() == Mention.Kind.GROUP
        ? Shared.states(marked, description).stream()
            .skip(1)
            .mapToInt(state -> state.span().end())
            .max()
            .orElse(0)
        : 0;
  }

  /**
   * Where the noun phrases end that {@code of} joins to a body right behind its noun, whatever the
   * tree says: {@code the ministry of defence of Kenya}.
   */
  private int behindOf(int head) {
    int end = 0;
    int last = marked.parsed().sentenceAt(words.get(head).span().begin()).words().getLast().index();
    for (int of = head + 1; of < last && words.get(of).is("of"); of = phraseEnd(of, last) + 1) {
      int noun = phraseEnd(of, last);
      if (noun == of) {
        return end;
      }
      end = words.get(noun).span().end();
    }
    return end;
  }

  /** The last word of the noun phrase behind {@code of}; the {@code of} where there is none. */
  private int phraseEnd(int of, int last) {
    int end = of;
    boolean opens = words.get(of + 1).is("the") || ClosedClass.POSSESSIVE.has(words.get(of + 1));
    for (int i = opens ? of + 2 : of + 1; i <= Math.min(last, of + LONGEST); i++) {
      Word word = words.get(i);
      boolean joins = end > of && i < last && (word.text().equals("-") || word.is("and"));
      if (isNominal(word)) {
        end = i;
      } else if (!joins || !isNominal(words.get(i + 1)) || isNamed(words.get(i + 1))) {
        return end;
      }
    }
    return end;
  }

  private boolean isNominal(Word word) {
    return word.isAlphanumeric()
        && !ClosedClass.any(word)
        && !Reporting.isVerb(word)
        && (branches.isEmpty() || !VERBAL.contains(branches.get(word.index()).relation()))
        && marked.times().stream().noneMatch(time -> time.span().covers(word.span()));
  }

  private boolean isNamed(Word word) {
    return marked.covering(word.span()).isPresent();
  }

  /** Where the words that hang on a description's noun in the tree end. */
  private int hanging(Mention description, int head) {
    int end = description.span().end();
    int first = marked.parsed().firstWordFrom(description.span().begin());
    int from = head + 1;
    if (from >= branches.size() || !leads(words.get(from).text(), description.kind())) {
      return end;
    }
    int noun = branches.get(from).head();
    boolean hangs =
        noun > from
            && NOUNS.contains(branches.get(noun).relation())
            && branches.get(noun).head() >= first
            && branches.get(noun).head() <= head;
    if (!hangs || noun - from > LONGEST) {
      return end;
    }
    int last = noun;
    while (last + 1 < branches.size() && last - from < LONGEST && isPart(last + 1, from, first)) {
      last++;
    }
    Span tail = words.get(from).span().through(words.get(last).span());
    boolean dated = marked.times().stream().anyMatch(time -> time.span().overlaps(tail));
    return dated ? end : Math.max(end, tail.end());
  }

  /** Where a crowd is says less of who it is than of what it does there. */
  private static boolean leads(String word, Mention.Kind kind) {
    return LEADING.contains(word) && (kind != Mention.Kind.GROUP || !WHERE.contains(word));
  }

  /**
   * Whether a word hangs on one of the tail's, {@code of Salta} of {@code of police of Salta}, or
   * is a noun's that hangs on the description, which is how the tree may have it.
   */
  private boolean isPart(int word, int from, int first) {
    int top = word;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (LOOSE.contains(branches.get(top).relation()) || isMark(words.get(top))) {
        return false;
      }
      boolean noun = NOUNS.contains(branches.get(top).relation());
      top = branches.get(top).head();
      if (top < word) {
        return top >= from || (noun && top >= first);
      }
    }
    return false;
  }

  private static boolean isMark(Word word) {
    return !word.isAlphanumeric() && !word.text().equals("-") && !word.text().startsWith("'");
  }
}
