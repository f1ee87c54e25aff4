package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.text.Span;

/**
 * Finds what is ascribed in closed language: quotations with the cue beside them, and {@code
 * according to}. Indirect speech is not read here.
 */
public final class Attributor {

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
    return Draft.joined(drafts).stream().map(Draft::attribution).toList();
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
