package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.NameSpan;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.CardinalWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Role;

/**
 * Finds names: those that the tables know, and runs of capitalised words, whose kind is told by
 * their head word, by the title before them, or by what another place in the document tells of the
 * same name.
 */
final class Names {

  /** Words of a sentence in capitals that may be a name alone. */
  private static final int FEW = 5;

  /** Inhabitants of a town that news names without saying where it is. */
  private static final int TOWN = 30_000;

  /** Letters of the longest particle inside a name. */
  private static final int SMALL = 3;

  /** Letters of a word in capitals that may be a name written so. */
  private static final int SHOUTED = 4;

  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.");

  private static final Set<String> HONORIFICS =
      Set.of(
          "Mr.",
          "Mr",
          "Mrs.",
          "Mrs",
          "Ms.",
          "Ms",
          "Dr.",
          "Dr",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Prof.",
          "Sheikh",
          "Sayyid",
          "Madam",
          "Rev.",
          "Hon.",
          "H.E.",
          "Madame",
          "Mme",
          "Mme.",
          "Monsieur",
          "Maître",
          "Señor",
          "Señora",
          "Sr.",
          "Sra.",
          "Doña",
          "Dona",
          "Sœur",
          "Sister",
          "Father",
          "Fr.",
          "Msgr.",
          "Monsignor",
          "Monseigneur",
          "Hadja",
          "Datuk",
          "Dasho",
          "Pehin",
          "Dato",
          "Begum",
          "Shri",
          "Smt.",
          "Alhaji",
          "Haji",
          "Hajiya",
          "Hajji",
          "Hajj",
          "Ustaz",
          "Mullah",
          "Comrade",
          "Baroness",
          "Messrs.",
          "Eng.",
          "MR",
          "MRS",
          "MS",
          "DR",
          "Mlle",
          "Mlle.",
          "Herr",
          "Frau",
          "Weyzero",
          "Ato",
          "Daw",
          "Tengku",
          "Signor",
          "Signora",
          "Me",
          "Bapak",
          "Ibu",
          "Tuan",
          "Khun",
          "Syed",
          "Sayed",
          "Moulana",
          "Maulana",
          "Maulvi",
          "Pandit",
          "Thiru");

  /** Hours are told in these, nobody is called by them. */
  private static final Set<String> CLOCKS =
      Set.of(
          "GMT", "UTC", "BST", "CET", "CEST", "EET", "EST", "EDT", "CST", "CDT", "PST", "PDT",
          "IST", "JST", "KST", "MSK", "AM", "PM", "A.M.", "P.M.");

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

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "ibn", "de", "da", "do", "dos", "das", "del", "della", "di", "der",
          "den", "ten", "ter", "van", "von", "el", "es", "ul", "la", "le", "du", "ben", "ould", "y",
          "ag", "uz", "ur");

  /** Particles that a name begins with, {@code van der Zwaluw}, whatever stands before it. */
  private static final Set<String> LEADING =
      Set.of("van", "von", "ould", "bin", "bint", "ibn", "della", "dos");

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

  /** What the network calls the name of a person. */
  private static final String PERSON = "PER";

  /** Capitals that stand for the body of many states that sits there. */
  private static final Map<String, String> SEATS_OF_BODIES =
      Map.of("Brussels", "body:european-union");

  /** How many words on the word for the body may stand. */
  private static final int NAME_WORDS = 4;

  /** What an ordinary word with a hyphen begins with: {@code Anti-riot police}. */
  private static final Set<String> PREFIXES =
      Set.of("Anti", "Pro", "Non", "Co", "Self", "Semi", "Pre", "Post", "Counter", "Well", "Mid");

  private static final Set<String> OPENING = Set.of("\"", "“", "«", "‘", "'");

  private static final Set<String> PLACE_BEFORE =
      Set.of(
          "in", "at", "near", "outside", "around", "across", "inside", "off", "towards", "toward");

  /** Before a name of one word these mostly tell a place too. */
  private static final Set<String> WHERE_FROM = Set.of("of", "from", "to");

  private static final Set<String> AFTER_HYPHEN_COMMON =
      Set.of(
          "led", "based", "backed", "born", "made", "wide", "style", "era", "run", "held", "owned",
          "funded", "elect", "to", "and", "up", "year", "old", "like");

  /** A name as found, its kind perhaps still open. */
  private record Found(int from, int to, Optional<Kind> kind, Form form, Optional<String> known) {

    Found kind(Kind now) {
      return new Found(from, to, Optional.of(now), form, known);
    }
  }

  private final Lexicon lexicon;
  private final List<Word> words;
  private final Set<String> lower = new HashSet<>();
  private final Set<String> upperInside = new HashSet<>();
  private final List<Found> found = new ArrayList<>();

  private final SeenNames network;
  private final BitSet seen = new BitSet();
  private final BitSet persons = new BitSet();

  /** Words of names of persons, all of each. */
  private final BitSet inPerson = new BitSet();

  /** Words of a name that the network sees, but the first of each. */
  private final BitSet inside = new BitSet();

  private Names(Lexicon lexicon, Seen document) {
    Parsed parsed = document.parsed();
    this.lexicon = lexicon;
    this.words = parsed.words();
    this.network = new SeenNames(document);
    for (NameSpan name : document.names()) {
      int from = parsed.firstWordFrom(name.span().begin());
      int to = Math.max(from, parsed.firstWordFrom(name.span().end()));
      seen.set(from, to);
      inside.set(from + 1, Math.max(from + 1, to));
      if (name.kind().equals(PERSON)) {
        // The gap before a name keeps two that touch apart.
        persons.set(from + 1, Math.max(from + 1, to));
        inPerson.set(from, to);
      }
    }
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
    names.share(parsed);
    names.seats();
    names.settle();
    names.seen(seen.names());
    return names.found.stream().flatMap(f -> names.mention(f).stream()).toList();
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
          && role.filter(r -> beginsBody(sentence, at + roleLength, r.value())).isEmpty()) {
        i += roleLength;
        if (i + 1 < sentence.size()
            && sentence.get(i).text().equals("-")
            && sentence.get(i + 1).is("elect")) {
          i += 2;
        }
        titleEnd = i;
      } else if (isHonorific(word.text()) || isMonsieur(sentence, i)) {
        i++;
        titleEnd = i;
      } else if (titleEnd == i && isNickname(sentence, i)) {
        int from = begin + i + 1;
        found.add(new Found(from, from + 1, Optional.of(Kind.PERSON), Form.NAME, Optional.empty()));
        i += 3;
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
        && !isInitial(sentence.get(i + 1))
        && !(i + 2 < sentence.size() && sentence.get(i + 2).isCapitalized())
        && (i == 0 || !sentence.get(i - 1).isCapitalized());
  }

  /** {@code Commander "Falcon"}: a name between quotation marks behind a title. */
  private static boolean isNickname(List<Word> sentence, int i) {
    return i + 2 < sentence.size()
        && OPENING.contains(sentence.get(i).text())
        && sentence.get(i + 1).isCapitalized()
        && !sentence.get(i + 2).isAlphanumeric();
  }

  /** {@code van der Zwaluw}: where the particles that begin a name end. */
  private static int afterParticles(List<Word> sentence, int i) {
    int to = i;
    while (to < sentence.size() && PARTICLES.contains(sentence.get(to).text())) {
      to++;
    }
    return to;
  }

  /**
   * Whether the role noun before {@code i} is the first word of the name of a body: {@code National
   * Party}, {@code Fishermen's Union}.
   */
  private boolean beginsBody(List<Word> sentence, int i, Role role) {
    int last = i;
    while (last < sentence.size()
        && last < i + 5
        && (sentence.get(last).isCapitalized()
            || (role.use() != Role.Use.OFFICE && Descriptions.possessive(sentence, last)))) {
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

  private boolean startsName(List<Word> sentence, int i) {
    Word word = sentence.get(i);
    boolean article =
        PARTICLES.contains(word.text())
            && i + 2 < sentence.size()
            && sentence.get(i + 1).text().equals("-")
            && sentence.get(i + 2).isCapitalized();
    int name = afterParticles(sentence, i);
    boolean leading =
        LEADING.contains(word.text())
            && name < sentence.size()
            && sentence.get(name).isCapitalized()
            && !isTime(sentence.get(name));
    if (article || leading) {
      return true;
    }
    if (!word.isCapitalized() || tellsTime(word) || word.isMoney()) {
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
    if (STANDING.contains(word.text()) || prefix || isCount(sentence, i)) {
      return false;
    }
    boolean common = ClosedClass.any(word) && !opensSeen(sentence, i) && !isOfPerson(word);
    return isAcronym(word) || (!common && !afterHyphen && word.text().length() > 1);
  }

  /** {@code at In Guezzam}: a function word with a capital inside a sentence, seen as a name's. */
  private boolean opensSeen(List<Word> sentence, int i) {
    int word = sentence.get(i).index();
    return i > 0
        && i + 1 < sentence.size()
        && sentence.get(i + 1).isCapitalized()
        && !OPENING.contains(sentence.get(i - 1).text())
        && !sentence.get(i - 1).text().equals(":")
        && seen.get(word)
        && !inside.get(word)
        && inside.get(word + 1);
  }

  /** {@code Two Tajik guards}: how many, at the head of a sentence, before a name that is known. */
  private boolean isCount(List<Word> sentence, int i) {
    return i == 0
        && sentence.size() > 1
        && CardinalWords.UNITS.containsKey(sentence.getFirst().text().toLowerCase(Locale.ROOT))
        && lexicon.nameAt(sentence, 1).isPresent();
  }

  /** Whether the word is said before a name out of courtesy: {@code Mr.}, {@code Sheikh}. */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word) || (isAbbreviated(word) && HONORIFICS.contains(title(word)));
  }

  /** {@code MS.}, as transcripts write it. */
  private static boolean isAbbreviated(String word) {
    return word.length() > 2
        && word.endsWith(".")
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.indexOf('.') == word.length() - 1;
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  static boolean isAcronym(Word word) {
    String text = word.text();
    return text.length() >= 2
        && text.length() <= 7
        && text.chars().filter(Character::isUpperCase).count() >= 2
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Takes the run that begins here, or as much of it as is one name; returns where to go on. */
  private int take(
      List<Word> sentence,
      int offset,
      int i,
      Optional<Phrases.Match<Known>> known,
      boolean titled) {
    int knownEnd = i + known.map(Phrases.Match::length).orElse(0);
    int own = LEADING.contains(sentence.get(i).text()) ? afterParticles(sentence, i) : i;
    int end = runEnd(sentence, i, Math.max(knownEnd, own + 1));
    if (end == i + 1 && isInitial(sentence.get(i)) && known.isEmpty()) {
      return end;
    }
    for (int to = end; to > i && known.isEmpty(); to--) {
      Optional<Known> state = shouted(sentence, i, to);
      if (state.isPresent()) {
        Optional<String> key = state.map(Known::key);
        found.add(new Found(offset + i, offset + to, Optional.of(Kind.STATE), Form.NAME, key));
        return to;
      }
    }
    end = beforePerson(sentence, i, end);
    Optional<Kind> headed = headed(sentence, i, end);
    if (known.isEmpty() && headed.isEmpty()) {
      boolean title = isTitle(sentence);
      int begins = network.beginsIn(offset + i, offset + end, title) - offset;
      if (begins > i && !seen.get(offset + i)) {
        return begins;
      }
      if (begins > i) {
        end = begins;
      } else if (title) {
        end = network.endsIn(offset + i, offset + end) - offset;
      }
      headed = headed(sentence, i, end);
    }
    boolean more = known.isPresent() && end > knownEnd && headed.isEmpty();
    if (more && isPerson(offset + i, offset + end)) {
      headed = Optional.of(Kind.PERSON);
    }
    if (known.isPresent() && (end == knownEnd || headed.isEmpty())) {
      Known name = known.get().value();
      Form form = isSeatOfPower(sentence, i, knownEnd, name) ? Form.METONYM : Form.NAME;
      Optional<Kind> kind =
          name.sort() == Sort.LISTED
              ? headed.or(() -> told(sentence, i, knownEnd, titled))
              : Optional.of(kind(name, form));
      found.add(new Found(offset + i, offset + knownEnd, kind, form, Optional.of(name.key())));
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
      kind = told(sentence, from, end, titled && from == i);
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
        && isOrdinal(sentence.get(from - 1))) {
      from--;
    }
    found.add(new Found(offset + from, offset + end, kind, Form.NAME, Optional.empty()));
    return end;
  }

  /**
   * Whether words may have capitals for another cause than to be a name, as in titles, or are one
   * inside a sentence, where the network rarely misses one.
   */
  private boolean isMarked(List<Word> sentence, int from, int end) {
    boolean opens = from == 0 || !sentence.get(from - 1).isAlphanumeric();
    Word first = sentence.get(from);
    boolean noun = HeadWords.isAgreementName(first) || lexicon.bodySector(first.text()).isPresent();
    boolean one = end == from + 1 && !noun;
    return (one && !opens)
        || (isTitle(sentence)
            && sentence.subList(from, end).stream()
                .noneMatch(word -> upperInside.contains(word.text())))
        || (end > from + 1 && sentence.subList(from, end).stream().allMatch(Names::isAcronym));
  }

  /** {@code Party of Kenya Ana Obi}: where a body's name ends with the state that it is of. */
  private int beforePerson(List<Word> sentence, int from, int end) {
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

  /** {@code Chad Whitcombe}: whether the network sees one person in all of these words. */
  private boolean isPerson(int from, int to) {
    return seen.get(from) && persons.nextClearBit(from + 1) >= to;
  }

  /** {@code SOUTH SUDAN} above what is told of it: the state whose name is written so. */
  private Optional<Known> shouted(List<Word> sentence, int from, int end) {
    List<Word> run = sentence.subList(from, end);
    boolean capitals = run.stream().allMatch(Names::isShouted);
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
        && sentence.subList(from, end).stream().noneMatch(Names::isAcronym);
  }

  static boolean isOrdinal(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return Character.isDigit(text.charAt(0))
        ? text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd")
        : Set.of("first", "second", "third", "fourth", "fifth").contains(text);
  }

  /** Leaves out the first word of a sentence where it is an ordinary word with a capital. */
  private int afterOrdinaryWord(List<Word> sentence, int i, int end) {
    Word first = sentence.get(i);
    String plain = first.text().toLowerCase(Locale.ROOT);
    if (isAcronym(first)
        || LEADING.contains(plain)
        || (i + 1 < end && isHyphenBehind(sentence, i))
        || (seen.get(first.index()) && !lower.contains(plain))
        || lexicon.isGivenName(first.text())
        || lexicon.isFamilyName(first.text())) {
      return i;
    }
    boolean ordinary =
        lower.contains(plain)
            || (end == i + 1
                && !upperInside.contains(first.text())
                && !(isShouted(first) && upperInside.contains(inTitleCase(first))))
            || plain.endsWith("ly")
            || (i == 0 && network.beginsBehind(first.index()));
    return ordinary ? i + 1 : i;
  }

  /** {@code Al-Marsa}: whether a hyphen makes one word of this and the next. */
  private static boolean isHyphenBehind(List<Word> sentence, int i) {
    Word next = sentence.get(i + 1);
    return next.text().equals("-") && sentence.get(i).span().end() == next.span().begin();
  }

  /** Whether a word is all in capitals and too long for most acronyms: a name in a transcript. */
  private static boolean isShouted(Word word) {
    String text = word.text();
    return text.length() >= SHOUTED && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String inTitleCase(Word word) {
    return title(word.text());
  }

  private int runEnd(List<Word> sentence, int begin, int from) {
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
        && !isTime(sentence.get(end + 1))
        && goesOn(sentence, begin, end + 3);
  }

  /** {@code National Fishermen's Union}: a name with an owner inside that is no state. */
  private boolean ownsBody(List<Word> sentence, int begin, int end) {
    if (OWNERS.contains(sentence.get(end - 1).text())
        && Descriptions.possessive(sentence, end)
        && headsLater(sentence, end + 1)) {
      return true;
    }
    return Descriptions.possessive(sentence, end)
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
        || (isHonorific(word.text()) && !persons.get(word.index()))
        || (ClosedClass.any(word)
            && !isAcronym(word)
            && !isSyllable(sentence, i)
            && !persons.get(word.index()))) {
      return false;
    }
    Optional<Phrases.Match<Role>> role = lexicon.roleAt(sentence, i);
    return i == begin
        || role.isEmpty()
        || isInitial(word)
        || isSurname(sentence, begin, i)
        || (role.get().value().use() == Role.Use.GROUP
            && sentence.subList(begin, i).stream().anyMatch(w -> w.is("of")))
        || beginsBody(sentence, i + role.get().length(), role.get().value());
  }

  /** {@code Mrs Ana Bishop}: a name that is also a title, behind a single given name. */
  private static boolean isSurname(List<Word> sentence, int begin, int i) {
    boolean single = i == begin + 1 || (i == begin + 3 && sentence.get(i - 2).text().equals("-"));
    boolean last = i + 1 >= sentence.size() || !sentence.get(i + 1).isCapitalized();
    return single && last && begin > 0 && isHonorific(sentence.get(begin - 1).text());
  }

  /** {@code In-gyu}: the first syllable of a name that happens to be another word. */
  private static boolean isSyllable(List<Word> sentence, int i) {
    return i + 2 < sentence.size()
        && sentence.get(i + 1).text().equals("-")
        && sentence.get(i + 1).span().begin() == sentence.get(i).span().end()
        && !sentence.get(i + 2).isCapitalized()
        && !AFTER_HYPHEN_COMMON.contains(sentence.get(i + 2).text());
  }

  private static boolean isInitial(Word word) {
    return word.text().length() == 2 && word.text().endsWith(".");
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
              && sentence.subList(begin, from).stream().anyMatch(w -> w.is("of") || w.is("for"));
      boolean about = text.equals("on") && HeadWords.isAgreementName(sentence.get(from - 1));
      if ((body && (text.equals("of") || text.equals("for") || listed)) || about) {
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
            && !isTime(sentence.get(i))
            && lexicon.roleAt(sentence, i).isEmpty();
    return name ? i + 1 : from;
  }

  /** {@code bin}, or {@code í} of {@code Tummas í Horni}, which the network sees inside a name. */
  private boolean isParticle(Word word) {
    return PARTICLES.contains(word.text())
        || (persons.get(word.index()) && persons.get(word.index() + 1) && isSmall(word));
  }

  private static boolean isSmall(Word word) {
    return word.text().length() <= SMALL
        && word.text().codePoints().allMatch(Character::isLowerCase)
        && !word.is("and");
  }

  /** Whether the word tells a day, a month or by which clock an hour is told. */
  static boolean isTime(Word word) {
    return CALENDAR.contains(word.text()) || CLOCKS.contains(word.text());
  }

  /** {@code Monday}, but not {@code May} of {@code Theresa May}. */
  private boolean tellsTime(Word word) {
    return isTime(word) && !isOfPerson(word);
  }

  /** {@code May}, where the network sees somebody of that name. */
  private boolean isOfPerson(Word word) {
    return isTime(word) && inPerson.get(word.index());
  }

  private boolean hasHead(List<Word> sentence, int begin, int end) {
    return sentence.subList(begin, end).stream()
        .anyMatch(
            w ->
                w.isCapitalized()
                    && (lexicon.bodySector(w.text()).isPresent() || HeadWords.isAgreementName(w)));
  }

  /** The kind that a head word of the run tells, if one does. */
  private Optional<Kind> headed(List<Word> sentence, int begin, int end) {
    int last = end;
    for (int i = begin + 1; i < end; i++) {
      if (sentence.get(i).is("of") || sentence.get(i).is("for") || sentence.get(i).is("on")) {
        last = i;
        break;
      }
    }
    if (end - begin < 2) {
      return Optional.empty();
    }
    Word head = sentence.get(last - 1);
    if (HeadWords.isAgreementName(head)) {
      return Optional.of(Kind.AGREEMENT);
    }
    if (lexicon.bodySector(head.text()).isPresent()) {
      return Optional.of(Kind.ORGANIZATION);
    }
    if (HeadWords.isPlace(head) || HeadWords.beginsPlace(sentence.get(begin))) {
      return Optional.of(Kind.PLACE);
    }
    if (HeadWords.isEvent(head)) {
      return Optional.of(Kind.EVENT_NAME);
    }
    Word first = sentence.get(begin);
    return last < end && lexicon.bodySector(first.text()).isPresent()
        ? Optional.of(Kind.ORGANIZATION)
        : Optional.empty();
  }

  /** The kind that the words round an unknown name tell, if they do. */
  private Optional<Kind> told(List<Word> sentence, int from, int end, boolean titled) {
    Word first = sentence.get(from);
    boolean says = end < sentence.size() && Reporting.isVerb(sentence.get(end));
    if (from > 0 && !titled && !says && HeadWords.isShip(sentence, from - 1)) {
      return Optional.of(Kind.GROUP);
    }
    boolean several = end - from > 1;
    Optional<String> alike = network.kind(first.index(), first.index() + end - from);
    if (!titled && alike.filter("LOC"::equals).isPresent() && isTown(first.index(), end - from)) {
      return Optional.of(Kind.PLACE);
    }
    boolean given = lexicon.isGivenName(first.text()) || lexicon.isFamilyName(first.text());
    boolean hyphened = false;
    for (int i = from; i + 2 < end; i++) {
      hyphened |= sentence.get(i + 1).text().equals("-") && !sentence.get(i + 2).isCapitalized();
    }
    if (titled
        || (several && LEADING.contains(first.text().toLowerCase(Locale.ROOT)))
        || (several && given)
        || hyphened
        || (several && isInitial(sentence.get(from + 1)))) {
      return Optional.of(Kind.PERSON);
    }
    boolean who =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals(",")
            && sentence.get(end + 1).is("who");
    boolean alone = !several && !isAcronym(first) && lexicon.bodySector(first.text()).isEmpty();
    if ((several || alone) && apposed(sentence, from, end, alone)) {
      return Optional.of(Kind.PERSON);
    }
    if (several && who) {
      return Optional.of(Kind.PERSON);
    }
    if (several
        && (describedAfter(sentence, end)
            || (end < sentence.size() && Reporting.isVerb(sentence.get(end))))) {
      return isAcronym(first) ? Optional.of(Kind.ORGANIZATION) : Optional.of(Kind.PERSON);
    }
    if (isAcronym(first)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    Word before = from > 0 ? sentence.get(from - 1) : first;
    if (!several && lexicon.bodySector(first.text()).isPresent()) {
      return Optional.empty();
    }
    boolean place =
        PLACE_BEFORE.contains(before.text()) || (!several && WHERE_FROM.contains(before.text()));
    return place && alike.filter(SeenNames.NOWHERE::contains).isEmpty()
        ? Optional.of(Kind.PLACE)
        : Optional.empty();
  }

  /**
   * Whether the name stands between commas behind a role noun: {@code her deputy, Ba, said}; one
   * that stands alone not behind {@code a village of miners, Goba,}.
   */
  private boolean apposed(List<Word> sentence, int from, int end, boolean alone) {
    boolean commas =
        from > 1
            && end < sentence.size()
            && sentence.get(from - 1).text().equals(",")
            && (sentence.get(end).text().equals(",") || sentence.get(end).text().equals("."));
    for (int i = from - 2; commas && i >= Math.max(0, from - 8); i--) {
      if (sentence.get(i).text().equals(",")) {
        return false;
      }
      if (lexicon.roleAt(sentence, i).isPresent()) {
        return !alone || i == 0 || !ClosedClass.ADPOSITION.has(sentence.get(i - 1));
      }
    }
    return false;
  }

  /** Whether {@code , a spokesman for …} or {@code , 41,} follows. */
  private boolean describedAfter(List<Word> sentence, int end) {
    if (end + 1 >= sentence.size() || !sentence.get(end).text().equals(",")) {
      return false;
    }
    String next = sentence.get(end + 1).text();
    if (next.length() == 2 && Character.isDigit(next.charAt(0))) {
      return true;
    }
    for (int i = end + 1; i < Math.min(end + 9, sentence.size()); i++) {
      if (lexicon.roleAt(sentence, i).isPresent()) {
        return true;
      }
      if (sentence.get(i).text().equals(",") || Reporting.isVerb(sentence.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a capital, palace or street stands for the government that sits there. */
  private static boolean isSeatOfPower(List<Word> sentence, int from, int end, Known name) {
    if (name.sort() == Sort.SEAT) {
      return true;
    }
    if (name.sort() != Sort.CAPITAL) {
      return false;
    }
    for (int i = from - 1; i >= 0 && i >= from - 6; i--) {
      String before = sentence.get(i).text().toLowerCase(Locale.ROOT);
      if (Set.of("in", "at", "near", "outside", "from", "to", "around", "into", "of", "across")
          .contains(before)) {
        return false;
      }
      boolean listed =
          before.equals("and") || before.equals(",") || sentence.get(i).isCapitalized();
      if (!listed) {
        break;
      }
    }
    boolean based =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals("-")
            && !sentence.get(end + 1).isCapitalized();
    boolean address =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals(",")
            && sentence.get(end + 1).isCapitalized();
    return !address && !based;
  }

  private static Kind kind(Known name, Form form) {
    return switch (name.sort()) {
      case STATE, DEMONYM -> Kind.STATE;
      case PEOPLE -> Kind.GROUP;
      case CAPITAL -> form == Form.METONYM ? Kind.STATE : Kind.PLACE;
      case SEAT -> Kind.STATE;
      case BODY, LISTED -> Kind.ORGANIZATION;
      case REGION -> Kind.PLACE;
    };
  }

  /** Tells states of one adjective apart by which of them the article names. */
  private void share(Parsed parsed) {
    Map<String, Integer> counts = new HashMap<>();
    parsed
        .document()
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(lexicon::countryOf)
        .ifPresent(iso3 -> counts.merge("state:" + iso3, 1, Integer::sum));
    for (Found each : found) {
      if (!SharedNames.has(letters(each))) {
        each.known().ifPresent(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      String letters = letters(each);
      boolean ours = each.known().filter(key -> key.startsWith("state:")).isPresent();
      if (ours && SharedNames.has(letters)) {
        String key = SharedNames.of(letters, state -> counts.getOrDefault(state, 0));
        found.set(i, new Found(each.from(), each.to(), each.kind(), each.form(), Optional.of(key)));
      }
    }
  }

  /** {@code Brussels} for the body that sits there, where nothing else of its state is named. */
  private void seats() {
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      String letters = letters(each);
      String body = SEATS_OF_BODIES.get(letters);
      boolean own =
          found.stream()
              .noneMatch(f -> f.known().equals(each.known()) && !letters(f).equals(letters));
      if (body != null && each.form() == Form.METONYM && own) {
        found.set(
            i,
            new Found(
                each.from(),
                each.to(),
                Optional.of(Kind.ORGANIZATION),
                Form.METONYM,
                Optional.of(body)));
      }
    }
  }

  /** Gives every name the kind that some other place in the document tells of it. */
  private void settle() {
    Map<String, Kind> told = new HashMap<>();
    for (Found each : found) {
      if (each.kind().isPresent() && each.known().isEmpty()) {
        Kind kind = each.kind().get();
        told.merge(
            letters(each), kind, (a, b) -> (a == Kind.PERSON && !isShip(b)) || isShip(a) ? a : b);
        if (kind == Kind.PERSON) {
          told.put(words.get(each.from()).text(), kind);
          for (int from = each.from() + 1; from < each.to(); from++) {
            partsFrom(from, each.to()).forEach(part -> told.put(part, kind));
          }
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      String letters = letters(each);
      Optional<Kind> kind = Optional.ofNullable(told.get(letters));
      boolean shouted =
          letters.length() >= SHOUTED && letters.equals(letters.toUpperCase(Locale.ROOT));
      if (each.known().isEmpty()
          && kind.isPresent()
          && (shouted
              || isShip(kind.get())
              || each.kind().filter(k -> k != Kind.PLACE).isEmpty())) {
        found.set(i, each.kind(kind.get()));
      }
    }
  }

  /** Whether a name of this kind was told to be one of a ship: {@code the tanker Sofia Maru}. */
  private static boolean isShip(Kind kind) {
    return kind == Kind.GROUP;
  }

  /**
   * The word of a name at a place, and all of the name from there, {@code Ocampo-Lim}; each also in
   * capitals.
   */
  private Set<String> partsFrom(int from, int to) {
    Word first = words.get(from);
    if (!first.isCapitalized() || isInitial(first)) {
      return Set.of();
    }
    String rest = String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
    Set<String> parts = new HashSet<>();
    for (String part : List.of(first.text(), rest)) {
      parts.add(part);
      parts.add(part.toUpperCase(Locale.ROOT));
    }
    return parts;
  }

  /** Gives names of which no words tell the kind the one that the network sees. */
  private void seen(List<NameSpan> names) {
    List<Found> kept = new ArrayList<>();
    int at = 0;
    for (Found each : found) {
      Span span = span(each);
      while (at < names.size() && names.get(at).span().end() <= span.begin()) {
        at++;
      }
      boolean open = each.kind().isEmpty();
      if (open && at < names.size() && names.get(at).span().overlaps(span)) {
        seen(each, names.get(at).kind()).ifPresent(kept::add);
      } else {
        kept.add(each);
      }
    }
    found.clear();
    found.addAll(kept);
  }

  /**
   * A name with the kind that the network sees; none where it is neither of somebody nor of a
   * place: {@code the Bible}, {@code Asian} of {@code Asian markets}.
   */
  private Optional<Found> seen(Found name, String kind) {
    return switch (kind) {
      case PERSON -> Optional.of(name.kind(isTown(name) ? Kind.PLACE : Kind.PERSON));
      case "LOC" -> Optional.of(name.kind(Kind.PLACE));
      case "MISC" -> isPlural(name) ? Optional.of(name.kind(Kind.GROUP)) : unlessWord(name);
      default -> Optional.of(name);
    };
  }

  /** A name of several words, or one that agreements are called by: {@code the Compact}. */
  private Optional<Found> unlessWord(Found name) {
    boolean agreement = HeadWords.isAgreementName(words.get(name.to() - 1));
    return Optional.of(name).filter(each -> agreement || each.to() > each.from() + 1);
  }

  /** {@code Latinos}, {@code the Whigs}: whether a name of one word is that of many. */
  private boolean isPlural(Found name) {
    String last = words.get(name.to() - 1).text();
    return name.to() == name.from() + 1 && last.endsWith("s") && !last.endsWith("ss");
  }

  /** Whether a name of which no words tell the kind is that of a town: {@code shelled Goma}. */
  private boolean isTown(Found name) {
    boolean speaks = name.to() < words.size() && Reporting.isVerb(words.get(name.to()));
    return !speaks
        && !lexicon.isGivenName(words.get(name.from()).text())
        && !lexicon.isFamilyName(words.get(name.to() - 1).text())
        && isTown(name.from(), name.to() - name.from());
  }

  private boolean isTown(int from, int length) {
    String name =
        String.join(" ", words.subList(from, from + length).stream().map(Word::text).toList());
    return Gazetteer.bundled().named(name).stream().anyMatch(place -> place.population() >= TOWN);
  }

  private Span span(Found name) {
    return words.get(name.from()).span().through(words.get(name.to() - 1).span());
  }

  private String letters(Found name) {
    return String.join(
        " ", words.subList(name.from(), name.to()).stream().map(Word::text).toList());
  }

  private Optional<Mention> mention(Found name) {
    Kind kind = name.kind().orElse(Kind.ORGANIZATION);
    Span span = span(name);
    return Optional.of(
        new Mention(
            isCutAtHyphen(name) ? words.get(name.from() - 1).span().through(span) : span,
            name.form(),
            kind,
            name.known()));
  }

  /** Whether a name begins behind the first word of {@code Al-Bandar}. */
  private boolean isCutAtHyphen(Found name) {
    Word first = words.get(name.from());
    return first.text().equals("-")
        && name.from() > 0
        && words.get(name.from() - 1).isCapitalized()
        && words.get(name.from() - 1).span().end() == first.span().begin();
  }
}
