package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Tells by what an agreement is called: {@code Lauca Transit and Water Accord}, {@code memorandum
 * on stolen cattle}, {@code truce} for {@code a truce between Chad and the rebels}.
 */
final class Naming {

  /** What tells an agreement from others, behind the word for it. */
  private static final Set<String> TELLING = Set.of("on", "to");

  /** What names its parties, who are told apart from its name. */
  private static final Set<String> PARTING = Set.of("between", "among");

  /** What behind {@code on} says nothing of what an agreement is about. */
  private static final Set<String> IDIOMS = Set.of("ice", "hold", "track", "paper", "course");

  private static final Set<String> ENDING = Set.of("which", "that", "who", "whose", "where", "and");

  private static final int LONGEST = 10;

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Branch> branches;

  Naming(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** Its name, else what it is first described as. */
  String of(Entity agreement) {
    Mention mention =
        agreement.mentions().stream()
            .filter(m -> m.form() == Form.NAME && m.span().of(resolved.text()).contains(" "))
            .findFirst()
            .orElse(agreement.mentions().getFirst());
    boolean named = mention.form() == Form.NAME;
    boolean own = mention.span().of(resolved.text()).contains(agreement.name());
    if (!own && (named || mention.form() == Form.PRONOUN)) {
      return agreement.name();
    }
    List<Word> inside = resolved.marked().wordsIn(mention.span());
    int head = Heads.of(inside).index();
    int first = inside.getFirst().index();
    int from = start(named ? joined(words, first) : widened(first, head), head);
    int last = end(head, inside.getLast().index());
    return words.get(from).span().through(words.get(last).span()).of(resolved.text());
  }

  private int start(int from, int head) {
    boolean drop =
        from < head
            && (ClosedClass.DETERMINER.has(words.get(from))
                || ClosedClass.POSSESSIVE.has(words.get(from)));
    return drop ? from + 1 : from;
  }

  /** Takes in what hangs on the noun before it: {@code 25-year} of {@code lease}. */
  private int widened(int from, int head) {
    int begin =
        resolved
            .marked()
            .parsed()
            .sentenceAt(words.get(head).span().begin())
            .words()
            .getFirst()
            .index();
    int i = from;
    while (!branches.isEmpty()
        && i > begin
        && !ClosedClass.any(words.get(i - 1))
        && hangsOn(i - 1, head)) {
      i--;
    }
    return words.get(i).isAlphanumeric() ? i : from;
  }

  /** {@code Lauca Transit and} before {@code Water Accord}. */
  static int joined(List<Word> words, int from) {
    int start = from;
    if (start > 1 && words.get(start - 1).is("and") && words.get(start - 2).isCapitalized()) {
      int i = start - 2;
      while (i > 0
          && (words.get(i - 1).isCapitalized() || words.get(i - 1).text().equals("-"))
          && !ClosedClass.any(words.get(i - 1))) {
        i--;
      }
      boolean whole = start - i > 2 && words.get(i - 1).is("the");
      start = whole ? i : start;
    }
    return start;
  }

  private int end(int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      if (PARTING.contains(words.get(i).text())) {
        return i - 1;
      }
    }
    int next = last + 1;
    boolean idiom = next + 1 < words.size() && IDIOMS.contains(words.get(next + 1).text());
    if (!idiom && next < words.size() && TELLING.contains(words.get(next).text()) && last == head) {
      return phrase(head, next);
    }
    return last;
  }

  /** The last word of what a preposition opens behind a noun; the noun where that is no name. */
  private int phrase(int head, int preposition) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(head).span().begin());
    int end = Math.min(sentence.words().getLast().index() + 1, head + LONGEST);
    boolean to = words.get(preposition).is("to");
    int last = head;
    int capitals = 0;
    for (int i = preposition + 1; i < end && !stops(i); i++) {
      boolean closed =
          ClosedClass.ADPOSITION.has(words.get(i)) || ClosedClass.DETERMINER.has(words.get(i));
      last = closed ? last : i;
      capitals += words.get(i).isCapitalized() ? 1 : 0;
    }
    boolean dated = words.subList(preposition, last + 1).stream().anyMatch(this::isTime);
    return dated || (to && capitals < 2) ? head : last;
  }

  /** Whether a phrase ends before this word: at a mark, a verb, a further clause. */
  private boolean stops(int i) {
    Word word = words.get(i);
    boolean mark =
        !word.isAlphanumeric() && !word.text().equals("-") && !word.text().startsWith("'");
    boolean further = ClosedClass.ADPOSITION.has(word) && !word.is("of");
    return mark
        || further
        || ClosedClass.AUXILIARY.has(word)
        || ClosedClass.CONJUNCTION.has(word)
        || !Stages.at(words, i).isEmpty()
        || ENDING.contains(word.text());
  }

  private boolean isTime(Word word) {
    return resolved.marked().times().stream().anyMatch(t -> t.span().covers(word.span()));
  }

  private boolean hangsOn(int word, int noun) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < LONGEST; steps++) {
      if (at == noun) {
        return true;
      }
      at = branches.get(at).relation().equals("acl") ? -1 : branches.get(at).head();
    }
    return false;
  }
}
