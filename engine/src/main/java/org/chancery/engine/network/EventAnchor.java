package org.chancery.engine.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that the network sees telling an event.
 *
 * @param word its place among the words of the document
 * @param type PLOVER's type of the event
 * @param score how likely the word tells an event of this type, 0 to 1
 * @param standing as {@code done} or {@code planned}
 * @param mode PLOVER's mode; empty where it sees none
 * @param actors how likely each word names one who did it; unlikely words are left out
 * @param recipients how likely each word names one to whom it was done
 * @param categories of a user's codebook; none where it was read without one
 */
public record EventAnchor(
    int word,
    String type,
    double score,
    String standing,
    Optional<String> mode,
    Map<Integer, Double> actors,
    Map<Integer, Double> recipients,
    List<Category> categories) {

  public EventAnchor {
    actors = Map.copyOf(actors);
    recipients = Map.copyOf(recipients);
    categories = List.copyOf(categories);
  }

  /** The same event, told by another word. */
  EventAnchor on(int other) {
    return new EventAnchor(other, type, score, standing, mode, actors, recipients, categories);
  }

  /** The same word, telling an event of another type and mode. */
  public EventAnchor of(String other, String how) {
    return new EventAnchor(
        word, other, score, standing, Optional.of(how), actors, recipients, categories);
  }

  /** The same anchor with these categories. */
  public EventAnchor in(List<Category> categories) {
    return new EventAnchor(word, type, score, standing, mode, actors, recipients, categories);
  }
}
