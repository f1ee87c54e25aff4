package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Finds what is ascribed to sources. Quotations and {@code according to} are closed language and
 * read by rule, with the cue beside them; the rest is what the network sees.
 */
public final class Attributor {

  /** Letters of a piece of content that stands for nothing beside longer ones. */
  private static final int SCRAP = 12;

  /** The attributions of a document, in reading order. */
  public List<Attribution> find(Resolved resolved) {
    Parsed parsed = resolved.marked().parsed();
    Quoted quoted = Quoted.in(parsed);
    Sources sources = new Sources(resolved, quoted);
    List<Draft> drafts = new ArrayList<>();
    List<Draft> before = List.of();
    for (Passage passage : passages(parsed, quoted)) {
      Optional<Draft> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
      before = new PassageReading(resolved, quoted, sources, passage, last).drafts();
      drafts.addAll(before);
    }
    List<Attribution> byRule =
        Draft.joined(drafts).stream().map(Draft::attribution).map(quoted::withMarks).toList();
    Mending mending = new Mending(resolved.marked());
    List<Ascription> seen =
        resolved.marked().seen().ascriptions().stream()
            .map(each -> inSentence(each, parsed, quoted))
            .filter(each -> !mending.isAsked(each))
            .map(mending::mended)
            .toList();
    List<Attribution> merged = merged(byRule, seen, sources);
    Turns turns = Turns.in(parsed);
    if (turns.spans().isEmpty()) {
      Interview interview = Interview.in(resolved, quoted);
      merged =
          new ArrayList<>(
              merged.stream().flatMap(each -> interview.without(each).stream()).toList());
      merged.addAll(interview.attributions());
    } else {
      merged.removeIf(
          each -> each.source().isEmpty() && each.content().stream().anyMatch(turns::hold));
      merged.removeIf(each -> each.source().filter(turns::name).isPresent());
      merged.addAll(told(turns.attributions(), resolved, quoted));
    }
    merged.sort(Comparator.comparingInt(each -> each.content().getFirst().begin()));
    return merged;
  }

  /** The turns, those opened by {@code A:} with the one who answers for their source. */
  private static List<Attribution> told(List<Attribution> turns, Resolved resolved, Quoted quoted) {
    List<List<Span>> answers =
        turns.stream().filter(turn -> isAnswer(turn, resolved)).map(Attribution::content).toList();
    Optional<Span> name =
        answers.isEmpty() ? Optional.empty() : Interview.interviewee(resolved, quoted, answers);
    return turns.stream()
        .map(
            turn ->
                name.isPresent() && isAnswer(turn, resolved)
                    ? new Attribution(name, turn.cue(), turn.content())
                    : turn)
        .toList();
  }

  private static boolean isAnswer(Attribution turn, Resolved resolved) {
    return turn.source()
        .map(source -> source.of(resolved.text()))
        .filter(Turns::answers)
        .isPresent();
  }

  /**
   * Without what the network ascribes of other sentences that nothing quotes, and of quotations in
   * paragraphs before, where it ascribes of the cue's.
   */
  private static Ascription inSentence(Ascription seen, Parsed parsed, Quoted quoted) {
    Sentence own = parsed.sentenceAt(seen.cue().begin());
    Span sentence = own.span();
    List<Span> content =
        seen.content().stream()
            .filter(
                piece ->
                    piece.overlaps(sentence)
                        || (isQuoted(piece, quoted)
                            && parsed.sentenceAt(piece.begin()).paragraph() >= own.paragraph()))
            .map(piece -> isQuoted(piece, quoted) ? piece : common(piece, sentence))
            .map(piece -> isQuoted(piece, quoted) ? piece : whole(piece, seen, parsed))
            .toList();
    boolean here = seen.content().stream().anyMatch(sentence::overlaps);
    List<Span> pieces = withoutScraps(here ? content : seen.content(), quoted);
    return new Ascription(seen.source(), seen.cue(), pieces, seen.act(), seen.score());
  }

  /** Goes on from a piece that breaks off within a phrase to the next mark. */
  private static Span whole(Span piece, Ascription seen, Parsed parsed) {
    int at = parsed.firstWordFrom(piece.end());
    boolean off = at > 0 && isOpen(parsed.words().get(at - 1));
    int end = piece.end();
    while (off && at < parsed.words().size() && isOfPhrase(parsed.words().get(at), seen)) {
      end = parsed.words().get(at).span().end();
      at++;
    }
    return new Span(piece.begin(), end);
  }

  private static boolean isOpen(Word word) {
    return ClosedClass.DETERMINER.has(word)
        || ClosedClass.ADPOSITION.has(word)
        || ClosedClass.POSSESSIVE.has(word)
        || ClosedClass.AUXILIARY.has(word);
  }

  private static boolean isOfPhrase(Word word, Ascription seen) {
    return word.isAlphanumeric()
        && !seen.cue().overlaps(word.span())
        && seen.source().filter(word.span()::overlaps).isEmpty();
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end()));
  }

  private static boolean isQuoted(Span piece, Quoted quoted) {
    return quoted.quotes().stream().anyMatch(quote -> quote.outer().overlaps(piece));
  }

  /**
   * What either finds. Of one utterance that both find, the words are those that the network sees,
   * and what one of them lacks the other gives.
   */
  private static List<Attribution> merged(
      List<Attribution> byRule, List<Ascription> seen, Sources sources) {
    List<Ascription> left = new ArrayList<>(seen);
    List<Span> ruled = byRule.stream().flatMap(each -> each.content().stream()).toList();
    List<Attribution> merged = new ArrayList<>();
    for (Attribution rule : byRule) {
      List<Ascription> same = left.stream().filter(each -> isSame(rule, each)).toList();
      // What is ascribed inside the quotation is the speaker's to tell, not the article's.
      Optional<Ascription> outer =
          same.stream()
              .filter(each -> rule.content().stream().noneMatch(each.cue()::overlaps))
              .filter(each -> isAsWhole(rule, each))
              .findFirst();
      if (outer.isEmpty() && rule.cue().isPresent() && !same.isEmpty()) {
        continue;
      }
      left.removeIf(each -> outer.filter(each::equals).isPresent() || holds(rule, each));
      merged.add(outer.map(each -> joined(rule, each, ruled, sources)).orElse(rule));
    }
    for (Ascription each : left) {
      Optional<Span> source = sources.seen(each).or(() -> sources.of(each.cue()));
      List<Span> content = without(each.content(), source);
      merged.add(new Attribution(source, Optional.of(each.cue()), content));
    }
    merged.sort(Comparator.comparingInt(each -> each.content().getFirst().begin()));
    return merged;
  }

  /** What is said up to the source that a piece runs into: {@code it rains, two farmers} said. */
  private static List<Span> without(List<Span> pieces, Optional<Span> source) {
    List<Span> content = new ArrayList<>();
    for (Span piece : pieces) {
      Optional<Span> into = source.filter(s -> piece.begin() < s.begin() && piece.end() >= s.end());
      content.add(into.map(s -> new Span(piece.begin(), s.begin())).orElse(piece));
    }
    return content;
  }

  /** Whether the network sees no less than a rule does of an utterance that is not quoted. */
  private static boolean isAsWhole(Attribution rule, Ascription seen) {
    return rule.content().stream().anyMatch(piece -> isMostly(piece, seen.content()));
  }

  private static Attribution joined(
      Attribution rule, Ascription seen, List<Span> ruled, Sources sources) {
    List<Span> content = new ArrayList<>();
    for (Span piece : seen.content()) {
      boolean free = ruled.stream().noneMatch(piece::overlaps);
      if (free || rule.content().stream().anyMatch(own -> isMostly(own, List.of(piece)))) {
        // Of a quotation that the network cuts, all is said.
        content.add(
            rule.content().stream().filter(own -> own.covers(piece)).findFirst().orElse(piece));
      }
    }
    List<Span> pieces = List.copyOf(content);
    rule.content().stream().filter(own -> !isMostly(own, pieces)).forEach(content::add);
    content.sort(null);
    Optional<Span> source =
        sources
            .seen(seen)
            .filter(own -> rule.source().filter(whole -> whole.covers(own)).isEmpty())
            .or(rule::source)
            .or(seen::source);
    return new Attribution(source, Optional.of(seen.cue()), content);
  }

  /** The pieces but for scraps: a word or two beside a longer piece, unquoted. */
  private static List<Span> withoutScraps(List<Span> pieces, Quoted quoted) {
    List<Span> whole =
        pieces.stream().filter(piece -> piece.length() > SCRAP || isQuoted(piece, quoted)).toList();
    return whole.isEmpty() ? pieces : whole;
  }

  /** Whether two ascribe the same words: by the same cue, or more of them than not. */
  private static boolean isSame(Attribution rule, Ascription seen) {
    return isByCue(rule, seen)
        || seen.content().stream().anyMatch(piece -> isMostly(piece, rule.content()));
  }

  private static boolean isByCue(Attribution rule, Ascription seen) {
    return rule.cue().filter(seen.cue()::overlaps).isPresent();
  }

  /** Whether a rule finds all that the network sees ascribed. */
  private static boolean holds(Attribution rule, Ascription seen) {
    return seen.content().stream().allMatch(piece -> isMostly(piece, rule.content()));
  }

  private static boolean isMostly(Span piece, List<Span> others) {
    int shared = 0;
    for (Span other : others) {
      int begin = Math.max(piece.begin(), other.begin());
      shared += Math.max(0, Math.min(piece.end(), other.end()) - begin);
    }
    return 2 * shared > piece.end() - piece.begin();
  }

  /** Sentences that a quotation holds together, or one alone. */
  record Passage(Span span, int paragraph) {}

  private static List<Passage> passages(Parsed parsed, Quoted quoted) {
    List<Passage> passages = new ArrayList<>();
    int reach = -1;
    for (Sentence sentence : parsed.sentences()) {
      boolean held =
          !passages.isEmpty()
              && passages.getLast().paragraph() == sentence.paragraph()
              && sentence.span().begin() < reach;
      if (held) {
        Span whole = passages.removeLast().span().through(sentence.span());
        passages.add(new Passage(whole, sentence.paragraph()));
      } else {
        passages.add(new Passage(sentence.span(), sentence.paragraph()));
      }
      for (var quote : quoted.beginningIn(sentence.span())) {
        reach = Math.max(reach, quote.outer().end());
      }
    }
    return passages;
  }
}
