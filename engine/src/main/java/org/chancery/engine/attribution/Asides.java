package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * What sentences tell with a verb of saying in an aside or at their end: {@code The road, Ba said,
 * is closed}, {@code Nobody was hurt, said the union}.
 */
final class Asides {

  private static final Set<String> ENDS = Set.of(",", ".", ";", "?", "!", ":", "–", "—");

  private static final Set<String> BREAKS = Set.of(";", ":", "–", "—");

  /** Words of the shortest clause that is told. */
  private static final int SHORTEST = 3;

  private final Marked marked;
  private final List<Word> words;
  private final Sources sources;
  private final Quoted quoted;

  Asides(Marked marked, Sources sources, Quoted quoted) {
    this.quoted = quoted;
    this.marked = marked;
    this.words = marked.parsed().words();
    this.sources = sources;
  }

  /** What stands around the verb at this word, if it and its subject stand in an aside. */
  Optional<Attribution> around(int verb, int group, Sentence sentence) {
    boolean tells = Cues.lemma(words.get(verb)).filter(Complements::takesClause).isPresent();
    if (!tells) {
      return Optional.empty();
    }
    int first = sentence.words().getFirst().index();
    int last = first + sentence.words().size();
    Optional<Span> inverted =
        group == verb && isComma(verb - 1, first) ? sources.phraseFrom(verb + 1) : Optional.empty();
    if (inverted.isPresent()) {
      int after = marked.parsed().firstWordFrom(inverted.get().end());
      return told(inverted.get(), verb, first, verb - 1, after, last);
    }
    Optional<Span> subject = sources.endingWith(words.get(group - 1)).map(Mention::span);
    int begin = subject.map(s -> from(s, first)).orElse(first);
    return isComma(begin - 1, first)
        ? told(subject.orElseThrow(), verb, first, begin - 1, afterAddressee(verb, last), last)
        : Optional.empty();
  }

  /** The place of the first word of a phrase, with its article. */
  private int from(Span phrase, int first) {
    int begin = marked.parsed().firstWordFrom(phrase.begin());
    return begin > first && ClosedClass.DETERMINER.has(words.get(begin - 1)) ? begin - 1 : begin;
  }

  private boolean isComma(int at, int first) {
    return at > first && words.get(at).text().equals(",");
  }

  private int afterAddressee(int verb, int last) {
    int after = verb + 1;
    boolean told = after < last && Complements.takesAddressee(words.get(verb));
    if (!told) {
      return after;
    }
    return ClosedClass.PRONOUN.has(words.get(after))
        ? after + 1
        : sources.phraseFrom(after).map(s -> marked.parsed().firstWordFrom(s.end())).orElse(after);
  }

  private Optional<Attribution> told(
      Span source, int verb, int first, int comma, int after, int last) {
    if (after < last && !ENDS.contains(words.get(after).text())) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    int begin = comma;
    while (begin > first && !isBreak(begin - 1)) {
      begin--;
    }
    int end = comma;
    piece(begin, comma).ifPresent(content::add);
    if (after < last && words.get(after).text().equals(",")) {
      end = after + 1;
      while (end < last && !isBreak(end)) {
        end++;
      }
      piece(after + 1, end).ifPresent(content::add);
    }
    return isClause(begin, end, comma, after) && !content.isEmpty()
        ? Optional.of(
            new Attribution(Optional.of(source), Optional.of(words.get(verb).span()), content))
        : Optional.empty();
  }

  private boolean isBreak(int at) {
    return BREAKS.contains(words.get(at).text()) || quoted.holds(words.get(at).span());
  }

  /** Words without the marks around them. */
  private Optional<Span> piece(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !words.get(begin).isAlphanumeric()) {
      begin++;
    }
    while (end > begin && !words.get(end - 1).isAlphanumeric()) {
      end--;
    }
    return begin < end
        ? Optional.of(words.get(begin).span().through(words.get(end - 1).span()))
        : Optional.empty();
  }

  /** Whether a subject stands among the words that are told, which the aside cuts in two. */
  private boolean isClause(int from, int to, int cutFrom, int cutTo) {
    List<Branch> branches = marked.seen().branches();
    int[] told = IntStream.range(from, to).filter(i -> i < cutFrom || i >= cutTo).toArray();
    return told.length >= SHORTEST
        && (branches.isEmpty()
            || Arrays.stream(told).anyMatch(i -> branches.get(i).relation().equals("nsubj")));
  }
}
