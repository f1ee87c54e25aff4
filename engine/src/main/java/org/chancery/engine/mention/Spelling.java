package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * How the words of sentences in capitals are spelt elsewhere: names as the tables write them, or
 * with a capital where the network sees one, and everything else small. No letter is added or left
 * out.
 */
final class Spelling {

  /** Letters of the longest name of one word that is taken for those of several: {@code FDN}. */
  private static final int ACRONYM = 4;

  /** Words before the colon of a speaker's turn. */
  private static final int TURN = 4;

  private static final Set<String> QUOTES = Set.of("\"", "“", "'", "‘", "''", "``");

  /** Months that are verbs too. */
  private static final Set<String> VERBS = Set.of("may", "march");

  /** What points at a month. */
  private static final Set<String> POINTS = Set.of("last", "next", "this", "early", "late", "mid");

  private final Lexicon lexicon;
  private final Parsed parsed;
  private final SeenNames names;
  private final Map<String, Integer> times = new HashMap<>();

  /** How often each word is seen in the name of a person or a place. */
  private final Map<String, Integer> named = new HashMap<>();

  Spelling(Lexicon lexicon, Seen seen) {
    this.lexicon = lexicon;
    this.parsed = seen.parsed();
    this.names = new SeenNames(seen);
    for (Word word : parsed.words()) {
      times.merge(word.text(), 1, Integer::sum);
      if (names.isPlain(word.index())) {
        named.merge(word.text(), 1, Integer::sum);
      }
    }
  }

  /** The words of the document, those of some sentences spelt anew. */
  List<String> of(Predicate<Sentence> capitals) {
    List<String> all = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      all.addAll(
          capitals.test(sentence)
              ? spelt(sentence.words())
              : sentence.words().stream().map(Word::text).toList());
    }
    return all;
  }

  private List<String> spelt(List<Word> words) {
    List<String> spelt = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      spelt.add(word(words, i));
    }
    for (int i = 0; i < words.size(); i++) {
      office(words, i, spelt);
    }
    for (int i = 0; i < words.size(); ) {
      i += known(words, i, spelt);
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isAlphanumeric() && opens(words, i)) {
        spelt.set(i, Character.toUpperCase(spelt.get(i).charAt(0)) + spelt.get(i).substring(1));
      }
    }
    return spelt;
  }

  private String word(List<Word> words, int i) {
    Word word = words.get(i);
    if (!isWord(word.text()) || isClock(words, i)) {
      return word.text();
    }
    if (isOfCalendar(words, i)) {
      return title(word);
    }
    return isName(words, i) ? name(words, i) : small(word);
  }

  /**
   * Whether letters are a word, which is written small: not {@code B}, {@code U.S.}, {@code F16}.
   */
  static boolean isWord(String letters) {
    int dot = letters.indexOf('.');
    boolean dotted = dot >= 0 && (dot < letters.length() - 1 || dot == 1);
    return (letters.length() > 1 || letters.equals("A"))
        && !dotted
        && letters.chars().noneMatch(Character::isDigit);
  }

  /** {@code 9 AM}. */
  private static boolean isClock(List<Word> words, int i) {
    return isNumber(words, i - 1) && NameWords.isTime(words.get(i));
  }

  private static boolean isNumber(List<Word> words, int i) {
    return i >= 0 && i < words.size() && Character.isDigit(words.get(i).text().charAt(0));
  }

  private static boolean isOfCalendar(List<Word> words, int i) {
    Word word = words.get(i);
    return NameWords.isTime(new Word(word.index(), word.span(), title(word)))
        && (!VERBS.contains(small(word))
            || isNumber(words, i - 1)
            || isNumber(words, i + 1)
            || (i > 0
                && (ClosedClass.ADPOSITION.has(words.get(i - 1))
                    || POINTS.contains(small(words.get(i - 1))))));
  }

  /** Whether the network sees a name here, or in most other places where the word stands. */
  private boolean isName(List<Word> words, int i) {
    Word word = words.get(i);
    if (ClosedClass.any(word) || word.isPossessive()) {
      return false;
    }
    if (NameWords.isHonorific(title(word)) && i + 1 < words.size()) {
      return word.text().endsWith(".") || names.sees(word.index() + 1);
    }
    boolean goesOn =
        i > 1 && words.get(i - 1).text().equals("-") && names.isOfPerson(word.index() - 2);
    return goesOn
        || names.sees(word.index())
        || 2 * named.getOrDefault(word.text(), 0) > times.getOrDefault(word.text(), 0);
  }

  private String name(List<Word> words, int i) {
    Word word = words.get(i);
    int at = word.index();
    if (names.isInside(at) && NameWords.PARTICLES.contains(small(word))) {
      return small(word);
    }
    boolean body = names.isBody(at, at + 1);
    if (body && lexicon.bodySector(word.text()).isPresent()) {
      return small(word);
    }
    return body && word.text().length() <= ACRONYM ? word.text() : title(word);
  }

  /** {@code Foreign Minister Ana Obi}: an office has capitals before who holds it. */
  private void office(List<Word> words, int i, List<String> spelt) {
    Optional<Phrases.Match<Role>> role =
        lexicon.roleAt(words, i).filter(match -> match.value().use() == Role.Use.OFFICE);
    int end = i + role.map(Phrases.Match::length).orElse(0);
    if (end > i && end < words.size() && names.beginsPerson(words.get(end).index())) {
      for (int k = i; k < end; k++) {
        if (!ClosedClass.any(words.get(k))) {
          spelt.set(k, title(words.get(k)));
        }
      }
    }
  }

  /** Spells the name of a table that begins here; returns how many words it has, or 1. */
  private int known(List<Word> words, int i, List<String> spelt) {
    List<String> written = lexicon.writtenAt(words, i).orElse(List.of());
    if (written.isEmpty() || (written.size() == 1 && isRather(words, i, written.getFirst()))) {
      return 1;
    }
    for (int k = 0; k < written.size(); k++) {
      spelt.set(i + k, written.get(k));
    }
    return written.size();
  }

  /**
   * {@code who}, {@code told us that}: whether a word is rather not what is written {@code WHO}. A
   * pronoun has no article before it and no noun behind it.
   */
  private boolean isRather(List<Word> words, int i, String written) {
    Word word = words.get(i);
    boolean acronym = written.length() <= ACRONYM && !written.equals(title(word));
    if ((i > 0 && words.get(i - 1).is("the")) || !(acronym || ClosedClass.any(word))) {
      return false;
    }
    boolean noun =
        i + 1 < words.size()
            && words.get(i + 1).isAlphanumeric()
            && !ClosedClass.any(words.get(i + 1));
    return !names.sees(word.index()) || (ClosedClass.any(word) && !noun);
  }

  /** Whether a sentence, what is quoted in it or what a speaker says begins here. */
  private static boolean opens(List<Word> words, int i) {
    int quote = i;
    while (quote > 0 && QUOTES.contains(words.get(quote - 1).text())) {
      quote--;
    }
    if (quote == 0) {
      return true;
    }
    Span before = words.get(quote - 1).span();
    return switch (words.get(quote - 1).text()) {
      case ":" -> quote < i || i <= TURN;
      case "," -> quote < i && before.end() < words.get(quote).span().begin();
      default -> false;
    };
  }

  private static String title(Word word) {
    return word.text().charAt(0) + small(word).substring(1);
  }

  private static String small(Word word) {
    String small = word.text().toLowerCase(Locale.ROOT);
    return small.length() == word.text().length() ? small : word.text();
  }
}
