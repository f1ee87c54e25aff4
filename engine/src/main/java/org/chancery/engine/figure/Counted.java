package org.chancery.engine.figure;

import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * What a number counts.
 *
 * @param of the words for it
 * @param from the first word of the number with its sign
 * @param to behind the last word of what is counted
 */
record Counted(String unit, Optional<Span> of, int from, int to) {}
