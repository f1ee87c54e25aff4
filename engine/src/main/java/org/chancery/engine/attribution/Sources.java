package org.chancery.engine.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Finds the words that name the source of a cue: the noun phrase before or after it. */
final class Sources {

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  /** Letters of the longest noun phrase behind {@code whose}. */
  private static final int LONGEST_OWNED = 40;

  /** Words of the longest phrase that signs a quotation. */
  private static final int LONGEST_SIGNATURE = 10;

  private final Resolved resolved;
  private final List<Word> words;
  private final Quoted quoted;
  private final Subjects subjects;
  private final Map<Integer, Timex> timesByEnd = new HashMap<>();

  Sources(Resolved resolved, Quoted quoted) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.quoted = quoted;
    this.subjects = new Subjects(resolved.marked());
    resolved.marked().times().forEach(time -> timesByEnd.put(time.span().end(), time));
  }

  /**
   * The source of the verb at this word; {@code inverted} where it follows, as in {@code said Ba}.
   */
  Optional<Span> of(int cue, boolean inverted) {
    if (inverted) {
      Optional<Span> after = phraseFrom(cue + 1);
      if (after.isPresent()) {
        return after;
      }
    }
    return subjects
        .mention(cue)
        .filter(this::speaks)
        .filter(mention -> !quoted.holds(mention.span()) || quoted.holds(words.get(cue).span()))
        .map(this::chain)
        .or(() -> isTold(cue) ? Optional.empty() : around(cue));
  }

  private Optional<Span> around(int cue) {
    Optional<Span> before = Cues.isParticiple(words.get(cue)) ? Optional.empty() : before(cue);
    return before.or(() -> subjects.phrase(cue)).or(() -> subject(cue));
  }

  /** The source of a cue by its first verb of saying, else by the tree above any of its words. */
  Optional<Span> of(Span cue) {
    int begin = parsedFrom(cue.begin());
    int end = parsedFrom(cue.end());
    OptionalInt said =
        IntStream.range(begin, end).filter(i -> Cues.lemma(words.get(i)).isPresent()).findFirst();
    return said.isPresent()
        ? of(said.getAsInt(), false)
        : IntStream.range(begin, end).boxed().flatMap(i -> doer(i).stream()).findFirst();
  }

  private Optional<Span> doer(int verb) {
    return subjects
        .mention(verb)
        .filter(this::speaks)
        .map(this::chain)
        .or(() -> subjects.phrase(verb));
  }

  /**
   * The source that the network sees, unless it is the {@code it} of {@code it was agreed} or part
   * of what is said.
   */
  Optional<Span> seen(Ascription seen) {
    boolean passive =
        IntStream.range(parsedFrom(seen.cue().begin()), parsedFrom(seen.cue().end()))
            .anyMatch(subjects::isPassive);
    return seen.source()
        .map(source -> own(whole(source, seen.cue())))
        .filter(source -> !passive || !source.of(resolved.text()).equalsIgnoreCase("it"))
        .filter(source -> !isTold(source, seen.cue()))
        .filter(this::isWhole)
        .filter(source -> !isOverruled(source, seen.cue()))
        .filter(source -> seen.content().stream().noneMatch(piece -> piece.covers(source)));
  }

  /**
   * Whether the tree knows better: another subject where the source stands in another sentence, the
   * agent of {@code was begged by Ba}, whom {@code who} stands behind.
   */
  private boolean isOverruled(Span source, Span cue) {
    boolean elsewhere = !resolved.marked().parsed().sentenceAt(cue.begin()).span().overlaps(source);
    return IntStream.range(parsedFrom(cue.begin()), parsedFrom(cue.end()))
        .filter(i -> elsewhere || subjects.isPassive(i) || subjects.isRelative(i))
        .boxed()
        .flatMap(i -> subjects.mention(i).stream())
        .filter(this::speaks)
        .anyMatch(subject -> !subject.span().overlaps(source));
  }

  /** Whether a source is whom the cue says something was told to: {@code he was promised}. */
  private boolean isTold(Span source, Span cue) {
    return source.begin() < cue.begin()
        && IntStream.range(parsedFrom(cue.begin()), parsedFrom(cue.end())).anyMatch(this::isTold);
  }

  /** Whether the subject of a verb is whom something is told: {@code was promised}. */
  private boolean isTold(int verb) {
    return subjects.isPassive(verb) && Complements.takesAddressee(words.get(verb));
  }

  /** The words of a source that name it: {@code whose envoy} of {@code Chad, whose envoy}. */
  private Span own(Span source) {
    List<Word> phrase = resolved.marked().wordsIn(source);
    Optional<Word> owner =
        phrase.stream().skip(1).filter(word -> word.is("whose")).reduce((_, later) -> later);
    return owner
        .filter(word -> source.end() - word.span().end() <= LONGEST_OWNED)
        .map(word -> word.span().through(source))
        .map(this::withoutAuxiliary)
        .orElse(source);
  }

  private Span withoutAuxiliary(Span source) {
    List<Word> phrase = resolved.marked().wordsIn(source);
    int end = phrase.size();
    while (end > 1 && ClosedClass.AUXILIARY.has(phrase.get(end - 1))) {
      end--;
    }
    return phrase.getFirst().span().through(phrase.get(end - 1).span());
  }

  /**
   * Whether a source is no owner, {@code Ba's}, and breaks off behind no {@code and} or article;
   * the end of {@code for its part} is none.
   */
  private boolean isWhole(Span source) {
    List<Word> phrase = resolved.marked().wordsIn(source);
    return !phrase.isEmpty()
        && !(phrase.size() == 1 && subjects.isDeterminer(phrase.getFirst().index()))
        && !phrase.getLast().is("part")
        && !POSSESSIVES.contains(phrase.getLast().text())
        && !ClosedClass.CONJUNCTION.has(phrase.getLast());
  }

  /** Goes on from a source that breaks off within a phrase: {@code Its new} to {@code rulers}. */
  private Span whole(Span source, Span cue) {
    int end = subjects.afterPhrase(parsedFrom(source.begin()), parsedFrom(source.end()));
    int limit = parsedFrom(cue.begin());
    boolean before = source.begin() < cue.begin();
    return end <= parsedFrom(source.end()) || (before && end > limit)
        ? source
        : source.through(words.get(end - 1).span());
  }

  /** The noun phrase that begins at this word: its last name, or else its description. */
  Optional<Span> phraseFrom(int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    int i = from;
    while (i < from + 3
        && i < words.size()
        && ClosedClass.DETERMINER.has(words.get(i))
        && beginning(words.get(i).span().begin()).isEmpty()) {
      i++;
    }
    if (i >= words.size()) {
      return Optional.empty();
    }
    return beginning(words.get(i).span().begin()).map(this::chain).map(this::withOwned);
  }

  /**
   * The noun phrase that begins at this word and signs what stands before it, with the name behind
   * its comma: {@code the army's spokesman, Captain Ba, on the raid}. No verb of saying is in it.
   */
  Optional<Span> signature(int from) {
    int end = from;
    while (end < words.size() && end < from + LONGEST_SIGNATURE && isOpen(words.get(end))) {
      end++;
    }
    if (end == from || IntStream.range(from, end).anyMatch(i -> Cues.isFinite(words.get(i)))) {
      return Optional.empty();
    }
    Span phrase = words.get(from).span().through(words.get(end - 1).span());
    Optional<Mention> head =
        resolved.marked().headOf(phrase).filter(m -> m.form() != Form.PRONOUN && speaks(m));
    boolean comma = end + 1 < words.size() && words.get(end).text().equals(",");
    Optional<Span> name = comma ? phraseFrom(end + 1).filter(this::endsInName) : Optional.empty();
    return head.map(_ -> name.map(phrase::through).orElse(phrase));
  }

  private static boolean isOpen(Word word) {
    return word.isAlphanumeric() || word.isPossessive() || word.text().equals("-");
  }

  private boolean endsInName(Span phrase) {
    return endingAt(phrase.end()).filter(m -> m.form() == Form.NAME).isPresent();
  }

  /** Whether a noun phrase that can speak ends with this word. */
  boolean endsAt(Word word) {
    return endingWith(word).isPresent();
  }

  /** The noun phrase that ends with this word, if it can speak. */
  Optional<Mention> endingWith(Word word) {
    return endingAt(word.span().end()).filter(this::speaks);
  }

  private Optional<Mention> beginning(int offset) {
    List<Mention> mentions = resolved.marked().mentions();
    int at = resolved.marked().firstMentionFrom(offset);
    if (at < mentions.size() && mentions.get(at).span().begin() == offset) {
      return Optional.of(mentions.get(at));
    }
    return Optional.empty();
  }

  /** Goes on from a description to the name it stands before: {@code the judge} to {@code Ba}. */
  private Span chain(Mention first) {
    Mention last = first;
    Optional<Mention> next = beginning(last.span().end() + 1);
    while (next.isPresent() && next.get().form() != Form.PRONOUN && !isOwner(last)) {
      last = next.get();
      next = beginning(last.span().end() + 1);
    }
    return last.span();
  }

  /** {@code the speaker's office}: what somebody owns, where no mention says it. */
  private Span withOwned(Span owner) {
    int i = parsedFrom(owner.end());
    boolean owns =
        i < words.size() && (words.get(i).text().equals("'s") || words.get(i).text().equals("’s"));
    int end = i + 1;
    while (owns
        && end < words.size()
        && end < i + 4
        && words.get(end).isAlphanumeric()
        && !ClosedClass.any(words.get(end))
        && Cues.lemma(words.get(end)).isEmpty()) {
      end++;
    }
    return owns && end > i + 1 ? owner.through(words.get(end - 1).span()) : owner;
  }

  private int parsedFrom(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }

  private boolean isOwner(Mention mention) {
    int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return next < words.size()
        && (words.get(next).text().equals("'s") || words.get(next).text().equals("’s"));
  }

  private Optional<Span> before(int cue) {
    Sentence sentence = sentenceOf(cue);
    int first = sentence.words().getFirst().index();
    int i = cue - 1;
    for (int steps = 0; i >= first && steps < 40; steps++) {
      Word word = words.get(i);
      if (quoted.holds(word.span())) {
        return Optional.empty();
      }
      Optional<Timex> time = Optional.ofNullable(timesByEnd.get(word.span().end()));
      Optional<Mention> mention = endingAt(word.span().end());
      if (time.isPresent()) {
        i = wordBefore(time.get().span().begin());
        i = i >= first && ClosedClass.ADPOSITION.has(words.get(i)) ? i - 1 : i;
      } else if (mention.isPresent()) {
        int before = wordBefore(mention.get().span().begin());
        before =
            before >= first && ClosedClass.DETERMINER.has(words.get(before)) ? before - 1 : before;
        boolean inPhrase = before >= first && ClosedClass.ADPOSITION.has(words.get(before));
        if (!inPhrase) {
          return Optional.of(mention.get().span());
        }
        i = before - 1;
      } else if (ClosedClass.ADVERB.has(word)
          || ClosedClass.AUXILIARY.has(word)
          || word.is("who")
          || word.text().endsWith("ly")) {
        i--;
      } else if (word.text().equals(",") || word.text().equals("—") || word.text().equals("–")) {
        i = beforeParenthesis(i, first);
      } else if (word.text().equals(")")) {
        i = before(i, first, "(");
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * From the comma that ends a parenthesis to the word before the one that begins it. A comma right
   * after the noun phrase ends none.
   */
  private int beforeParenthesis(int comma, int first) {
    if (comma > first
        && endingAt(words.get(comma - 1).span().end()).isPresent()
        && !hasMark(comma - 1, first)) {
      return comma - 1;
    }
    return before(comma, first, words.get(comma).text());
  }

  private boolean hasMark(int from, int first) {
    for (int i = from; i >= first; i--) {
      if (words.get(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private int before(int from, int first, String mark) {
    int i = from - 1;
    while (i >= first && !words.get(i).text().equals(mark)) {
      i--;
    }
    return i - 1;
  }

  /** The first noun phrase of the sentence that is no owner and in no prepositional phrase. */
  private Optional<Span> subject(int cue) {
    Sentence sentence = sentenceOf(cue);
    int end = 0;
    for (Mention mention : resolved.marked().mentionsIn(sentence.span())) {
      if (mention.span().begin() >= words.get(cue).span().begin()) {
        break;
      }
      int before = wordBefore(mention.span().begin());
      boolean inside = mention.span().end() <= end || quoted.holds(mention.span());
      boolean phrase =
          before >= sentence.words().getFirst().index()
              && (ClosedClass.ADPOSITION.has(words.get(before))
                  || (before > 0
                      && ClosedClass.DETERMINER.has(words.get(before))
                      && ClosedClass.ADPOSITION.has(words.get(before - 1))));
      if (!inside && !phrase && !isOwner(mention) && speaks(mention)) {
        return Optional.of(chain(mention));
      }
      end = Math.max(end, mention.span().end());
    }
    return Optional.empty();
  }

  /** Whether a mention stands for somebody who can speak. */
  boolean speaks(Mention mention) {
    Kind kind = resolved.of(mention).map(Entity::kind).orElse(mention.kind());
    return kind == Kind.PERSON
        || kind == Kind.STATE
        || kind == Kind.ORGANIZATION
        || kind == Kind.GROUP;
  }

  private Sentence sentenceOf(int word) {
    return resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
  }

  private int wordBefore(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset) - 1;
  }

  private Optional<Mention> endingAt(int offset) {
    List<Mention> mentions = resolved.marked().mentions();
    int at = resolved.marked().firstMentionFrom(offset);
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (mentions.get(i).span().end() == offset) {
        Mention found = mentions.get(i);
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
          if (mentions.get(k).span().end() == offset) {
            found = mentions.get(k);
          }
        }
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
