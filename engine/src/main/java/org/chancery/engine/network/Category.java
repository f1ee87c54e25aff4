package org.chancery.engine.network;

/**
 * A category of a user's codebook that the words around an anchor tell of.
 *
 * @param confidence how likely, 0 to 1
 */
public record Category(String name, double confidence) {}
