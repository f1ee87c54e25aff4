package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Takes a provision for the agreement it stands in: what amends {@code Article 7 of the treaty}, or
 * brings {@code its maps clause} into force, does so to the treaty.
 */
final class Provisions {

  private static final Set<String> PARTS =
      Set.of(
          "clause",
          "clauses",
          "article",
          "articles",
          "provision",
          "provisions",
          "terms",
          "part",
          "participation",
          "obligations",
          "commitments",
          "implementation",
          "application",
          "signature",
          "membership",
          "adherence",
          "half",
          "compliance",
          "text");

  private static final Set<String> IN = Set.of("in", "of", "under", "to");

  private static final int FARTHEST = 4;

  private final List<Word> words;

  Provisions(Resolved resolved) {
    this.words = resolved.marked().parsed().words();
  }

  /** The place with the provision it stands in, for a stage that a provision alone may reach. */
  Place of(Place place, Stage stage) {
    return switch (stage) {
      case IN_FORCE, AMENDED, SUSPENDED, DISPUTED ->
          place.form() == Sort.ITS ? behind(place) : before(place);
      case PROPOSED, NEGOTIATING, CONCLUDED, SIGNED, RATIFIED, WITHDRAWN, ENDED -> place;
    };
  }

  /** {@code its maps clause}. */
  private Place behind(Place its) {
    int end = Math.min(words.size(), its.to() + FARTHEST);
    for (int i = its.to(); i < end && words.get(i).isAlphanumeric(); i++) {
      if (isPart(i)) {
        return new Place(its.from(), i + 1, Sort.NOUN);
      }
    }
    return its;
  }

  /** {@code Article 7 of the treaty}, {@code its part in the accord}. */
  private Place before(Place place) {
    int i = place.from() - 1;
    while (i > 0 && ClosedClass.DETERMINER.has(words.get(i))) {
      i--;
    }
    if (i < 1 || !IN.contains(words.get(i).text())) {
      return place;
    }
    int noun = i - 1;
    noun -= noun > 0 && Character.isDigit(words.get(noun).text().charAt(0)) ? 1 : 0;
    return isPart(noun) ? new Place(noun, place.to(), Sort.NOUN) : place;
  }

  /** Whether a provision stands among these words. */
  boolean isIn(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, words.size()))
        .takeWhile(k -> !",;.".contains(words.get(k).text()))
        .anyMatch(this::isPart);
  }

  private boolean isPart(int word) {
    return PARTS.contains(words.get(word).text().toLowerCase(Locale.ROOT));
  }
}
