package org.chancery.engine.sentence;

import org.chancery.engine.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks; of a quotation that runs on, to the end of its paragraph
 * @param inner without the marks
 * @param depth 0 for a quotation in the running text, 1 for one inside another
 * @param runsOn whether it is left open at the end of its paragraph and goes on in the next
 */
public record Quote(Span outer, Span inner, int depth, boolean runsOn) {}
