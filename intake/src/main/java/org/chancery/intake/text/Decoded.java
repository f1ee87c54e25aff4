package org.chancery.intake.text;

/** Bytes as text, or why they are none. */
public sealed interface Decoded {

  /** The text; what the bytes say, no character changed. */
  record Text(String value) implements Decoded {}

  /**
   * Another kind of file.
   *
   * @param kind what it looks like: {@code a PNG picture}
   */
  record Binary(String kind) implements Decoded {}

  /**
   * Text in no encoding that fits.
   *
   * @param problem what is wrong, and where
   */
  record Misfit(String problem) implements Decoded {}
}
