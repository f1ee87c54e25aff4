package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Finds descriptions: a noun that people, bodies or agreements are called by, with the words before
 * it that belong to it and the {@code of}, {@code for} or {@code with} after it. {@code the PPP's
 * senior spokesman}, {@code a foreign ministry official}, {@code its leader}, {@code a free trade
 * agreement with Chile}.
 */
final class Descriptions {

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

  /**
   * Nouns that the name of a body stands before without being meant: {@code a press conference}.
   */
  private static final Set<String> COMPOUND =
      Set.of(
          "conference",
          "release",
          "briefing",
          "statement",
          "headquarters",
          "building",
          "meeting",
          "office",
          "session",
          "vote",
          "election",
          "elections",
          "talks",
          "leadership",
          "membership");

  /** Common nouns that bodies are called by once they have been named. */
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "party",
          "parliament",
          "assembly",
          "council",
          "commission",
          "committee",
          "court",
          "army",
          "navy",
          "military",
          "police",
          "agency",
          "union",
          "bank",
          "university",
          "company",
          "association",
          "organization",
          "organisation",
          "federation",
          "bloc",
          "alliance",
          "coalition",
          "authority",
          "department",
          "embassy",
          "consulate",
          "senate",
          "congress",
          "cabinet",
          "junta",
          "militia",
          "bureau",
          "secretariat",
          "tribunal",
          "guard",
          "watchdog");

  private static final Set<String> SOME = Set.of("any", "no", "some", "every", "each", "another");

  private static final Set<String> MONEY = Set.of("$", "€", "£", "¥");

  private static final Set<String> MUCH = Set.of("great", "good");

  private static final int FURTHEST = 9;

  /** How far from a noun a step to what it means may be told. */
  private static final int NEAR = 9;

  private static final double EVEN = 0.5;

  /** How far behind a noun the one may stand that it tells of. */
  private static final int NEXT = 3;

  /** By what relations a noun or an adjective hangs on the noun behind it. */
  private static final Set<String> BESIDE = Set.of("amod", "compound");

  private final Lexicon lexicon;
  private final Parsed parsed;
  private final List<Word> words;
  private final View view;
  private final List<Branch> branches;
  private final BitSet named = new BitSet();
  private final BitSet agreed = new BitSet();
  private final Map<Integer, Mention> nameEndingAt = new HashMap<>();
  private final Map<Integer, Mention> nameBeginningAt = new HashMap<>();

  Descriptions(Lexicon lexicon, Seen seen, List<Mention> names) {
    this.lexicon = lexicon;
    this.parsed = seen.parsed();
    this.view = seen.view();
    this.branches = seen.branches();
    this.words = parsed.words();
    seen.phrases().stream()
        .filter(phrase -> phrase.kind().equals("agreement"))
        .forEach(phrase -> agreed.set(phrase.head()));
    for (Mention name : names) {
      nameBeginningAt.put(name.span().begin(), name);
      nameEndingAt.put(name.span().end(), name);
      int from = parsed.firstWordFrom(name.span().begin());
      named.set(from, Math.max(from, parsed.firstWordFrom(name.span().end())));
    }
  }

  /** The descriptions of the document, in reading order. */
  List<Mention> all() {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int begin = sentence.words().getFirst().index();
      scan(begin, begin + sentence.words().size(), found);
    }
    return found;
  }

  /** A phrase with the {@code in Pretoria} behind it, where that tells of who speaks. */
  Span placed(Span phrase) {
    List<Word> sentence = parsed.sentenceAt(phrase.begin()).words();
    int from = indexAfter(sentence, phrase.begin());
    int end = indexAfter(sentence, phrase.end());
    int to = where(sentence, from, end);
    return to > end ? phrase.through(sentence.get(to - 1).span()) : phrase;
  }

  private void scan(int begin, int end, List<Mention> found) {
    List<Word> sentence = words.subList(begin, end);
    int i = 0;
    int free = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Role>> role = lexicon.roleAt(sentence, i);
      if (isName(sentence.get(i))) {
        i++;
      } else if (role.isPresent() && !agreed.get(sentence.get(i).index())) {
        int to = i + role.get().length();
        Optional<Mention> person = person(sentence, free, i, to, role.get().value());
        person.ifPresent(found::add);
        if (person.isPresent()) {
          free = indexAfter(sentence, person.get().span().end());
        }
        i = to;
      } else {
        Optional<Mention> thing = thing(sentence, free, i);
        thing.ifPresent(found::add);
        if (thing.isPresent() && !possessive(sentence, i + 1)) {
          free = indexAfter(sentence, thing.get().span().end());
        }
        i++;
      }
    }
  }

  private boolean isName(Word word) {
    return named.get(word.index());
  }

  private static int indexAfter(List<Word> sentence, int offset) {
    int i = 0;
    while (i < sentence.size() && sentence.get(i).span().begin() < offset) {
      i++;
    }
    return i;
  }

  private Optional<Mention> person(
      List<Word> sentence, int free, int head, int headEnd, Role role) {
    int end = headEnd;
    if (end + 1 < sentence.size()
        && sentence.get(end).text().equals("-")
        && (sentence.get(end + 1).is("elect") || sentence.get(end + 1).is("designate"))) {
      end += 2;
    }
    Left left = left(sentence, free, head);
    int next = end < sentence.size() && Names.isHonorific(sentence.get(end).text()) ? end + 1 : end;
    boolean beforeName = next < sentence.size() && startsPerson(sentence.get(next));
    boolean title = sentence.get(head).isCapitalized() && head > 0;
    boolean apposed =
        head > 0
            && sentence.get(left.from()).equals(sentence.get(head))
            && (sentence.get(head - 1).text().equals(",") || sentence.get(head - 1).is("as"));
    boolean group = role.use() == Role.Use.GROUP;
    boolean bounded = left.bounded() || left.from() < head || beforeName || title || apposed;
    if ((!bounded && !group) || (!beforeName && isBeside(sentence.get(headEnd - 1)))) {
      return Optional.empty();
    }
    if (group && left.from() == head && head > 0) {
      return Optional.empty();
    }
    if (!beforeName && !group) {
      end = right(sentence, end, true);
    }
    if (!beforeName) {
      end = where(sentence, left.from(), end);
    }
    Span span = sentence.get(left.from()).span().through(sentence.get(end - 1).span());
    if (role.noun().equals("authorities")) {
      Optional<String> state = sideOf(span);
      if (state.isPresent()) {
        return Optional.of(new Mention(span, Form.DESCRIPTION, Kind.STATE, state));
      }
    }
    return Optional.of(
        new Mention(span, Form.DESCRIPTION, group ? Kind.GROUP : Kind.PERSON, Optional.empty()));
  }

  /** {@code the communist press}: whether a noun stands beside another that is meant. */
  private boolean isBeside(Word word) {
    if (word.index() >= branches.size()) {
      return false;
    }
    Branch branch = branches.get(word.index());
    boolean ahead = branch.head() > word.index() && branch.head() <= word.index() + NEXT;
    return ahead && BESIDE.contains(branch.relation()) && !named.get(branch.head());
  }

  private boolean startsPerson(Word word) {
    Mention name = nameBeginningAt.get(word.span().begin());
    return name != null && name.kind() == Kind.PERSON;
  }

  /** A body or an agreement called by a common noun. */
  private Optional<Mention> thing(List<Word> sentence, int free, int head) {
    Word word = sentence.get(head);
    if (!word.isAlphanumeric()) {
      return Optional.empty();
    }
    int behind = head + (HeadWords.isCease(sentence, head) ? 3 : 1);
    boolean text =
        head > 0 && sentence.get(head - 1).is("the") && (word.is("text") || word.is("document"));
    boolean regime = isRegime(sentence, head);
    boolean agreement =
        text
            || behind > head + 1
            || isAgreement(sentence, head)
            || regime
            || isTold(sentence, head);
    boolean government = word.text().equals("government") || word.text().equals("administration");
    boolean called = agreement || government || BODIES.contains(word.text());
    if (!called || (word.isCapitalized() && !isShouted(sentence))) {
      return Optional.empty();
    }
    boolean compound =
        behind < sentence.size()
            && (lexicon.roleAt(sentence, behind).isPresent()
                || COMPOUND.contains(sentence.get(behind).text())
                || isHyphen(sentence, behind));
    Left left = left(sentence, free, head);
    boolean some = SOME.contains(sentence.get(left.from()).text().toLowerCase(Locale.ROOT));
    boolean office =
        word.is("presidency")
            || (word.is("administration")
                && stateIn(sentence.get(left.from()).span().through(word.span())).isEmpty());
    boolean bare = !left.bounded() && left.from() == head && !regime;
    if (compound || some || office || bare) {
      return Optional.empty();
    }
    Span core = sentence.get(left.from()).span().through(sentence.get(behind - 1).span());
    if (government) {
      Optional<String> state = stateIn(core);
      if (state.isPresent()) {
        return Optional.of(new Mention(core, Form.DESCRIPTION, Kind.STATE, state));
      }
    }
    int end = behind;
    if (agreement) {
      end = right(sentence, memorandumEnd(sentence, end), false);
    } else {
      end = where(sentence, left.from(), end);
    }
    Span span = core.through(sentence.get(end - 1).span());
    return Optional.of(
        new Mention(
            span,
            Form.DESCRIPTION,
            agreement ? Kind.AGREEMENT : Kind.ORGANIZATION,
            Optional.empty()));
  }

  /** {@code deal}, but not {@code a great deal of}. */
  private static boolean isAgreement(List<Word> sentence, int head) {
    boolean much =
        sentence.get(head).is("deal")
            && head > 1
            && MUCH.contains(sentence.get(head - 1).text())
            && sentence.get(head - 2).is("a");
    return HeadWords.isAgreement(sentence.get(head).text()) && !much;
  }

  /**
   * {@code sanctions on Iran}, {@code EU sanctions}: those of which it is told on whom or whose.
   */
  private static boolean isRegime(List<Word> sentence, int head) {
    if (!sentence.get(head).is("sanctions")) {
      return false;
    }
    boolean onto =
        head + 2 < sentence.size()
            && (sentence.get(head + 1).is("on") || sentence.get(head + 1).is("against"));
    int whom = onto && sentence.get(head + 2).is("the") ? head + 3 : head + 2;
    return (onto && whom < sentence.size() && sentence.get(whom).isCapitalized())
        || (head > 0
            && (sentence.get(head - 1).isPossessive() || sentence.get(head - 1).isCapitalized()));
  }

  /** {@code signed a paper}: a word for an instrument where the network sees a step to one. */
  private boolean isTold(List<Word> sentence, int head) {
    String word = sentence.get(head).text();
    boolean exchange = !word.equals("exchange") || isOfLetters(sentence, head + 1);
    return HeadWords.isCalled(word)
        && exchange
        && sentence
            .subList(Math.max(0, head - NEAR), Math.min(sentence.size(), head + NEAR))
            .stream()
            .anyMatch(each -> view.sees(each.index()) && isStage(each.index()));
  }

  private boolean isStage(int word) {
    return view.chance("stage", "O", word) < EVEN;
  }

  private static boolean isOfLetters(List<Word> sentence, int of) {
    return of + 1 < sentence.size()
        && sentence.get(of).is("of")
        && (sentence.get(of + 1).is("letters") || sentence.get(of + 1).is("notes"));
  }

  /** Whether a sentence is all in capitals: {@code REBELS EXTENDED A TRUCE}. */
  private static boolean isShouted(List<Word> sentence) {
    return sentence.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
  }

  private static int memorandumEnd(List<Word> sentence, int end) {
    boolean understanding =
        end + 1 < sentence.size()
            && sentence.get(end).is("of")
            && sentence.get(end + 1).is("understanding");
    return understanding || isOfLetters(sentence, end) ? end + 2 : end;
  }

  /** The state of {@code the Kenyan side}; of none where two are named. */
  Optional<String> sideOf(Span span) {
    boolean one =
        nameBeginningAt.values().stream().filter(name -> span.covers(name.span())).count() == 1;
    return one ? stateIn(span) : Optional.empty();
  }

  private Optional<String> stateIn(Span span) {
    return nameBeginningAt.values().stream()
        .filter(name -> span.covers(name.span()) && name.kind() == Kind.STATE)
        .min(Mention::compareTo)
        .flatMap(Mention::known);
  }

  /**
   * How far a description reaches to the left.
   *
   * @param bounded whether an article, a possessive or a name with {@code 's} begins it
   */
  private record Left(int from, boolean bounded) {}

  private Left left(List<Word> sentence, int free, int head) {
    int i = head - 1;
    int sure = head;
    int kept = head;
    boolean open = true;
    while (i >= free && head - i <= FURTHEST) {
      Word word = sentence.get(i);
      Mention name = nameEndingAt.get(word.span().end());
      if (name != null) {
        int from = indexAfter(sentence, name.span().begin());
        boolean owns = possessive(sentence, i + 1);
        if (from < free || (!owns && (name.kind() == Kind.PERSON || !open))) {
          break;
        }
        kept = open ? from : kept;
        sure = from;
        i = from - 1;
      } else if (possessive(sentence, i)) {
        i--;
      } else if (isHyphen(sentence, i) || isSum(sentence, i)) {
        i--;
      } else if (i > 0 && isHyphen(sentence, i - 1) && ClosedClass.ADPOSITION.has(word)) {
        i--;
      } else if (!word.is("that")
          && (ClosedClass.DETERMINER.has(word) || ClosedClass.POSSESSIVE.has(word))) {
        return new Left(i, true);
      } else if (Names.isTime(word)) {
        break;
      } else if (word.isAlphanumeric() && (!ClosedClass.any(word) || word.is("then"))) {
        String plain = word.text().toLowerCase(Locale.ROOT);
        open &=
            MODIFIERS.contains(plain)
                || word.isCapitalized()
                || Names.isOrdinal(word)
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
      if (possessive(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean possessive(List<Word> sentence, int i) {
    if (i <= 0 || i >= sentence.size()) {
      return false;
    }
    String text = sentence.get(i).text();
    boolean touches = sentence.get(i - 1).span().end() == sentence.get(i).span().begin();
    return touches
        && (text.equals("'s")
            || text.equals("’s")
            || ((text.equals("'") || text.equals("’"))
                && sentence.get(i - 1).text().endsWith("s")));
  }

  private static boolean isHyphen(List<Word> sentence, int i) {
    return sentence.get(i).text().equals("-")
        && i + 1 < sentence.size()
        && sentence.get(i).span().end() == sentence.get(i + 1).span().begin();
  }

  /** {@code $} of {@code a $400 million loan}. */
  private static boolean isSum(List<Word> sentence, int i) {
    return MONEY.contains(sentence.get(i).text())
        && Character.isDigit(sentence.get(i + 1).text().charAt(0));
  }

  /** {@code Gennady Lubnin} in {@code the President of the republic Gennady Lubnin}. */
  private static boolean isFullName(List<Word> sentence, int i, Mention name) {
    return name.kind() == Kind.PERSON && sentence.get(i).span().end() < name.span().end();
  }

  /** Whether a name stands behind what leads to it: {@code of the Chile} and {@code of Chile}. */
  private static boolean opensName(List<Word> sentence, int i) {
    Word before = sentence.get(i - 1);
    return ClosedClass.any(before) || !before.isAlphanumeric() || Names.isHonorific(before.text());
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

  /**
   * Takes in {@code in Pretoria} of the one who speaks: where the clause begins with the
   * description, or it follows a verb of saying, and a verb or a comma follows the place.
   */
  private int where(List<Word> sentence, int from, int end) {
    boolean clause =
        from == 0
            || !sentence.get(from - 1).isAlphanumeric()
            || Reporting.isVerb(sentence.get(from - 1));
    if (!clause || end + 1 >= sentence.size() || !sentence.get(end).is("in")) {
      return end;
    }
    Mention name = nameBeginningAt.get(sentence.get(end + 1).span().begin());
    if (name == null || (name.kind() != Kind.PLACE && name.kind() != Kind.STATE)) {
      return end;
    }
    int to = indexAfter(sentence, name.span().end());
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
  private int right(List<Word> sentence, int end, boolean person) {
    if (end + 1 >= sentence.size() || !RIGHT.contains(sentence.get(end).text())) {
      return end;
    }
    int i = end + 1;
    int reach = end;
    int limit = Math.min(sentence.size(), i + 10);
    boolean first = true;
    while (i < limit) {
      Word word = sentence.get(i);
      Mention name = nameBeginningAt.get(word.span().begin());
      if (name != null && i > end + 1 && isFullName(sentence, i, name) && !opensName(sentence, i)) {
        return i;
      }
      if (name != null) {
        boolean adjective = isAdjective(sentence, i);
        i = indexAfter(sentence, name.span().end());
        i += (person || adjective) && i < limit && goesOn(sentence.get(i), adjective) ? 1 : 0;
        reach = i;
        first = false;
        boolean more =
            i + 1 < limit
                && sentence.get(i).is("and")
                && (nameBeginningAt.containsKey(sentence.get(i + 1).span().begin())
                    || (sentence.get(i + 1).is("the")
                        && i + 2 < limit
                        && nameBeginningAt.containsKey(sentence.get(i + 2).span().begin())));
        if (i + 1 < limit && isHyphen(sentence, i)) {
          i += 2;
        } else if (more || possessive(sentence, i)) {
          i++;
        } else {
          return reach;
        }
      } else if (ClosedClass.DETERMINER.has(word) && first) {
        i++;
      } else if (word.isAlphanumeric() && !ClosedClass.any(word)) {
        first = false;
        i++;
        if (lexicon.bodySector(word.text()).isPresent()) {
          reach = i;
          if (!possessive(sentence, i)) {
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
}
