package org.chancery.engine.agreement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.sentence.Word;

/** Tells whether a word for a stage speaks of an agreement, and how. */
final class Roles {

  /** What the agreement is to a word for a stage. */
  enum Role {
    NONE,
    SUBJECT,
    OBJECT
  }

  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");

  private final Instruments instruments;
  private final List<Word> words;
  private final Clauses clauses;
  private final WordOrder order;
  private final Provisions parts;
  private final Unsaid unsaid;

  Roles(Resolved resolved, Instruments instruments) {
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.clauses = new Clauses(resolved);
    this.order = new WordOrder(resolved, instruments);
    this.parts = new Provisions(resolved);
    this.unsaid = new Unsaid(resolved, instruments, clauses, parts);
  }

  /** Whether the clause of the words for a stage tells it of what is no agreement. */
  boolean isOfOther(Found found, int i) {
    return clauses.object(i).stream().anyMatch(word -> isStepToCome(found, word))
        || clauses.told(found, i).stream()
            .filter(
                word ->
                    !parts.isIn(word, word + 1)
                        && !HeadWords.isInstrument(HeadWords.plain(words.get(word).text())))
            .anyMatch(word -> Stages.at(words, word).isEmpty());
  }

  /**
   * {@code suspended ratification}: a step to be taken, of which a verb tells, is no pact; who
   * {@code took its signature back} has left one.
   */
  private boolean isStepToCome(Found found, int word) {
    return !Unreached.isToCome(found.stage())
        && found.stage() != Stage.WITHDRAWN
        && Stages.at(words, word).stream()
            .anyMatch(step -> step.use() == Use.NOUN && Unreached.isToCome(step.stage()));
  }

  /** What the agreement is to the word at {@code i}. */
  Role of(Entity agreement, Found found, int i, int first, int end) {
    boolean joining = Stages.isJoining(words.get(i));
    if (joining && AgreementFinder.isRegime(agreement)) {
      return Role.NONE;
    }
    for (Place place : instruments.places(agreement)) {
      if (place.from() >= first && place.from() < end) {
        Role role = clauses.of(found, i, parts.of(place, found.stage()));
        if (role != Role.NONE) {
          return role;
        }
      }
    }
    Role told = order.of(agreement, found, i, first, end);
    boolean unsaid =
        told == Role.NONE && !joining && this.unsaid.speaksOf(agreement, found, i, first, end);
    return unsaid ? Role.OBJECT : told;
  }

  /** {@code signed}, {@code broken}. */
  static boolean isParticiple(Word word) {
    return word.text().endsWith("ed") || word.text().endsWith("en");
  }
}
