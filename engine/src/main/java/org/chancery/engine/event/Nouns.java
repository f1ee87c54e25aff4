package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.event.Grammar.Slot;
import org.chancery.engine.network.Tree;

/** Who stands where to a noun that names an act: {@code Kenya's ban on}, {@code talks with}. */
final class Nouns {

  private static final Set<String> ONTO =
      Set.of("on", "upon", "against", "to", "toward", "towards", "with", "for", "at");

  /** How nouns begin that say of whom the act is, not to whom it is done. */
  private static final List<String> OF_THE_ACTOR =
      List.of(
          "refus",
          "visit",
          "withdraw",
          "threat",
          "promis",
          "demand",
          "request",
          "appeal",
          "protest",
          "offer",
          "pledg",
          "apolog",
          "resign",
          "departure",
          "arrival",
          "strike",
          "march",
          "call",
          "retreat",
          "surrender",
          "decision",
          "vote",
          "support",
          "rejection");

  /** How nouns begin whose owner is mostly the one to whom it is done. */
  private static final List<String> SUFFERED =
      List.of(
          "arrest",
          "detention",
          "dismiss",
          "expulsion",
          "release",
          "killing",
          "murder",
          "abduction",
          "kidnap",
          "convict",
          "extradit",
          "deport",
          "remov",
          "ouster",
          "assassin",
          "imprison",
          "sack",
          "capture",
          "jailing",
          "execution",
          "trial",
          "custody",
          "impeach");

  /** How the verbs begin that say little more than that their subject did what the noun names. */
  private static final List<String> LIGHT =
      List.of(
          "make", "made", "launch", "hold", "held", "give", "gave", "open", "conduct", "carr",
          "stag", "pay", "paid", "issue", "issuing", "impos", "declar", "beg", "start", "resum",
          "take", "took", "taking", "go", "went", "send", "sent", "lodg", "deliver", "mount",
          "call", "repeat", "renew", "extend", "have", "had", "has", "broke", "join", "enter",
          "order", "announc");

  private final Tree tree;
  private final Verbs verbs;

  Nouns(Tree tree, Verbs verbs) {
    this.tree = tree;
    this.verbs = verbs;
  }

  /** The places around a noun that name the parties of what it tells. */
  List<Slot> slots(int noun) {
    List<Slot> slots = new ArrayList<>();
    tree.under(noun).forEach(k -> dependent(k, noun, slots));
    int verb = tree.head(noun);
    if (verb >= 0 && tree.preposition(noun).equals("under") && verbs.isUnder(verb)) {
      verbs.subject(verb, 0).ifPresent(k -> slots.add(Slot.sure(k, Role.RECIPIENT, Verbs.PASSIVE)));
    }
    boolean owned = slots.stream().anyMatch(slot -> slot.role() == Role.ACTOR && slot.sure());
    boolean light =
        verb >= 0
            && Set.of("obj", "obl").contains(tree.relation(noun))
            && LIGHT.stream().anyMatch(tree.lower(verb)::startsWith);
    if (light && !owned) {
      Set<Integer> placed = slots.stream().map(Slot::word).collect(Collectors.toSet());
      verbs.slots(verb).stream()
          .filter(slot -> slot.word() != noun && !placed.contains(slot.word()))
          .map(slot -> Slot.weak(slot.word(), slot.role(), slot.place() + " of its verb"))
          .forEach(slots::add);
    }
    return slots;
  }

  /** {@code his arrest}, not {@code Chad's arrest of pilots}. */
  private boolean isSuffered(int owner, int noun) {
    return tree.isPossessive(owner)
        && SUFFERED.stream().anyMatch(tree.lower(noun)::startsWith)
        && tree.under(noun).noneMatch(k -> tree.preposition(k).equals("of"));
  }

  private void dependent(int word, int noun, List<Slot> slots) {
    String preposition = tree.preposition(word);
    boolean before = tree.is(word, "compound") || (tree.is(word, "amod") && word < noun);
    if (before || (tree.is(word, "nmod") && tree.isPossessive(word))) {
      slots.add(
          isSuffered(word, noun)
              ? Slot.sure(word, Role.RECIPIENT, "to whom the noun says it is done")
              : Slot.sure(word, Role.ACTOR, "whose act the noun names"));
    } else if (preposition.equals("between")) {
      boolean mediates = tree.lower(noun).startsWith("mediat");
      slots.add(
          Slot.sure(word, mediates ? Role.RECIPIENT : Role.ACTOR, "those between whom it is"));
    } else if (preposition.equals("by")) {
      slots.add(Slot.sure(word, Role.ACTOR, "by whom it is"));
    } else if (ONTO.contains(preposition)) {
      slots.add(Slot.sure(word, Role.RECIPIENT, "on or with whom it is"));
    } else if (preposition.equals("from")) {
      slots.add(Slot.weak(word, Role.ACTOR, "from whom it is"));
    } else if (preposition.equals("of")) {
      boolean acts = OF_THE_ACTOR.stream().anyMatch(tree.lower(noun)::startsWith);
      slots.add(Slot.weak(word, acts ? Role.ACTOR : Role.RECIPIENT, "of whom it is"));
    }
  }
}
