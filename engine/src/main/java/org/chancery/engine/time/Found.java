package org.chancery.engine.time;

/**
 * A time that begins at a word already known.
 *
 * @param to behind its last word
 */
record Found(int to, Timex.Type type, String value) {}
