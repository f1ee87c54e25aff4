package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;

/** Those in uniform who may be soldiers or policemen are what more of the others are. */
final class Uniforms {

  private static final String ARMY = "MIL";

  private static final String POLICE = "COP";

  /** Nouns for soldiers as well as for policemen. */
  private static final Set<String> EITHER =
      Set.of("officer", "officers", "guard", "guards", "patrol", "patrols", "force", "forces");

  private final Clusters clusters;
  private final NounSectors nouns;

  Uniforms(Clusters clusters, NounSectors nouns) {
    this.clusters = clusters;
    this.nouns = nouns;
  }

  void tell(Cluster cluster) {
    String main = cluster.sectors.stream().findFirst().orElse("");
    String other = main.equals(ARMY) ? POLICE : ARMY;
    boolean either =
        (main.equals(ARMY) || main.equals(POLICE))
            && !cluster.named
            && cluster.mentions.stream().allMatch(this::isEither);
    if (either && mentionsOf(other, cluster) > mentionsOf(main, cluster)) {
      cluster.sooner(List.of(other));
    }
  }

  private boolean isEither(Mention mention) {
    List<Word> inside = clusters.marked.wordsIn(mention.span());
    return mention.form() == Form.PRONOUN
        || (EITHER.contains(Heads.of(inside).text().toLowerCase(Locale.ROOT))
            && nouns.besideNoun(mention).isEmpty()
            && !nouns.isRole(inside));
  }

  private int mentionsOf(String sector, Cluster but) {
    return clusters.all().stream()
        .filter(c -> c != but && c.main().contains(sector))
        .mapToInt(c -> c.mentions.size())
        .sum();
  }
}
