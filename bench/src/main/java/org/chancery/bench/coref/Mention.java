package org.chancery.bench.coref;

import org.chancery.engine.text.Span;

/**
 * A phrase that means somebody or something.
 *
 * @param head the place of its head word among the words of the document
 * @param type GUM's type of entity
 * @param isName whether its head is a proper noun
 */
record Mention(Span span, int head, String type, boolean isName) {}
