package org.chancery.engine.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;

/**
 * Names an agreement that is told from the one spoken of last and by no noun of its own: {@code an
 * earlier one} after a truce is an {@code earlier truce}, {@code its replacement} after the Pasture
 * Pact is the {@code replacement of the Pasture Pact}.
 */
final class Others {

  private static final Set<String> OTHER =
      Set.of(
          "new", "earlier", "older", "previous", "another", "second", "third", "later", "similar");

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth");

  private static final Set<String> ITS = Set.of("a", "an", "its", "their", "the");

  private final Clusters clusters;

  Others(Clusters clusters) {
    this.clusters = clusters;
  }

  /** The name of what a description tells from the agreement spoken of last. */
  Optional<String> name(Mention description, List<Word> inside) {
    String head = lower(Heads.of(inside));
    boolean one = head.equals("one") && isOther(inside);
    boolean ordinal = inside.size() == 2 && inside.getFirst().is("the") && ORDINALS.contains(head);
    boolean instead =
        inside.size() <= 2
            && AgreementNames.isInstead(Heads.of(inside))
            && (inside.size() == 1 || ITS.contains(lower(inside.getFirst())));
    if (!one && !ordinal && !instead) {
      return Optional.empty();
    }
    return clusters
        .lastBefore(
            description,
            Kind.AGREEMENT,
            c -> noun(c).isPresent() && !(instead && c.name.startsWith(head + " ")))
        .flatMap(c -> instead ? Optional.of(instead(head, c)) : noun(c).map(n -> other(inside, n)));
  }

  /** {@code an earlier one}, {@code another}: but not {@code the old one}, which is known. */
  private static boolean isOther(List<Word> inside) {
    Word first = inside.getFirst();
    return !first.is("the")
        && !first.is("that")
        && inside.stream().anyMatch(word -> OTHER.contains(lower(word)));
  }

  /** The word for an instrument in what an agreement is called by. */
  private static Optional<String> noun(Cluster agreement) {
    return Arrays.stream(agreement.name.toLowerCase(Locale.ROOT).split(" "))
        .filter(HeadWords::isInstrument)
        .findFirst();
  }

  private static String other(List<Word> inside, String noun) {
    StringBuilder name = new StringBuilder();
    for (Word word : inside) {
      if (!ClosedClass.DETERMINER.has(word) && !word.is("one")) {
        name.append(lower(word)).append(' ');
      }
    }
    return name + noun;
  }

  private static String instead(String head, Cluster earlier) {
    String link = head.equals("substitute") ? " for " : " of ";
    String article = earlier.name.startsWith("the ") ? "" : "the ";
    return head + link + article + earlier.name;
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
