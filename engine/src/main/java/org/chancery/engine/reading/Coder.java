package org.chancery.engine.reading;

/**
 * What read a document, so that a reading can be repeated.
 *
 * @param version of the program
 * @param model the hash of the trained reader it read with
 * @param knowledge the hash of the tables it read with
 */
public record Coder(String version, String model, String knowledge) {}
