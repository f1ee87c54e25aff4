package org.chancery.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Tells who is fired from what is fired: a person as the object of <i>fire</i> loses an office;
 * guns and shots are fired, and at people.
 */
final class Dismissals {

  private static final Set<String> FIRE = Set.of("fire", "fires", "fired", "firing");

  /** What leads to those who are shot at, and none who are dismissed. */
  private static final Set<String> AT = Set.of("at", "on", "upon", "into", "toward", "towards");

  private static final String SHOOTING = "ASSAULT";
  private static final String DISMISSAL = "SANCTION";
  private static final String MODE = "expel";

  private final Marked marked;

  Dismissals(Marked marked) {
    this.marked = marked;
  }

  /** The anchor as it is, or the dismissal that it tells. */
  EventAnchor of(EventAnchor anchor) {
    return anchor.type().equals(SHOOTING) && isDismissal(anchor.word())
        ? anchor.of(DISMISSAL, MODE)
        : anchor;
  }

  private boolean isDismissal(int fired) {
    List<Word> words = marked.parsed().words();
    List<Branch> branches = marked.seen().branches();
    if (branches.isEmpty() || !FIRE.contains(lower(words.get(fired)))) {
      return false;
    }
    Sentence sentence = marked.parsed().sentenceAt(words.get(fired).span().begin());
    boolean aimed =
        sentence.words().stream()
            .filter(word -> AT.contains(lower(word)))
            .anyMatch(word -> isAim(branches, word.index(), fired));
    Branch own = branches.get(fired);
    IntStream whom =
        own.relation().equals("acl") && words.get(fired).is("fired")
            ? IntStream.of(own.head())
            : sentence.words().stream()
                .mapToInt(Word::index)
                .filter(word -> branches.get(word).head() == fired)
                .filter(word -> isDoneTo(branches.get(word).relation(), sentence, fired));
    return !aimed && whom.anyMatch(word -> word >= 0 && isSomebody(words.get(word)));
  }

  /** {@code fired on}, {@code at the crowd}; not {@code on Monday} and {@code on the spot}. */
  private boolean isAim(List<Branch> branches, int preposition, int fired) {
    int noun = branches.get(preposition).head();
    boolean leads =
        noun >= 0
            && branches.get(noun).head() == fired
            && branches.get(preposition).relation().equals("case");
    return leads
        ? marked.headedBy(marked.parsed().words().get(noun)).isPresent()
        : preposition == fired + 1;
  }

  /** {@code fired him}, {@code he was fired}, {@code the firing of ministers}. */
  private boolean isDoneTo(String relation, Sentence sentence, int fired) {
    return switch (relation) {
      case "obj" -> true;
      case "nsubj" ->
          new Verbs(new Tree(sentence, marked.parsed().words(), marked.seen().branches()))
              .isPassive(fired);
      case "nmod" -> isNext(fired, "of");
      default -> false;
    };
  }

  private boolean isNext(int word, String letters) {
    List<Word> words = marked.parsed().words();
    return word + 1 < words.size() && words.get(word + 1).is(letters);
  }

  /** {@code the minister}, {@code him}, {@code three generals}; not {@code them}: rockets too. */
  private boolean isSomebody(Word head) {
    return marked
        .headedBy(head)
        .or(() -> marked.covering(head.span()))
        .filter(
            each ->
                each.kind() == Kind.PERSON
                    || (each.kind() == Kind.GROUP && each.form() == Form.DESCRIPTION))
        .isPresent();
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
