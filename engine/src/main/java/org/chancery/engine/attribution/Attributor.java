package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
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
    for (Passage passage : passages(parsed, quoted)) {
      Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
      drafts.addAll(new PassageReading(resolved, quoted, sources, passage, last).drafts());
    }
    List<Attribution> byRule =
        Draft.joined(drafts).stream().map(Draft::attribution).map(quoted::withMarks).toList();
    List<Attribution> merged = merged(byRule, resolved.marked().seen().ascriptions(), sources);
    Turns turns = Turns.in(parsed);
    if (!turns.spans().isEmpty()) {
      merged.removeIf(
          each -> each.source().isEmpty() && each.content().stream().anyMatch(turns::hold));
      merged.removeIf(each -> each.source().filter(turns::name).isPresent());
      merged.addAll(turns.attributions());
      merged.sort(Comparator.comparingInt(each -> each.content().getFirst().begin()));
    }
    return merged;
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
      left.removeAll(same);
      // What is ascribed inside the quotation is the speaker's to tell, not the article's.
      Optional<Ascription> outer =
          same.stream()
              .filter(each -> rule.content().stream().noneMatch(each.cue()::overlaps))
              .filter(each -> isAsWhole(rule, each))
              .findFirst();
      merged.add(outer.map(each -> joined(rule, each, ruled)).orElse(rule));
    }
    for (Ascription each : left) {
      Optional<Span> source = each.source().or(() -> sources.of(each.cue()));
      merged.add(new Attribution(source, Optional.of(each.cue()), whole(each.content())));
    }
    merged.sort(Comparator.comparingInt(each -> each.content().getFirst().begin()));
    return merged;
  }

  /** Whether the network sees no less than a rule does of an utterance that is not quoted. */
  private static boolean isAsWhole(Attribution rule, Ascription seen) {
    return rule.content().stream().anyMatch(piece -> isMostly(piece, seen.content()));
  }

  private static Attribution joined(Attribution rule, Ascription seen, List<Span> ruled) {
    List<Span> content = new ArrayList<>();
    for (Span piece : whole(seen.content())) {
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
        seen.source()
            .filter(own -> rule.source().filter(whole -> whole.covers(own)).isEmpty())
            .or(rule::source)
            .or(seen::source);
    return new Attribution(source, Optional.of(seen.cue()), content);
  }

  /** The pieces but for scraps: a word or two beside a longer piece. */
  private static List<Span> whole(List<Span> pieces) {
    List<Span> whole = pieces.stream().filter(piece -> piece.length() > SCRAP).toList();
    return whole.isEmpty() ? pieces : whole;
  }

  /** Whether two ascribe the same words: by the same cue, or more of them than not. */
  private static boolean isSame(Attribution rule, Ascription seen) {
    return rule.cue().filter(seen.cue()::overlaps).isPresent()
        || seen.content().stream().anyMatch(piece -> isMostly(piece, rule.content()));
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
