package org.chancery.engine.network;

import java.util.List;

/**
 * What a sentence is to the network.
 *
 * @param sentence its place among those of the document
 * @param state the mean of its words' states
 * @param anchor its likeliest teller of an event, however unlikely
 * @param phrases the noun phrases that are parties of that event
 */
public record Meaning(int sentence, List<Float> state, EventAnchor anchor, List<Phrase> phrases) {

  public Meaning {
    state = List.copyOf(state);
    phrases = List.copyOf(phrases);
  }
}
