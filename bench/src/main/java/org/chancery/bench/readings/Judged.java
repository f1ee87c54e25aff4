package org.chancery.bench.readings;

/**
 * What the gold says of one fact of a Reading; of what it neither wants nor punishes it says
 * nothing.
 *
 * @param file the article's
 * @param id the fact's in the Reading; of a milestone its agreement's and its place there: {@code
 *     a1.0}
 */
public record Judged(String file, String id, boolean right) {}
