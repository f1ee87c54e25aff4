package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.AgreementNames;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
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
  private static final Set<String> TELLING = Set.of("on", "to", "for");

  /** What names its parties, who are told apart from its name. */
  private static final Set<String> PARTING = Set.of("between", "among");

  /** What behind {@code on} says nothing of what an agreement is about. */
  private static final Set<String> IDIOMS = Set.of("ice", "hold", "track", "paper", "course");

  private static final Set<String> EMPTY =
      Set.of(
          "whole",
          "entire",
          "very",
          "same",
          "own",
          "present",
          "unratified",
          "leaked",
          "so",
          "called");

  private static final Set<String> ENDING = Set.of("which", "that", "who", "whose", "where", "and");

  private static final Set<String> MADE =
      Set.of(
          "signed",
          "initialled",
          "initialed",
          "reached",
          "agreed",
          "concluded",
          "brokered",
          "issued",
          "struck");

  private static final Set<String> SCALES =
      Set.of("thousand", "million", "mln", "billion", "bln", "trillion");

  private static final int LONGEST = 10;

  private final Resolved resolved;
  private final List<Word> words;
  private final Places places;

  Naming(Resolved resolved) {
    this.resolved = resolved;
    this.places = new Places(resolved);
    this.words = resolved.marked().parsed().words();
  }

  /** Its name, else what it is first described as. */
  String of(Entity agreement) {
    Mention mention =
        agreement.mentions().stream()
            .filter(m -> m.form() == Form.NAME && isLong(m))
            .findFirst()
            .or(() -> telling(agreement))
            .or(() -> called(agreement))
            .orElse(agreement.mentions().getFirst());
    boolean named = mention.form() == Form.NAME;
    boolean own = mention.span().of(resolved.text()).contains(agreement.name());
    if (!own && (named || mention.form() == Form.PRONOUN || isToldApart(mention))) {
      return agreement.name();
    }
    List<Word> inside = resolved.marked().wordsIn(mention.span());
    int head = Heads.of(inside).index();
    int first = inside.getFirst().index();
    boolean name = named || words.get(first).isCapitalized();
    int begin = name ? AgreementNames.joined(words, first) : first;
    int from = start(named ? begin : widened(afterVerb(begin, head)), head);
    int end = end(head, resolved.marked().wordsIn(places.whole(mention)).getLast().index());
    int last = end == head && !named ? made(head) : end;
    if (from == head && last == head && !words.get(head).isCapitalized()) {
      last = behind(head);
    }
    return words.get(from).span().through(words.get(last).span()).of(resolved.text());
  }

  /** {@code licence it cancelled at Benzdorp}: the last word of what tells a bare noun apart. */
  private int behind(int head) {
    List<Branch> branches = resolved.marked().seen().branches();
    int last = head;
    for (int i = head + 1; i < Math.min(branches.size(), head + LONGEST); i++) {
      boolean stops = !words.get(i).isAlphanumeric() || PARTING.contains(words.get(i).text());
      if (stops || Branch.above(branches, i).limit(LONGEST).noneMatch(at -> at == head)) {
        break;
      }
      last = ClosedClass.any(words.get(i)) ? last : i;
    }
    return last;
  }

  /** {@code an earlier one}, {@code its replacement}: named by the agreement before it. */
  private boolean isToldApart(Mention mention) {
    Word head = resolved.marked().head(mention);
    return !HeadWords.isAgreement(head.text())
        && (!HeadWords.isCalled(head.text()) || AgreementNames.isInstead(head));
  }

  /** Whether a name has more words than the one for what it is. */
  private boolean isLong(Mention name) {
    int first = resolved.marked().parsed().firstWordFrom(name.span().begin());
    return name.span().of(resolved.text()).contains(" ")
        || AgreementNames.joined(words, first) < first;
  }

  /** The description with a proper name or a number in it: {@code the 2009 contract}. */
  private Optional<Mention> telling(Entity agreement) {
    return agreement.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION)
        .filter(
            m ->
                resolved.marked().wordsIn(m.span()).stream()
                    .skip(1)
                    .anyMatch(w -> w.isCapitalized() || Character.isDigit(w.text().charAt(0))))
        .findFirst();
  }

  /** The description by a word for an agreement: {@code the deal} after {@code one sheet}. */
  private Optional<Mention> called(Entity agreement) {
    return agreement.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION)
        .filter(m -> HeadWords.isAgreement(resolved.marked().head(m).text()))
        .findFirst();
  }

  /** From the last article before the noun: {@code the draft} of {@code seen the draft}. */
  private int afterVerb(int first, int head) {
    int from = first;
    for (int i = first + 1; i < head; i++) {
      from = ClosedClass.DETERMINER.has(words.get(i)) ? i : from;
    }
    return from;
  }

  private int start(int from, int head) {
    int start = from;
    while (start < head && isEmpty(words.get(start))) {
      start++;
    }
    return start;
  }

  /** What before a name says nothing of it: {@code the whole truce}. */
  private static boolean isEmpty(Word word) {
    return ClosedClass.DETERMINER.has(word)
        || ClosedClass.POSSESSIVE.has(word)
        || EMPTY.contains(word.text());
  }

  /** Takes in what stands between an article and the words: {@code catch-up} of {@code deal}. */
  private int widened(int from) {
    int i = from;
    boolean whole = isArticle(words.get(from));
    while (!whole && i > 0 && from - i < LONGEST && tells(i - 1)) {
      i--;
    }
    boolean led = i > 0 && isArticle(words.get(i - 1));
    boolean opens = words.get(i).isAlphanumeric() || words.get(i).isMoney();
    return led && opens ? i : from;
  }

  /** Whether a word may stand between an article and a noun. */
  private boolean tells(int i) {
    Word word = words.get(i);
    boolean verb = Cues.lemma(word).isPresent() || !Stages.at(words, i).isEmpty();
    boolean joins = isHyphen(i) || (i > 0 && isHyphen(i - 1)) || isHyphen(i + 1);
    return joins || word.isMoney() || (word.isAlphanumeric() && !ClosedClass.any(word) && !verb);
  }

  private boolean isHyphen(int word) {
    return words.get(word).text().equals("-");
  }

  private static boolean isArticle(Word word) {
    return ClosedClass.DETERMINER.has(word)
        || ClosedClass.POSSESSIVE.has(word)
        || word.isPossessive();
  }

  private int end(int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      if (PARTING.contains(words.get(i).text())) {
        return i - 1;
      }
    }
    int next = last + 1;
    boolean named = last == head && words.get(head).isCapitalized();
    if (named && next + 1 < words.size() && words.get(next).is("of")) {
      return lastCapital(next + 1, last);
    }
    int dated = dated(next);
    if (dated > next) {
      return dated;
    }
    int sum = sum(next);
    if (sum > next) {
      return sum;
    }
    if (HeadWords.isCease(words, last)) {
      return last + 2;
    }
    boolean idiom = next + 1 < words.size() && IDIOMS.contains(words.get(next + 1).text());
    if (!idiom && next < words.size() && TELLING.contains(words.get(next).text()) && last == head) {
      return phrase(head, next);
    }
    return last;
  }

  /** The last word of the date that tells it from others: {@code protocol of February 2001}. */
  private int dated(int of) {
    if (of + 1 >= words.size() || !words.get(of).is("of") || !isTime(words.get(of + 1))) {
      return of;
    }
    int last = of + 1;
    while (last + 1 < words.size() && isTime(words.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** The last word of the sum that it is for: {@code currency swap of $1.1 billion}. */
  private int sum(int of) {
    boolean led =
        of + 2 < words.size()
            && words.get(of).is("of")
            && words.get(of + 1).isMoney()
            && Character.isDigit(words.get(of + 2).text().charAt(0));
    if (!led) {
      return of;
    }
    int last = of + 2;
    boolean scaled = last + 1 < words.size() && SCALES.contains(words.get(last + 1).text());
    return scaled ? last + 1 : last;
  }

  /** {@code Declaration of Good Neighbours}: the last word of a name that goes on. */
  private int lastCapital(int from, int otherwise) {
    int next = from;
    while (next < words.size() && words.get(next).isCapitalized()) {
      next++;
    }
    return next == from ? otherwise : next - 1;
  }

  /** {@code pact signed in Zurich}: how a word for an instrument alone is told from others. */
  private int made(int head) {
    int timed = timed(head);
    if (timed > head) {
      return timed;
    }
    int last = head + 3;
    boolean made =
        last < words.size()
            && MADE.contains(words.get(head + 1).text())
            && (words.get(head + 2).is("in") || words.get(head + 2).is("at"));
    if (!made) {
      return head;
    }
    while (last + 1 < words.size()
        && words.get(last).isCapitalized()
        && words.get(last + 1).isCapitalized()) {
      last++;
    }
    Word place = words.get(last);
    boolean names = place.isCapitalized() || Character.isDigit(place.text().charAt(0));
    return names ? last : head;
  }

  /** {@code deal signed two years before}, {@code set issued in 2006}: told by when it was made. */
  private int timed(int head) {
    int next = head + 2;
    if (next >= words.size() || !MADE.contains(words.get(head + 1).text())) {
      return head;
    }
    boolean led = words.get(next).is("in") || words.get(next).is("on");
    int from = led ? next + 1 : next;
    int last = from;
    while (last < words.size() && isTime(words.get(last))) {
      last++;
    }
    return last > from ? last - 1 : head;
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
        || (!Stages.at(words, i).isEmpty() && !isAdjective(i))
        || ENDING.contains(word.text());
  }

  /** {@code an accord on renewed inspections}: a participle before the noun that it tells of. */
  private boolean isAdjective(int i) {
    List<Branch> branches = resolved.marked().seen().branches();
    return i < branches.size()
        && branches.get(i).relation().equals("amod")
        && branches.get(i).head() > i;
  }

  private boolean isTime(Word word) {
    return resolved.marked().times().stream().anyMatch(t -> t.span().covers(word.span()));
  }
}
