package org.chancery.engine.network;

/**
 * An earlier word that a word may take up.
 *
 * @param word its place among the words of the document
 * @param score higher is likelier; above 0 likelier than that nothing is taken up
 */
public record Antecedent(int word, double score) {}
