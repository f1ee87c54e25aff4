package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * All of the words by which a speaker is described, as the network sees them beside a cue: {@code
 * two people close to the talks}, where the mention is only {@code people}.
 */
final class Phrasing {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");

  private final Marked marked;

  Phrasing(Marked marked) {
    this.marked = marked;
  }

  /** A description's words, with those of the source that it is the head of. */
  Span whole(Mention description, Span words) {
    return marked.seen().ascriptions().stream()
        .map(Ascription::source)
        .flatMap(Optional::stream)
        .filter(source -> source.covers(description.span()))
        .filter(source -> marked.headOf(source).filter(description::equals).isPresent())
        .findFirst()
        .map(source -> words.through(first(source)))
        .orElse(words);
  }

  /** A source up to its first mark, without its article or possessive. */
  private Span first(Span source) {
    List<Word> words = marked.wordsIn(source);
    Word opening = words.getFirst();
    boolean article = ARTICLES.contains(opening.text().toLowerCase(Locale.ROOT));
    int from = article || ClosedClass.POSSESSIVE.has(opening) ? 1 : 0;
    int end = from;
    while (end < words.size() && isPart(words.get(end)) && !opensClause(words, end)) {
      end++;
    }
    return end > from ? words.get(from).span().through(words.get(end - 1).span()) : source;
  }

  /** {@code who has read it}, {@code on which it depends}: what tells of the one described. */
  private static boolean opensClause(List<Word> words, int at) {
    boolean led = ClosedClass.ADPOSITION.has(words.get(at)) && at + 1 < words.size();
    return RELATIVES.contains(words.get(led ? at + 1 : at).text());
  }

  private static boolean isPart(Word word) {
    return word.isAlphanumeric() || word.isPossessive() || word.text().equals("-");
  }
}
