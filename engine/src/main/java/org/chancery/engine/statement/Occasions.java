package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Finds where and on what occasion something was said, in the words of the cue's sentence that are
 * not said themselves: {@code told a news conference in Geneva that …}.
 */
final class Occasions {

  private static final String OCCASIONS =
      "(?:press|news|media) conference|(?:phone|telephone|video|conference)"
          + " call|briefing|interview|statement|speech|address|letter|tweet|post|message|communiqu[eé]|diplomatic"
          + " note|note|"
          + "hearing|testimony|broadcast|podcast|debate|rally|sermon|memoirs?|report|editorial|"
          + "article|column|op-ed|e-?mail|telegram|video|summit|forum|ceremony|session|sitting";

  private static final String MEDIA =
      "X|Twitter|Telegram|Facebook|Instagram|WhatsApp|Weibo|VKontakte|TikTok|YouTube|Truth Social|"
          + "Bluesky|(?:(?i:state|national|public|local) )?(?i:television|radio|TV)";

  /** {@code in a televised address}, {@code on X}; the first group is the occasion or medium. */
  private static final Pattern VENUE =
      Pattern.compile(
          "\\b(?i:in|at|during|on|via|over|by|to|told)\\s+"
              + "(?:(?i:an?|the|his|her|their|its|this|another)\\s+)?"
              + "((?:[\\p{Ll}-]{2,}\\s+)?(?i:"
              + OCCASIONS
              + ")(?:\\s+on\\s+(?:"
              + MEDIA
              + "))?|"
              + "(?:"
              + MEDIA
              + "))\\b");

  /** What may stand before the name of the place where one speaks. */
  static final Set<String> AT = Set.of("in", "at", "from");

  /** So many words behind the cue a place still tells where it was said. */
  private static final int NEAR = 12;

  private final Resolved resolved;

  Occasions(Resolved resolved) {
    this.resolved = resolved;
  }

  /**
   * The occasion of a statement.
   *
   * @param cue the words that say that it was said, if any
   */
  Occasion of(Optional<Span> cue, List<Span> content, List<Because> trace) {
    if (cue.isEmpty()) {
      return Occasion.UNKNOWN;
    }
    Sentence sentence = resolved.marked().parsed().sentenceAt(cue.get().begin());
    Optional<Mention> where = place(cue.get(), content, sentence);
    where.ifPresent(
        at -> trace.add(Because.of("where", "statement: the place beside the cue", at.span())));
    return new Occasion(
        where.flatMap(resolved::of).map(Entity::id), venue(content, sentence, trace));
  }

  private Optional<String> venue(List<Span> content, Sentence sentence, List<Because> trace) {
    Matcher venue = VENUE.matcher(frame(content, sentence));
    if (!venue.find()) {
      return Optional.empty();
    }
    int begin = sentence.span().begin();
    Span words = new Span(begin + venue.start(1), begin + venue.end(1));
    trace.add(Because.of("venue", "statement: an occasion or medium named beside the cue", words));
    return Optional.of(words.of(resolved.text()));
  }

  /** The text of a sentence with blanks for what is said in it. */
  private String frame(List<Span> content, Sentence sentence) {
    StringBuilder frame = new StringBuilder(sentence.span().of(resolved.text()));
    for (Span piece : content) {
      int begin = Math.max(0, piece.begin() - sentence.span().begin());
      int end = Math.min(frame.length(), piece.end() - sentence.span().begin());
      for (int i = begin; i < end; i++) {
        frame.setCharAt(i, '.');
      }
    }
    return frame.toString();
  }

  private Optional<Mention> place(Span cue, List<Span> content, Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean stands = AT.contains(word.text().toLowerCase(Locale.ROOT));
      if (stands && (i == 0 || isBehind(cue, word, words)) && !isSaid(content, word)) {
        int begin = words.get(i + 1).span().begin();
        Optional<Mention> place =
            resolved.marked().mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.span().begin() == begin)
                .filter(mention -> resolved.of(mention).filter(Occasions::isPlace).isPresent())
                .findFirst();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(List<Span> content, Word word) {
    return content.stream().anyMatch(piece -> piece.covers(word.span()));
  }

  /** Whether a word stands behind the cue, and near it. */
  private static boolean isBehind(Span cue, Word word, List<Word> words) {
    return word.span().begin() >= cue.end() && isNear(cue, word, words);
  }

  private static boolean isNear(Span cue, Word word, List<Word> words) {
    return words.stream()
            .filter(between -> between.span().begin() >= cue.end())
            .filter(between -> between.span().end() <= word.span().begin())
            .count()
        < NEAR;
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == Kind.PLACE || entity.kind() == Kind.STATE;
  }
}
