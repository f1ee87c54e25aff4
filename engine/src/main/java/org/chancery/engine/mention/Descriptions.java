package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
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

  private static final Set<String> BRINGING =
      Set.of(
          "take",
          "takes",
          "took",
          "taken",
          "taking",
          "bring",
          "brings",
          "brought",
          "bringing",
          "send",
          "sends",
          "sent",
          "sending",
          "submit",
          "submits",
          "submitted",
          "submitting",
          "refer",
          "refers",
          "referred",
          "referring",
          "present",
          "presents",
          "presented",
          "presenting",
          "return",
          "returns",
          "returned",
          "returning",
          "forward",
          "forwards",
          "forwarded",
          "forwarding",
          "put",
          "puts",
          "putting");

  private static final Set<String> SOME = Set.of("any", "no", "some", "every", "each", "another");

  /** How far behind a noun the one may stand that it tells of. */
  private static final int NEXT = 3;

  /** By what relations a noun or an adjective hangs on the noun behind it. */
  private static final Set<String> BESIDE = Set.of("amod", "compound");

  private final Lexicon lexicon;
  private final Parsed parsed;
  private final List<Word> words;
  private final List<Branch> branches;
  private final BitSet named = new BitSet();
  private final BitSet agreed = new BitSet();
  private final NamesByPlace names;
  private final DescriptionReach reach;
  private final InstrumentNouns instruments;

  Descriptions(Lexicon lexicon, Seen seen, List<Mention> names) {
    this.lexicon = lexicon;
    this.parsed = seen.parsed();
    this.branches = seen.branches();
    this.words = parsed.words();
    this.names = new NamesByPlace(names);
    BitSet predicates = predicates(branches);
    this.reach = new DescriptionReach(lexicon, this.names, predicates);
    this.instruments = new InstrumentNouns(seen.view());
    seen.phrases().stream()
        .filter(phrase -> phrase.kind().equals("agreement"))
        .forEach(phrase -> agreed.set(phrase.head()));
    for (Mention name : names) {
      int from = parsed.firstWordFrom(name.span().begin());
      named.set(from, Math.max(from, parsed.firstWordFrom(name.span().end())));
    }
  }

  /** The verbs that have a subject: {@code said}, not {@code armed} of {@code armed men}. */
  private static BitSet predicates(List<Branch> branches) {
    BitSet found = new BitSet();
    for (Branch branch : branches) {
      if (branch.head() >= 0 && branch.relation().startsWith("nsubj")) {
        found.set(branch.head());
      }
    }
    for (Branch branch : branches) {
      if (branch.head() >= 0 && branch.relation().equals("cop")) {
        found.clear(branch.head());
      }
    }
    return found;
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
    int from = DescriptionReach.indexAfter(sentence, phrase.begin());
    int end = DescriptionReach.indexAfter(sentence, phrase.end());
    int to = reach.where(sentence, from, end);
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
          free = DescriptionReach.indexAfter(sentence, person.get().span().end());
        }
        i = to;
      } else {
        Optional<Mention> thing = thing(sentence, free, i);
        thing.ifPresent(found::add);
        if (thing.isPresent() && !NameWords.isOwner(sentence, i + 1)) {
          free = DescriptionReach.indexAfter(sentence, thing.get().span().end());
        }
        i++;
      }
    }
  }

  private boolean isName(Word word) {
    return named.get(word.index());
  }

  private Optional<Mention> person(
      List<Word> sentence, int free, int head, int headEnd, Role role) {
    int end = headEnd;
    if (end + 1 < sentence.size()
        && sentence.get(end).text().equals("-")
        && (sentence.get(end + 1).is("elect") || sentence.get(end + 1).is("designate"))) {
      end += 2;
    }
    DescriptionReach.Left left = reach.left(sentence, free, head);
    int next =
        end < sentence.size() && NameWords.isHonorific(sentence.get(end).text()) ? end + 1 : end;
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
      end = reach.right(sentence, end, true);
    }
    if (!beforeName) {
      end = reach.where(sentence, left.from(), end);
    }
    Span span = sentence.get(left.from()).span().through(sentence.get(end - 1).span());
    if (role.noun().equals("authorities")) {
      Optional<String> state = names.sideOf(span);
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
    return names
        .beginningAt(word.span().begin())
        .filter(name -> name.kind() == Kind.PERSON)
        .isPresent();
  }

  /** A body or an agreement called by a common noun. */
  private Optional<Mention> thing(List<Word> sentence, int free, int head) {
    Word word = sentence.get(head);
    if (!word.isAlphanumeric()) {
      return Optional.empty();
    }
    int behind = head + (HeadWords.isCease(sentence, head) ? 3 : 1);
    boolean agreement = instruments.isOne(sentence, head);
    boolean government = word.text().equals("government") || word.text().equals("administration");
    boolean called = agreement || government || BODIES.contains(word.text());
    if (!called || (word.isCapitalized() && !isShouted(sentence))) {
      return Optional.empty();
    }
    boolean compound =
        behind < sentence.size()
            && (lexicon.roleAt(sentence, behind).isPresent()
                || COMPOUND.contains(sentence.get(behind).text())
                || DescriptionReach.isHyphen(sentence, behind));
    DescriptionReach.Left left = reach.left(sentence, free, head);
    boolean some = SOME.contains(sentence.get(left.from()).text().toLowerCase(Locale.ROOT));
    boolean office =
        word.is("presidency")
            || (word.is("administration")
                && names.stateIn(sentence.get(left.from()).span().through(word.span())).isEmpty());
    boolean bare =
        !left.bounded() && left.from() == head && !InstrumentNouns.isRegime(sentence, head);
    if (compound || some || office || bare) {
      return Optional.empty();
    }
    Span core = sentence.get(left.from()).span().through(sentence.get(behind - 1).span());
    if (government) {
      Optional<String> state = names.stateIn(core);
      if (state.isPresent()) {
        return Optional.of(new Mention(core, Form.DESCRIPTION, Kind.STATE, state));
      }
    }
    int end = behind;
    if (agreement) {
      end = InstrumentNouns.end(sentence, end);
      end = isBrought(sentence, left.from(), end) ? end : reach.right(sentence, end, false);
    } else {
      end = reach.where(sentence, left.from(), end);
    }
    Span span = core.through(sentence.get(end - 1).span());
    return Optional.of(
        new Mention(
            span,
            Form.DESCRIPTION,
            agreement ? Kind.AGREEMENT : Kind.ORGANIZATION,
            Optional.empty()));
  }

  /**
   * {@code took the pact to the Supreme Court}: to whom something is brought tells not what; that
   * is told by another instrument, {@code sent the annex to the Lauca Accord}.
   */
  private boolean isBrought(List<Word> sentence, int from, int end) {
    return from > 0
        && end + 1 < sentence.size()
        && sentence.get(end).is("to")
        && BRINGING.contains(sentence.get(from - 1).text())
        && !isInstrument(sentence.get(end + 1))
        && (end + 2 >= sentence.size() || !isInstrument(sentence.get(end + 2)));
  }

  private boolean isInstrument(Word first) {
    return names
        .beginningAt(first.span().begin())
        .filter(name -> name.kind() == Kind.AGREEMENT)
        .isPresent();
  }

  /** Whether a sentence is all in capitals: {@code REBELS EXTENDED A TRUCE}. */
  private static boolean isShouted(List<Word> sentence) {
    return sentence.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
  }

  /** The state of {@code the Kenyan side}; of none where two are named. */
  Optional<String> sideOf(Span span) {
    return names.sideOf(span);
  }
}
