package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Finds what plain clauses report, by their verbs: {@code he had promised to go} in {@code she said
 * he had promised to go}. The network sees only the outermost report of a sentence.
 */
public final class Reports {

  /** Words after a verb in which its {@code that} must come. */
  private static final int NEAR = 8;

  /** Words of the longest phrase that names who is quoted as saying something. */
  private static final int LONGEST_QUOTED = 12;

  private static final Set<String> QUOTING = Set.of("saying", "telling", "warning", "declaring");

  private static final String OPENING = "“\"‘«(";
  private static final String CLOSING = "”\"’»)";

  /** Marks that end sentences. */
  private static final Set<String> ENDS = Set.of(".", "!", "?");

  private static final Set<String> PERSONAL = Set.of("i", "we", "they", "who");
  private static final Set<String> OWN = Set.of("i", "we");
  private static final Set<String> CLAUSE = Set.of("that", "whether", "how", "why", "what", "if");
  private static final Set<String> BESIDE = Set.of("which", "who", "whose", "whom", "where");
  private static final Set<String> JOINING = Set.of("and", "but", "or");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "’ve");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> WITHHELD = Set.of("say", "comment");
  private static final Set<String> BARE = Set.of("deny", "reject", "dismiss");

  private final Resolved resolved;
  private final List<Word> words;
  private final Quoted quoted;
  private final Sources sources;
  private final Subjects subjects;
  private final Asides asides;

  public Reports(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.quoted = Quoted.in(resolved.marked().parsed());
    this.sources = new Sources(resolved, quoted);
    this.subjects = new Subjects(resolved.marked());
    this.asides = new Asides(resolved.marked(), sources, quoted);
  }

  /** What is reported within the words of a statement. */
  public List<Attribution> inside(Span content) {
    List<Attribution> found = new ArrayList<>();
    int end = from(content.end());
    for (int i = from(content.begin()); i < end; i++) {
      int verb = i;
      report(verb, content).or(() -> quotedAs(verb, content)).ifPresent(found::add);
    }
    return found;
  }

  /** What whoever a piece begins with is quoted for: {@code a farmer as saying that it rained}. */
  private Optional<Attribution> quotedAs(int saying, Span content) {
    int first = from(content.begin());
    boolean quoted =
        saying - first > 1
            && saying - first <= LONGEST_QUOTED
            && words.get(saying - 1).is("as")
            && QUOTING.contains(lower(words.get(saying)))
            && words.get(saying).span().end() < content.end();
    if (!quoted) {
      return Optional.empty();
    }
    Span source = words.get(first).span().through(words.get(saying - 2).span());
    Span cue = words.get(saying - 1).span().through(words.get(saying).span());
    Span said = new Span(words.get(saying + 1).span().begin(), content.end());
    return Optional.of(new Attribution(Optional.of(source), Optional.of(cue), List.of(said)));
  }

  /** What sentences report by verbs that are no cue yet, outside quotations. */
  public List<Attribution> beside(List<Attribution> known) {
    List<Span> taken = new ArrayList<>();
    known.forEach(each -> each.cue().ifPresent(taken::add));
    known.forEach(each -> taken.addAll(each.content()));
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      for (Word word : sentence.words()) {
        boolean free =
            !quoted.holds(word.span()) && taken.stream().noneMatch(word.span()::overlaps);
        if (free) {
          report(word.index(), sentence.span())
              .or(() -> aside(word.index(), sentence))
              .filter(each -> taken.stream().noneMatch(each.content().getFirst()::overlaps))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Attribution> aside(int verb, Sentence sentence) {
    int first = sentence.words().getFirst().index();
    int group = group(verb, first);
    return group > first && Cues.lemma(words.get(verb)).isPresent() && isVerb(verb, group)
        ? asides.around(verb, group, sentence)
        : Optional.empty();
  }

  private int from(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }

  /** What the verb at a word reports, if it is one, has a subject, and something follows. */
  private Optional<Attribution> report(int verb, Span within) {
    Optional<String> lemma = Cues.lemma(words.get(verb)).filter(_ -> !isAsked(verb));
    int first = from(within.begin());
    int group = lemma.isPresent() ? group(verb, first) : -1;
    if (lemma.isEmpty() || group <= first || !isVerb(verb, group)) {
      return Optional.empty();
    }
    int limit = limit(verb, within);
    OptionalInt begin = begin(verb, lemma.get(), limit);
    Optional<Span> source = subject(verb, group, first);
    if (begin.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    int end = end(begin.getAsInt(), limit);
    boolean pronoun =
        end == begin.getAsInt() + 1 && ClosedClass.PRONOUN.has(words.get(begin.getAsInt()));
    if (end <= begin.getAsInt() || (pronoun && !BARE.contains(lemma.get()))) {
      return Optional.empty();
    }
    Span content = words.get(begin.getAsInt()).span().through(words.get(end - 1).span());
    Span cue = words.get(group).span().through(words.get(verb).span());
    return Optional.of(new Attribution(source, Optional.of(cue), List.of(content)));
  }

  /** Whether the sentence of a verb only asks. */
  private boolean isAsked(int verb) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(verb).span().begin());
    return words.subList(verb, sentence.words().getLast().index() + 1).stream()
        .filter(word -> ENDS.contains(word.text()))
        .findFirst()
        .filter(word -> word.is("?"))
        .isPresent();
  }

  /** Where the verb's auxiliaries and adverbs begin: {@code has repeatedly warned}. */
  private int group(int verb, int first) {
    int group = verb;
    while (group > first
        && (ClosedClass.AUXILIARY.has(words.get(group - 1))
            || ClosedClass.ADVERB.has(words.get(group - 1))
            || isAdverb(words.get(group - 1)))) {
      group--;
    }
    return group;
  }

  private static boolean isAdverb(Word word) {
    return word.text().endsWith("ly") && word.text().length() > 4 && !word.isCapitalized();
  }

  /**
   * Whether a verb is active and tells what was said, not what will be. Of those who say it
   * themselves only what they said before is a report: {@code I promise} is the promise.
   */
  private boolean isVerb(int verb, int group) {
    Word word = words.get(verb);
    boolean agent = verb + 1 < words.size() && words.get(verb + 1).is("by");
    if (agent || Cues.isParticiple(word) || subjects.isAsked(verb)) {
      return false;
    }
    List<Word> before = words.subList(group, verb);
    Optional<String> last =
        before.reversed().stream()
            .filter(ClosedClass.AUXILIARY::has)
            .findFirst()
            .map(Reports::lower);
    if (last.isEmpty()) {
      boolean past = Cues.isFinite(word) && !word.text().endsWith("s");
      Word subject = words.get(group - 1);
      return past || (!OWN.contains(lower(subject)) && (Cues.isFinite(word) || isPlural(subject)));
    }
    if (before.stream().anyMatch(w -> NEGATIONS.contains(lower(w)))) {
      return !BE.contains(last.get()) && Cues.lemma(word).filter(WITHHELD::contains).isPresent();
    }
    return HAVE.contains(last.get()) || DO.contains(last.get());
  }

  private static boolean isPlural(Word subject) {
    return PERSONAL.contains(lower(subject)) || subject.text().endsWith("s");
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The noun phrase or pronoun right before the verb group, or the subject by the tree. */
  private Optional<Span> subject(int verb, int group, int first) {
    Word before = words.get(group - 1);
    if (PERSONAL.contains(lower(before))) {
      return Optional.of(before.span());
    }
    Optional<Mention> subject =
        JOINING.contains(lower(before)) ? Optional.empty() : sources.endingWith(before);
    return subject
        .or(() -> subjects.mention(verb).filter(sources::speaks))
        .map(Mention::span)
        .filter(span -> span.begin() >= words.get(first).span().begin());
  }

  /** The end of the sentence or of the piece, whichever comes first. */
  private int limit(int verb, Span within) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(verb).span().begin());
    return Math.min(sentence.words().getLast().index() + 1, from(within.end()));
  }

  /** Where what is reported begins, by what the verb takes. */
  private OptionalInt begin(int verb, String lemma, int limit) {
    int next = verb + 1;
    if (next >= limit) {
      return OptionalInt.empty();
    }
    if (Complements.takesAddressee(lemma)) {
      int after = afterPhrase(next, limit);
      if (after > next && after < limit && opens(lemma, after)) {
        return OptionalInt.of(after);
      }
    }
    OptionalInt shared = shared(next, limit);
    if (shared.isPresent() && Complements.takesObject(lemma)) {
      return shared;
    }
    if (opens(lemma, next) || (Complements.takesObject(lemma) && isObject(next))) {
      return OptionalInt.of(next);
    }
    return that(next, lemma, limit);
  }

  /**
   * Whether a word opens what is reported: {@code that}, {@code to go}, {@code for}, {@code he}.
   */
  private boolean opens(String lemma, int at) {
    Word word = words.get(at);
    return (Complements.takesClause(lemma) && (CLAUSE.contains(lower(word)) || isSubject(word)))
        || (Complements.takesInfinitive(lemma) && word.is("to"))
        || Complements.takes(lemma, lower(word));
  }

  /** The object that two verbs share: {@code Chad rejected and Mali hailed the deal}. */
  private OptionalInt shared(int joining, int limit) {
    if (joining + 1 >= limit || !JOINING.contains(lower(words.get(joining)))) {
      return OptionalInt.empty();
    }
    int verb = afterPhrase(joining + 1, limit);
    boolean same =
        verb > joining + 1
            && verb + 1 < limit
            && Cues.isFinite(words.get(verb))
            && Cues.lemma(words.get(verb)).filter(Complements::takesObject).isPresent();
    return same && isObject(verb + 1) ? OptionalInt.of(verb + 1) : OptionalInt.empty();
  }

  private static boolean isSubject(Word word) {
    return Set.of("he", "she", "it", "they", "we", "i", "there", "nobody").contains(lower(word));
  }

  private boolean isObject(int at) {
    Word word = words.get(at);
    return word.isAlphanumeric()
        && !ClosedClass.ADPOSITION.has(word)
        && !ClosedClass.ADVERB.has(word)
        && !ClosedClass.AUXILIARY.has(word)
        && !ClosedClass.CONJUNCTION.has(word);
  }

  private OptionalInt that(int from, String lemma, int limit) {
    for (int i = from; Complements.takesClause(lemma) && i < Math.min(limit, from + NEAR); i++) {
      if (words.get(i).is("that")) {
        return OptionalInt.of(i);
      }
      if (",;:.".contains(words.get(i).text()) || Cues.lemma(words.get(i)).isPresent()) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /** Behind the one who is told: a pronoun or a noun phrase. */
  private int afterPhrase(int from, int limit) {
    if (ClosedClass.PRONOUN.has(words.get(from)) || words.get(from).is("her")) {
      return from + 1;
    }
    return sources
        .phraseFrom(from)
        .map(span -> from(span.end()))
        .filter(i -> i <= limit)
        .orElse(from);
  }

  /** Where what is reported ends: at a clause beside it, or at the next thing that is said. */
  private int end(int begin, int limit) {
    int i = begin + 1;
    while (i < limit && !endsBefore(i, limit)) {
      i++;
    }
    while (i > begin && !words.get(i - 1).isAlphanumeric() && !isClosed(begin, i - 1)) {
      i--;
    }
    return i;
  }

  /** Whether a word is a mark that closes what was opened from a word on. */
  private boolean isClosed(int from, int at) {
    int kind = CLOSING.indexOf(words.get(at).text());
    return kind >= 0
        && words.subList(from, at).stream()
            .anyMatch(word -> word.text().equals(OPENING.substring(kind, kind + 1)));
  }

  private boolean endsBefore(int at, int limit) {
    Word word = words.get(at);
    if (word.text().equals(";")) {
      return true;
    }
    int next = word.text().equals(",") ? at + 1 : at;
    if (next >= limit) {
      return true;
    }
    boolean comma = next > at;
    if (comma && BESIDE.contains(lower(words.get(next)))) {
      return true;
    }
    int verb = next + 1;
    while (verb < limit
        && (ClosedClass.ADVERB.has(words.get(verb)) || HAVE.contains(lower(words.get(verb))))) {
      verb++;
    }
    return JOINING.contains(lower(words.get(next)))
        && verb < limit
        && Cues.isFinite(words.get(verb));
  }
}
