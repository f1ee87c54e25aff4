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
import org.chancery.engine.sentence.Heads;
import org.chancery.knowledge.Knowledge;

/**
 * Gives somebody the main sector that the network sees at the words for them, where it is surer of
 * it than the rules can be: {@code fishermen} are workers in one text and a militia in the next.
 * Bodies that the knowledge tables know keep theirs, and so does everybody of whom a user's own
 * tables tell.
 */
final class SectorsSeen {

  private static final String TASK = "sector";

  private static final String NONE = "none";

  private static final Set<Kind> SOMEBODY = Set.of(Kind.PERSON, Kind.GROUP, Kind.ORGANIZATION);

  /** How sure the network must be to change the sector that rules tell. */
  private static final double CHANGED = 0.5;

  /** How likely it may still think the sector that it changes. */
  private static final double UNLIKELY = 0.05;

  /** How sure it must be where rules tell none. */
  private static final double FOUND = 0.4;

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
    boolean open = told.map(each -> chances.getOrDefault(each, 0.0)).orElse(0.0) < UNLIKELY;
    chances.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> open && best.getValue() > (told.isEmpty() ? FOUND : CHANGED))
        .map(Map.Entry::getKey)
        .filter(sector -> !sector.equals(NONE))
        .ifPresent(sector -> cluster.sooner(List.of(sector)));
  }

  /** The mean chance of each sector at the head words of names and descriptions. */
  private Map<String, Double> chances(Cluster cluster) {
    List<Integer> heads = new ArrayList<>();
    for (Mention mention : cluster.mentions) {
      if (mention.form() != Form.PRONOUN) {
        heads.add(Heads.of(clusters.marked.wordsIn(mention.span())).index());
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
