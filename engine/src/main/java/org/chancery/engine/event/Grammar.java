package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Parsed;
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

  /** What is said of something before {@code by} and those whose it is. */
  private static final Set<String> COMING_AFTER = Set.of("replaced", "followed", "succeeded");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that");

  private static final Set<String> OWNED =
      Set.of("owned", "run", "operated", "held", "led", "manned", "commanded", "chartered");

  /** So many words before a noun its {@code owned by} may begin. */
  private static final int NEAR = 4;

  /** Money that is named after a state. */
  private static final Set<String> MONEY =
      Set.of(
          "dollar",
          "dollars",
          "franc",
          "francs",
          "pound",
          "pounds",
          "peso",
          "pesos",
          "rupee",
          "rupees",
          "dinar",
          "dinars",
          "shilling",
          "shillings",
          "crown",
          "crowns",
          "rouble",
          "roubles",
          "ruble",
          "rubles",
          "lira",
          "riyal",
          "riyals",
          "rial",
          "rials",
          "yen",
          "yuan",
          "won",
          "marks",
          "dirhams",
          "kroner",
          "kronor",
          "rand",
          "currency");

  private static final Set<String> QUALIFYING = Set.of("amod", "compound");

  /** How nouns hang on others. */
  private static final Set<String> HANGING = Set.of("obj", "obl", "nmod", "nsubj");

  private final Parsed parsed;
  private final List<Word> words;
  private final List<Branch> branches;

  Grammar(Seen seen) {
    this.parsed = seen.parsed();
    this.words = parsed.words();
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

  /** Whether a word is another or hangs on it, by no way over the anchor. */
  boolean isWithin(int word, int head, int anchor) {
    return Branch.above(branches, word)
        .takeWhile(at -> at == head || at != anchor)
        .anyMatch(at -> at == head);
  }

  /** Whom a relative pronoun takes up: {@code men} in {@code men who left}; else -1. */
  int takenUp(int word, Sentence sentence) {
    return branches.isEmpty() ? -1 : new Verbs(new Tree(sentence, words, branches)).takenUp(word);
  }

  /**
   * Whether a word stands in a relative clause that the anchor does not: {@code Togo} in {@code men
   * whom Togo had freed marched}.
   */
  boolean isAside(int word, int anchor) {
    return Branch.above(branches, word)
        .takeWhile(at -> at != anchor)
        .filter(this::isRelative)
        .limit(1)
        .anyMatch(at -> !isWithin(anchor, at, -1));
  }

  private boolean isRelative(int verb) {
    return branches.get(verb).relation().equals("acl")
        && IntStream.range(Math.max(0, branches.get(verb).head()), verb)
            .anyMatch(k -> RELATIVES.contains(words.get(k).text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a word tells of what is done to its subject: {@code was seized}. */
  boolean isPassive(int word) {
    return !branches.isEmpty()
        && new Verbs(new Tree(sentenceOf(word), words, branches)).isPassive(word);
  }

  /** Who does what is done to the one whom an object pronoun takes up; -1 where none is told. */
  int doer(int pronoun, Sentence sentence) {
    if (branches.isEmpty()) {
      return -1;
    }
    Tree tree = new Tree(sentence, words, branches);
    int verb =
        switch (tree.relation(pronoun)) {
          case "obj", "iobj", "obl" -> tree.head(pronoun);
          case "nsubj" -> over(tree, tree.head(pronoun));
          default -> -1;
        };
    int doer = verb < 0 ? -1 : new Verbs(tree).subject(verb, 0).orElse(-1);
    return doer == pronoun ? -1 : doer;
  }

  /** {@code ordered} over {@code charged} in {@code ordered him charged}. */
  private static int over(Tree tree, int verb) {
    return verb < 0 ? -1 : tree.head(verb);
  }

  /** {@code Australian} in {@code five million Australian dollars}, which are nobody's. */
  boolean isOfMoney(int word) {
    int head = branches.isEmpty() ? -1 : branches.get(word).head();
    return head > word
        && QUALIFYING.contains(branches.get(word).relation())
        && MONEY.contains(words.get(head).text().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word is the agent of another participle: {@code shops owned by Fijians}, {@code was
   * dismissed and replaced by his deputy}.
   */
  boolean isOtherAgent(int word, int anchor) {
    Sentence sentence = sentenceOf(word);
    if (branches.isEmpty() || !sentence.equals(sentenceOf(anchor))) {
      return false;
    }
    Tree tree = new Tree(sentence, words, branches);
    int participle = tree.head(word);
    boolean hangs =
        participle >= 0
            && participle != anchor
            && (tree.is(participle, "acl") || isReplacing(tree.lower(participle)))
            && tree.preposition(word).equals("by");
    return hangs || isOwner(tree, word, anchor);
  }

  /** Whether who does it comes after another, whom he need not have removed. */
  static boolean isReplacing(String participle) {
    return COMING_AFTER.contains(participle);
  }

  /** {@code owned by} just before a word, whatever the tree makes of it. */
  private static boolean isOwner(Tree tree, int word, int anchor) {
    return IntStream.range(Math.max(tree.from(), word - NEAR), word - 1)
        .filter(k -> k != anchor && OWNED.contains(tree.lower(k)))
        .anyMatch(k -> tree.lower(k + 1).equals("by"));
  }

  private Sentence sentenceOf(int word) {
    return parsed.sentenceAt(words.get(word).span().begin());
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
   * goats}, {@code Mali} in {@code Mali's jets bombed}, {@code Fijians} in {@code shops owned by
   * Fijians}.
   */
  private static List<Slot> whose(Tree tree, Slot slot) {
    IntStream within =
        tree.under(slot.word())
            .filter(k -> !MONEY.contains(tree.lower(slot.word())))
            .filter(
                k ->
                    tree.is(k, "compound")
                        || tree.is(k, "amod")
                        || (tree.is(k, "nmod")
                            && (tree.isPossessive(k) || tree.preposition(k).equals("of"))));
    IntStream owners =
        tree.under(slot.word(), "acl")
            .filter(k -> OWNED.contains(tree.lower(k)))
            .flatMap(tree::under)
            .filter(k -> tree.preposition(k).equals("by"));
    return IntStream.concat(within, owners)
        .mapToObj(
            k -> new Slot(k, slot.role(), "whose it is: " + slot.place(), slot.word(), slot.sure()))
        .toList();
  }
}
