package org.chancery.knowledge;

/**
 * A word that heads the names of organizations, and the PLOVER sector it gives: {@code Senate},
 * {@code LEG}.
 */
public record BodyHead(String noun, String sector) {}
