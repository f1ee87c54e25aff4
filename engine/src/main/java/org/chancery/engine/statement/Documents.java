package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who speaks through papers: {@code the union's letter}, {@code a statement by the union}; and to
 * whom views are ascribed: {@code in her view}.
 */
final class Documents {

  private static final Set<String> PAPERS =
      Set.of(
          "statement",
          "note",
          "letter",
          "communique",
          "communiqué",
          "message",
          "telegram",
          "telex",
          "fax",
          "release",
          "declaration",
          "report",
          "data",
          "statistics",
          "register",
          "bulletin");

  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "words", "account", "telling", "estimate", "version", "phrase");

  private static final Set<String> ISSUING =
      Set.of("signed", "issued", "released", "published", "written", "sent", ",");

  private static final Set<String> BY = Set.of("by", "of", "from");

  private Documents() {}

  /** The paper that a source is about, in lower case. */
  static Optional<String> paper(Resolved resolved, Span source) {
    List<Word> words = resolved.marked().wordsIn(source);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Heads.of(words).text().toLowerCase(Locale.ROOT)).filter(PAPERS::contains);
  }

  /** Whose paper or view a source names, where it tells. */
  static Optional<Mention> issuer(Resolved resolved, Span source) {
    List<Word> words = resolved.marked().wordsIn(source);
    boolean view =
        !words.isEmpty() && VIEWS.contains(Heads.of(words).text().toLowerCase(Locale.ROOT));
    if (!view && paper(resolved, source).isEmpty()) {
      return Optional.empty();
    }
    return owner(resolved, words)
        .or(() -> author(resolved, words))
        .or(() -> issuing(resolved, words));
  }

  /** The body that stands before its paper: {@code a union statement}. */
  private static Optional<Mention> issuing(Resolved resolved, List<Word> words) {
    int head = words.indexOf(Heads.of(words));
    return head < 1
        ? Optional.empty()
        : resolved.marked().allHeadedBy(words.get(head - 1)).findFirst();
  }

  private static Optional<Mention> owner(Resolved resolved, List<Word> words) {
    if (ClosedClass.POSSESSIVE.has(words.getFirst())) {
      return resolved.marked().headedBy(words.getFirst());
    }
    int head = words.indexOf(Heads.of(words));
    for (int i = 1; i < head; i++) {
      if (words.get(i).isPossessive()) {
        Span owner = words.getFirst().span().through(words.get(i - 1).span());
        return resolved.marked().headOf(owner);
      }
    }
    return Optional.empty();
  }

  /** Who stands behind the {@code by} that follows the paper, within the source or after it. */
  private static Optional<Mention> author(Resolved resolved, List<Word> words) {
    List<Word> all = resolved.marked().parsed().words();
    int at = Heads.of(words).index() + 1;
    while (at < all.size() && ISSUING.contains(all.get(at).text())) {
      at++;
    }
    if (at + 1 >= all.size() || !BY.contains(all.get(at).text())) {
      return Optional.empty();
    }
    int name = ClosedClass.DETERMINER.has(all.get(at + 1)) ? at + 2 : at + 1;
    return resolved.marked().mentions().stream()
        .filter(m -> name < all.size() && m.span().begin() == all.get(name).span().begin())
        .findFirst();
  }
}
