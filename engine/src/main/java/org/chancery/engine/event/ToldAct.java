package org.chancery.engine.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.sentence.Word;

/**
 * An act told before, with its parties.
 *
 * @param word the place of the word that tells it among the words of the document
 * @param blame what says so, where only the one who blames them says that the actors did it
 */
record ToldAct(
    int word, String type, List<Party> actors, List<Party> recipients, Optional<Word> blame) {

  ToldAct {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  List<Party> of(Role role) {
    return switch (role) {
      case ACTOR -> actors;
      case RECIPIENT -> recipients;
    };
  }

  /** Whether one of these is one of those. */
  static boolean shares(List<Party> some, List<Party> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> other.entity().equals(one.entity())));
  }
}
