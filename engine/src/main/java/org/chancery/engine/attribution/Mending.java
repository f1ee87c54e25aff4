package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/**
 * Mends by the tree what the network cuts: a cue that breaks off before its verb, as {@code had} in
 * {@code had asked}; a pronoun that runs on into when, where and how it was said, as {@code him in
 * public} in {@code thanked him in public}; a clause of which it sees one side of an aside.
 */
final class Mending {

  /** Words between a cue that breaks off and its verb. */
  private static final int NEAR = 4;

  /** Prepositions whose objects are part of what is said: {@code thanked her for the books}. */
  private static final Set<String> SAID =
      Set.of("for", "of", "as", "with", "from", "over", "on", "against", "about", "into", "by");

  private static final Set<String> OBJECTS =
      Set.of("him", "her", "it", "them", "this", "that", "us", "me", "these", "those");

  /** What hangs on the noun or the numeral that it counts: {@code 5 million dollars}. */
  private static final Set<String> NUMBERS = Set.of("nummod", "compound");

  private static final Set<String> BESIDE = Set.of("advmod", "obl", "advcl");

  /** What belongs to the group of a verb. */
  private static final Set<String> OF_VERB = Set.of("aux", "advmod");

  /** Words of the longest phrase that names who is quoted as saying something. */
  private static final int LONGEST_QUOTED = 12;

  private static final String MARKS = "“\"‘'`«";

  private final List<Word> words;
  private final List<Branch> branches;
  private final Marked marked;
  private final Subjects subjects;

  Mending(Marked marked) {
    this.marked = marked;
    this.subjects = new Subjects(marked);
    this.words = marked.parsed().words();
    this.branches = marked.seen().branches();
  }

  Ascription mended(Ascription seen) {
    if (branches.isEmpty()) {
      return seen;
    }
    Span cue = cue(seen);
    List<Span> content =
        seen.content().stream()
            .map(piece -> withoutDay(piece, cue))
            .map(piece -> content(piece, cue))
            .map(piece -> fromNumber(piece, cue))
            .map(piece -> throughInfinitive(piece, cue))
            .map(piece -> withoutNext(piece, cue))
            .toList();
    List<Span> whole =
        content.size() == 1 ? around(content.getFirst(), cue, seen) : joined(content, cue);
    Optional<Span> quoted = quoted(cue, whole.getFirst());
    return new Ascription(quoted.or(seen::source), cue, whole, seen.act(), seen.score());
  }

  /**
   * Pieces as one where only who is told stands between them: {@code Ba told} and {@code that it
   * would go} in {@code Ba told the council that it would go, he said}.
   */
  private List<Span> joined(List<Span> pieces, Span cue) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      boolean runsOn = !joined.isEmpty() && isAddressee(joined.getLast(), piece, cue);
      joined.add(runsOn ? joined.removeLast().through(piece) : piece);
    }
    return joined;
  }

  private boolean isAddressee(Span first, Span second, Span cue) {
    if (first.end() >= second.begin()) {
      return false;
    }
    Span gap = new Span(/* begin= */ first.end(), /* end= */ second.begin());
    return Complements.takesAddressee(words.get(wordBefore(gap)))
        && !gap.overlaps(cue)
        && marked.wordsIn(gap).stream().allMatch(Word::isAlphanumeric);
  }

  /** Who stands between a cue and what he is quoted for: {@code quoted her as saying}. */
  private Optional<Span> quoted(Span cue, Span piece) {
    int from = marked.parsed().firstWordFrom(cue.end());
    int saying = wordBefore(piece);
    while (saying > from && !words.get(saying).isAlphanumeric()) {
      saying--;
    }
    boolean quoted =
        saying - from > 1
            && saying - from <= LONGEST_QUOTED
            && words.get(saying).text().endsWith("ing")
            && words.get(saying - 1).is("as");
    return quoted
        ? Optional.of(words.get(from).span().through(words.get(saying - 2).span()))
        : Optional.empty();
  }

  /** Whether a cue only says that somebody was asked: {@code Asked about Mali, the envoy left}. */
  boolean isAsked(Ascription seen) {
    List<Word> own = marked.wordsIn(seen.cue());
    return own.size() == 1 && subjects.isAsked(own.getFirst().index());
  }

  /** With the part of a clause that an aside cuts from it: {@code The road, he said, is closed}. */
  private List<Span> around(Span piece, Span cue, Ascription seen) {
    Sentence sentence = marked.parsed().sentenceAt(cue.begin());
    Span frame = seen.source().filter(sentence.span()::covers).map(cue::through).orElse(cue);
    boolean apart = sentence.span().covers(piece) && !frame.overlaps(piece);
    if (!apart) {
      return List.of(piece);
    }
    Tree tree = new Tree(sentence, words, branches);
    return piece.begin() > frame.end()
        ? before(piece, frame, tree).map(part -> List.of(part, piece)).orElse(List.of(piece))
        : behind(piece, frame, tree).map(part -> List.of(piece, part)).orElse(List.of(piece));
  }

  /** The subject of a piece, where it stands before the aside that the piece stands behind. */
  private Optional<Span> before(Span piece, Span frame, Tree tree) {
    int comma = marked.parsed().firstWordFrom(frame.begin()) - 1;
    if (comma <= tree.from() || !isComma(comma) || !isComma(wordBefore(piece))) {
      return Optional.empty();
    }
    return marked.wordsIn(piece).stream()
        .map(Word::index)
        .flatMap(verb -> tree.under(verb, "nsubj").boxed())
        .filter(subject -> subject < comma)
        .map(subject -> first(subject, tree))
        .findFirst()
        .map(first -> words.get(first).span().through(words.get(comma - 1).span()));
  }

  /** What hangs on a piece that stands before the aside, and stands behind it. */
  private Optional<Span> behind(Span piece, Span frame, Tree tree) {
    int after = marked.parsed().firstWordFrom(frame.end());
    int comma = after < tree.to() && ClosedClass.PRONOUN.has(words.get(after)) ? after + 1 : after;
    boolean aside = isComma(wordBefore(frame)) && comma + 1 < tree.to() && isComma(comma);
    if (!aside) {
      return Optional.empty();
    }
    int end =
        IntStream.range(comma + 1, tree.to()).filter(i -> !isOpen(i)).findFirst().orElse(tree.to());
    return IntStream.range(comma + 1, end)
        .filter(i -> tree.head(i) >= 0 && piece.covers(words.get(tree.head(i)).span()))
        .filter(i -> first(i, tree) == comma + 1)
        .boxed()
        .findFirst()
        .map(_ -> words.get(comma + 1).span().through(words.get(end - 1).span()));
  }

  private boolean isOpen(int at) {
    return words.get(at).isAlphanumeric() || words.get(at).text().equals(",");
  }

  private boolean isComma(int at) {
    return at >= 0 && words.get(at).text().equals(",");
  }

  private int wordBefore(Span span) {
    return marked.parsed().firstWordFrom(span.begin()) - 1;
  }

  /** A cue of auxiliaries alone through the verb that they belong to. */
  private Span cue(Ascription seen) {
    List<Word> own = marked.wordsIn(seen.cue());
    boolean bare =
        !own.isEmpty()
            && own.stream()
                .allMatch(word -> ClosedClass.AUXILIARY.has(word) || ClosedClass.ADVERB.has(word));
    if (!bare) {
      return seen.cue();
    }
    int end = own.getLast().index() + 1;
    Optional<Integer> verb =
        own.stream()
            .filter(word -> OF_VERB.contains(branches.get(word.index()).relation()))
            .map(word -> branches.get(word.index()).head())
            .filter(head -> head >= end && head < end + NEAR)
            .findFirst();
    return verb.map(at -> seen.cue().through(words.get(at).span()))
        .filter(whole -> seen.content().stream().noneMatch(whole::overlaps))
        .orElse(seen.cue());
  }

  /** What is said without the day when it was: {@code said Monday it would go}. */
  private Span withoutDay(Span piece, Span cue) {
    boolean follows = marked.parsed().firstWordFrom(cue.end()) == wordBefore(piece) + 1;
    return marked.times().stream()
        .map(Timex::span)
        .filter(time -> follows && time.begin() == piece.begin() && time.end() < piece.end())
        .filter(time -> marked.wordsIn(time).stream().anyMatch(w -> isUnder(w.index(), cue)))
        .map(time -> words.get(marked.parsed().firstWordFrom(time.end())))
        .filter(next -> next.isAlphanumeric() && next.span().begin() < piece.end())
        .map(next -> new Span(next.span().begin(), piece.end()))
        .findFirst()
        .orElse(piece);
  }

  /** From the number before its first word: {@code 5 million dollars}. */
  private Span fromNumber(Span piece, Span cue) {
    int from = marked.parsed().firstWordFrom(cue.end());
    int to = marked.parsed().firstWordFrom(piece.begin());
    boolean cut =
        piece.begin() >= cue.end()
            && to - from <= NEAR
            && IntStream.range(from, to).allMatch(i -> words.get(i).isAlphanumeric())
            && IntStream.range(from, to).allMatch(i -> belongs(i, from, piece));
    return cut && from < to ? words.get(from).span().through(piece) : piece;
  }

  private boolean belongs(int word, int from, Span piece) {
    int head = branches.get(word).head();
    int at = wordBefore(piece);
    return NUMBERS.contains(branches.get(word).relation())
        && head >= from
        && (head <= at || piece.covers(words.get(head).span()));
  }

  /** What somebody is asked where only who is asked is seen: {@code asked Ba to mediate}. */
  private Span throughInfinitive(Span piece, Span cue) {
    int to = marked.parsed().firstWordFrom(piece.end());
    boolean object =
        piece.begin() >= cue.end()
            && to < words.size()
            && words.get(to).is("to")
            && marked.wordsIn(piece).stream()
                .anyMatch(
                    word ->
                        isUnder(word.index(), cue)
                            && branches.get(word.index()).relation().equals("obj"));
    if (!object) {
      return piece;
    }
    int verb = branches.get(to).head();
    boolean asked =
        verb > to
            && branches.get(to).relation().equals("mark")
            && branches.get(verb).relation().equals("xcomp")
            && isUnder(verb, cue);
    if (!asked) {
      return piece;
    }
    Tree tree = new Tree(marked.parsed().sentenceAt(piece.begin()), words, branches);
    int last = last(verb, tree);
    Span infinitive = words.get(to).span().through(words.get(last).span());
    return marked.wordsIn(cue).stream().anyMatch(Complements::takesAddressee)
        ? infinitive
        : piece.through(infinitive);
  }

  /**
   * What is said without what the speaker, or another, says next: {@code blamed Ba for the war and
   * vowed to go on}.
   */
  private Span withoutNext(Span piece, Span cue) {
    int from = marked.parsed().firstWordFrom(piece.begin());
    if (piece.begin() < cue.end() || MARKS.contains(words.get(from).text().substring(0, 1))) {
      return piece;
    }
    Tree tree = new Tree(marked.parsed().sentenceAt(cue.begin()), words, branches);
    return marked.wordsIn(cue).stream()
        .flatMap(verb -> tree.under(verb.index(), "conj").boxed())
        .filter(next -> Cues.isFinite(words.get(next)) && !tree.has(next, "mark"))
        .map(next -> first(next, tree))
        .filter(next -> next > from && piece.covers(words.get(next).span()))
        .filter(next -> words.get(next).isAlphanumeric() || isComma(next))
        .min(Comparator.naturalOrder())
        .map(next -> isComma(next - 1) ? next - 1 : next)
        .map(next -> new Span(piece.begin(), words.get(next - 1).span().end()))
        .orElse(piece);
  }

  private static int last(int word, Tree tree) {
    return IntStream.concat(
            IntStream.of(word),
            tree.under(word).filter(k -> !tree.relation(k).equals("punct")).map(k -> last(k, tree)))
        .max()
        .orElse(word);
  }

  /** A pronoun without what tells of how it was said. */
  private Span content(Span piece, Span cue) {
    List<Word> own = marked.wordsIn(piece);
    boolean object =
        own.size() > 1
            && piece.begin() > cue.end()
            && OBJECTS.contains(own.getFirst().text().toLowerCase(Locale.ROOT))
            && isUnder(own.getFirst().index(), cue)
            && branches.get(own.getFirst().index()).relation().equals("obj");
    if (!object) {
      return piece;
    }
    Tree tree = new Tree(marked.parsed().sentenceAt(piece.begin()), words, branches);
    int end =
        own.stream()
            .skip(1)
            .mapToInt(Word::index)
            .filter(i -> isUnder(i, cue) && isBeside(i, tree))
            .map(i -> first(i, tree))
            .filter(i -> i > own.getFirst().index())
            .min()
            .orElse(own.getLast().index() + 1);
    if (end > own.getLast().index()) {
      return piece;
    }
    while (isComma(end - 1)) {
      end--;
    }
    return new Span(piece.begin(), words.get(end - 1).span().end());
  }

  private boolean isUnder(int word, Span cue) {
    int head = branches.get(word).head();
    return head >= 0 && cue.overlaps(words.get(head).span());
  }

  /** Whether a word tells when, where or how something was said. */
  private boolean isBeside(int word, Tree tree) {
    return BESIDE.contains(tree.relation(word))
        && !SAID.contains(tree.preposition(word))
        && tree.under(word, "mark").noneMatch(k -> SAID.contains(tree.lower(k)));
  }

  private static int first(int word, Tree tree) {
    return IntStream.concat(IntStream.of(word), tree.under(word).map(k -> first(k, tree)))
        .min()
        .orElse(word);
  }
}
