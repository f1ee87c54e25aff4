package org.chancery.engine.place;

import java.util.List;
import java.util.Set;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Whether a place is said of the word that tells an event, by the tree of its sentence: it hangs on
 * that word or on the verb of its clause. A place in another clause is of what that one tells
 * ({@code said in Rome that rebels fled}), and one within the object of an act of speech is of what
 * is spoken of ({@code condemned the blast in Goma}).
 */
final class Whereabouts {

  /** Types that are acts of speech, done where the speaker is. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE");

  /** How the verb of a clause hangs on what is outside of it. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "advcl", "csubj", "parataxis");

  /** How a word that says more of a noun hangs on it: {@code the U.S. embassy}, {@code Rome's}. */
  private static final Set<String> QUALIFYING = Set.of("compound", "amod", "det", "nummod");

  /** What stands before what is only spoken of: {@code talks on the war in Yemen}. */
  private static final Set<String> ABOUT =
      Set.of("on", "about", "over", "regarding", "concerning", "against", "for", "to", "into");

  /** What is called after a place that lies in it: {@code the Goma region}. */
  private static final Set<String> AREAS =
      Set.of(
          "area",
          "region",
          "province",
          "district",
          "county",
          "state",
          "city",
          "town",
          "village",
          "neighborhood",
          "neighbourhood",
          "suburb",
          "quarter",
          "archipelago",
          "islands",
          "peninsula",
          "valley",
          "border",
          "desert",
          "airport",
          "port",
          "camp");

  private static final Set<String> MEANWHILE = Set.of("while", "whilst");

  /** So many words may lead up from a place to the verb of its clause. */
  private static final int HEIGHT = 24;

  private final Tree tree;
  private final List<EventAnchor> anchors;
  private final List<Branch> branches;

  Whereabouts(Seen seen, Sentence sentence) {
    List<Word> words = seen.parsed().words();
    this.branches = seen.branches();
    this.tree = new Tree(sentence, words, branches);
    this.anchors = seen.events();
  }

  /** Whether the place that a word names is said of an event; where no tree is known it is. */
  boolean isOf(EventAnchor anchor, int place) {
    if (branches.isEmpty()) {
      return true;
    }
    int first = first(area(place));
    boolean names = !QUALIFYING.contains(tree.relation(first)) && !tree.isPossessive(first);
    return names && (hangs(anchor, first) || isOfItsVerb(anchor.word(), first));
  }

  /** {@code region} in {@code the Goma region}; else the word itself. */
  private int area(int place) {
    int head = tree.head(place);
    boolean within = head > place && QUALIFYING.contains(tree.relation(place));
    return within && AREAS.contains(tree.lower(head)) ? head : place;
  }

  /** The first of places that are joined: {@code Rome} to {@code Oslo} in {@code Rome and Oslo}. */
  private int first(int place) {
    int first = place;
    for (int i = 0; i < HEIGHT && tree.is(first, "conj") && tree.head(first) >= 0; i++) {
      first = tree.head(first);
    }
    return first;
  }

  /** Whether a place is under the word, no other event, clause or topic between. */
  private boolean hangs(EventAnchor anchor, int place) {
    int at = tree.head(place);
    boolean direct = !VERBAL.contains(anchor.type());
    for (int i = 0; i < HEIGHT && at >= 0 && at != anchor.word(); i++) {
      boolean apart =
          (CLAUSES.contains(tree.relation(at)) && !isMeanwhile(at))
              || ABOUT.contains(tree.preposition(at))
              || isEvent(at);
      if (!direct || apart) {
        return false;
      }
      at = tree.head(at);
    }
    return at == anchor.word();
  }

  /** {@code while fighting}, who fights being who the event is done to. */
  private boolean isMeanwhile(int verb) {
    return tree.is(verb, "advcl")
        && !tree.has(verb, "nsubj")
        && tree.under(verb).anyMatch(k -> MEANWHILE.contains(tree.lower(k)));
  }

  private boolean isEvent(int word) {
    return anchors.stream().anyMatch(each -> each.word() == word);
  }

  private boolean isSpeech(int word) {
    return anchors.stream().anyMatch(each -> each.word() == word && VERBAL.contains(each.type()));
  }

  /** Whether a place hangs on the verb in whose clause, as a noun or joined to it, the word is. */
  private boolean isOfItsVerb(int word, int place) {
    int verb = tree.head(place);
    int at = word;
    for (int i = 0; i < HEIGHT && at >= 0 && at != verb; i++) {
      if (CLAUSES.contains(tree.relation(at))) {
        return false;
      }
      at = tree.head(at);
    }
    return at >= 0 && at == verb && tree.is(place, "obl") && !(at != word && isSpeech(at));
  }
}
