package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Tells by the tree of a sentence who bears a title in it, however much stands between: {@code the
 * envoy who drew it up, Ba, said}, {@code she is, to all, our envoy}, {@code as envoy in Lima she}.
 */
final class Tied {

  /** How many titles may be joined before this one: {@code Ba, judge, mayor and envoy}. */
  private static final int JOINED = 3;

  private final Resolved resolved;
  private final Holders holders;
  private final List<Word> words;
  private final List<Branch> branches;

  Tied(Resolved resolved, Holders holders) {
    this.resolved = resolved;
    this.holders = holders;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** The named person on whom the title of these words hangs, or who hangs on it. */
  Optional<Entity> of(int begin, int end) {
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    int title = resolved.marked().seen().top(begin, end);
    Optional<Entity> bearer = children(title, "appos").flatMap(this::person);
    for (int i = 0; bearer.isEmpty() && title >= 0 && i <= JOINED; i++) {
      bearer = borne(title);
      title = branches.get(title).relation().equals("conj") ? branches.get(title).head() : -1;
    }
    return bearer;
  }

  /** Whether an article stands before a title, be it with more words between. */
  boolean isDefinite(int begin, int end) {
    return !branches.isEmpty()
        && children(resolved.marked().seen().top(begin, end), "det")
            .filter(word -> words.get(word).is("the"))
            .isPresent();
  }

  /** Of whom a title is said: {@code Ba, the envoy}, {@code Ba is envoy}, {@code as envoy Ba}. */
  private Optional<Entity> borne(int title) {
    Branch branch = branches.get(title);
    if (branch.relation().equals("appos")) {
      return person(branch.head());
    }
    if (children(title, "cop").isPresent()) {
      return subject(title);
    }
    boolean as = children(title, "case").filter(word -> words.get(word).is("as")).isPresent();
    return as && branch.head() >= 0 ? subject(branch.head()) : Optional.empty();
  }

  /** The subject of a word, be it {@code who}. */
  Optional<Entity> subject(int of) {
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> subject = children(of, "nsubj");
    boolean who = subject.filter(word -> words.get(word).is("who")).isPresent();
    boolean clause = branches.get(of).relation().equals("acl");
    return who && clause ? person(branches.get(of).head()) : subject.flatMap(this::person);
  }

  /** The named person a word stands for; none where it is the root of nothing. */
  private Optional<Entity> person(int word) {
    return word < 0
        ? Optional.empty()
        : resolved.marked().covering(words.get(word).span()).flatMap(holders::named);
  }

  /** The first word that hangs so on another. */
  private Optional<Integer> children(int head, String relation) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(head).span().begin());
    return new Tree(sentence, words, branches).under(head, relation).boxed().findFirst();
  }
}
