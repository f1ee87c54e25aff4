package org.chancery.bench.actors;

import java.util.List;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;

/**
 * A phrase that stands for an actor, and what it tells of that actor.
 *
 * @param begin offset into the text, UTF-16 units
 * @param end where it ends, exclusive
 * @param head where the word begins that says who: {@code miners} of {@code miners from Potosí}
 * @param country ISO 3166-1 alpha-3; empty where the actor is of none
 * @param sectors PLOVER sectors, the main one first
 */
record Actor(int begin, int end, int head, String country, List<String> sectors) {

  Actor {
    sectors = List.copyOf(sectors);
  }

  /** A phrase of a text, whose head is told by the words. */
  static Actor of(Parsed parsed, int begin, int end, String country, List<String> sectors) {
    List<Word> words =
        parsed.words().subList(parsed.firstWordFrom(begin), parsed.firstWordFrom(end));
    int head = words.isEmpty() ? begin : Heads.of(words).span().begin();
    return new Actor(begin, end, head, country, sectors);
  }

  /** How much two phrases have in common: 1 where they are one, 0 where they do not touch. */
  double overlap(Actor other) {
    int both = Math.min(end, other.end) - Math.max(begin, other.begin);
    return Math.max(0, 2.0 * both / (end - begin + other.end - other.begin));
  }

  /** Whether the main sector is one of the other's. */
  boolean isOfSector(List<String> wanted) {
    return !sectors.isEmpty() && wanted.contains(sectors.getFirst());
  }
}
