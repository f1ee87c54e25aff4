package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.CardinalWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Finds names: those that the tables know, and runs of capitalised words, whose kind is told by
 * their head word, by the title before them, or by what another place in the document tells of the
 * same name.
 */
final class Names {

  /** Letters of the longest particle inside a name. */
  private static final int SMALL = 3;

  /** Words of a sentence in capitals that may be a name alone. */
  private static final int FEW = 5;

  /** What communiqués call those who sign them: {@code the Kazakh Side}. */
  private static final Set<String> SIDES = Set.of("Side", "Sides");

  /** Words for a standing, which open a title, never a name. */
  private static final Set<String> STANDING =
      Set.of(
          "Former",
          "Acting",
          "Interim",
          "Outgoing",
          "Incoming",
          "Then",
          "Late",
          "Newly",
          "Caretaker",
          "Retired",
          "Ousted",
          "Deposed",
          "Toppled",
          "Exiled",
          "Jailed",
          "Imprisoned",
          "Detained",
          "Slain",
          "Sacked",
          "Disgraced",
          "Embattled",
          "Fugitive",
          "Convicted",
          "Accused",
          "Ex");

  private static final Set<String> GLOTTAL = Set.of("'", "‘", "’");

  /** What an ordinary word with a hyphen begins with: {@code Anti-riot police}. */
  private static final Set<String> PREFIXES =
      Set.of("Anti", "Pro", "Non", "Co", "Self", "Semi", "Pre", "Post", "Counter", "Well", "Mid");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final SeenNames network;
  private final NameRun run;
  private final NameKinds kinds;
  private final Set<String> lower = new HashSet<>();
  private final Set<String> upperInside = new HashSet<>();
  private final List<FoundName> found = new ArrayList<>();

  private Names(Lexicon lexicon, Seen document) {
    Parsed parsed = document.parsed();
    this.lexicon = lexicon;
    this.words = parsed.words();
    this.network = new SeenNames(document);
    this.run = new NameRun(lexicon, network);
    this.kinds = new NameKinds(lexicon, network);
    for (Sentence sentence : parsed.sentences()) {
      List<Word> each = sentence.words();
      boolean title = isTitle(each);
      for (int i = 0; i < each.size(); i++) {
        Word word = each.get(i);
        if (!word.isCapitalized()) {
          lower.add(word.text());
        } else if (!title && i > 0 && each.get(i - 1).isAlphanumeric()) {
          upperInside.add(word.text());
        }
      }
    }
  }

  /** The names of a document, in reading order; none overlaps another. */
  static List<Mention> in(Seen seen, Lexicon lexicon) {
    Parsed parsed = seen.parsed();
    Names names = new Names(lexicon, seen);
    for (Sentence sentence : parsed.sentences()) {
      int begin = sentence.words().getFirst().index();
      if (!isCapitals(sentence.words())) {
        names.scan(begin, begin + sentence.words().size());
      }
    }
    return SettledNames.of(names.found, seen, lexicon).stream().map(names::mention).toList();
  }

  /** Whether a sentence is all in capitals, as headlines are: there they tell no name. */
  private static boolean isCapitals(List<Word> sentence) {
    List<Word> written =
        sentence.stream().filter(w -> Character.isLetter(w.text().codePointAt(0))).toList();
    return written.size() > FEW
        && written.stream().allMatch(w -> w.text().equals(w.text().toUpperCase(Locale.ROOT)));
  }

  /** Whether all words of a sentence but the smallest have capitals, as titles are written. */
  private static boolean isTitle(List<Word> sentence) {
    List<Word> written =
        sentence.stream()
            .filter(w -> w.text().length() > SMALL && !ClosedClass.any(w))
            .filter(w -> Character.isLetter(w.text().codePointAt(0)))
            .toList();
    return written.size() >= FEW && written.stream().allMatch(Word::isCapitalized);
  }

  private void scan(int begin, int end) {
    List<Word> sentence = words.subList(begin, end);
    int i = 0;
    int titleEnd = -1;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Known>> known = lexicon.nameAt(sentence, i);
      Optional<Phrases.Match<Role>> role = lexicon.roleAt(sentence, i);
      Word word = sentence.get(i);
      int at = i;
      int roleLength = role.map(Phrases.Match::length).orElse(0);
      if (roleLength > known.map(Phrases.Match::length).orElse(0)
          && role.filter(r -> run.beginsBody(sentence, at + roleLength, r.value())).isEmpty()) {
        i += roleLength;
        if (i + 1 < sentence.size()
            && sentence.get(i).text().equals("-")
            && sentence.get(i + 1).is("elect")) {
          i += 2;
        }
        titleEnd = i;
      } else if (NameWords.isHonorific(word.text()) || isMonsieur(sentence, i)) {
        i++;
        titleEnd = i;
      } else if (titleEnd == i && NameRun.isNickname(sentence, i)) {
        int from = begin + i + 1;
        found.add(
            new FoundName(from, from + 1, Optional.of(Kind.PERSON), Form.NAME, Optional.empty()));
        i += 3;
      } else if (titleEnd == i && isGlottal(sentence, i)) {
        int before = found.size();
        i = take(sentence, begin, i + 1, Optional.empty(), true);
        if (found.size() > before) {
          found.addLast(found.removeLast().from(begin + titleEnd));
        }
      } else if (known.isEmpty() && !startsName(sentence, i)) {
        i++;
      } else {
        i = take(sentence, begin, i, known, titleEnd == i);
      }
    }
  }

  /** {@code M. Koumba}: a single name behind the letter, which is then no initial. */
  private boolean isMonsieur(List<Word> sentence, int i) {
    return sentence.get(i).text().equals("M.")
        && i + 1 < sentence.size()
        && sentence.get(i + 1).isCapitalized()
        && !NameWords.isInitial(sentence.get(i + 1))
        && !(i + 2 < sentence.size() && sentence.get(i + 2).isCapitalized())
        && (i == 0 || !sentence.get(i - 1).isCapitalized());
  }

  /** The letter for a glottal stop that a name begins with, written as a mark: {@code 'Aisake}. */
  private boolean isGlottal(List<Word> sentence, int i) {
    Word mark = sentence.get(i);
    return GLOTTAL.contains(mark.text())
        && i + 1 < sentence.size()
        && network.isOfPerson(sentence.get(i + 1).index())
        && sentence.get(i + 1).span().begin() == mark.span().end();
  }

  private boolean startsName(List<Word> sentence, int i) {
    Word word = sentence.get(i);
    boolean article =
        NameWords.PARTICLES.contains(word.text())
            && i + 2 < sentence.size()
            && sentence.get(i + 1).text().equals("-")
            && sentence.get(i + 2).isCapitalized();
    int name = NameRun.afterParticles(sentence, i);
    boolean leading =
        NameWords.LEADING.contains(word.text())
            && name < sentence.size()
            && sentence.get(name).isCapitalized()
            && !NameWords.isTime(sentence.get(name));
    if (article || leading) {
      return true;
    }
    if (!word.isCapitalized() || run.tellsTime(word) || word.isMoney()) {
      return false;
    }
    boolean afterHyphen =
        i > 0
            && sentence.get(i - 1).text().equals("-")
            && sentence.get(i - 1).span().end() == word.span().begin();
    boolean prefix =
        PREFIXES.contains(word.text())
            && i + 1 < sentence.size()
            && sentence.get(i + 1).text().equals("-");
    if (STANDING.contains(word.text())
        || SIDES.contains(word.text())
        || prefix
        || isCount(sentence, i)) {
      return false;
    }
    boolean common = ClosedClass.any(word) && !opensSeen(sentence, i) && !run.isOfPerson(word);
    return NameWords.isAcronym(word) || (!common && !afterHyphen && word.text().length() > 1);
  }

  /** {@code at In Guezzam}: a function word with a capital inside a sentence, seen as a name's. */
  private boolean opensSeen(List<Word> sentence, int i) {
    int word = sentence.get(i).index();
    return i > 0
        && i + 1 < sentence.size()
        && sentence.get(i + 1).isCapitalized()
        && !NameRun.OPENING.contains(sentence.get(i - 1).text())
        && !sentence.get(i - 1).text().equals(":")
        && network.sees(word)
        && !network.isInside(word)
        && network.isInside(word + 1);
  }

  /** {@code Two Tajik guards}: how many, at the head of a sentence, before a name that is known. */
  private boolean isCount(List<Word> sentence, int i) {
    return i == 0
        && sentence.size() > 1
        && CardinalWords.UNITS.containsKey(sentence.getFirst().text().toLowerCase(Locale.ROOT))
        && lexicon.nameAt(sentence, 1).isPresent();
  }

  /** Takes the run that begins here, or as much of it as is one name; returns where to go on. */
  private int take(
      List<Word> sentence,
      int offset,
      int i,
      Optional<Phrases.Match<Known>> known,
      boolean titled) {
    int knownEnd = i + known.map(Phrases.Match::length).orElse(0);
    int own =
        NameWords.LEADING.contains(sentence.get(i).text())
            ? NameRun.afterParticles(sentence, i)
            : i;
    int end = run.end(sentence, i, Math.max(knownEnd, own + 1));
    if (end == i + 1 && NameWords.isInitial(sentence.get(i)) && known.isEmpty()) {
      return end;
    }
    for (int to = end; to > i && known.isEmpty(); to--) {
      Optional<Known> state = shouted(sentence, i, to);
      if (state.isPresent()) {
        Optional<String> key = state.map(Known::key);
        found.add(new FoundName(offset + i, offset + to, Optional.of(Kind.STATE), Form.NAME, key));
        return to;
      }
    }
    end = run.beforePerson(sentence, i, end);
    Optional<Kind> headed = kinds.headed(sentence, i, end);
    if (known.isEmpty() && headed.isEmpty()) {
      boolean title = isTitle(sentence);
      int begins = network.beginsIn(offset + i, offset + end, title) - offset;
      if (begins > i && !network.sees(offset + i)) {
        return begins;
      }
      if (begins > i) {
        end = begins;
      } else if (title) {
        end = network.endsIn(offset + i, offset + end) - offset;
      }
      headed = kinds.headed(sentence, i, end);
    }
    boolean more = known.isPresent() && end > knownEnd && headed.isEmpty();
    if (more && network.isPerson(offset + i, offset + end)) {
      headed = Optional.of(Kind.PERSON);
    } else if (more && network.isBody(offset + i, offset + end)) {
      headed = Optional.of(Kind.ORGANIZATION);
    }
    if (known.isPresent() && (end == knownEnd || headed.isEmpty())) {
      Known name = known.get().value();
      Form form = NameKinds.isSeatOfPower(sentence, i, knownEnd, name) ? Form.METONYM : Form.NAME;
      Optional<Kind> kind =
          name.sort() == Sort.LISTED
              ? headed.or(() -> kinds.told(sentence, i, knownEnd, titled))
              : Optional.of(NameKinds.of(name, form));
      found.add(new FoundName(offset + i, offset + knownEnd, kind, form, Optional.of(name.key())));
      return knownEnd;
    }
    int from = i;
    if (i == 0 || !sentence.get(i - 1).isAlphanumeric()) {
      from = afterOrdinaryWord(sentence, i, end);
      while (from > i && from < end && ClosedClass.any(sentence.get(from))) {
        from++;
      }
      if (from >= end) {
        return end;
      }
    }
    Optional<Kind> kind = headed;
    if (kind.isEmpty()) {
      kind = kinds.told(sentence, from, end, titled && from == i);
    }
    if ((headed.isEmpty()
            && !(titled && from == i)
            && isMarked(sentence, from, end)
            && network.areNone(offset + from, offset + end))
        || (kind.isEmpty() && isPortfolio(sentence, from, end))) {
      return end;
    }
    if (kind.filter(k -> k == Kind.AGREEMENT).isPresent()
        && from > 0
        && NameWords.isOrdinal(sentence.get(from - 1))) {
      from--;
    }
    found.add(new FoundName(offset + from, offset + end, kind, Form.NAME, Optional.empty()));
    return end;
  }

  /**
   * Whether words may have capitals for another cause than to be a name, as in titles, or are one
   * inside a sentence, where the network rarely misses one.
   */
  private boolean isMarked(List<Word> sentence, int from, int end) {
    boolean opens = from == 0 || !sentence.get(from - 1).isAlphanumeric();
    Word first = sentence.get(from);
    boolean noun = HeadWords.isAgreementName(first) || isBodyNoun(first);
    boolean one = end == from + 1 && !noun;
    return (one && !opens)
        || (isTitle(sentence)
            && sentence.subList(from, end).stream()
                .noneMatch(word -> upperInside.contains(word.text())))
        || (end > from + 1 && sentence.subList(from, end).stream().allMatch(NameWords::isAcronym));
  }

  /** {@code SOUTH SUDAN} above what is told of it: the state whose name is written so. */
  private Optional<Known> shouted(List<Word> sentence, int from, int end) {
    List<Word> run = sentence.subList(from, end);
    boolean capitals = run.stream().allMatch(NameWords::isShouted);
    return capitals
        ? lexicon
            .countryOf(String.join(" ", run.stream().map(Word::text).toList()))
            .map(iso3 -> new Known(Sort.STATE, "state:" + iso3))
        : Optional.empty();
  }

  /** Whether the run is the first part of a title: {@code Water} in {@code Water Minister Ba}. */
  private boolean isPortfolio(List<Word> sentence, int from, int end) {
    return end < sentence.size()
        && sentence.get(end).isCapitalized()
        && lexicon.roleAt(sentence, end).isPresent()
        && sentence.subList(from, end).stream().noneMatch(NameWords::isAcronym);
  }

  /** Leaves out the first word of a sentence where it is an ordinary word with a capital. */
  private int afterOrdinaryWord(List<Word> sentence, int i, int end) {
    Word first = sentence.get(i);
    String plain = first.text().toLowerCase(Locale.ROOT);
    if (NameWords.isAcronym(first)
        || NameWords.LEADING.contains(plain)
        || (i + 1 < end && isHyphenBehind(sentence, i))
        || (network.sees(first.index()) && !lower.contains(plain))
        || lexicon.isGivenName(first.text())
        || lexicon.isFamilyName(first.text())) {
      return i;
    }
    if (isOfMinister(plain) && end == i + 2 && isBodyNoun(sentence.get(i + 1))) {
      return i;
    }
    boolean ordinary =
        lower.contains(plain)
            || (end == i + 1
                && !upperInside.contains(first.text())
                && !(NameWords.isShouted(first)
                    && upperInside.contains(NameWords.inTitleCase(first))))
            || plain.endsWith("ly")
            || (i == 0 && network.beginsBehind(first.index()));
    return ordinary ? i + 1 : i;
  }

  /** {@code Foreign} of {@code Foreign Ministry}, wherever else the word stands. */
  private boolean isOfMinister(String plain) {
    return lexicon.role(plain + " minister").isPresent();
  }

  private boolean isBodyNoun(Word word) {
    return lexicon.bodySector(word.text()).isPresent();
  }

  /** {@code Al-Marsa}: whether a hyphen makes one word of this and the next. */
  private static boolean isHyphenBehind(List<Word> sentence, int i) {
    Word next = sentence.get(i + 1);
    return next.text().equals("-") && sentence.get(i).span().end() == next.span().begin();
  }

  private Mention mention(FoundName name) {
    Kind kind = name.kind().orElse(Kind.ORGANIZATION);
    Span span = name.span(words);
    return new Mention(
        isCutAtHyphen(name) ? words.get(name.from() - 1).span().through(span) : span,
        name.form(),
        kind,
        name.known());
  }

  /** Whether a name begins behind the first word of {@code Al-Bandar}. */
  private boolean isCutAtHyphen(FoundName name) {
    Word first = words.get(name.from());
    return first.text().equals("-")
        && name.from() > 0
        && words.get(name.from() - 1).isCapitalized()
        && words.get(name.from() - 1).span().end() == first.span().begin();
  }
}
