package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.Word;

/**
 * Tells where a word for a stage speaks of an agreement that is not its subject or object: {@code
 * disputes that it binds}, {@code the disputed pact}.
 */
final class Unsaid {

  /** What is disputed of an agreement, for the agreement. */
  private static final Set<String> DISPUTED =
      Set.of(
          "reading",
          "interpretation",
          "view",
          "validity",
          "legality",
          "withdrawal",
          "ratification",
          "signature",
          "suspension",
          "meaning",
          "wording");

  private static final Set<String> TALKS = Set.of("talks", "negotiations");

  private static final Set<Stage> ADJECTIVES =
      Set.of(Stage.DISPUTED, Stage.SUSPENDED, Stage.ENDED, Stage.PROPOSED);

  private static final int NEAR = 4;

  private final Instruments instruments;
  private final Clauses clauses;
  private final Provisions provisions;
  private final List<Word> words;

  Unsaid(Resolved resolved, Instruments instruments, Clauses clauses, Provisions provisions) {
    this.instruments = instruments;
    this.provisions = provisions;
    this.clauses = clauses;
    this.words = resolved.marked().parsed().words();
  }

  /** Whether the word at {@code i} speaks of the agreement without its being a part of the verb. */
  boolean speaksOf(Entity agreement, Found found, int i, int first, int end) {
    if (isAdjective(agreement, found, i)) {
      return true;
    }
    boolean alone = instruments.isAlone(agreement, first, end);
    return switch (found.stage()) {
      case DISPUTED -> found.use() == Use.TRANSITIVE && isDisputed(agreement, i, first, end, alone);
      case WITHDRAWN -> alone && isLeft(agreement, found, i, first);
      case RATIFIED ->
          clauses.leavesOut(found, i) && (alone || instruments.isOnlyHere(agreement, first, end));
      case SIGNED -> alone && clauses.leavesOut(found, i);
      case AMENDED, SUSPENDED ->
          (alone || instruments.isOnlyHere(agreement, first, end))
              && isOfProvision(found, i, first);
      case PROPOSED, NEGOTIATING, CONCLUDED, IN_FORCE, ENDED -> false;
    };
  }

  /** {@code the disputed pact}, {@code the lapsed annex}. */
  private boolean isAdjective(Entity agreement, Found found, int i) {
    return ADJECTIVES.contains(found.stage())
        && found.length() == 1
        && words.get(i).text().endsWith("ed")
        && instruments.places(agreement).stream()
            .filter(place -> place.form() == Sort.NOUN)
            .anyMatch(place -> place.from() <= i && i < place.to() - 1);
  }

  /** {@code disputes that it is in force}, {@code disputes this reading}, {@code is disputed}. */
  private boolean isDisputed(Entity agreement, int i, int first, int end, boolean alone) {
    int next = Math.min(end - 1, i + 1);
    boolean clause = words.get(next).is("that") || words.get(next).is("whether");
    boolean object =
        IntStream.range(next, Math.min(end, next + NEAR))
            .anyMatch(k -> DISPUTED.contains(words.get(k).text()));
    boolean whether = words.get(first).text().equals("Whether") && isPlaceIn(agreement, first, i);
    return (clause && (alone || isPlaceIn(agreement, next, end))) || (object && alone) || whether;
  }

  /** {@code to amend Article 7}, {@code Article 7 was amended}, {@code suspended its adherence}. */
  private boolean isOfProvision(Found found, int i, int first) {
    boolean passive = i > first && Roles.BE.contains(words.get(i - 1).text());
    int next = i + found.length();
    return found.use() == Use.TRANSITIVE
        && (passive
            ? provisions.isIn(Math.max(first, i - 1 - NEAR), i)
            : provisions.isIn(next, next + NEAR));
  }

  private boolean isPlaceIn(Entity agreement, int from, int to) {
    return instruments.places(agreement).stream()
        .anyMatch(place -> place.from() >= from && place.to() <= to);
  }

  private boolean isTalks(int word) {
    return TALKS.contains(lower(word));
  }

  /** {@code They were signed by five, and Vietnam withdrew after a year}. */
  private boolean isLeft(Entity agreement, Found found, int i, int first) {
    int next = i + found.length();
    boolean from = next < words.size() && Set.of("from", "of").contains(lower(next));
    return found.use() == Use.LEAVING
        && !from
        && IntStream.range(first, i).noneMatch(this::isTalks)
        && !clauses.hasObject(i)
        && instruments.places(agreement).stream()
            .map(Place::from)
            .anyMatch(at -> at >= first && at < i);
  }

  private String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
