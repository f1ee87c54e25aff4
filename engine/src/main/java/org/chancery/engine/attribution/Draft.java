package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * An attribution in the making.
 *
 * @param paragraph where its last content stands
 * @param runsOn whether its last quotation is left open at the end of the paragraph
 * @param continues whether its first quotation goes on from an open one, or from the one before it
 *     in the same paragraph
 */
record Draft(
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    int paragraph,
    boolean runsOn,
    boolean continues) {

  Attribution attribution() {
    return new Attribution(source, cue, content);
  }

  /** Makes one of quotations that are parts of one utterance. */
  static List<Draft> joined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean goesOn =
          !joined.isEmpty()
              && (joined.getLast().runsOn()
                  ? draft.paragraph() <= joined.getLast().paragraph() + 1
                      && (draft.cue().isEmpty() || joined.getLast().cue().isEmpty())
                  : draft.continues() && draft.cue().isEmpty());
      if (goesOn) {
        Draft before = joined.removeLast();
        List<Span> content = new ArrayList<>(before.content());
        content.addAll(draft.content());
        joined.add(
            new Draft(
                before.source().or(draft::source),
                before.cue().or(draft::cue),
                content,
                draft.paragraph(),
                draft.runsOn(),
                before.continues()));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }
}
