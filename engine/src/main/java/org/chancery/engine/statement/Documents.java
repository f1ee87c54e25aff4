package org.chancery.engine.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Sentence;
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
          "bulletin",
          "commentary",
          "editorial",
          "article",
          "readout",
          "resolution",
          "motion",
          "petition",
          "survey",
          "study",
          "assessment",
          "figures",
          "draft",
          "cable",
          "dispatch",
          "memo",
          "leaflet",
          "warning",
          "announcement");

  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "words", "account", "telling", "estimate", "version", "phrase");

  private static final Set<String> ISSUING =
      Set.of(
          "signed",
          "issued",
          "released",
          "published",
          "written",
          "sent",
          "drafted",
          "tabled",
          "prepared",
          "conducted",
          "posted",
          "adopted",
          ",");

  /** Words of the longest phrase that names a newspaper. */
  private static final int LONGEST_OUTLET = 6;

  private static final Set<String> BY = Set.of("by", "of", "from");

  private Documents() {}

  /** The paper that a source is about, in lower case. */
  static Optional<String> paper(Resolved resolved, Span source) {
    List<Word> words = resolved.marked().wordsIn(source);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(head(words).text().toLowerCase(Locale.ROOT)).filter(PAPERS::contains);
  }

  /** Whose paper or view a source names, where it tells. */
  static Optional<Mention> issuer(Resolved resolved, Span source) {
    List<Word> words = resolved.marked().wordsIn(source);
    boolean view = !words.isEmpty() && VIEWS.contains(head(words).text().toLowerCase(Locale.ROOT));
    if (!view && paper(resolved, source).isEmpty()) {
      return Optional.empty();
    }
    return owner(resolved, words)
        .or(() -> author(resolved, words))
        .or(() -> sender(resolved, words))
        .or(() -> outlet(resolved, words))
        .or(() -> issuing(resolved, words));
  }

  /** The word for the paper: {@code resolution} of {@code a resolution adopted by the council}. */
  private static Word head(List<Word> words) {
    int at = words.indexOf(Heads.of(words));
    while (at > 0 && ISSUING.contains(words.get(at).text())) {
      at--;
    }
    return words.get(at);
  }

  /** The body that stands before its paper: {@code a union statement}. */
  private static Optional<Mention> issuing(Resolved resolved, List<Word> words) {
    int head = words.indexOf(head(words));
    return head < 1
        ? Optional.empty()
        : resolved.marked().allHeadedBy(words.get(head - 1)).findFirst();
  }

  private static Optional<Mention> owner(Resolved resolved, List<Word> words) {
    if (ClosedClass.POSSESSIVE.has(words.getFirst())) {
      return resolved.marked().headedBy(words.getFirst());
    }
    int head = words.indexOf(head(words));
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
    int at = head(words).index() + 1;
    while (at < all.size() && ISSUING.contains(all.get(at).text())) {
      at++;
    }
    if (at + 1 >= all.size() || !BY.contains(all.get(at).text())) {
      return Optional.empty();
    }
    return beginning(resolved, all, at + 1);
  }

  /** Who is told by the tree: {@code a letter to the board from its staff}. */
  private static Optional<Mention> sender(Resolved resolved, List<Word> words) {
    List<Branch> branches = resolved.marked().seen().branches();
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    Word head = head(words);
    Sentence sentence = resolved.marked().parsed().sentenceAt(head.span().begin());
    Tree tree = new Tree(sentence, resolved.marked().parsed().words(), branches);
    IntStream issued =
        tree.under(head.index(), "acl")
            .filter(verb -> ISSUING.contains(tree.lower(verb)))
            .flatMap(verb -> tree.under(verb, "obl"))
            .filter(agent -> tree.preposition(agent).equals("by"));
    IntStream sent =
        IntStream.concat(
                IntStream.of(head.index()),
                tree.under(head.index(), "nmod").filter(to -> tree.preposition(to).equals("to")))
            .flatMap(noun -> tree.under(noun, "nmod"))
            .filter(from -> tree.preposition(from).equals("from"));
    return IntStream.concat(issued, sent)
        .mapToObj(tree::word)
        .flatMap(word -> resolved.marked().headedBy(word).stream())
        .findFirst();
  }

  /** The newspaper that a paper stands in: {@code a commentary in the China Daily}. */
  private static Optional<Mention> outlet(Resolved resolved, List<Word> words) {
    List<Word> all = resolved.marked().parsed().words();
    int in = head(words).index() + 1;
    if (in + 1 >= all.size() || !all.get(in).is("in")) {
      return Optional.empty();
    }
    int end = in + 1;
    while (end < all.size() && end - in <= LONGEST_OUTLET && all.get(end).isAlphanumeric()) {
      end++;
    }
    Span phrase = all.get(in).span().through(all.get(end - 1).span());
    return resolved.marked().mentionsIn(phrase).stream()
        .filter(mention -> Outlets.of(resolved, mention).isPresent())
        .findFirst();
  }

  /** The longest mention that begins at a word, or behind it where that only determines it. */
  private static Optional<Mention> beginning(Resolved resolved, List<Word> all, int at) {
    int name = ClosedClass.DETERMINER.has(all.get(at)) ? at + 1 : at;
    return name >= all.size()
        ? Optional.empty()
        : resolved.marked().mentions().stream()
            .filter(
                m ->
                    m.span().begin() == all.get(name).span().begin()
                        || m.span().begin() == all.get(at).span().begin())
            .max(Comparator.comparingInt(m -> m.span().length()));
  }
}
