package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Who stands where to the word that tells an event, by the tree of its sentence: subject, object,
 * the agent of a passive, whose act a noun names.
 */
final class Grammar {

  /**
   * A word that names a party, the part it plays and the place in the sentence that says so.
   *
   * @param whose the word that it says more of, which comes first if that is a party; else -1
   * @param sure whether no other reading of the place is common
   */
  record Slot(int word, Role role, String place, int whose, boolean sure) {

    static Slot sure(int word, Role role, String place) {
      return new Slot(word, role, place, -1, true);
    }

    static Slot weak(int word, Role role, String place) {
      return new Slot(word, role, place, -1, false);
    }

    Slot of(int other) {
      return new Slot(other, role, place, whose, sure);
    }
  }

  /** What nouns have, and verbs have not. */
  private static final Set<String> NOMINAL = Set.of("det", "amod", "compound", "nummod", "case");

  private static final Set<String> VERBAL = Set.of("nsubj", "obj", "aux", "mark");

  /** How nouns hang on others. */
  private static final Set<String> HANGING = Set.of("obj", "obl", "nmod", "nsubj");

  private final List<Word> words;
  private final List<Branch> branches;

  Grammar(Seen seen) {
    this.words = seen.parsed().words();
    this.branches = seen.branches();
  }

  /** The places around an anchor that name its parties. */
  List<Slot> of(int anchor, Sentence sentence) {
    if (branches.isEmpty()) {
      return List.of();
    }
    Tree tree = new Tree(sentence, words, branches);
    Verbs verbs = new Verbs(tree);
    List<Slot> slots =
        isNoun(tree, anchor) ? new Nouns(tree, verbs).slots(anchor) : verbs.slots(anchor);
    List<Slot> all = new ArrayList<>();
    for (Slot slot : slots) {
      all.addAll(together(tree, slot));
    }
    for (Slot slot : slots) {
      whose(tree, slot).forEach(all::add);
    }
    return all;
  }

  /** Whom a relative pronoun takes up: {@code men} in {@code men who left}; else -1. */
  int takenUp(int word, Sentence sentence) {
    return branches.isEmpty() ? -1 : new Verbs(new Tree(sentence, words, branches)).takenUp(word);
  }

  /** {@code the arrest of}, {@code Kenya's ban}: no subject or auxiliary, but what nouns have. */
  private static boolean isNoun(Tree tree, int word) {
    boolean verbal = tree.under(word).anyMatch(k -> VERBAL.contains(tree.relation(k)));
    boolean nominal =
        tree.under(word)
            .anyMatch(
                k ->
                    NOMINAL.contains(tree.relation(k))
                        || (k < word && tree.is(k, "nmod") && tree.isPossessive(k)));
    return !verbal && (nominal || HANGING.contains(tree.relation(word)));
  }

  /** A slot and those joined to it: {@code Chile and Peru}. */
  private static List<Slot> together(Tree tree, Slot slot) {
    return IntStream.concat(IntStream.of(slot.word()), tree.under(slot.word(), "conj"))
        .mapToObj(slot::of)
        .toList();
  }

  /**
   * Who stands within a phrase, for where the phrase is nobody: {@code Chad} in {@code shot Chadian
   * goats}, {@code Mali} in {@code Mali's jets bombed}.
   */
  private static List<Slot> whose(Tree tree, Slot slot) {
    return tree.under(slot.word())
        .filter(
            k ->
                tree.is(k, "compound")
                    || tree.is(k, "amod")
                    || (tree.is(k, "nmod")
                        && (tree.isPossessive(k) || tree.preposition(k).equals("of"))))
        .mapToObj(
            k -> new Slot(k, slot.role(), "whose it is: " + slot.place(), slot.word(), slot.sure()))
        .toList();
  }
}
