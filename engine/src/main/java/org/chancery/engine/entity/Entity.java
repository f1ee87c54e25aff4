package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.mention.Mention;

/**
 * Somebody or something that a text speaks of, under all the names it gives.
 *
 * @param name the fullest name the text or our tables know
 * @param key equal for equal things in different documents: {@code state:KOR}, {@code
 *     person:cho-tae-yul}
 * @param country ISO 3166-1 alpha-3 of the state it belongs to
 * @param sectors PLOVER sectors, the first the weightiest: {@code GOV}, {@code MIL}
 * @param mentions where the text speaks of it, in reading order; never empty
 */
public record Entity(
    EntityId id,
    Mention.Kind kind,
    String name,
    String key,
    Optional<String> country,
    List<String> sectors,
    List<Mention> mentions) {

  public Entity {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a mention: " + name);
    }
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }
}
