package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;

/**
 * The sectors of those who are with somebody: {@code Sow of the herders' league}, {@code his men},
 * {@code the spokesman of the rebels}, {@code two of its deputies}.
 */
final class Followers {

  private static final String GOVERNMENT = "GOV";
  private static final String ELITE = "ELI";
  private static final String CIVILIAN = "CVL";
  private static final String ARMY = "MIL";

  /** Sectors that whoever follows somebody shares with him, whatever he is called. */
  private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF", "CRM");

  /** Nouns for those who are with somebody or speak for him. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "aide",
          "aides",
          "boys",
          "chief",
          "colleague",
          "colleagues",
          "command",
          "commander",
          "commanders",
          "delegate",
          "delegates",
          "deputy",
          "envoy",
          "envoys",
          "fighters",
          "followers",
          "gunmen",
          "leader",
          "leaders",
          "leadership",
          "lieutenant",
          "lieutenants",
          "man",
          "member",
          "members",
          "men",
          "militiamen",
          "negotiator",
          "negotiators",
          "people",
          "representative",
          "representatives",
          "side",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "successor",
          "superior",
          "team",
          "troops",
          "youths");

  private final Clusters clusters;
  private final Affiliations affiliations;
  private final Several several;

  Followers(Clusters clusters) {
    this.clusters = clusters;
    this.affiliations = new Affiliations(clusters);
    this.several = new Several(clusters);
  }

  void tell(Cluster cluster) {
    if (cluster.kind != Kind.PERSON && cluster.kind != Kind.GROUP) {
      return;
    }
    if (cluster.named) {
      named(cluster);
    }
    counted(cluster);
    List.copyOf(cluster.mentions).forEach(mention -> led(cluster, mention));
  }

  /** The sector of the body, the people or the state that somebody named is said to be of. */
  private void named(Cluster person) {
    person.mentions.stream()
        .flatMap(mention -> affiliations.of(mention).stream())
        .map(Cluster::main)
        .filter(sectors -> !sectors.isEmpty() && mayBe(person, sectors.getFirst()))
        .findFirst()
        .ifPresent(person::sooner);
    if (person.sectors.isEmpty()) {
      person.sectors.addAll(amongOthers(person));
    }
    if (person.sectors.isEmpty()
        && person.mentions.stream().anyMatch(m -> affiliations.state(m).isPresent())) {
      person.sectors.add(GOVERNMENT);
    }
  }

  /** {@code the eleven}: the sector of those who are counted. */
  private void counted(Cluster cluster) {
    Mention first = cluster.first();
    if (cluster.sectors.equals(Set.of(CIVILIAN))
        && first.form() == Form.DESCRIPTION
        && several.counts(first)) {
      several.all(first).filter(all -> all != cluster).ifPresent(all -> cluster.sooner(all.main()));
    }
  }

  /** {@code his men}, {@code the spokesman of the rebels}: the sector of the one they are with. */
  private void led(Cluster cluster, Mention mention) {
    List<String> theirs =
        mention.form() == Form.DESCRIPTION && isFollower(mention)
            ? leader(mention).filter(c -> c != cluster).map(Cluster::main).orElse(List.of())
            : List.of();
    boolean untold = cluster.sectors.isEmpty() || cluster.sectors.equals(Set.of(CIVILIAN));
    if (untold && !theirs.isEmpty()) {
      cluster.sectors.clear();
    }
    if (untold || theirs.stream().anyMatch(ARMED::contains)) {
      cluster.sooner(theirs);
    }
  }

  /** Whether a body tells what somebody is: where no title does, or a rank or former office. */
  private static boolean mayBe(Cluster person, String sector) {
    List<String> told = person.main();
    return told.isEmpty()
        || told.contains(ELITE)
        || (told.contains(ARMY) && ARMED.contains(sector));
  }

  private List<String> amongOthers(Cluster person) {
    return person.mentions.stream()
        .flatMap(mention -> affiliations.among(mention).stream())
        .findFirst()
        .map(Cluster::main)
        .orElse(List.of());
  }

  private boolean isFollower(Mention mention) {
    String head = clusters.marked.head(mention).text();
    return FOLLOWERS.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Whose they are: named in the words for them, or behind {@code of} or {@code for}. */
  private Optional<Cluster> leader(Mention mention) {
    List<Word> words = clusters.marked.parsed().words();
    int next = clusters.marked.parsed().firstWordFrom(mention.span().end());
    boolean leads =
        next + 1 < words.size() && (words.get(next).is("of") || words.get(next).is("for"));
    int behind = leads ? words.get(next + 1).span().begin() : -1;
    return Stream.concat(
            clusters.marked.mentionsIn(mention.span()).stream().filter(m -> !m.equals(mention)),
            clusters.marked.mentions().stream().filter(m -> m.span().begin() == behind))
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
        .filter(c -> c.kind != Kind.STATE && c.kind != Kind.PLACE && !c.sectors.isEmpty())
        .findFirst();
  }
}
