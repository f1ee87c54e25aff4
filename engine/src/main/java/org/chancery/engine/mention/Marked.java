package org.chancery.engine.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** A document with its times and mentions marked, each list in reading order. */
public record Marked(Seen seen, List<Timex> times, List<Mention> mentions) {

  /** How many mentions may begin before one ends. */
  private static final int NESTED = 12;

  /** Words for some of those whom the words behind them stand for. */
  private static final Set<String> SOME =
      Set.of(
          "one", "two", "three", "four", "some", "many", "most", "several", "few", "each", "both",
          "either", "neither", "none", "any", "another", "others", "half", "dozens");

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

  /** The word that heads a mention. */
  public Word head(Mention mention) {
    return Heads.of(wordsIn(mention.span()));
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

  /**
   * The mention that a phrase is about: {@code Ba} in {@code President Ba, who resigned}; where
   * only the phrase's article was seen, the one that the article belongs to.
   */
  public Optional<Mention> headOf(Span phrase) {
    List<Word> words = trimmed(wordsIn(phrase));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Word head = head(words);
    if (isSome(words)) {
      return mentionsIn(phrase).stream()
          .filter(m -> m.span().begin() == phrase.begin())
          .findFirst();
    }
    boolean article = ClosedClass.DETERMINER.has(head);
    Stream<Mention> around =
        article
            ? mentions.subList(firstMentionFrom(phrase.begin()), mentions.size()).stream()
                .limit(NESTED)
                .filter(m -> m.span().begin() <= head.span().end() + 1)
            : aroundOf(head);
    return around
        .filter(m -> m.span().begin() >= phrase.begin())
        .min(
            Comparator.comparingInt((Mention m) -> isHeadedBy(m, head) ? 0 : 1)
                .thenComparingInt(m -> opensTitle(m) ? 1 : 0)
                .thenComparingInt(m -> m.form() == Form.DESCRIPTION ? 1 : 0)
                .thenComparingInt(m -> m.span().length()));
  }

  /**
   * The word that says who; where it heads no mention, the one that the network sees all others
   * hang on: {@code diplomat} of {@code a diplomat familiar with the talks}.
   */
  private Word head(List<Word> phrase) {
    Word head = Heads.of(phrase);
    return allHeadedBy(head).findAny().isPresent()
        ? head
        : phrase.stream()
            .filter(word -> hangsOutside(word, phrase) && allHeadedBy(word).findAny().isPresent())
            .findFirst()
            .orElse(head);
  }

  private boolean hangsOutside(Word word, List<Word> phrase) {
    if (word.index() >= seen.branches().size()) {
      return false;
    }
    int on = seen.branches().get(word.index()).head();
    return on < phrase.getFirst().index() || on > phrase.getLast().index();
  }

  /** {@code Accra Chamber of Trade} in {@code Accra Chamber of Trade president Ama Osei}. */
  private boolean opensTitle(Mention name) {
    return name.form() == Form.NAME
        && name.kind() != Mention.Kind.PERSON
        && mentions
            .subList(firstMentionFrom(name.span().begin()), firstMentionFrom(name.span().end()))
            .stream()
            .anyMatch(
                m ->
                    m.form() == Form.DESCRIPTION
                        && m.kind() == Mention.Kind.PERSON
                        && m.span().begin() == name.span().begin()
                        && m.span().end() > name.span().end());
  }

  /** {@code one of the envoys}, {@code both of them}: not whom the words behind stand for. */
  private static boolean isSome(List<Word> words) {
    return words.size() > 2
        && words.get(1).is("of")
        && SOME.contains(words.getFirst().text().toLowerCase(Locale.ROOT));
  }

  /** Without the marks at the end: {@code Omar Sy.} */
  private static List<Word> trimmed(List<Word> words) {
    int end = words.size();
    while (end > 0 && !words.get(end - 1).isAlphanumeric()) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The mention that a word heads, else the shortest one around it. */
  public Optional<Mention> headedBy(Word word) {
    return aroundOf(word)
        .min(
            Comparator.comparingInt((Mention m) -> isHeadedBy(m, word) ? 0 : 1)
                .thenComparingInt(m -> m.span().length()));
  }

  /** The mentions that a word heads, in reading order. */
  public Stream<Mention> allHeadedBy(Word word) {
    return aroundOf(word).filter(mention -> isHeadedBy(mention, word));
  }

  private boolean isHeadedBy(Mention mention, Word word) {
    return head(mention).equals(word);
  }

  private Stream<Mention> aroundOf(Word word) {
    int to = firstMentionFrom(word.span().begin() + 1);
    return mentions.subList(Math.max(0, to - NESTED), to).stream()
        .filter(mention -> mention.span().covers(word.span()));
  }

  /** The name that begins at this offset. */
  public Optional<Mention> nameAt(int offset) {
    return mentions.subList(firstMentionFrom(offset), firstMentionFrom(offset + 1)).stream()
        .filter(mention -> mention.form() == Form.NAME)
        .findFirst();
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
