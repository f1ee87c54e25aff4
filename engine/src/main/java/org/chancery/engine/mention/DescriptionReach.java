package org.chancery.engine.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * How far a description reaches from its noun: the words before it that belong to it, and the
 * {@code of}, {@code for}, {@code with} or {@code in} behind it.
 */
final class DescriptionReach {

  private static final Set<String> MODIFIERS =
      Set.of(
          "former",
          "ex",
          "then",
          "late",
          "current",
          "acting",
          "interim",
          "caretaker",
          "transitional",
          "incoming",
          "outgoing",
          "new",
          "newly",
          "senior",
          "top",
          "chief",
          "deputy",
          "vice",
          "assistant",
          "retired",
          "ruling",
          "opposition",
          "main",
          "presidential",
          "government",
          "military",
          "army",
          "police",
          "state",
          "security",
          "rebel",
          "party",
          "interior",
          "finance",
          "foreign",
          "defense",
          "defence",
          "trade",
          "national",
          "local",
          "regional",
          "federal",
          "central",
          "leading",
          "veteran",
          "longtime",
          "elected",
          "unnamed",
          "anonymous",
          "second",
          "first",
          "permanent",
          "special",
          "lead",
          "high",
          "ranking",
          "provincial",
          "municipal",
          "congressional",
          "parliamentary",
          "diplomatic",
          "intelligence",
          "economic",
          "free",
          "bilateral",
          "trilateral",
          "mutual",
          "nuclear",
          "peace",
          "border",
          "joint",
          "strategic",
          "comprehensive",
          "water",
          "fisheries",
          "extradition",
          "maritime",
          "cooperation",
          "sharing",
          "arms",
          "gas",
          "energy",
          "climate",
          "landmark",
          "draft");

  private static final Set<String> RIGHT = Set.of("of", "for", "at", "to", "with", "between", "on");

  private static final Set<String> MONEY = Set.of("$", "€", "£", "¥");

  /** How many words before a noun may belong to it. */
  private static final int FURTHEST = 9;

  private final Lexicon lexicon;
  private final NamesByPlace names;
  private final BitSet predicates;

  /**
   * @param predicates the verbs that have a subject, over which no description reaches
   */
  DescriptionReach(Lexicon lexicon, NamesByPlace names, BitSet predicates) {
    this.lexicon = lexicon;
    this.names = names;
    this.predicates = predicates;
  }

  /**
   * How far a description reaches to the left.
   *
   * @param bounded whether an article, a possessive or a name with {@code 's} begins it
   */
  record Left(int from, boolean bounded) {}

  /**
   * How far the description with this head reaches to the left, to the word {@code free} at most.
   */
  Left left(List<Word> sentence, int free, int head) {
    int i = head - 1;
    int sure = head;
    int kept = head;
    boolean open = true;
    while (i >= free && head - i <= FURTHEST) {
      Word word = sentence.get(i);
      Optional<Mention> name = names.endingAt(word.span().end());
      if (name.isPresent()) {
        int from = indexAfter(sentence, name.get().span().begin());
        boolean owns = NameWords.isOwner(sentence, i + 1);
        if (from < free || (!owns && (name.get().kind() == Kind.PERSON || !open))) {
          break;
        }
        kept = open ? from : kept;
        sure = from;
        i = from - 1;
      } else if (NameWords.isOwner(sentence, i)) {
        i--;
      } else if (isHyphen(sentence, i) || isSum(sentence, i)) {
        i--;
      } else if (i > 0 && isHyphen(sentence, i - 1) && ClosedClass.ADPOSITION.has(word)) {
        i--;
      } else if (!word.is("that")
          && (ClosedClass.DETERMINER.has(word) || ClosedClass.POSSESSIVE.has(word))) {
        return new Left(i, true);
      } else if (NameWords.isTime(word) || predicates.get(word.index())) {
        break;
      } else if (word.isAlphanumeric() && (!ClosedClass.any(word) || word.is("then"))) {
        String plain = word.text().toLowerCase(Locale.ROOT);
        open &=
            MODIFIERS.contains(plain)
                || word.isCapitalized()
                || NameWords.isOrdinal(word)
                || lexicon.bodySector(plain).isPresent()
                || lexicon.roleAt(sentence, i).isPresent();
        kept = open ? i : kept;
        i--;
      } else {
        break;
      }
    }
    boolean named = sure < head && possessiveBetween(sentence, sure, head);
    return named ? new Left(sure, true) : new Left(kept, false);
  }

  private static boolean possessiveBetween(List<Word> sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NameWords.isOwner(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes in {@code in Pretoria} of the one who speaks: where the clause begins with the
   * description, or it follows a verb of saying, and a verb or a comma follows the place.
   */
  int where(List<Word> sentence, int from, int end) {
    boolean clause =
        from == 0
            || !sentence.get(from - 1).isAlphanumeric()
            || Reporting.isVerb(sentence.get(from - 1));
    if (!clause || end + 1 >= sentence.size() || !sentence.get(end).is("in")) {
      return end;
    }
    Optional<Mention> name =
        names
            .beginningAt(sentence.get(end + 1).span().begin())
            .filter(each -> each.kind() == Kind.PLACE || each.kind() == Kind.STATE);
    if (name.isEmpty()) {
      return end;
    }
    int to = indexAfter(sentence, name.get().span().end());
    Optional<Word> next = to < sentence.size() ? Optional.of(sentence.get(to)) : Optional.empty();
    boolean told =
        next.isPresent()
            && (next.get().is(",")
                || next.get().is("who")
                || ClosedClass.AUXILIARY.has(next.get())
                || (!next.get().isCapitalized() && !ClosedClass.any(next.get())));
    return told ? to : end;
  }

  /** Takes in {@code of Kenya}, {@code for the ruling party}, {@code between Chile and Peru}. */
  int right(List<Word> sentence, int end, boolean person) {
    if (end + 1 >= sentence.size() || !RIGHT.contains(sentence.get(end).text())) {
      return end;
    }
    int i = end + 1;
    int reach = end;
    int limit = Math.min(sentence.size(), i + 10);
    boolean first = true;
    while (i < limit) {
      Word word = sentence.get(i);
      Optional<Mention> name = names.beginningAt(word.span().begin());
      if (name.filter(each -> isFullName(word, each)).isPresent()
          && i > end + 1
          && !opensName(sentence, i)) {
        return i;
      }
      if (name.isPresent()) {
        boolean adjective = isAdjective(sentence, i);
        i = indexAfter(sentence, name.get().span().end());
        i += (person || adjective) && i < limit && goesOn(sentence.get(i), adjective) ? 1 : 0;
        reach = i;
        first = false;
        boolean more =
            i + 1 < limit
                && sentence.get(i).is("and")
                && (isNamed(sentence.get(i + 1))
                    || (sentence.get(i + 1).is("the")
                        && i + 2 < limit
                        && isNamed(sentence.get(i + 2))));
        if (i + 1 < limit && isHyphen(sentence, i)) {
          i += 2;
        } else if (more || NameWords.isOwner(sentence, i)) {
          i++;
        } else {
          return reach;
        }
      } else if (ClosedClass.DETERMINER.has(word) && first) {
        i++;
      } else if (predicates.get(word.index())
          || NameWords.isTime(word)
          || (word.is("that") && !first)) {
        break;
      } else if (word.isAlphanumeric() && !ClosedClass.any(word)) {
        first = false;
        i++;
        if (lexicon.bodySector(word.text()).isPresent()) {
          reach = i;
          if (!NameWords.isOwner(sentence, i)) {
            return reach;
          }
          i++;
        }
      } else if (ClosedClass.DETERMINER.has(word) || ClosedClass.POSSESSIVE.has(word)) {
        i++;
      } else {
        break;
      }
    }
    return reach > end ? reach : end;
  }

  private boolean isNamed(Word first) {
    return names.beginningAt(first.span().begin()).isPresent();
  }

  /** {@code $} of {@code a $400 million loan}. */
  private static boolean isSum(List<Word> sentence, int i) {
    return MONEY.contains(sentence.get(i).text())
        && Character.isDigit(sentence.get(i + 1).text().charAt(0));
  }

  /** {@code Gennady Lubnin} in {@code the President of the republic Gennady Lubnin}. */
  private static boolean isFullName(Word first, Mention name) {
    return name.kind() == Kind.PERSON && first.span().end() < name.span().end();
  }

  /** Whether a name stands behind what leads to it: {@code of the Chile} and {@code of Chile}. */
  private static boolean opensName(List<Word> sentence, int i) {
    Word before = sentence.get(i - 1);
    return ClosedClass.any(before)
        || !before.isAlphanumeric()
        || NameWords.isHonorific(before.text());
  }

  private boolean isAdjective(List<Word> sentence, int i) {
    return lexicon
        .nameAt(sentence, i)
        .filter(known -> known.value().sort() == Lexicon.Sort.DEMONYM)
        .isPresent();
  }

  /** {@code of the Namibian hosts}, {@code at the Water ministry}: a noun behind the name. */
  private boolean goesOn(Word word, boolean adjective) {
    boolean noun = word.isAlphanumeric() && !word.isCapitalized() && !ClosedClass.any(word);
    return noun && (adjective || lexicon.bodySector(word.text()).isPresent());
  }

  static boolean isHyphen(List<Word> sentence, int i) {
    return sentence.get(i).text().equals("-")
        && i + 1 < sentence.size()
        && sentence.get(i).span().end() == sentence.get(i + 1).span().begin();
  }

  /** The first word of a sentence that begins there or later. */
  static int indexAfter(List<Word> sentence, int offset) {
    int i = 0;
    while (i < sentence.size() && sentence.get(i).span().begin() < offset) {
      i++;
    }
    return i;
  }
}
