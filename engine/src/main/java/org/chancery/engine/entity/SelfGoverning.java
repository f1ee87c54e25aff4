package org.chancery.engine.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;

/**
 * Gives parts of a state that are told to do something, {@code Puntland broke off the talks}, the
 * sector of those who govern them; parts of the world that lie in no one state have none.
 */
final class SelfGoverning {

  private static final String GOVERNMENT = "GOV";

  private static final Set<String> BEING =
      Set.of("was", "were", "been", "is", "are", "be", "being");

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
    if (!branches.get(word.index()).relation().equals("nsubj")) {
      return false;
    }
    int verb = branches.get(word.index()).head();
    List<Word> words = clusters.marked.parsed().words();
    return IntStream.range(word.index(), Math.max(word.index(), verb))
        .filter(k -> branches.get(k).head() == verb && branches.get(k).relation().equals("aux"))
        .noneMatch(k -> BEING.contains(words.get(k).text()));
  }
}
