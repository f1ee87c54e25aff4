package org.chancery.engine.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Finds parties that an anchor's own clause leaves out: those that the network sees in other
 * clauses and sentences.
 */
final class Elsewhere {

  /** How likely a word of another clause must be, and one of an earlier sentence. */
  private static final double OTHER_CLAUSE = 0.5;

  private static final double EARLIER = 0.3;

  /** So many sentences back a party may be named. */
  private static final int BACK = 4;

  /**
   * From this chance on a word of another sentence speaks for a party, and from this one it is: of
   * 0.05 to 0.4 lower ones fill more parts rightly on dev, and more that the text leaves open.
   */
  private static final double SLIGHT = 0.02;

  private static final double DISTANT = 0.05;

  private final Resolved resolved;
  private final Referents referents;
  private final View view;
  private final List<Word> words;

  Elsewhere(Resolved resolved, Referents referents) {
    this.resolved = resolved;
    this.referents = referents;
    this.view = resolved.marked().seen().view();
    this.words = resolved.marked().parsed().words();
  }

  /**
   * Of those that count the likeliest to have done it that another clause or an earlier sentence
   * names. To whom it was done is asked of {@link #distant} alone: words of other clauses are that
   * hardly ever.
   */
  Optional<Candidate> near(EventAnchor anchor, Sentence sentence, Predicate<Candidate> counts) {
    List<Sentence> sentences = resolved.marked().parsed().sentences();
    for (int back = 0; back <= Math.min(BACK, sentence.index()); back++) {
      Span span = sentences.get(sentence.index() - back).span();
      String why = back == 0 ? "its own clause names none" : "its own sentence names none";
      double least = back == 0 ? OTHER_CLAUSE : EARLIER;
      Optional<Candidate> found =
          Weighing.chances(anchor, Role.ACTOR)
              .filter(each -> each.getValue() >= least)
              .filter(each -> span.covers(words.get(each.getKey()).span()))
              .flatMap(each -> candidate(Role.ACTOR, each.getKey(), each.getValue(), why).stream())
              .filter(counts)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whom the network takes for the party that other sentences name, all their words together. */
  Optional<Candidate> distant(EventAnchor anchor, Role role, Predicate<Candidate> counts) {
    String head =
        switch (role) {
          case ACTOR -> "distant-actor";
          case RECIPIENT -> "distant-recipient";
        };
    Map<EntityId, Candidate> byEntity = new HashMap<>();
    double[] chances = view.partners(head, anchor.word());
    for (int word = 0; word < chances.length; word++) {
      if (chances[word] >= SLIGHT) {
        candidate(role, word, chances[word], "other sentences name them")
            .filter(counts)
            .ifPresent(
                each ->
                    byEntity.merge(
                        each.party().entity(), each, (old, _) -> old.weighing(each.weight())));
      }
    }
    return byEntity.values().stream()
        .filter(each -> each.weight() >= DISTANT)
        .max(
            Comparator.comparingDouble(Candidate::weight)
                .thenComparing(each -> each.party().words()));
  }

  private Optional<Candidate> candidate(Role role, int word, double chance, String why) {
    return referents
        .party(word, chance)
        .map(party -> new Candidate(role, party, chance, "event: the network; " + why));
  }
}
