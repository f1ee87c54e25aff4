package org.chancery.engine.event;

import java.util.OptionalInt;
import java.util.Set;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;

/** What the tree of a sentence tells of its verbs: passives, and whom {@code who} takes up. */
final class Verbs {

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "get", "got", "gets");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  /** How a bare noun before a verb may hang on it, that has no subject else. */
  private static final Set<String> BARE = Set.of("obj", "iobj", "obl", "nmod");

  /** Verbs with which somebody is {@code under fire} or {@code under pressure}. */
  private static final Set<String> COMING =
      Set.of("come", "comes", "came", "coming", "fall", "falls", "fell", "fallen", "falling");

  /** So many verbs may share one subject. */
  private static final int SHARED = 4;

  private final Tree tree;

  Verbs(Tree tree) {
    this.tree = tree;
  }

  /** Whom a relative pronoun takes up: {@code men} in {@code men who left}; else -1. */
  int takenUp(int word) {
    int verb = tree.head(word);
    boolean relative = RELATIVES.contains(tree.lower(word)) && verb >= 0 && tree.is(verb, "acl");
    int head = relative ? tree.head(verb) : -1;
    return head < word ? head : -1;
  }

  /**
   * {@code was arrested}, {@code men arrested in Lima}, {@code arrested and deported}, {@code he is
   * in custody, accused of theft}.
   */
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    if (tree.lower(verb).endsWith("ing") || depth > SHARED) {
      return false;
    }
    if (hasBeing(verb) || (depth == 0 && isUnder(verb))) {
      return true;
    }
    if (ownSubject(verb).isPresent() || tree.has(verb, "aux")) {
      return false;
    }
    boolean bare = !tree.has(verb, "obj") && !tree.has(verb, "ccomp");
    boolean joined = tree.is(verb, "conj") && bare;
    return (tree.is(verb, "acl") && !isInfinitive(verb))
        || (tree.is(verb, "advcl") && bare && isParticiple(verb))
        || (joined && tree.head(verb) >= 0 && isPassive(tree.head(verb), depth + 1));
  }

  /** {@code came under fire}. */
  private boolean isUnder(int verb) {
    return COMING.contains(tree.lower(verb))
        && tree.under(verb, "obl").anyMatch(k -> tree.preposition(k).equals("under"));
  }

  private boolean isParticiple(int verb) {
    return tree.lower(verb).endsWith("ed") && !isInfinitive(verb);
  }

  private boolean isInfinitive(int verb) {
    return tree.under(verb, "mark").anyMatch(k -> tree.lower(k).equals("to"));
  }

  /** Whether a form of {@code be} stands before a verb, auxiliaries and adverbs between. */
  private boolean hasBeing(int verb) {
    for (int k = verb - 1; k >= tree.from() && isOfGroup(k); k--) {
      if (BEING.contains(tree.lower(k))) {
        return true;
      }
    }
    return tree.under(verb, "aux").anyMatch(k -> BEING.contains(tree.lower(k)));
  }

  private boolean isOfGroup(int word) {
    return BEING.contains(tree.lower(word))
        || ClosedClass.AUXILIARY.has(tree.word(word))
        || ClosedClass.ADVERB.has(tree.word(word));
  }

  /**
   * The subject, of several the nearest before the verb ({@code Chad} in {@code men whom Chad
   * freed}), or a bare noun that stands where one stands.
   */
  private OptionalInt ownSubject(int verb) {
    OptionalInt before = tree.under(verb, "nsubj").filter(k -> k < verb).reduce((_, last) -> last);
    OptionalInt subject = before.isPresent() ? before : tree.under(verb, "nsubj").findFirst();
    return subject.isPresent()
        ? subject
        : tree.under(verb)
            .filter(k -> k < verb && BARE.contains(tree.relation(k)))
            .filter(k -> tree.preposition(k).isEmpty() && !tree.isPossessive(k))
            .reduce((_, last) -> last);
  }
}
