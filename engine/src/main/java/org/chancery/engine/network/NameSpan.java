package org.chancery.engine.network;

import org.chancery.engine.text.Span;

/**
 * A name that the network sees, with CoNLL-2003's kind.
 *
 * @param kind {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}
 * @param score how likely it is one, 0 to 1
 */
public record NameSpan(Span span, String kind, double score) {}
