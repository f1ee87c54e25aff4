package org.chancery.engine.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Word;

/**
 * Who has left an office by the verbs of a text: {@code Ba, who resigned on Monday}, {@code the
 * house removed Sy}, {@code Sy has been sacked}; not who is to, or was asked to.
 */
final class Departures {

  private static final Set<String> LEAVES =
      Set.of("resigned", "resigns", "quit", "quits", "abdicated");

  /** The same in two words: {@code stepped down}, {@code stood aside}. */
  private static final Set<String> STEPS = Set.of("stepped", "steps", "stood");

  private static final Set<String> DOWN = Set.of("down", "aside");

  /** What is done to one who loses an office. */
  private static final Set<String> LOSES =
      Set.of(
          "deposed",
          "dismissed",
          "dismisses",
          "fired",
          "fires",
          "ousted",
          "ousts",
          "overthrew",
          "overthrown",
          "removed",
          "removes",
          "sacked",
          "sacks",
          "toppled",
          "topples");

  /** What stands by a verb of which nothing has come yet, or of an office told with it. */
  private static final Set<String> OPEN =
      Set.of(
          "will", "would", "may", "might", "could", "should", "can", "must", "shall", "not", "n't",
          "n’t", "never", "to", "if", "unless", "almost", "nearly");

  /** What one leaves who leaves an office. */
  private static final Set<String> OFFICES =
      Set.of("office", "post", "job", "position", "power", "cabinet", "government", "presidency");

  /** What one does who is back: {@code ousted in 2017 and returned in 2029}. */
  private static final Set<String> RETURNS =
      Set.of(
          "returned", "returns", "won", "wins", "reinstated", "regained", "elected", "reelected");

  /** So many words before a noun may its {@code no} stand. */
  private static final int NEAR = 4;

  private final Marked marked;
  private final List<Word> words;
  private final List<Branch> branches;

  Departures(Marked marked) {
    this.marked = marked;
    this.words = marked.parsed().words();
    this.branches = marked.seen().branches();
  }

  /** Whether the text tells that somebody has left. */
  boolean has(Cluster somebody) {
    return !branches.isEmpty()
        && somebody.kind == Kind.PERSON
        && somebody.mentions.stream().anyMatch(mention -> leaves(marked.head(mention).index()));
  }

  private boolean leaves(int head) {
    int word = Branch.leading(branches, head);
    if (IntStream.of(head, word).anyMatch(this::isNobody)) {
      return false;
    }
    Tree tree =
        new Tree(marked.parsed().sentenceAt(words.get(word).span().begin()), words, branches);
    boolean beside =
        tree.under(word, "acl").anyMatch(verb -> isDone(tree, verb) && goesAside(tree, verb));
    int verb = tree.head(word);
    return beside || (verb >= 0 && isDone(tree, verb) && goes(tree, word, verb));
  }

  /** {@code Ba, who resigned}, {@code Sy, sacked in May}. */
  private boolean goesAside(Tree tree, int verb) {
    boolean who =
        tree.under(verb, "nsubj").anyMatch(k -> words.get(k).is("who") || words.get(k).is("that"));
    return who
        ? isLeaving(tree, verb) || isLosing(tree, verb)
        : LOSES.contains(text(verb)) && !tree.has(verb, "nsubj");
  }

  private boolean goes(Tree tree, int word, int verb) {
    return switch (tree.relation(word)) {
      case "nsubj" -> isLeaving(tree, verb) || isLosing(tree, verb);
      case "obj" -> LOSES.contains(text(verb)) && !tree.isHelpedByBe(verb);
      default -> false;
    };
  }

  private boolean isLeaving(Tree tree, int verb) {
    return LEAVES.contains(text(verb))
        || (STEPS.contains(text(verb)) && tree.under(verb).anyMatch(k -> DOWN.contains(text(k))));
  }

  private boolean isLosing(Tree tree, int verb) {
    return LOSES.contains(text(verb)) && tree.isHelpedByBe(verb);
  }

  /** Whether what a verb tells has come about, and not of an office that it names. */
  private boolean isDone(Tree tree, int verb) {
    return tree.under(verb).noneMatch(k -> OPEN.contains(text(k)))
        && tree.under(verb).noneMatch(k -> isOfOther(tree, k))
        && !(LEAVES.contains(text(verb)) && tree.under(verb, "obj").anyMatch(this::isNoOffice))
        && tree.under(verb, "conj").noneMatch(k -> RETURNS.contains(text(k)));
  }

  /**
   * {@code sacked as minister in 2020}, {@code resigned from the senate}, {@code fired at}: another
   * office than the one he may have now, or none.
   */
  private boolean isOfOther(Tree tree, int word) {
    return tree.under(word, "case").anyMatch(k -> words.get(k).is("as") || words.get(k).is("at"))
        || words.get(word).is("at")
        || (tree.under(word, "case").anyMatch(k -> words.get(k).is("from")) && isNoOffice(word));
  }

  private boolean isNoOffice(int word) {
    return !OFFICES.contains(text(word));
  }

  /** {@code no minister}. */
  private boolean isNobody(int noun) {
    return IntStream.range(Math.max(0, noun - NEAR), noun)
        .anyMatch(k -> branches.get(k).head() == noun && words.get(k).is("no"));
  }

  private String text(int word) {
    return words.get(word).text();
  }
}
