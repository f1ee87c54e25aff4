package org.chancery.engine.reading;

import java.util.Optional;

/**
 * What read a document, so that a reading can be repeated.
 *
 * @param version of the program
 * @param model the hash of the trained reader it read with
 * @param knowledge the hash of the tables it read with
 * @param codebook the hash of the user's categories it read with
 * @param leftOut what it left out for want of confidence, where it was asked to
 */
public record Coder(
    String version,
    String model,
    String knowledge,
    Optional<String> codebook,
    Optional<LeftOut> leftOut) {

  /** A coder that was given no codebook and left nothing out. */
  public Coder(String version, String model, String knowledge) {
    this(version, model, knowledge, Optional.empty(), Optional.empty());
  }

  /** The same coder, with these categories. */
  public Coder with(String codebook) {
    return new Coder(version, model, knowledge, Optional.of(codebook), leftOut);
  }

  Coder leavingOut(LeftOut what) {
    return new Coder(version, model, knowledge, codebook, Optional.of(what));
  }
}
