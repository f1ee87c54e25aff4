package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;

/** The finite verbs of a sentence, by the tree that the network sees. */
final class FiniteVerbs {

  /** How times hang on verbs. */
  private static final Set<String> HANGING = Set.of("obl", "advmod", "nmod", "obj");

  private static final Set<String> OBJECTS = Set.of("obj", "obl");

  private static final Set<String> PLURAL =
      Set.of("we", "they", "i", "you", "people", "police", "both", "all", "men", "women");

  /** The present of verbs that tell of what is over: {@code he says on Monday he saw}. */
  private static final Set<String> TELLING =
      Set.of(
          "says",
          "say",
          "tells",
          "tell",
          "writes",
          "write",
          "recalls",
          "recall",
          "condemns",
          "condemn",
          "confirms",
          "confirm",
          "criticises",
          "criticise",
          "criticizes",
          "criticize",
          "denies",
          "deny",
          "denounces",
          "denounce",
          "deplores",
          "deplore",
          "hails",
          "hail",
          "praises",
          "praise",
          "regrets",
          "regret",
          "thanks",
          "thank");

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall");

  private static final Set<String> BE = Set.of("is", "are", "'s", "’s");

  private final Line words;
  private final List<Branch> branches;

  /** Reads a sentence; {@code branches} are those of the whole document, or none. */
  FiniteVerbs(Line words, List<Branch> branches) {
    this.words = words;
    this.branches = branches;
  }

  /** {@code the final is on Friday}, not {@code it is Friday}. */
  boolean isWhen(int time) {
    return !branches.isEmpty()
        && children(time, "cop").stream().anyMatch(be -> BE.contains(be.text()))
        && children(time, "nsubj").stream().noneMatch(subject -> subject.is("it"));
  }

  /** The place of the simple verb on which a time hangs, be it by an object; -1 without one. */
  int over(int time) {
    if (branches.isEmpty()) {
      return -1;
    }
    int head = HANGING.contains(relation(time)) ? head(time) : -1;
    int over = head >= 0 && OBJECTS.contains(relation(head)) ? head(head) : -1;
    int verb = isFinite(head) || over > time ? head : over;
    return isFinite(verb) && !isHelped(verb) ? verb : -1;
  }

  /** {@code will meet her, whom she met on Monday, on Thursday}: whether a time hangs on that. */
  boolean isToCome(int time) {
    int verb = !branches.isEmpty() && HANGING.contains(relation(time)) ? head(time) : -1;
    return verb >= 0 && children(verb, "aux").stream().anyMatch(aux -> WILL.contains(aux.text()));
  }

  /** Whether a word is a verb with a subject, as far as the network sees. */
  boolean isFinite(int verb) {
    return verb >= 0
        && !branches.isEmpty()
        && (children(verb, "nsubj").isEmpty()
            ? relation(verb).equals("conj") && isFinite(head(verb))
            : children(verb, "cop").isEmpty());
  }

  private boolean isHelped(int verb) {
    return !children(verb, "aux").isEmpty()
        || !children(verb, "mark").isEmpty()
        || (children(verb, "nsubj").isEmpty() && isHelped(head(verb)));
  }

  private List<Word> children(int verb, String relation) {
    int index = words.get(verb).index();
    return words.words().stream()
        .filter(word -> branches.get(word.index()).head() == index)
        .filter(word -> branches.get(word.index()).relation().equals(relation))
        .toList();
  }

  private String relation(int word) {
    return branches.get(words.get(word).index()).relation();
  }

  /** The place in the sentence of the word that one hangs on; -1 for the root. */
  private int head(int word) {
    int head = branches.get(words.get(word).index()).head();
    return head < 0 ? -1 : head - words.get(0).index();
  }

  /** {@code it votes}, {@code they vote}; {@code he cast} is past. */
  boolean isPresent(int verb) {
    String word = words.get(verb).text();
    boolean bare = !word.endsWith("ed") && !word.endsWith("ing") && !Telling.isIrregularPast(word);
    boolean third = word.endsWith("s") && !word.endsWith("ss");
    return bare && !TELLING.contains(word) && (third || isPlural(subjectOf(verb)));
  }

  private Optional<Word> subjectOf(int verb) {
    List<Word> subjects = children(verb, "nsubj");
    return subjects.isEmpty() ? subjectOf(head(verb)) : Optional.of(subjects.getFirst());
  }

  private boolean isPlural(Optional<Word> subject) {
    String plain = subject.map(TimeWords::plain).orElse("");
    boolean several =
        subject.map(this::place).filter(s -> !children(s, "conj").isEmpty()).isPresent();
    return several || PLURAL.contains(plain) || (plain.endsWith("s") && !plain.endsWith("ss"));
  }

  private int place(Word word) {
    return word.index() - words.get(0).index();
  }
}
