package org.chancery.engine.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who does what a verb tells, by the tree of its sentence: its subject, that of the verb it is
 * joined to or hangs on, whom a relative clause stands behind, the agent of a passive.
 */
final class Subjects {

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "get", "got", "gets");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Verbs whose passive has who speaks for its subject: {@code Ba was quoted by Sy as saying}. */
  private static final Set<String> QUOTED = Set.of("quoted", "cited");

  /** What of a phrase stands before its head. */
  private static final Set<String> OF_PHRASE = Set.of("det", "amod", "compound", "nummod", "nmod");

  /** Relations of what says something of somebody. */
  private static final Set<String> CLAUSES =
      Set.of("root", "acl", "advcl", "ccomp", "xcomp", "parataxis");

  /** Words of the longest subject that is no mention. */
  private static final int LONGEST = 8;

  /** Words of a phrase behind the first ones. */
  private static final int LONGEST_REST = 4;

  /** Joined verbs that share one subject. */
  private static final int SHARED = 4;

  private final Marked marked;
  private final List<Word> words;
  private final List<Branch> branches;

  Subjects(Marked marked) {
    this.marked = marked;
    this.words = marked.parsed().words();
    this.branches = marked.seen().branches();
  }

  /** The mention of who does what the verb at this word tells. */
  Optional<Mention> mention(int verb) {
    OptionalInt head = subject(verb);
    return head.isPresent()
        ? marked
            .headedBy(words.get(head.getAsInt()))
            .filter(m -> m.span().end() <= words.get(verb).span().begin() || isPassive(verb))
        : Optional.empty();
  }

  /** The words from a subject that is no mention up to its verb: {@code two who were there}. */
  Optional<Span> phrase(int verb) {
    int last = verb - 1;
    while (last >= 0 && isOfGroup(words.get(last))) {
      last--;
    }
    int end = last;
    return subject(verb).stream()
        .filter(head -> branches.get(head).head() == verb && head <= end)
        .mapToObj(head -> words.subList(first(head), end + 1))
        .filter(phrase -> phrase.size() <= LONGEST)
        .filter(phrase -> phrase.stream().noneMatch(word -> word.text().equals(",")))
        .findFirst()
        .map(phrase -> phrase.getFirst().span().through(phrase.getLast().span()));
  }

  private static boolean isOfGroup(Word word) {
    return ClosedClass.AUXILIARY.has(word) || ClosedClass.ADVERB.has(word);
  }

  private OptionalInt subject(int verb) {
    return branches.isEmpty() ? OptionalInt.empty() : subject(verb, 0);
  }

  private OptionalInt subject(int verb, int depth) {
    boolean passive = isPassive(verb) && !QUOTED.contains(lower(verb));
    OptionalInt agent = passive ? agent(verb) : OptionalInt.empty();
    if (agent.isPresent()) {
      return agent;
    }
    Tree tree = tree(verb);
    OptionalInt own = tree.under(verb, "nsubj").findFirst();
    int above = branches.get(verb).head();
    if (own.isPresent()) {
      OptionalInt active = isRelative(verb) && above >= 0 ? OptionalInt.of(above) : own;
      return passive ? OptionalInt.empty() : active;
    }
    if (above < 0 || depth > SHARED || passive) {
      return OptionalInt.empty();
    }
    return switch (tree.relation(verb)) {
      case "acl" -> OptionalInt.of(above);
      case "conj", "xcomp", "advcl" -> subject(above, depth + 1);
      default -> OptionalInt.empty();
    };
  }

  /**
   * The place behind the phrase that words are cut from: behind the head that stands after them, as
   * in {@code the foreign} minister, or behind the name of a title, as in {@code Mrs} Ba.
   */
  int afterPhrase(int from, int to) {
    int end = to;
    for (int i = from; i < end && !branches.isEmpty(); i++) {
      boolean part = OF_PHRASE.contains(branches.get(i).relation());
      int head = branches.get(i).head();
      boolean noun = head >= 0 && !CLAUSES.contains(branches.get(head).relation());
      end = part && noun && head >= end && head < end + LONGEST_REST ? head + 1 : end;
    }
    while (end < branches.size() && end > from && isOfName(end, from, end)) {
      end++;
    }
    return end;
  }

  private boolean isOfName(int word, int from, int to) {
    int head = branches.get(word).head();
    return branches.get(word).relation().equals("flat")
        && words.get(word).isCapitalized()
        && head >= from
        && head < to;
  }

  /** Whether a verb says of somebody that he was asked or told: {@code Ba, asked about Mali}. */
  boolean isAsked(int verb) {
    return !branches.isEmpty()
        && lower(verb).endsWith("d")
        && Complements.takesAddressee(words.get(verb))
        && (tree(verb).is(verb, "acl") || tree(verb).is(verb, "advcl"))
        && !tree(verb).has(verb, "nsubj")
        && !tree(verb).has(verb, "aux");
  }

  /** Whether a word only determines the noun behind it: {@code a}, {@code that}. */
  boolean isDeterminer(int word) {
    return !branches.isEmpty() && branches.get(word).relation().equals("det");
  }

  /** Whether a form of {@code be} hangs on a verb. */
  boolean isPassive(int verb) {
    return !branches.isEmpty()
        && tree(verb).under(verb, "aux").anyMatch(k -> BEING.contains(lower(k)))
        && !lower(verb).endsWith("ing");
  }

  /** Whether a verb has a relative pronoun for its subject: {@code Ba, who said}. */
  boolean isRelative(int verb) {
    return !branches.isEmpty()
        && tree(verb).is(verb, "acl")
        && tree(verb).under(verb, "nsubj").limit(1).anyMatch(k -> RELATIVES.contains(lower(k)));
  }

  private OptionalInt agent(int verb) {
    if (verb + 2 < words.size() && lower(verb + 1).equals("by")) {
      int begin = words.get(verb + 2).span().begin();
      return marked.mentionsIn(marked.parsed().sentenceAt(begin).span()).stream()
          .filter(mention -> mention.span().begin() == begin)
          .mapToInt(mention -> marked.head(mention).index())
          .findFirst();
    }
    Tree tree = tree(verb);
    return tree.under(verb, "obl")
        .filter(k -> tree.under(k, "case").anyMatch(c -> lower(c).equals("by")))
        .findFirst();
  }

  private int first(int head) {
    return tree(head)
        .under(head)
        .filter(k -> k < head && OF_PHRASE.contains(branches.get(k).relation()))
        .map(this::first)
        .min()
        .orElse(head);
  }

  /** The tree of the sentence that a word stands in. */
  private Tree tree(int word) {
    int begin = words.get(word).span().begin();
    return new Tree(marked.parsed().sentenceAt(begin), words, branches);
  }

  private String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
