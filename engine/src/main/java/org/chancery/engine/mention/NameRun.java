package org.chancery.engine.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Role;

/** Where a run of capitalised words that begins at a place ends, particles and all. */
final class NameRun {

  /** Letters of the longest particle inside a name. */
  private static final int SMALL = 3;

  /** How many words on the word for the body may stand. */
  private static final int NAME_WORDS = 4;

  /** Those whose party, union or front a body is by its name: {@code People's Reef Party}. */
  private static final Set<String> OWNERS =
      Set.of(
          "People",
          "Peoples",
          "Women",
          "Workers",
          "Farmers",
          "Peasants",
          "Citizens",
          "Teachers",
          "Students",
          "Children",
          "Mothers",
          "Miners",
          "Nurses",
          "Fishermen",
          "Soldiers");

  static final Set<String> OPENING = Set.of("\"", "“", "«", "‘", "'");

  private static final Set<String> AFTER_HYPHEN_COMMON =
      Set.of(
          "led", "based", "backed", "born", "made", "wide", "style", "era", "run", "held", "owned",
          "funded", "elect", "to", "and", "up", "year", "old", "like");

  private final Lexicon lexicon;
  private final SeenNames network;

  NameRun(Lexicon lexicon, SeenNames network) {
    this.lexicon = lexicon;
    this.network = network;
  }

  /** Where the run that begins at {@code begin} ends, of which all before {@code from} is sure. */
  int end(List<Word> sentence, int begin, int from) {
    int end = from;
    while (end < sentence.size()) {
      Word word = sentence.get(end);
      Word last = sentence.get(end - 1);
      boolean touches = last.span().end() == word.span().begin();
      if (word.text().equals("-")
          && touches
          && end + 1 < sentence.size()
          && sentence.get(end + 1).span().begin() == word.span().end()
          && joinsByHyphen(sentence, begin, end)) {
        end += 2;
      } else if (ownsBody(sentence, begin, end)) {
        end += 2;
      } else if (isCalled(sentence, begin, end)) {
        end += 4;
      } else if (!touches && goesOn(sentence, begin, end)) {
        end++;
      } else {
        int over = overParticles(sentence, begin, end);
        if (over == end) {
          return end;
        }
        end = over;
      }
    }
    return end;
  }

  /** {@code Fortunato "Nato" Escarda}: a nickname in quotation marks inside a name. */
  private boolean isCalled(List<Word> sentence, int begin, int end) {
    return isNickname(sentence, end)
        && end + 3 < sentence.size()
        && !NameWords.isTime(sentence.get(end + 1))
        && goesOn(sentence, begin, end + 3);
  }

  /** {@code Commander "Falcon"}: a name between quotation marks behind a title. */
  static boolean isNickname(List<Word> sentence, int i) {
    return i + 2 < sentence.size()
        && OPENING.contains(sentence.get(i).text())
        && sentence.get(i + 1).isCapitalized()
        && !sentence.get(i + 2).isAlphanumeric();
  }

  /** {@code van der Zwaluw}: where the particles that begin a name end. */
  static int afterParticles(List<Word> sentence, int i) {
    int to = i;
    while (to < sentence.size() && NameWords.PARTICLES.contains(sentence.get(to).text())) {
      to++;
    }
    return to;
  }

  /** {@code National Fishermen's Union}: a name with an owner inside that is no state. */
  private boolean ownsBody(List<Word> sentence, int begin, int end) {
    if (OWNERS.contains(sentence.get(end - 1).text())
        && NameWords.isOwner(sentence, end)
        && headsLater(sentence, end + 1)) {
      return true;
    }
    return NameWords.isOwner(sentence, end)
        && end + 1 < sentence.size()
        && sentence.get(end + 1).isCapitalized()
        && lexicon.bodySector(sentence.get(end + 1).text()).isPresent()
        && lexicon.nameAt(sentence, begin).isEmpty();
  }

  /** Whether a capitalised word for a body stands a few words on: {@code Reef Party}. */
  private boolean headsLater(List<Word> sentence, int from) {
    int i = from;
    while (i < Math.min(sentence.size(), from + NAME_WORDS) && sentence.get(i).isCapitalized()) {
      if (lexicon.bodySector(sentence.get(i).text()).isPresent()) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Whether a capitalised word for an instrument stands a few words on: {@code Farmers Accord}. */
  private static boolean headsInstrument(List<Word> sentence, int from) {
    return IntStream.range(from, Math.min(sentence.size(), from + NAME_WORDS))
        .takeWhile(i -> sentence.get(i).isCapitalized())
        .anyMatch(i -> HeadWords.isAgreementName(sentence.get(i)));
  }

  private boolean joinsByHyphen(List<Word> sentence, int begin, int hyphen) {
    Word next = sentence.get(hyphen + 1);
    if (!Character.isLetter(next.text().codePointAt(0))) {
      return Character.isDigit(next.text().codePointAt(0)) && hyphen == begin + 1;
    }
    boolean knownBefore = lexicon.nameAt(sentence, hyphen - 1).isPresent();
    if (next.isCapitalized()) {
      return !knownBefore
          && lexicon
              .nameAt(sentence, hyphen + 1)
              .filter(known -> known.value().sort() != Sort.REGION)
              .isEmpty();
    }
    boolean alone = hyphen == begin + 1 && next.is("in");
    return !knownBefore
        && !alone
        && next.text().length() <= 6
        && !AFTER_HYPHEN_COMMON.contains(next.text());
  }

  private boolean goesOn(List<Word> sentence, int begin, int i) {
    Word word = sentence.get(i);
    if (word.text().equals("&")) {
      return i + 1 < sentence.size() && sentence.get(i + 1).isCapitalized();
    }
    if (!word.isCapitalized()
        || tellsTime(word)
        || (NameWords.isHonorific(word.text()) && !network.isInsidePerson(word.index()))
        || (ClosedClass.any(word)
            && !NameWords.isAcronym(word)
            && !isSyllable(sentence, i)
            && !network.isInsidePerson(word.index()))) {
      return false;
    }
    Optional<Phrases.Match<Role>> role = lexicon.roleAt(sentence, i);
    return i == begin
        || role.isEmpty()
        || NameWords.isInitial(word)
        || isSurname(sentence, begin, i)
        || headsInstrument(sentence, i + 1)
        || (role.get().value().use() == Role.Use.GROUP
            && sentence.subList(begin, i).stream().anyMatch(w -> w.is("of")))
        || beginsBody(sentence, i + role.get().length(), role.get().value());
  }

  /**
   * {@code Mrs Ana Bishop}, {@code John Major}: a name that is also a title, behind a single given
   * name.
   */
  private boolean isSurname(List<Word> sentence, int begin, int i) {
    boolean single = i == begin + 1 || (i == begin + 3 && sentence.get(i - 2).text().equals("-"));
    boolean last = i + 1 >= sentence.size() || !sentence.get(i + 1).isCapitalized();
    boolean called = begin > 0 && NameWords.isHonorific(sentence.get(begin - 1).text());
    return single && last && (called || network.isInsidePerson(sentence.get(i).index()));
  }

  /** {@code In-gyu}: the first syllable of a name that happens to be another word. */
  private static boolean isSyllable(List<Word> sentence, int i) {
    return i + 2 < sentence.size()
        && sentence.get(i + 1).text().equals("-")
        && sentence.get(i + 1).span().begin() == sentence.get(i).span().end()
        && !sentence.get(i + 2).isCapitalized()
        && !AFTER_HYPHEN_COMMON.contains(sentence.get(i + 2).text());
  }

  /** Goes over {@code bin}, {@code de la}, and the {@code of} of bodies, where a name follows. */
  private int overParticles(List<Word> sentence, int begin, int from) {
    int i = from;
    while (i < sentence.size() && i < from + 3 && isParticle(sentence.get(i))) {
      i++;
      if (i + 1 < sentence.size() && sentence.get(i).text().equals("-")) {
        i++;
      }
    }
    if (i == from && i < sentence.size()) {
      String text = sentence.get(i).text();
      boolean body = hasHead(sentence, begin, from);
      boolean listed =
          text.equals("and")
              && isUnknown(sentence, i + 1)
              && sentence.subList(begin, from).stream().anyMatch(w -> w.is("of") || w.is("for"));
      boolean about = text.equals("on") && HeadWords.isAgreementName(sentence.get(from - 1));
      boolean joined = text.equals("and") && isOneBody(sentence, from);
      if ((body && (text.equals("of") || text.equals("for") || listed)) || about || joined) {
        i++;
        if (i < sentence.size() && sentence.get(i).text().equals("the")) {
          i++;
        }
      }
    }
    boolean name =
        i > from
            && i < sentence.size()
            && sentence.get(i).isCapitalized()
            && !NameWords.isTime(sentence.get(i))
            && lexicon.roleAt(sentence, i).isEmpty();
    return name ? i + 1 : from;
  }

  /** Whether no table knows a name here, which would be another than that of a body before it. */
  private boolean isUnknown(List<Word> sentence, int i) {
    int name = i < sentence.size() && sentence.get(i).is("the") ? i + 1 : i;
    return name >= sentence.size() || lexicon.nameAt(sentence, name).isEmpty();
  }

  /** {@code Peace and Security Council}: words before a body that the network sees in one name. */
  private boolean isOneBody(List<Word> sentence, int and) {
    return and + 1 < sentence.size()
        && network.isInside(sentence.get(and).index())
        && network.isInside(sentence.get(and + 1).index())
        && headsLater(sentence, and + 1);
  }

  /** {@code bin}, or {@code í} of {@code Tummas í Horni}, which the network sees inside a name. */
  private boolean isParticle(Word word) {
    return NameWords.PARTICLES.contains(word.text())
        || (network.isInsidePerson(word.index())
            && network.isInsidePerson(word.index() + 1)
            && isSmall(word));
  }

  private static boolean isSmall(Word word) {
    return word.text().length() <= SMALL
        && word.text().codePoints().allMatch(Character::isLowerCase)
        && !word.is("and");
  }

  private boolean hasHead(List<Word> sentence, int begin, int end) {
    return sentence.subList(begin, end).stream()
        .anyMatch(
            w ->
                w.isCapitalized()
                    && (lexicon.bodySector(w.text()).isPresent() || HeadWords.isAgreementName(w)));
  }

  /**
   * Whether the role noun before {@code i} is the first word of the name of a body: {@code National
   * Party}, {@code Fishermen's Union}.
   */
  boolean beginsBody(List<Word> sentence, int i, Role role) {
    int last = i;
    while (last < sentence.size()
        && last < i + 5
        && (sentence.get(last).isCapitalized()
            || (role.use() != Role.Use.OFFICE && NameWords.isOwner(sentence, last)))) {
      last++;
    }
    return (last > i && bodyAt(sentence, last - 1, i - 1)) || bodyAt(sentence, i, i - 1);
  }

  private boolean bodyAt(List<Word> sentence, int i, int before) {
    return i < sentence.size()
        && before >= 0
        && sentence.get(before).isCapitalized()
        && sentence.get(i).isCapitalized()
        && lexicon.bodySector(sentence.get(i).text()).isPresent();
  }

  /** {@code Party of Kenya Ana Obi}: where a body's name ends with the state that it is of. */
  int beforePerson(List<Word> sentence, int from, int end) {
    for (int of = from + 1; of + 2 < end; of++) {
      Optional<Phrases.Match<Known>> state =
          sentence.get(of).is("of") ? lexicon.nameAt(sentence, of + 1) : Optional.empty();
      int next = of + 1 + state.map(Phrases.Match::length).orElse(0);
      boolean person =
          next < end
              && (lexicon.isGivenName(sentence.get(next).text())
                  || lexicon.isFamilyName(sentence.get(next).text()));
      if (state.filter(s -> s.value().sort() == Sort.STATE).isPresent() && person) {
        return next;
      }
    }
    return end;
  }

  /** {@code Monday}, but not {@code May} of {@code Theresa May}. */
  boolean tellsTime(Word word) {
    return NameWords.isTime(word) && !isOfPerson(word);
  }

  /** {@code May}, where the network sees somebody of that name. */
  boolean isOfPerson(Word word) {
    return NameWords.isTime(word) && network.isOfPerson(word.index());
  }
}
