package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.CardinalWords;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Of whom a number of somebody are: {@code two of its deputies}, {@code six of them}; and whom one
 * alone takes up, {@code the eleven}.
 */
final class Several {

  private static final Set<String> COUNTS =
      Set.of(
          "some",
          "many",
          "most",
          "several",
          "few",
          "both",
          "others",
          "other",
          "half",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "third",
          "second",
          "first",
          "all",
          "none");

  /** The highest number that is taken for a count where it is written as a word. */
  private static final int HIGHEST = 12;

  /** Words behind {@code of} that may say who they are. */
  private static final int LONGEST = 5;

  private final Clusters clusters;
  private final List<Word> words;

  Several(Clusters clusters) {
    this.clusters = clusters;
    this.words = clusters.marked.parsed().words();
  }

  /** Whether a description says no more than how many. */
  boolean counts(Mention description) {
    String head = clusters.marked.head(description).text().toLowerCase(Locale.ROOT);
    return COUNTS.contains(head)
        || CardinalWords.UNITS.getOrDefault(head, HIGHEST + 1) <= HIGHEST
        || Character.isDigit(head.charAt(0));
  }

  /** The words that say of whom: {@code its deputies}. */
  List<Word> whom(Mention description) {
    int of = clusters.marked.head(description).index() + 1;
    List<Word> whom = new ArrayList<>();
    for (int i = of + 1; leads(of) && i <= of + LONGEST && i < words.size(); i++) {
      Word word = words.get(i);
      boolean mark = !word.isAlphanumeric() && !word.text().equals("-");
      boolean owner = word.text().equals("'s") || word.text().equals("’s");
      boolean closes = ClosedClass.ADPOSITION.has(word) || ClosedClass.AUXILIARY.has(word);
      if (!owner && (mark || closes)) {
        return whom;
      }
      whom.add(word);
    }
    return whom;
  }

  private boolean leads(int of) {
    return of < words.size() && words.get(of).is("of");
  }

  /** Those who are counted, where no noun behind {@code of} says who they are. */
  Optional<Cluster> all(Mention description) {
    int of = clusters.marked.head(description).index() + 1;
    if (leads(of) && of + 1 < words.size()) {
      return clusters
          .marked
          .headedBy(words.get(of + 1))
          .flatMap(mention -> Optional.ofNullable(clusters.of.get(mention)));
    }
    return clusters
        .takenUp(description, c -> c.kind == Kind.GROUP)
        .or(() -> clusters.salience.before(description, clusters.of, c -> c.kind == Kind.GROUP));
  }
}
