package org.chancery.engine.entity;

import java.util.List;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Word;

/**
 * Gives parts of a state that are told to do something, {@code Puntland broke off the talks}, the
 * sector of those who govern them; parts of the world that lie in no one state have none.
 */
final class SelfGoverning {

  private static final String GOVERNMENT = "GOV";

  private final Clusters clusters;
  private final List<Branch> branches;

  SelfGoverning(Clusters clusters) {
    this.clusters = clusters;
    this.branches = clusters.marked.seen().branches();
  }

  void run() {
    clusters.of(Kind.PLACE).stream()
        .filter(place -> place.country.isPresent() && !branches.isEmpty())
        .filter(this::acts)
        .forEach(place -> place.sectors.add(GOVERNMENT));
  }

  private boolean acts(Cluster place) {
    return place.mentions.stream()
        .filter(m -> m.known().filter(key -> key.startsWith(Lexicon.REGION)).isPresent())
        .anyMatch(m -> acts(clusters.marked.head(m)));
  }

  /** Whether a word is the subject of a verb that is not passive. */
  private boolean acts(Word word) {
    Tree tree =
        new Tree(
            clusters.marked.parsed().sentenceAt(word.span().begin()),
            clusters.marked.parsed().words(),
            branches);
    int verb = tree.head(word.index());
    return tree.is(word.index(), "nsubj") && verb >= 0 && !tree.isHelpedByBe(verb);
  }
}
