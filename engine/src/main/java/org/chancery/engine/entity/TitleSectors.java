package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * The sectors of persons and groups by the descriptions of them: those of their titles, and of the
 * bodies and words beside these, {@code WHO experts}. Who has left an office is of the elite.
 * People of whom nothing is told are civilians.
 */
final class TitleSectors {

  private static final String GOVERNMENT = "GOV";

  private static final String ELITE = "ELI";

  /** Those who sign an instrument, as its text writes them. */
  private static final String PARTIES = "Parties";

  /** What one who sits in a parliament is before all else, whatever his party. */
  private static final String PARLIAMENT = "LEG";

  private static final Set<String> OF_PARTIES = Set.of("PTY", "OPP");

  private static final String CIVILIAN = "CVL";

  private static final Set<String> HIS = Set.of("his", "her");

  /** Nouns that say nothing of who somebody is; what they are of may tell. */
  private static final Set<String> GENERIC =
      Set.of(
          "person",
          "persons",
          "people",
          "man",
          "men",
          "woman",
          "women",
          "member",
          "members",
          "staff",
          "source",
          "sources",
          "insider",
          "insiders",
          "friend",
          "colleague",
          "colleagues",
          "employee",
          "employees",
          "somebody",
          "someone",
          "one",
          "hardliners",
          "moderates");

  /** Sectors that one who has left an office leaves behind. */
  private static final Set<String> OF_OFFICE =
      Set.of(GOVERNMENT, "LEG", "JUD", "MIL", "SPY", "COP");

  /** Titles that are mostly of a state where the text does not say of what. */
  private static final Set<String> OF_STATES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "head", "secretary");

  private final Clusters clusters;
  private final NounSectors nouns;
  private final Several several;
  private final Tails tails;
  private final Departures departures;

  TitleSectors(Clusters clusters, NounSectors nouns) {
    this.clusters = clusters;
    this.nouns = nouns;
    this.several = new Several(clusters);
    this.tails = new Tails(clusters.marked);
    this.departures = new Departures(clusters.marked);
  }

  void tell(Cluster cluster) {
    Set<String> ahead = new LinkedHashSet<>();
    Set<String> current = new LinkedHashSet<>();
    Set<String> past = new LinkedHashSet<>();
    List<Title> titles = new ArrayList<>();
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<Title> title = Title.of(clusters.marked, mention, clusters.lexicon);
        ahead.addAll(beside(mention, title));
        title.ifPresent(titles::add);
      }
    }
    boolean gone = departures.has(cluster);
    titles.forEach(t -> (gone || hasLeft(t, titles) ? past : current).addAll(sectors(t)));
    Set<String> own = new LinkedHashSet<>(cluster.sectors);
    boolean left = OF_OFFICE.contains(past.stream().findFirst().orElse(""));
    cluster.sectors.clear();
    if (left && current.isEmpty()) {
      cluster.sectors.add(ELITE);
    }
    if (ahead.stream().findFirst().filter(OF_PARTIES::contains).isPresent()) {
      current.stream().filter(PARLIAMENT::equals).forEach(cluster.sectors::add);
    }
    ahead.stream()
        .filter(sector -> own.isEmpty() || !sector.equals(GOVERNMENT))
        .forEach(cluster.sectors::add);
    cluster.sectors.addAll(current);
    if (left) {
      cluster.sectors.add(ELITE);
    }
    cluster.sectors.addAll(past);
    cluster.sectors.addAll(own);
    if (cluster.sectors.isEmpty() && speaksForStates(cluster)) {
      cluster.sectors.add(GOVERNMENT);
    } else if (cluster.sectors.isEmpty() && !cluster.named) {
      cluster.sectors.add(CIVILIAN);
    }
  }

  /**
   * Whether an office is held no more, as said here or of him elsewhere: {@code the ex-premier}.
   */
  private boolean hasLeft(Title title, List<Title> all) {
    return all.stream()
        .filter(each -> each.isFormer() && each.role().noun().equals(title.role().noun()))
        .anyMatch(each -> each.owner().isEmpty() || title.owner().isEmpty() || isOne(each, title));
  }

  private boolean isOne(Title one, Title other) {
    return owner(one).equals(owner(other));
  }

  private Optional<Cluster> owner(Title title) {
    return title
        .owner()
        .flatMap(
            span ->
                clusters.marked.mentionsIn(span).stream()
                    .filter(m -> m.span().equals(span))
                    .findFirst())
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)));
  }

  /**
   * The sectors of a title as it is used: {@code the representative of Fiji} sits in no house, and
   * {@code the minister's deputy} is what the minister is.
   */
  private List<String> sectors(Title title) {
    if (title.noun().equals(PARTIES) && isDefinite(title)) {
      return List.of(GOVERNMENT);
    }
    Optional<Cluster> owner = owner(title);
    return switch (title.role().noun()) {
      case "representative" ->
          owner.filter(c -> c.kind == Kind.STATE).isPresent()
              ? List.of(GOVERNMENT)
              : title.role().sectors();
      case "deputy" ->
          owner.filter(c -> c.kind == Kind.PERSON).isPresent() || isHis(title)
              ? List.of()
              : title.role().sectors();
      default -> title.role().sectors();
    };
  }

  /** {@code the Parties}. */
  private boolean isDefinite(Title title) {
    int before = clusters.marked.parsed().firstWordFrom(title.head().begin()) - 1;
    return before >= 0 && clusters.marked.parsed().words().get(before).is("the");
  }

  /** {@code his deputy}, {@code the governor's deputy}: whether a person is the owner. */
  private boolean isHis(Title title) {
    List<Word> words = clusters.marked.parsed().words();
    int before = clusters.marked.parsed().firstWordFrom(title.head().begin()) - 1;
    boolean owned = before > 0 && words.get(before).isPossessive();
    return (before >= 0 && HIS.contains(words.get(before).text().toLowerCase(Locale.ROOT)))
        || (owned
            && clusters
                .endingAt(words.get(before - 1).span().end())
                .filter(c -> c.kind == Kind.PERSON)
                .isPresent());
  }

  private static boolean speaksForStates(Cluster cluster) {
    return cluster.titles.stream()
        .filter(held -> !held.ofBody())
        .anyMatch(held -> OF_STATES.stream().anyMatch(noun -> held.noun().endsWith(noun)));
  }

  /** The sectors that the words of a description tell beside its title. */
  private List<String> beside(Mention description, Optional<Title> title) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word last = Heads.of(inside);
    int head = title.map(t -> t.head().begin()).orElse(last.span().begin());
    List<String> sectors = new ArrayList<>();
    for (Mention each : clusters.marked.mentionsIn(description.span())) {
      Cluster cluster = clusters.of.get(each);
      if (!each.equals(description)
          && cluster != null
          && cluster.kind == Kind.ORGANIZATION
          && !isSentTo(each, title)) {
        sectors.addAll(cluster.sectors);
      }
    }
    sectors.addAll(nouns.before(head, inside));
    if (sectors.isEmpty() && GENERIC.contains(last.text().toLowerCase(Locale.ROOT))) {
      sectors.addAll(behind(description, last));
    }
    if (title.isEmpty() && sectors.isEmpty()) {
      (several.counts(description) ? nouns.counted(description) : nouns.of(inside))
          .ifPresent(sectors::add);
    }
    boolean ofState =
        title
                .filter(t -> t.role().sectors().isEmpty() && t.role().use() == Role.Use.OFFICE)
                .isPresent()
            && sectors.isEmpty()
            && clusters.marked.mentionsIn(description.span()).stream()
                .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
                .anyMatch(c -> c.kind == Kind.STATE);
    if (ofState) {
      sectors.add(GOVERNMENT);
    }
    return sectors;
  }

  /** {@code a person in the ministry}, {@code members of the crew}: the sector behind the noun. */
  private List<String> behind(Mention description, Word head) {
    Span tail = new Span(head.span().end(), tails.endOf(description));
    List<String> named =
        clusters.marked.mentionsIn(tail).stream()
            .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
            .filter(c -> c.kind == Kind.ORGANIZATION || c.kind == Kind.GROUP)
            .filter(c -> !c.mentions.contains(description) && !c.sectors.isEmpty())
            .findFirst()
            .map(Cluster::main)
            .orElse(List.of());
    return named.isEmpty() ? nouns.counted(description).stream().toList() : named;
  }

  /** {@code the UN} of {@code Iraq's ambassador to the UN}, who is none of its own. */
  private boolean isSentTo(Mention body, Optional<Title> title) {
    List<Word> words = clusters.marked.parsed().words();
    int first = clusters.marked.parsed().firstWordFrom(body.span().begin());
    int before = first > 0 && words.get(first - 1).is("the") ? first - 2 : first - 1;
    return before >= 0
        && words.get(before).is("to")
        && title.filter(t -> t.role().sectors().contains(GOVERNMENT)).isPresent();
  }
}
