package org.chancery.engine.network;

import org.chancery.engine.text.Span;

/**
 * A noun phrase that the network sees as a party of an event.
 *
 * @param head the place of its head among the words of the document
 * @param kind as {@code person}, {@code group} or {@code organization}
 */
public record Phrase(Span span, int head, String kind) {}
