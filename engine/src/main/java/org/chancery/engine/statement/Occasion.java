package org.chancery.engine.statement;

import java.util.Optional;
import org.chancery.engine.entity.EntityId;

/**
 * Where and how something was said.
 *
 * @param where the place; empty where the text does not say it beside the cue
 * @param venue the occasion or medium, in the article's words: {@code press conference}, {@code X}
 */
public record Occasion(Optional<EntityId> where, Optional<String> venue) {

  /** Of which nothing is known. */
  public static final Occasion UNKNOWN = new Occasion(Optional.empty(), Optional.empty());
}
