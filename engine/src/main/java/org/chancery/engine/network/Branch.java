package org.chancery.engine.network;

/**
 * On what a word hangs in its sentence.
 *
 * @param head the place of that word among the words of the document; -1 for the root
 * @param relation to it, as in Universal Dependencies without subtypes: {@code nsubj}, {@code obl}
 */
public record Branch(int head, String relation) {}
