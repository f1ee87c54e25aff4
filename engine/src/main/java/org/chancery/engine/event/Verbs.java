package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.event.Grammar.Slot;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;

/** Who stands where to a verb: {@code Peru} and {@code envoys} to {@code Peru expelled envoys}. */
final class Verbs {

  /** The place of the subject of a passive. */
  static final String PASSIVE = "the subject of the passive";

  /** The place of the one by whom it is done. */
  static final String AGENT = "the agent of the passive";

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "get", "got", "gets");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  /** How a bare noun before a verb may hang on it, that has no subject else. */
  private static final Set<String> BARE = Set.of("obj", "iobj", "obl", "nmod");

  /** Prepositions of those to whom or with whom an act is done. */
  private static final Set<String> WITH = Set.of("with", "to");

  /** Prepositions of those to whom it is mostly done. */
  private static final Set<String> AGAINST =
      Set.of("against", "on", "upon", "toward", "towards", "at", "from", "for");

  /** How the verbs begin that are done to somebody by those out of whose land he must go. */
  private static final List<String> OUT = List.of("expel", "deport", "evict", "barr", "bann");

  /** How the verbs begin whose infinitive is about their subject, though they have an object. */
  private static final List<String> PROMISING = List.of("promis", "threaten", "vow", "pledg");

  /** What stands before a gerund that is about the object: {@code accused Chad of shelling}. */
  private static final Set<String> OF = Set.of("of", "from", "for");

  /** Verbs with which somebody is {@code under fire} or {@code under pressure}. */
  private static final Set<String> COMING =
      Set.of("come", "comes", "came", "coming", "fall", "falls", "fell", "fallen", "falling");

  /** What is done by what the clause above tells: {@code was shelled, killing three}. */
  private static final Set<String> RESULTS =
      Set.of("killing", "wounding", "injuring", "destroying", "damaging", "sinking");

  /** So many verbs may share one subject. */
  private static final int SHARED = 4;

  private final Tree tree;

  Verbs(Tree tree) {
    this.tree = tree;
  }

  /** The places around a verb that name the parties of what it tells. */
  List<Slot> slots(int verb) {
    boolean passive = isPassive(verb, 0);
    List<Slot> slots = new ArrayList<>();
    OptionalInt subject = subject(verb, 0);
    subject.ifPresent(
        word ->
            slots.add(
                passive
                    ? Slot.sure(word, Role.RECIPIENT, PASSIVE)
                    : Slot.sure(word, Role.ACTOR, "the subject")));
    tree.under(verb)
        .filter(k -> subject.isEmpty() || subject.getAsInt() != k)
        .forEach(k -> dependent(k, verb, passive, slots));
    if (isResult(verb)) {
      subject(tree.head(verb), 0).ifPresent(k -> slots.add(Slot.weak(k, Role.RECIPIENT, PASSIVE)));
    }
    if (passive) {
      agent(verb).ifPresent(k -> slots.add(Slot.sure(k, Role.ACTOR, AGENT)));
    } else {
      relativeObject(verb)
          .ifPresent(k -> slots.add(Slot.sure(k, Role.RECIPIENT, "what the clause is about")));
    }
    return slots;
  }

  private void dependent(int word, int verb, boolean passive, List<Slot> slots) {
    String preposition = tree.preposition(word);
    if (OBJECTS.contains(tree.relation(word))) {
      slots.add(Slot.sure(takenUpOr(word, verb), Role.RECIPIENT, "the object"));
      tree.under(word, "nmod").forEach(k -> oblique(k, tree.preposition(k), passive, slots));
    } else if (tree.is(word, "obl")) {
      oblique(word, preposition, passive, slots);
    } else if (tree.is(word, "ccomp") && !isPassive(word, 0)) {
      tree.under(word, "nsubj")
          .forEach(k -> slots.add(Slot.weak(k, Role.RECIPIENT, "the subject of what is said")));
    }
  }

  private void oblique(int word, String preposition, boolean passive, List<Slot> slots) {
    boolean out = passive && OUT.stream().anyMatch(tree.lower(tree.head(word))::startsWith);
    if (preposition.equals("between")) {
      slots.add(Slot.sure(word, Role.RECIPIENT, "those between whom it is done"));
    } else if (WITH.contains(preposition)) {
      String place = "the one it is done with or to";
      slots.add(
          passive
              ? Slot.weak(word, Role.RECIPIENT, place)
              : Slot.sure(word, Role.RECIPIENT, place));
    } else if (out && preposition.equals("from")) {
      slots.add(Slot.weak(word, Role.ACTOR, "the one out of whose land it is done"));
    } else if (AGAINST.contains(preposition)) {
      slots.add(Slot.weak(word, Role.RECIPIENT, "the one it is done '" + preposition + "'"));
    }
  }

  /** {@code police} in {@code was arrested on Monday by police}. */
  private OptionalInt agent(int verb) {
    return IntStream.range(verb + 1, tree.to())
        .takeWhile(k -> !tree.lower(k).equals(";") && !Grammar.isReplacing(tree.lower(k)))
        .filter(k -> tree.lower(k).equals("by") && tree.head(k) > k)
        .map(tree::head)
        .findFirst();
  }

  /** {@code boats} in {@code boats that Kenya seized} and {@code boats Kenya seized}. */
  private OptionalInt relativeObject(int verb) {
    boolean open =
        tree.is(verb, "acl")
            && tree.head(verb) >= 0
            && tree.head(verb) < verb
            && tree.under(verb).noneMatch(k -> OBJECTS.contains(tree.relation(k)))
            && tree.under(verb, "nsubj").anyMatch(k -> !RELATIVES.contains(tree.lower(k)));
    return open ? OptionalInt.of(tree.head(verb)) : OptionalInt.empty();
  }

  /** Whom a relative pronoun takes up: {@code men} in {@code men who left}; else -1. */
  int takenUp(int word) {
    int verb = tree.head(word);
    boolean relative = RELATIVES.contains(tree.lower(word)) && verb >= 0 && tree.is(verb, "acl");
    int head = relative ? tree.head(verb) : -1;
    return head < word ? head : -1;
  }

  private int takenUpOr(int word, int verb) {
    return tree.head(word) == verb && takenUp(word) >= 0 ? takenUp(word) : word;
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

  /** {@code killing} in {@code was shelled by rebels, killing three}, which the rebels did. */
  private boolean isResult(int verb) {
    return RESULTS.contains(tree.lower(verb))
        && tree.is(verb, "advcl")
        && tree.preposition(verb).isEmpty()
        && !tree.has(verb, "mark")
        && tree.head(verb) >= 0
        && isPassive(tree.head(verb));
  }

  /** {@code came under fire}. */
  boolean isUnder(int verb) {
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

  /** The subject of a verb, or that of the verb it is joined to or governed by. */
  OptionalInt subject(int verb, int depth) {
    OptionalInt own = ownSubject(verb);
    if (own.isPresent()) {
      return OptionalInt.of(takenUpOr(own.getAsInt(), verb));
    }
    int head = tree.head(verb);
    if (head < 0 || depth > SHARED) {
      return OptionalInt.empty();
    }
    return switch (tree.relation(verb)) {
      case "acl" -> isInfinitive(verb) ? planner(head, depth) : OptionalInt.of(head);
      case "conj" -> subject(head, depth + 1);
      case "xcomp" -> controller(head, depth);
      case "advcl", "obl", "nmod" -> {
        if (isResult(verb)) {
          yield agent(head);
        }
        yield isOf(verb) ? controller(head, depth) : subject(head, depth + 1);
      }
      default -> OptionalInt.empty();
    };
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

  /** {@code of shelling}, {@code from leaving}. */
  private boolean isOf(int verb) {
    return tree.lower(verb).endsWith("ing")
        && tree.under(verb).anyMatch(k -> k < verb && OF.contains(tree.lower(k)));
  }

  /** The object of the verb above: {@code Kenya} in {@code asked Kenya to send}; or its subject. */
  private OptionalInt controller(int head, int depth) {
    OptionalInt object =
        PROMISING.stream().anyMatch(tree.lower(head)::startsWith)
            ? OptionalInt.empty()
            : tree.under(head)
                .filter(k -> k > head && OBJECTS.contains(tree.relation(k)))
                .findFirst();
    return object.isPresent() ? object : subject(head, depth + 1);
  }

  /** Whose {@code plan to free} it is: the possessor of the noun, or who governs it. */
  private OptionalInt planner(int noun, int depth) {
    OptionalInt possessor = tree.under(noun).filter(tree::isPossessive).findFirst();
    boolean governed = OBJECTS.contains(tree.relation(noun)) && tree.head(noun) >= 0;
    if (possessor.isPresent() || !governed) {
      return possessor.isPresent() ? possessor : OptionalInt.of(noun);
    }
    return subject(tree.head(noun), depth + 1);
  }
}
