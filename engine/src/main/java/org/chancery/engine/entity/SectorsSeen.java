package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.View;
import org.chancery.knowledge.Knowledge;

/**
 * Gives somebody the main sector that is likeliest by what the network sees at the words for them
 * and by the rules: {@code fishermen} are workers in one text and a militia in the next. Bodies
 * that the knowledge tables know keep theirs, and so does everybody of whom a user's own tables
 * tell.
 */
final class SectorsSeen {

  private static final String TASK = "sector";

  private static final String NONE = "none";

  private static final Set<Kind> SOMEBODY = Set.of(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION);

  /** How much likelier a sector is that rules tell. */
  private static final double TOLD = 7;

  /** The same of the elite, such as those who have left an office: few words show that. */
  private static final double LEFT = 30;

  private static final String ELITE = "ELI";

  /** How likely the network must think a sector that rules do not tell. */
  private static final double FOUND = 0.3;

  private final Clusters clusters;
  private final View view;
  private final boolean own;

  SectorsSeen(Clusters clusters) {
    this.clusters = clusters;
    this.view = clusters.marked.seen().view();
    this.own = !clusters.lexicon.knowledge().hash().equals(Knowledge.bundled().hash());
  }

  void run() {
    clusters.all().stream()
        .filter(cluster -> SOMEBODY.contains(cluster.kind) && !cluster.isKnownBody())
        .filter(cluster -> !own || cluster.sectors.isEmpty())
        .forEach(this::settle);
  }

  private void settle(Cluster cluster) {
    Map<String, Double> chances = chances(cluster);
    Optional<String> told = cluster.sectors.stream().findFirst();
    told.ifPresent(
        sector ->
            chances.computeIfPresent(
                sector, (_, chance) -> (sector.equals(ELITE) ? LEFT : TOLD) * chance));
    chances.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() > FOUND)
        .map(Map.Entry::getKey)
        .filter(sector -> !sector.equals(NONE))
        .ifPresent(sector -> cluster.sooner(List.of(sector)));
  }

  /** The mean chance of each sector at the head words of names and descriptions. */
  private Map<String, Double> chances(Cluster cluster) {
    List<Integer> heads = new ArrayList<>();
    for (Mention mention : cluster.mentions) {
      if (mention.form() != Form.PRONOUN) {
        heads.add(clusters.marked.head(mention).index());
      }
    }
    Map<String, Double> means = new TreeMap<>();
    List<String> sectors = view.labels(TASK);
    for (int head : heads) {
      List<Double> chances = view.chances(TASK, head);
      for (int i = 0; i < chances.size(); i++) {
        means.merge(sectors.get(i), chances.get(i) / heads.size(), Double::sum);
      }
    }
    return means;
  }
}
