package org.chancery.engine.statement;

import org.chancery.engine.entity.EntityId;
import org.chancery.engine.text.Span;

/** Who speaks, as far as the text tells. */
public sealed interface Speaker {

  /** Somebody the text names, here or elsewhere. */
  record Named(EntityId entity, Span words) implements Speaker {}

  /** Somebody known by a description alone: {@code a foreign ministry official}. */
  record Described(EntityId entity, Span words) implements Speaker {}

  /** Somebody who asked not to be named. */
  record Unnamed(EntityId entity, Span words) implements Speaker {}

  /** Words that stand for somebody we could not tell. */
  record Unresolved(Span words, String why) implements Speaker {}

  /** No words in the text say who speaks. */
  record Unknown(String why) implements Speaker {}
}
